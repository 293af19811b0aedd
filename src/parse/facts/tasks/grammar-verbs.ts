// Verbs that may give a task, or deny one, whatever the dictionary says: "skal", "bedes", "lovede at".

import { wordSet } from '../../../danish/word-set.js'
import { CHARGED } from '../decisions/meeting-verbs.js'

export const MODAL = wordSet('skal skulle vil ville')
const AUXILIARY = wordSet('er var bliver blev har havde kan kunne bør burde må måtte får fik')
/** "Kommunerne aftalte derfor indbyrdes at", "Sekretariatet lovede at" */
export const TOOK_ON = wordSet('aftalte lovede lover tilbød tilbyder påtog påtager meldte')

export const isGrammarVerb = (word: string): boolean =>
  MODAL.has(word) || AUXILIARY.has(word) || CHARGED.has(word) || TOOK_ON.has(word)
