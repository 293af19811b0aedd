// Regions and the amter before them, from dictionaries/regions.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { list, NAMED, oneOf, optional, text } from './field.js'

export const regions = tableOf({
  file: 'regions.yaml',
  shape: {
    /** Ids are `RN`, `viborg-amt`. */
    ...NAMED,
    /** `authority`: a joint authority or a municipality with the tasks of an amt. */
    kind: oneOf(['region', 'amt', 'authority']),
    seat: optional(text),
    /** E-mail and web domains, including their subdomains. */
    domains: list(text),
    /** Words that occur in the papers of this region only. */
    evidence: list(text),
    /** The regions that it became part of; several if it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.successors }),
})

export type Region = EntryOf<typeof regions>
