// Verbs by which those who meet settle something, or ask somebody to do it. Other verbs that give a task are those of
// dictionaries/tasks.yaml.

import { oneOf, wordSet } from '../../../danish/word-set.js'

const ASKING = 'beder bad anmoder anmodede opfordrer opfordrede bemyndiger bemyndigede pålægger pålagde'

/** For patterns: "besluttede", "aftalt", "enighed", "vedtog". */
export const SETTLING = '(?:beslut|aftal|enig|vedt(?:og|ag))\\p{L}*'
/** "at bede sekretariatet om", "udvalget beder", "blev bedt om". */
export const TO_ASK = oneOf('bede anmode opfordre bemyndige pålægge')
export const ASKS = oneOf(ASKING)
export const ASKED = oneOf('bedt anmodet opfordret bemyndiget pålagt')

export const ASKING_VERBS = wordSet(ASKING)
/** Of those who meet themselves such a passive recommends something to them. */
export const REQUESTED = wordSet('bedes bades anmodes anmodedes')
/** "administrationen bedes". */
export const CHARGED = wordSet(
  'bedes bades anmodes anmodedes opfordres opfordredes bemyndiges bemyndigedes pålægges pålagdes',
)
