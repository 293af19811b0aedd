// The rows of a question in order, page by page: only one is in memory, and the database is not locked meanwhile.

import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import type { Noun } from '../filter.js'
import type { Rows } from '../rows.js'
import type { Answerer } from './answerer.js'
import { type RawRow, readDocuments } from './columns.js'
import { factsLead, type Wanted } from './conditions.js'

/** Few rows at first, since most callers want no more. A document that is cut is read again with the next page. */
const FIRST_PAGE = 500
const LARGEST_PAGE = 10_000

/** The last row of a page. */
interface Cursor {
  readonly date: string | null
  readonly key: number
}

/** Yields pages, none of them empty. `most`: number of rows wanted; null for all. */
export async function* readPages<N extends Noun, Raw extends RawRow>(
  answerer: Answerer<N, Raw>,
  db: Db,
  wanted: Wanted,
  most: number | null,
): AsyncGenerator<readonly Rows[N][]> {
  const { filter } = wanted
  const oldest = filter.oldestFirst || filter.first !== null
  const dated = filter.since !== null || filter.until !== null
  const drops = dropsRows(answerer, wanted)
  // Meetings without a date come last, by a query of their own, unless each query has to find all facts again.
  for (const undated of dated ? [false] : factsLead(wanted) ? [null] : [false, true]) {
    let after: Cursor | null = null
    // A query that starts from the facts finds all of them again for every page.
    let room = factsLead(wanted) ? LARGEST_PAGE : FIRST_PAGE
    for (;;) {
      // No more rows than wanted, unless some are dropped after SQL.
      const size: number = most !== null && !drops && after === null ? Math.min(most, LARGEST_PAGE) : room
      const rows = (await pageQuery(answerer, db, wanted, { oldest, undated, after, size }).execute()) as Raw[]
      const whole = rows.length < size
      const last = rows.at(-1)
      const complete = whole ? rows : rows.filter(row => row.key !== last!.key)
      if (complete.length === 0 && rows.length > 0 && size !== most) {
        // A single document has more rows than a page.
        room = rows.length * 4
        continue
      }
      const page = size === most ? rows : complete
      const documents = await readDocuments(db, page)
      const read: Rows[N][] = []
      for (const raw of page) {
        const of = documents.get(raw.key)
        if (!of) continue
        const row = answerer.read(raw, of)
        if (!drops || answerer.keep!(row, wanted)) read.push(row)
      }
      if (read.length > 0) yield read
      if (whole || size === most) break
      const end = page.at(-1)!
      after = { date: end.date, key: end.key }
      room = Math.min(Math.max(LARGEST_PAGE, size), room * 4)
    }
  }
}

export interface PageOf {
  readonly oldest: boolean
  /** Null: meetings with and without a date. */
  readonly undated: boolean | null
  readonly after: Cursor | null
  readonly size: number
}

export function pageQuery<N extends Noun, Raw extends RawRow>(
  answerer: Answerer<N, Raw>,
  db: Db,
  wanted: Wanted,
  page: PageOf,
) {
  const { oldest, undated, after, size } = page
  const [date, key] = factsLead(wanted)
    ? [sql.raw('+document.date'), sql.raw('+document.key')]
    : [sql.raw('document.date'), sql.raw('document.key')]
  const direction = oldest ? 'asc' : 'desc'
  let query = answerer.select(db, wanted)
  if (undated === null) query = query.orderBy(sql`${date} is null`)
  else query = query.where(undated ? sql<boolean>`${date} is null` : sql<boolean>`${date} is not null`)
  if (after) {
    const further = sql.raw(oldest ? '>' : '<')
    const later = sql<boolean>`(${date}, ${key}) ${further} (${after.date}, ${after.key})`
    if (after.date === null) query = query.where(sql<boolean>`${date} is null and ${key} ${further} ${after.key}`)
    else query = query.where(undated === null ? sql<boolean>`(${date} is null or ${later})` : later)
  }
  query = query.orderBy(date, direction).orderBy(key, direction)
  for (const column of answerer.order) query = query.orderBy(sql.ref(column))
  return query.limit(size)
}

/** Whether SQL finds too many rows: it matches words and names in whole items. */
export const dropsRows = <N extends Noun, Raw extends RawRow>({ keep }: Answerer<N, Raw>, wanted: Wanted): boolean =>
  keep !== undefined &&
  ((wanted.about !== null && !wanted.anywhereInItem) ||
    wanted.settled.people.length + wanted.settled.organisations.length > 0)
