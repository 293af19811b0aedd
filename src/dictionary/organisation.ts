// National and other organisations, ministries, agencies and programmes, from dictionaries/organisations.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, NAMED, oneOf, optional, text } from './field.js'

/** `programme`, `system`, `fund`, `place` and `sector` never decide anything. */
const KINDS =
  'national regional local ministry agency state institution department programme system fund place sector'.split(' ')

export const organisations = tableOf({
  file: 'organisations.yaml',
  shape: {
    ...NAMED,
    /** With the case as written, and only with further evidence. */
    abbreviations: list(text),
    kind: oneOf(KINDS),
    /** Regions it works in; empty: any. */
    regions: list(text),
    /** Entries of the same family are one office under changing names; a question about one finds all. */
    family: optional(text),
    /** True: a name only with exactly these capitals ("Danske Patienter"). */
    cased: flag,
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.regions, organisations: entry.successors }),
})

export type Organisation = EntryOf<typeof organisations>
