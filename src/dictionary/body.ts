// Bodies that meet: forums, councils, committees, groups, from dictionaries/bodies.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, NAMED, oneOf, optional, text } from './field.js'

/** At which level a body decides. */
const LEVELS = (
  'klynge-politisk klynge-fagligt-strategisk klynge-drift arbejdsgruppe tværsektoriel-region-politisk ' +
  'tværsektoriel-region-administrativ sekretariat kommuner-fælles-politisk ' +
  'kommuner-fælles-administrativ almen-praksis-lokal national national-styregruppe region-politisk ' +
  'region-administrativ kommune-politisk kommune-administrativ institution-ledelse råd medarbejder ' +
  'bestyrelse forening generisk'
).split(' ')

export const bodies = tableOf({
  file: 'bodies.yaml',
  shape: {
    ...NAMED,
    /** "SSU", "DAK": with the case as written, and only with further evidence. */
    abbreviations: list(text),
    level: oneOf(LEVELS),
    /** Regions that have it; empty: any. */
    regions: list(text),
    /** The one cluster that has it, or null. */
    cluster: optional(text),
    /** The body or organisation it belongs to, or null. */
    parent: optional(text),
    /** Every region, municipality or institution has its own, so its owner decides which is meant. Null: there is only one. */
    each: optional(oneOf(['region', 'cluster', 'municipality', 'institution'])),
    /** True: a name only with exactly these capitals ("Politisk Niveau"). */
    cased: flag,
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: entry.regions,
    clusters: entry.cluster === null ? [] : [entry.cluster],
    organisations: entry.parent === null ? [] : [entry.parent],
    bodies: entry.successors,
  }),
})

export type Body = EntryOf<typeof bodies>
