// Words that decisions and tasks share: those that deny or tell what is usual, and verbs of those who meet.

import { type Token, wordAt } from '../../../danish/phrases.js'
import { oneOf, wordSet } from '../../../danish/word-set.js'

export const NOT = wordSet('ikke ej aldrig ingen intet hverken')
const ONLY = wordSet('blot kun bare mindst alene')
/** Words that join two verbs, of which a negation denies just one. */
export const AND = wordSet('og men samt eller dog')

/** Whether a word in [from, to) denies: "ikke", "aldrig". Not: "ikke kun" */
export function deniedIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (NOT.has(word) && word !== 'ingen' && !ONLY.has(wordAt(tokens, i + 1))) return true
  }
  return false
}

export const USUALLY: ReadonlySet<string> = wordSet(
  'altid hver hvert normalt ofte sædvanligvis typisk årligt jævnligt regelmæssigt',
)
export const HABITS: ReadonlySet<string> = new Set([...USUALLY, 'generelt', 'løbende'])

/** "Ruten nedlægges måske" leaves open what will happen. */
export const PERHAPS = wordSet(
  'måske muligvis formentlig formentligt formodentlig formodentligt sandsynligvis antagelig antageligt',
)

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
