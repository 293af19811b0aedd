// The dictionaries of places and authorities.

import { type EntryOf, tableOf } from './entries.js'
import { date, group, list, NAMED, oneOf, optional, some, text } from './field.js'

/** Regions and the amter before them. */
export const regions = tableOf({
  file: 'regions.yaml',
  shape: {
    /** Ids are `RN`, `viborg-amt`. */
    ...NAMED,
    /** `authority`: a joint authority or a municipality with the tasks of an amt. */
    kind: oneOf(['region', 'amt', 'authority']),
    seat: optional(text),
    /** E-mail and web domains, including their subdomains. */
    domains: list(text),
    /** Words that occur in the papers of this region only. */
    evidence: list(text),
    /** The regions that it became part of; several if it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.successors }),
})

export type Region = EntryOf<typeof regions>

/** Clusters (klynger) of a hospital and its municipalities. An entry is one lineage: the klynge before July 2022 and the sundhedsklynge after. */
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
  refers: entry => ({ regions: [entry.region], municipalities: entry.municipalities, hospitals: entry.hospitals }),
})

export type Cluster = EntryOf<typeof clusters>

/** Municipalities of today and before 2007. */
export const municipalities = tableOf({
  file: 'municipalities.yaml',
  shape: {
    /** `aalborg`; of those that no longer exist with the year they began: `viborg-1970`. The name is the bare one. */
    ...NAMED,
    /** If it is not the name with "Kommune". */
    official: optional(text),
    /** The official number. Many were used again after 2007. */
    code: text,
    /** Region, or amt before 2007. */
    region: text,
    /** The municipalities that it became part of; several if it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: [entry.region], municipalities: entry.successors }),
})

export type Municipality = EntryOf<typeof municipalities>

/** Hospitals, their sites and psychiatry, also renamed and closed ones. */
export const hospitals = tableOf({
  file: 'hospitals.yaml',
  shape: {
    /** Weak are abbreviations and bare words, with the case as written. */
    ...NAMED,
    kind: oneOf(['acute', 'unit', 'site', 'psychiatry', 'centre', 'private', 'former']),
    /** Null for a private one. */
    region: optional(text),
    cluster: optional(text),
    /** The hospital it is a site or department of. */
    partOf: optional(text),
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: entry.region === null ? [] : [entry.region],
    clusters: entry.cluster === null ? [] : [entry.cluster],
    hospitals: entry.partOf === null ? entry.successors : [entry.partOf, ...entry.successors],
  }),
})

export type Hospital = EntryOf<typeof hospitals>
