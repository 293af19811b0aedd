// How many rows an answer has, by SQL alone. Where only the body, the day or the kind of the documents is asked for, nothing but
// the documents is read, which know how many facts of each kind they have; and where whole years are, only the tally of these.

import type { DecisionType } from '../../model/document.js'
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
  if ((per !== null && isOfFacts(per)) || !knowDocuments(noun, wanted))
    return { query: select(db, wanted).clearSelect(), count: sql<number>`count(*)` }
  const { types } = wanted.filter
  const columns = noun === 'participants' ? ['present', 'absent'] : types.length > 0 ? types : [noun]
  return ofDocuments(noun === 'meetings' ? ['documents'] : columns, db, wanted, per)
}

/** The sum of these columns of the documents, or of the tally of them. */
function ofDocuments(columns: readonly string[], db: Db, wanted: Wanted, per: Per | null): Counted {
  const facts = sql<number>`(${sql.raw(columns.map(column => `document.${column}`).join(' + '))})`
  const years = per === 'meeting' ? null : wholeYears(wanted)
  const from = years ? sql`(select *, year as date from tally)` : sql`(select *, 1 as documents from document)`
  const documents = db
    .selectFrom((from as RawBuilder<Tables['document']>).as('document'))
    .where(eb => eb.and(documentConditions(eb as unknown as Build, years ?? wanted)))
  const query = documents as unknown as Counted['query']
  return { query: query.where(sql<boolean>`${facts} > 0`), count: sql<number>`coalesce(sum(${facts}), 0)` }
}

/** The same with years instead of days, as the tally has them; null where that cannot be. */
function wholeYears(wanted: Wanted): Wanted | null {
  const { filter, settled, candidate } = wanted
  const { since, until } = filter
  if (settled.places !== null || (candidate !== null && candidate.documents !== undefined)) return null
  if (since?.endsWith('-01-01') === false || until?.endsWith('-12-31') === false) return null
  return { ...wanted, filter: { ...filter, since: since?.slice(0, 4) ?? null, until: until?.slice(0, 4) ?? null } }
}

/** How many decisions there are of a type, where documents know it. */
export function countedOfType(type: DecisionType, db: Db, wanted: Wanted): Counted | null {
  return knowDocuments('decisions', wanted) ? ofDocuments([type], db, { ...wanted, counted: true }, 'type') : null
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

/** Whether documents know how many rows of theirs are asked for. */
const knowDocuments = (noun: Noun, wanted: Wanted): boolean =>
  asksForDocuments(noun === 'decisions' ? { ...wanted, filter: { ...wanted.filter, types: [] } } : wanted)

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
