// SQL conditions on documents and facts, all by an index; `+` before a column keeps SQLite from a scan by date.

import { groupBy } from '../../model/group-by.js'
import {
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from '../../store/kysely.js'
import type { Db, Tables } from '../../store/schema.js'
import type { Filter } from '../filter.js'
import { type Match, queryOf } from '../search/match.js'
import type { Candidate } from '../who/find-bodies.js'
import type { Settled } from '../who/settle.js'

export type Condition = Expression<SqlBool>
export type Build = ExpressionBuilder<Tables, keyof Tables>

/** One query of the database: a filter whose names have been resolved, for one of the bodies asked for. */
export interface Wanted {
  readonly filter: Filter
  readonly settled: Settled
  readonly candidate: Candidate | null
  /** The full-text query for `filter.about`. */
  readonly about: Match | null
  /** Whether a fact matches `about` if only the rest of its item does. */
  readonly anywhereInItem: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Only the number of rows is wanted. */
  readonly counted?: true
  /** Only a few rows are wanted, of a topic that very many match. */
  readonly common?: true
}

/**
 * Whether the query starts from the facts and looks up their documents: best if a word or a name selects few facts in many
 * documents. Otherwise it starts from the documents, by body or by date, so that the first rows come at once: also for a topic
 * that very many match, if only the first are wanted.
 */
export function factsLead({ settled, about, common }: Wanted): boolean {
  const { people, organisations, responsible } = settled
  return (about !== null && !common) || people.length > 0 || organisations.length > 0 || responsible !== null
}

/** Of nearly all documents, read only to be counted: an index would only put them in another order. */
const isWalk = ({ counted, filter: { since, until } }: Wanted): boolean =>
  counted === true && since === null && until === null

type FactTable = 'decision' | 'recommendation' | 'action' | 'attachment' | 'item' | 'participant'

/** Documents joined with their facts of one kind. A cross join keeps SQLite from changing the order of the tables. */
export function fromDocuments<T extends FactTable>(
  db: Db,
  table: T,
  wanted: Wanted,
): SelectQueryBuilder<Tables, 'document' | T, unknown> {
  const joined = sql<SqlBool>`${sql.ref(`${table}.document`)} = document.key`
  const documents = db.selectFrom('document')
  const query = factsLead(wanted)
    ? documents.innerJoin(table as 'decision', join => join.on(joined))
    : documents.crossJoin(table as 'decision').where(joined)
  return query as unknown as SelectQueryBuilder<Tables, 'document' | T, unknown>
}

export function documentConditions(eb: Build, wanted: Wanted): Condition[] {
  const { filter, settled, candidate } = wanted
  const conditions: Condition[] = []
  // If another condition selects the documents, or nothing does, SQLite must not scan all of them by date.
  const picked = candidate !== null || settled.regions.length > 0 || factsLead(wanted) || isWalk(wanted)
  if (!filter.allDocuments) conditions.push(picked ? sql<SqlBool>`+document.best = 1` : eb('document.best', '=', 1))
  if (candidate) conditions.push(candidateCondition(eb, candidate))
  if (settled.regions.length > 0) conditions.push(eb('document.region', 'in', settled.regions))
  if (settled.places !== null) conditions.push(oneOf(eb, 'document.place', settled.places))
  if (filter.since !== null) conditions.push(eb('document.date', '>=', filter.since))
  if (filter.until !== null) conditions.push(eb('document.date', '<=', filter.until))
  if (filter.kinds.length > 0) conditions.push(eb('document.kind', 'in', filter.kinds))
  if (filter.statuses.length > 0) conditions.push(eb('document.status', 'in', filter.statuses))
  return conditions
}

function candidateCondition(eb: Build, { cluster, bodies, documents }: Candidate): Condition {
  if (documents) return sql<SqlBool>`document.key in (select value from json_each(${JSON.stringify(documents)}))`
  if (cluster !== null) return eb('document.cluster', '=', cluster)
  const groups = groupBy(bodies, one => JSON.stringify([one.id, one.cluster, one.region, one.folded === null]))
  return eb.or(
    [...groups.values()].map(group => {
      const { id, cluster: its, region, folded } = group[0]!
      return eb.and([
        folded === null
          ? eb('document.body_folded', 'is', null)
          : oneOf(
              eb,
              'document.body_folded',
              group.flatMap(body => body.folded ?? []),
            ),
        // The index by name selects the fewest documents, already ordered by date.
        sql<SqlBool>`+document.body_id is ${id}`,
        sql<SqlBool>`+document.cluster is ${its}`,
        sql<SqlBool>`+document.region is ${region}`,
      ])
    }),
  )
}

/** `column in values`, as one JSON parameter. A single value is compared by =, which keeps the order of an index. */
export function oneOf(eb: Build, column: Parameters<Build['ref']>[0], values: readonly string[]): Condition {
  if (values.length === 1) return eb(column, '=', values[0]!)
  return sql<SqlBool>`${eb.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
}

export type SearchTableName = 'item_search' | 'decision_search' | 'recommendation_search'

/** Rows of a noun whose id, or whose item's id, is that of a match. `leads`: the matches are gone through, not the rows. */
export const matching = (column: string, table: SearchTableName, about: Match, leads = true): Condition =>
  sql<SqlBool>`${sql.raw(leads ? '' : '+')}${sql.ref(column)} in (${matches(table, about)})`

/** The ids of what says the topic itself, or is of a group whose name says it. */
export function matches(index: SearchTableName, { wide, named }: Match): RawBuilder<unknown> {
  const says = (query: string) => sql`select rowid from ${sql.table(index)} where ${sql.table(index)} match ${query}`
  const fact = sql.table(index.replace('_search', ''))
  const byName = named.map(({ bodies, rest }) => {
    const left = rest.length === 0 ? sql`true` : sql`own.id in (${says(queryOf(rest))})`
    return sql`select own.id from document as met cross join ${fact} as own on own.document = met.key
      where met.body_folded in (select value from json_each(${JSON.stringify(bodies)})) and ${left}`
  })
  return sql.join([says(wide), ...byName], sql` union all `)
}

/** Rows of a noun whose id, or whose item's id, the full-text index returns. */
export function inIndex(column: string, table: SearchTableName, match: string): Condition {
  const index = sql.table(table)
  return sql<SqlBool>`${sql.ref(column)} in (select rowid from ${index} where ${index} match ${match})`
}
