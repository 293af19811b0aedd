// Regions and the amter before them, from dictionaries/regions.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { date, list, oneOf, optional, text } from './field.js'

export const regions = tableOf({
  file: 'regions.yaml',
  shape: {
    /** `RN`, `viborg-amt`. */
    id: text,
    name: text,
    /** `authority`: a joint authority or a municipality with the tasks of an amt. */
    kind: oneOf(['region', 'amt', 'authority']),
    aliases: list(text),
    /** Names that count only with further evidence. */
    weak: list(text),
    seat: optional(text),
    /** E-mail and web domains, including their subdomains. */
    domains: list(text),
    /** Words that occur in the papers of this region only. */
    evidence: list(text),
    /** First and last day; null: unknown, or it still exists. */
    from: optional(date),
    until: optional(date),
    /** The regions that it became part of; several if it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.successors }),
})

export type Region = EntryOf<typeof regions>
