// Bodies that meet: forums, councils, committees, groups, from dictionaries/bodies.yaml.

import type { Table } from './entries.js'
import { date, flag, list, oneOf, optional, text } from './field.js'

/** At which level a body decides. */
const BODY_LEVELS = [
  'klynge-politisk',
  'klynge-fagligt-strategisk',
  'klynge-drift',
  'arbejdsgruppe',
  'tværsektoriel-region-politisk',
  'tværsektoriel-region-administrativ',
  'sekretariat',
  'kommuner-fælles-politisk',
  'kommuner-fælles-administrativ',
  'almen-praksis-lokal',
  'national',
  'national-styregruppe',
  'region-politisk',
  'region-administrativ',
  'kommune-politisk',
  'kommune-administrativ',
  'institution-ledelse',
  'råd',
  'medarbejder',
  'bestyrelse',
  'forening',
  'generisk',
] as const
export type BodyLevel = (typeof BODY_LEVELS)[number]

export interface Body {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** "SSU", "DAK": with the case as written, and only with further evidence. */
  readonly abbreviations: readonly string[]
  /** Names that count only with further evidence; the name itself is weak where it stands here, too. */
  readonly weak: readonly string[]
  readonly level: BodyLevel
  /** Regions that have it; empty: any. */
  readonly regions: readonly string[]
  /** The one cluster that has it, or null. */
  readonly cluster: string | null
  /** The body or organisation it belongs to, or null. */
  readonly parent: string | null
  /** Every region, municipality or institution has its own: the owner decides which one is meant. Null: there is one. */
  readonly each: 'region' | 'cluster' | 'municipality' | 'institution' | null
  /** True: a name only with the capitals as written ("Politisk Niveau"). */
  readonly cased: boolean
  readonly from: string | null
  readonly until: string | null
  readonly successors: readonly string[]
}

export const bodies: Table<Body> = {
  file: 'bodies.yaml',
  shape: {
    id: text,
    name: text,
    aliases: list(text),
    abbreviations: list(text),
    weak: list(text),
    level: oneOf(BODY_LEVELS),
    regions: list(text),
    cluster: optional(text),
    parent: optional(text),
    each: optional(oneOf(['region', 'cluster', 'municipality', 'institution'])),
    cased: flag,
    from: optional(date),
    until: optional(date),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: entry.regions,
    clusters: entry.cluster === null ? [] : [entry.cluster],
    organisations: entry.parent === null ? [] : [entry.parent],
    bodies: entry.successors,
  }),
}
