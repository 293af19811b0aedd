// Hospitals, their sites and psychiatry, also renamed and closed ones, from dictionaries/hospitals.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { list, NAMED, oneOf, optional, text } from './field.js'

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
