// What answers about items and their facts share: columns of item and meeting, place in the text, conditions.

import { type SelectQueryBuilder, type SqlBool, sql } from '../../store/kysely.js'
import { FACTS } from '../../store/rows/facts.js'
import type { Db, Tables } from '../../store/schema.js'
import { searchForms } from '../../store/search-forms.js'
import type { OfItem, OfMeeting } from '../rows.js'
import type { ByGivenName } from '../who/given-name.js'
import {
  fieldColumns,
  ITEM_COLUMNS,
  type OfDocument,
  type RawRow,
  type RawSpan,
  ROW_COLUMNS,
  readSource,
  spanColumns,
} from './columns.js'
import {
  type Build,
  type Condition,
  documentConditions,
  factsLead,
  fromDocuments,
  inIndex,
  matches,
  matching,
  oneOf,
  type SearchTableName,
  type Wanted,
} from './conditions.js'

type ItemTable = 'item' | 'decision' | 'recommendation' | 'action' | 'attachment'

/** Facts with a full-text index of their own; the others are found by the words of their item. */
const OWN_INDEX: { readonly [T in ItemTable]?: SearchTableName } = {
  decision: 'decision_search',
  recommendation: 'recommendation_search',
}

/** A full-text index and the column that holds its rowids. */
interface Indexed {
  readonly column: string
  readonly index: SearchTableName
}

export interface RawOfItem extends RawRow, RawSpan {
  readonly item: string | null
  readonly itemTitle: string | null
}

/** Selects items, or one kind of their facts, with the common columns; each answer adds its own. */
export function selectOfItem<T extends ItemTable>(
  db: Db,
  table: T,
  wanted: Wanted,
  own: (eb: Build) => readonly Condition[] = () => [],
): SelectQueryBuilder<Tables, 'document' | 'item' | T, RawOfItem> {
  // Kysely can type only one table here: typed as decisions, which stand for the other facts.
  const fact = table as 'decision'
  const documents = fromDocuments(db, fact, wanted)
  // Every fact has an item: joined if its columns are selected or used by the filter.
  const itemRead = !wanted.counted || wanted.filter.item !== null || wanted.filter.closed
  const withItem =
    table === 'item' || !itemRead
      ? (documents as unknown as SelectQueryBuilder<Tables, 'document' | 'item' | 'decision', unknown>)
      : documents.innerJoin('item', 'item.id', `${fact}.item`)
  const inItem: Indexed = { column: table === 'item' ? 'item.id' : `${table}.item`, index: 'item_search' }
  const index = OWN_INDEX[table]
  const inFact: Indexed = index ? { column: `${table}.id`, index } : inItem
  const query = withItem
    .where(builder => {
      const eb = builder as unknown as Build
      return eb.and([
        ...documentConditions(eb, wanted),
        ...itemConditions(eb, wanted),
        ...(table === 'decision' && !wanted.anywhereInItem
          ? aboutDecision(wanted)
          : aboutCondition(wanted, wanted.anywhereInItem ? inItem : inFact)),
        ...namingConditions(eb, table, wanted, wanted.anywhereInItem ? inItem : inFact),
        ...own(eb),
      ])
    })
    .select([...ROW_COLUMNS, ...ITEM_COLUMNS])
    .select(fieldColumns(table))
    .select(spanColumns(fact))
  return query as unknown as SelectQueryBuilder<Tables, 'document' | 'item' | T, RawOfItem>
}

export function readOfItem({ item, itemTitle }: RawOfItem, { meeting }: OfDocument): OfMeeting & OfItem {
  return { ...meeting, item, itemTitle }
}

/** A row of `selectOfItem`. */
export const readFact = <T extends ItemTable>(table: T, raw: RawOfItem, of: OfDocument) => ({
  ...readOfItem(raw, of),
  ...(FACTS[table].readFields(raw) as ReturnType<(typeof FACTS)[T]['readFields']>),
  ...readSource(of, raw),
})

/** Conditions on the item itself: its number, its case number, whether it was closed. */
function itemConditions(eb: Build, { filter }: Wanted): Condition[] {
  return [
    ...(filter.item === null ? [] : [eb('item.number', '=', filter.item)]),
    ...(filter.caseNumber === null ? [] : [caseCondition(filter.caseNumber)]),
    ...(filter.closed ? [eb('item.closed', '=', 1)] : []),
  ]
}

/** "12/1234" also finds its parts: "12/1234-5". Blanks and case do not matter. */
function caseCondition(number: string): Condition {
  const asked = number.replace(/\s/g, '').toLowerCase()
  const written = sql<string>`lower(replace(item.case_number, ' ', ''))`
  return sql<SqlBool>`(${written} = ${asked} or substr(${written}, 1, ${asked.length + 1}) = ${`${asked}-`})`
}

function aboutCondition(wanted: Wanted, { column, index }: Indexed): Condition[] {
  return wanted.about ? [matching(column, index, wanted.about, factsLead(wanted))] : []
}

/** A decision "Indstillingen blev godkendt." is about the words of the recommendation. */
function aboutDecision({ about }: Wanted): Condition[] {
  if (!about) return []
  // Excluded words must occur in neither.
  if (about.without.length > 0) return [inIndex('decision.id', 'decision_search', about.wide)]
  return [
    sql<SqlBool>`decision.id in (
      ${matches('decision_search', about)}
      union all
      select resolving.id from decision as resolving where resolving.item in (
        select put.item from recommendation_search
        join recommendation as put on put.id = recommendation_search.rowid
        where recommendation_search match ${about.wide}
      )
    )`,
  ]
}

/** A name with more written forms than this is too short to be searched in running text. */
const MOST_PHRASES = 200

/** Facts that name all of the people and organisations asked for, in their own words or in those of their item. */
function namingConditions(
  eb: Build,
  table: ItemTable,
  { filter, settled }: Wanted,
  { column, index }: Indexed,
): Condition[] {
  const asked = [...filter.persons, ...filter.organisations]
  return [...settled.people, ...settled.organisations].map((forms, i) => {
    const phrases = [asked[i]!, ...forms.slice(0, MOST_PHRASES)].map(name => `"${searchForms(name)}"`)
    const named = inIndex(column, index, `{title_forms text_forms} : (${phrases.join(' OR ')})`)
    const short = table === 'action' ? settled.tasksByGivenName[i] : null
    return short ? eb.or([named, givenTo(eb, short)]) : named
  })
}

/** Tasks in these documents that are given to one of the short names. */
export function givenTo(eb: Build, { forms, documents }: ByGivenName): Condition {
  return eb.and([
    oneOf(eb, 'action.responsible_folded', forms),
    sql<SqlBool>`action.document in (select value from json_each(${JSON.stringify(documents)}))`,
  ])
}

/** Items that have a decision of the types, or with the vote, that are asked for. */
export function itemDecisionConditions({ filter }: Wanted, item: 'item.id' | 'recommendation.item'): Condition[] {
  const [types, id] = [sql.join(filter.types), sql.ref(item)]
  return [
    ...(filter.types.length > 0
      ? [sql<SqlBool>`exists (select 1 from decision as typed where typed.item = ${id} and +typed.type in (${types}))`]
      : []),
    ...(filter.voted
      ? [sql<SqlBool>`exists (select 1 from decision as voted where voted.item = ${id} and voted.votes is not null)`]
      : []),
  ]
}
