// Clusters (klynger) of a hospital and its municipalities, from dictionaries/clusters.yaml. An entry is one lineage: the
// klynge before July 2022 and the sundhedsklynge after.

import type { Table } from './entries.js'
import { date, group, list, optional, some, text } from './field.js'

/** What the cluster was called, and when. */
export interface ClusterName {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

export interface Cluster {
  /** `rn-midt` */
  readonly id: string
  readonly name: string
  readonly region: string
  readonly aliases: readonly string[]
  /** Names that another cluster bears, too, or that need evidence. In any case. */
  readonly weak: readonly string[]
  readonly municipalities: readonly string[]
  readonly hospitals: readonly string[]
  /** Words in a document that speak for this cluster, beside its municipalities and hospitals. */
  readonly evidence: readonly string[]
  readonly names: readonly ClusterName[]
  readonly from: string | null
  readonly until: string | null
}

export const clusters: Table<Cluster> = {
  file: 'clusters.yaml',
  shape: {
    id: text,
    name: text,
    region: text,
    aliases: list(text),
    weak: list(text),
    municipalities: some(text),
    hospitals: list(text),
    evidence: list(text),
    names: list(group<ClusterName>({ name: text, from: optional(date), until: optional(date) })),
    from: optional(date),
    until: optional(date),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: [entry.region],
    municipalities: entry.municipalities,
    hospitals: entry.hospitals,
  }),
}
