// How many rows an answer has, by SQL alone. Where only the body, the day or the kind of the documents is asked for, nothing but
// the documents is read, which know how many facts of each kind they have.

import { type RawBuilder, type SelectQueryBuilder, sql } from '../../store/kysely.js'
import type { Db, Tables } from '../../store/schema.js'
import { EVERYTHING, type Filter, type Noun, PER_OF, type Per } from '../filter.js'
import type { Answerer } from './answerer.js'
import type { RawRow } from './columns.js'
import { type Build, documentConditions, type Wanted } from './conditions.js'

/** What of a filter says no more than which documents, or how the rows are shown. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set<keyof Filter>([
  ...(['bodies', 'regions', 'since', 'until', 'kinds', 'statuses', 'place', 'allDocuments'] as const),
  ...(['per', 'limit', 'oldestFirst'] as const),
])

/** Rows to be grouped and counted, and what counts them. */
interface Counted {
  readonly query: SelectQueryBuilder<Tables, 'document', unknown>
  readonly count: RawBuilder<number>
}

export function counted<N extends Noun, Raw extends RawRow>(
  noun: Noun,
  { select }: Answerer<N, Raw>,
  db: Db,
  asked: Wanted,
  per: Per | null,
): Counted {
  const wanted = { ...asked, counted: true } as const
  if (noun === 'meetings' || (per !== null && isOfFacts(per)) || !asksForDocuments(wanted))
    return { query: select(db, wanted).clearSelect(), count: sql<number>`count(*)` }
  const facts = sql<number>`(${sql.raw(noun === 'participants' ? 'document.present + document.absent' : `document.${noun}`)})`
  const documents = db.selectFrom('document').where(eb => eb.and(documentConditions(eb as unknown as Build, wanted)))
  return { query: documents.where(sql<boolean>`${facts} > 0`), count: sql<number>`coalesce(sum(${facts}), 0)` }
}

/** What each fact says for itself. */
export const isOfFacts = (per: Per): boolean => PER_OF[per] !== undefined

const asksForDocuments = ({ filter, candidate }: Wanted): boolean =>
  (candidate?.beside ?? []).length === 0 &&
  Object.entries(EVERYTHING).every(
    ([field, nothing]) =>
      OF_DOCUMENTS.has(field) || JSON.stringify(filter[field as keyof Filter]) === JSON.stringify(nothing),
  )

/** How many rows there are, without reading them. */
export async function countRows<N extends Noun, Raw extends RawRow>(
  noun: Noun,
  answerer: Answerer<N, Raw>,
  db: Db,
  wanted: Wanted,
): Promise<number> {
  const { query, count } = counted(noun, answerer, db, wanted, null)
  return (await query.select(count.as('count')).executeTakeFirstOrThrow()).count
}
