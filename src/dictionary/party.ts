// Parties, from dictionaries/parties.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, optional, text } from './field.js'

export const parties = tableOf({
  file: 'parties.yaml',
  shape: {
    party: text,
    /** On ballots: "V" */
    letter: optional(text),
    /** What questions in English call it. */
    english: list(text),
    /** "SF": with the case as written. */
    short: list(text),
    /** Other names, and beginnings of words. */
    forms: list(text),
    /** True: no party, but stands beside a name as one does: "Karen Lund, løsgænger". */
    beside: flag,
  },
  key: entry => entry.party,
})

export type Party = EntryOf<typeof parties>
