// What the readers of people share.

import type { WordsAtStops } from '../../../danish/sentences.js'
import type { PeopleLexicon } from './lexicon.js'
import type { Roster } from './roster.js'

export interface PeopleContext {
  readonly lexicon: PeopleLexicon
  readonly wordsAtStops: WordsAtStops
  /** Everybody read so far. */
  readonly roster: Roster
  /** Whether words that are nothing but a date name a day of this meeting; null where they are no date. */
  readonly isMeetingDay: (words: string) => boolean | null
}
