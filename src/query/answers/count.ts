// How many rows an answer has, by SQL alone. Where only the body, the day or the kind of the documents is asked for, nothing but
// the documents is read, which know how many facts of each kind they have.

import { literals } from '../../model/literals.js'
import { type RawBuilder, type SelectQueryBuilder, sql } from '../../store/kysely.js'
import type { Db, Tables } from '../../store/schema.js'
import { EVERYTHING, type Filter, type Noun, PER_OF, type Per } from '../filter.js'
import { countIndex } from '../search/match.js'
import type { Answerer } from './answerer.js'
import type { RawRow } from './columns.js'
import { type Build, documentConditions, type SearchTableName, type Wanted } from './conditions.js'

/** What of a filter says no more than which documents, or how the rows are shown. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set<keyof Filter>([
  ...literals('bodies regions since until kinds statuses place allDocuments per limit oldestFirst'),
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

/** With so many matches the first are found sooner among the newest documents. */
const COMMON = 5_000

/** Whether so many rows match the topic, where nothing else is asked of them that few may have. */
export async function isCommon(noun: Noun, db: Db, wanted: Wanted): Promise<boolean> {
  const { about, candidate, settled, anywhereInItem, filter } = wanted
  const index = anywhereInItem ? 'item_search' : INDEXES[noun]
  if (about === null || index === undefined || filter.limit === null) return false
  if (candidate !== null || settled.regions.length > 0) return false
  if (!asksForDocuments({ ...wanted, filter: { ...filter, about: null } })) return false
  return (await countIndex(db, about.wide, COMMON, index)) === COMMON
}

const INDEXES: { readonly [N in Noun]?: SearchTableName } = {
  items: 'item_search',
  decisions: 'decision_search',
  recommendations: 'recommendation_search',
}

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
