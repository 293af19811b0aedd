// Full-text search: words and a filter in, the agenda items with these words out, best match first.

import { searchItems } from './answers/search-items.js'
import { type Filter, USUAL_LIMIT } from './filter.js'
import { parseExpression } from './search/expression.js'
import { compileMatch } from './search/match.js'
import { tellStale } from './search/tell-stale.js'
import type { AskedArchive } from './who/asked-archive.js'
import { type Candidate, type NameBody, nameBody } from './who/find-bodies.js'
import { settle } from './who/settle.js'

export type SearchAnswer = Readonly<Awaited<ReturnType<typeof search>>>

/** Searches for `filter.about`. Throws Problem if there are no words to search for, or a name is unknown. */
export async function search(filter: Filter, archive: AskedArchive) {
  const { db, directory, today } = archive
  const words = filter.about ?? ''
  const match = await compileMatch(parseExpression(words), db)
  const settled = await settle(filter, archive)
  const wanteds = together(settled.candidates).map(candidate => ({
    filter,
    settled,
    candidate,
    about: match,
    anywhereInItem: false,
    today,
  }))
  return {
    ...(await searchItems(db, wanteds, match, filter.limit ?? USUAL_LIMIT)),
    /** How names were resolved, and what may be missed, one sentence each. */
    notes: [...settled.notes, ...(await tellStale(db))],
    words,
    nameBody: (body => nameBody(body, directory)) as NameBody,
  }
}

/** Bodies found by name are searched together, since the best matches of all are wanted, not of each. */
function together(candidates: readonly (Candidate | null)[]): (Candidate | null)[] {
  const isNamed = (one: Candidate | null) => one !== null && one.cluster === null && one.documents === undefined
  const named = candidates.filter(isNamed).flatMap(one => one?.bodies ?? [])
  const others = candidates.filter(one => !isNamed(one))
  return named.length === 0 ? others : [{ label: '', bodies: named, cluster: null }, ...others]
}
