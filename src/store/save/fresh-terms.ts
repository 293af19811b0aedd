// The words of a parcel that this process has not stored yet: most occurred before, and need not be offered again.

import { oncePer } from '../../model/once.js'
import type { Archive } from '../archive.js'

/** About 20 MB. When full, the set is emptied: words that are offered again are ignored by the table. */
const MOST_KNOWN = 200_000

const knownOf = oncePer((_db: Archive['db']) => new Set<string>())

export function freshTerms(db: Archive['db'], rows: string) {
  const known = knownOf(db)
  const fresh = (JSON.parse(rows) as [form: string][]).filter(([form]) => !known.has(form))
  return {
    /** A JSON list of rows, as in the parcel. */
    rows: JSON.stringify(fresh),
    /** Must be called after they have been committed. */
    remember: () => {
      if (known.size + fresh.length > MOST_KNOWN) known.clear()
      for (const [form] of fresh) known.add(form)
    },
  }
}
