// Words of sentences that describe what is usually done, or may be done, and not what this meeting resolved: "Der udarbejdes
// årligt en rapport".

import { wordSet } from '../../../danish/word-set.js'

export const USUALLY: ReadonlySet<string> = wordSet('altid hver hvert normalt ofte sædvanligvis typisk årligt')
export const HABITS: ReadonlySet<string> = new Set([...USUALLY, 'generelt', 'løbende'])

/** "Ruten nedlægges måske" leaves open what will happen. */
export const PERHAPS = wordSet(
  'måske muligvis formentlig formentligt formodentlig formodentligt sandsynligvis antagelig antageligt',
)
