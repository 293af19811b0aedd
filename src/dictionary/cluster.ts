// Clusters (klynger) of a hospital and its municipalities, from dictionaries/clusters.yaml. An entry is one lineage: the
// klynge before July 2022 and the sundhedsklynge after.

import { type EntryOf, tableOf } from './entries.js'
import { date, group, list, NAMED, optional, some, text } from './field.js'

export const clusters = tableOf({
  file: 'clusters.yaml',
  shape: {
    /** Ids are `rn-midt`. Weak are also names that another cluster has; their case is ignored. */
    ...NAMED,
    region: text,
    municipalities: some(text),
    hospitals: list(text),
    /** Words that are evidence for this cluster, as its municipalities and hospitals are. */
    evidence: list(text),
    /** What it was called, and when. */
    names: list(group({ name: text, from: optional(date), until: optional(date) })),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: [entry.region],
    municipalities: entry.municipalities,
    hospitals: entry.hospitals,
  }),
})

export type Cluster = EntryOf<typeof clusters>
