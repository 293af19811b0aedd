// Hospitals, their sites and psychiatry, with those that were renamed or closed, from dictionaries/hospitals.yaml.

import type { Table } from './entries.js'
import { date, list, oneOf, optional, text } from './field.js'

export interface Hospital {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Abbreviations and bare words that need evidence, with the case as written. */
  readonly weak: readonly string[]
  readonly kind: 'acute' | 'unit' | 'site' | 'psychiatry' | 'centre' | 'private' | 'former'
  /** Null for private ones. */
  readonly region: string | null
  readonly cluster: string | null
  /** The hospital it is a site or department of. */
  readonly partOf: string | null
  readonly from: string | null
  readonly until: string | null
  readonly successors: readonly string[]
}

export const hospitals: Table<Hospital> = {
  file: 'hospitals.yaml',
  shape: {
    id: text,
    name: text,
    aliases: list(text),
    weak: list(text),
    kind: oneOf(['acute', 'unit', 'site', 'psychiatry', 'centre', 'private', 'former']),
    region: optional(text),
    cluster: optional(text),
    partOf: optional(text),
    from: optional(date),
    until: optional(date),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: entry.region === null ? [] : [entry.region],
    clusters: entry.cluster === null ? [] : [entry.cluster],
    hospitals: entry.partOf === null ? entry.successors : [entry.partOf, ...entry.successors],
  }),
}
