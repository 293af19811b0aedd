// Municipalities of today and before 2007, from dictionaries/municipalities.yaml.

import type { Table } from './entries.js'
import { date, list, optional, text } from './field.js'

export interface Municipality {
  /** `aalborg`; those that no longer exist end in the year they were formed: `viborg-1970`. */
  readonly id: string
  /** The bare name: also a town or an area. */
  readonly name: string
  /** Where it is not the name and "Kommune". */
  readonly official: string | null
  /** The official number. It was often used again after 2007. */
  readonly code: string
  readonly aliases: readonly string[]
  readonly weak: readonly string[]
  /** Region, or amt before 2007. */
  readonly region: string
  readonly from: string | null
  readonly until: string | null
  /** Municipalities that took over; several where it was split. */
  readonly successors: readonly string[]
}

export const municipalities: Table<Municipality> = {
  file: 'municipalities.yaml',
  shape: {
    id: text,
    name: text,
    official: optional(text),
    code: text,
    aliases: list(text),
    weak: list(text),
    region: text,
    from: optional(date),
    until: optional(date),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: [entry.region], municipalities: entry.successors }),
}

/** "Aalborg Kommune", "Københavns Kommune". */
export const officialName = (municipality: Municipality): string =>
  municipality.official ?? `${municipality.name} Kommune`
