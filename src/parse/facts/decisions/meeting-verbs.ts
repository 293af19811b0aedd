// Verbs by which those who meet settle something or ask somebody to do it. Other verbs that give a task are in
// dictionaries/tasks.yaml.

import { oneOf, wordSet } from '../../../danish/word-set.js'

const ASKING = 'beder bad anmoder anmodede opfordrer opfordrede bemyndiger bemyndigede pålægger pålagde'

/** "besluttede", "aftalt", "enighed", "vedtog" */
export const SETTLING = '(?:beslut|aftal|enig|vedt(?:og|ag))\\p{L}*'
/** "at bede sekretariatet om" */
export const TO_ASK = oneOf('bede anmode opfordre bemyndige pålægge')
/** "udvalget beder" */
export const ASKS = oneOf(ASKING)
/** "blev bedt om" */
export const ASKED = oneOf('bedt anmodet opfordret bemyndiget pålagt')

export const ASKING_VERBS = wordSet(ASKING)
/** "Udvalget bedes" recommends something to those who meet, and gives them no task. */
export const REQUESTED = wordSet('bedes bades anmodes anmodedes')
/** "administrationen bedes" */
export const CHARGED = wordSet(
  'bedes bades anmodes anmodedes opfordres opfordredes bemyndiges bemyndigedes pålægges pålagdes',
)
