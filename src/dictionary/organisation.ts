// National and other organisations, ministries, agencies and programmes, from dictionaries/organisations.yaml.

import type { Table } from './entries.js'
import { date, flag, list, oneOf, optional, text } from './field.js'

/** `programme`, `system`, `fund`, `place` and `sector` never decide anything. */
const ORGANISATION_KINDS = [
  'national',
  'regional',
  'local',
  'ministry',
  'agency',
  'state',
  'institution',
  'department',
  'programme',
  'system',
  'fund',
  'place',
  'sector',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** With the case as written, and only with further evidence. */
  readonly abbreviations: readonly string[]
  readonly weak: readonly string[]
  readonly kind: OrganisationKind
  /** Regions it works in; empty: the whole country or any. */
  readonly regions: readonly string[]
  /** Entries with the same family are one office under changing names: a question for one finds all. */
  readonly family: string | null
  /** True: a name only with the capitals as written ("Danske Patienter"). */
  readonly cased: boolean
  readonly from: string | null
  readonly until: string | null
  readonly successors: readonly string[]
}

export const organisations: Table<Organisation> = {
  file: 'organisations.yaml',
  shape: {
    id: text,
    name: text,
    aliases: list(text),
    abbreviations: list(text),
    weak: list(text),
    kind: oneOf(ORGANISATION_KINDS),
    regions: list(text),
    family: optional(text),
    cased: flag,
    from: optional(date),
    until: optional(date),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.regions, organisations: entry.successors }),
}
