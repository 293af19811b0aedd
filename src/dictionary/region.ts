// Regions and the amter before them, from dictionaries/regions.yaml.

import type { Table } from './entries.js'
import { date, list, oneOf, optional, text } from './field.js'

export interface Region {
  /** `RN`, `viborg-amt`. */
  readonly id: string
  readonly name: string
  /** `authority`: a joint authority or a municipality with the tasks of an amt. */
  readonly kind: 'region' | 'amt' | 'authority'
  readonly aliases: readonly string[]
  /** Names that count only with further evidence. */
  readonly weak: readonly string[]
  readonly seat: string | null
  /** E-mail and web domains; also those that end in them. */
  readonly domains: readonly string[]
  /** Words that occur in this region's papers and in no other's. */
  readonly evidence: readonly string[]
  /** First and last day, as exactly as known; null: unknown or still open. */
  readonly from: string | null
  readonly until: string | null
  /** Regions that took over; several where it was split. */
  readonly successors: readonly string[]
}

export const regions: Table<Region> = {
  file: 'regions.yaml',
  shape: {
    id: text,
    name: text,
    kind: oneOf(['region', 'amt', 'authority']),
    aliases: list(text),
    weak: list(text),
    seat: optional(text),
    domains: list(text),
    evidence: list(text),
    from: optional(date),
    until: optional(date),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.successors }),
}
