// The words of a parcel in, those of them out that this process has not yet stored: most words of a document stand in
// an earlier one, and asking the index for each again is a sixth of what saving costs.

import type { Archive } from '../archive.js'
import { toJson } from '../json.js'

/** About 20 MB. When full it starts anew: a word too many is passed over by the index itself. */
const MOST_KNOWN = 200_000

const knownOf = new WeakMap<Archive['db'], Set<string>>()

export interface FreshTerms {
  /** As the parcel's: a JSON list of rows. */
  readonly rows: string
  /** To be called once they are in the archive for good. */
  remember(): void
}

export function freshTerms(db: Archive['db'], rows: string): FreshTerms {
  const known = knownOf.get(db) ?? new Set<string>()
  knownOf.set(db, known)
  const fresh = (JSON.parse(rows) as [form: string][]).filter(([form]) => !known.has(form))
  return {
    rows: toJson(fresh),
    remember: () => {
      if (known.size + fresh.length > MOST_KNOWN) known.clear()
      for (const [form] of fresh) known.add(form)
    },
  }
}
