// Words that show that a sentence describes what is always done, not what this meeting resolved: "Der udarbejdes årligt
// en rapport".

import { wordSet } from '../../../danish/word-set.js'

export const USUALLY: ReadonlySet<string> = wordSet('altid hver hvert normalt ofte sædvanligvis typisk årligt')
export const HABITS: ReadonlySet<string> = new Set([...USUALLY, 'generelt', 'løbende'])

/** Words by which a sentence leaves open what will be: "Ruten nedlægges måske". */
export const PERHAPS = wordSet(
  'måske muligvis formentlig formentligt formodentlig formodentligt sandsynligvis antagelig antageligt',
)
