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
    /** E-mail and web domains; also those that end in them. */
    domains: list(text),
    /** Words that occur in this region's papers and in no other's. */
    evidence: list(text),
    /** First and last day, as exactly as known; null: unknown or still open. */
    from: optional(date),
    until: optional(date),
    /** Regions that took over; several where it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.successors }),
})

export type Region = EntryOf<typeof regions>
