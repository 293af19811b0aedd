// A question whose names are settled in; how many of its rows there are for each body, year, type … out.

import { fold } from '../../danish/fold.js'
import { DECISION_TYPES } from '../../model/document.js'
import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import type { Noun, Per } from '../filter.js'
import type { OfMeeting, Row } from '../rows.js'
import type { Answerer } from './answerer.js'
import type { RawRow } from './columns.js'
import type { Wanted } from './conditions.js'
import { counted, countedOfType, isOfFacts } from './count.js'

/** How many rows there are of one body, year, type …; of a meeting and a body who met, of others a name. */
export interface Tally extends Omit<OfMeeting, 'meeting'> {
  readonly key: string
  /** Of what is no meeting and no body; null where minutes do not say it. */
  readonly name: string | null
  readonly count: number
}

interface Counted {
  /** What tells one from another, in SQL and of a row. */
  readonly keys: readonly string[]
  readonly name: string
  key(row: Row): readonly (string | number | null)[]
  written(row: Row): string | null
}

const one = (column: string, written: (row: Row) => string | null, name = column): Counted => ({
  keys: [column],
  name,
  key: row => [written(row)],
  written,
})

/** The field of a row that only some nouns have. */
const field =
  (name: string) =>
  (row: Row): string | null =>
    (row as unknown as Readonly<Record<string, string | null>>)[name] ?? null

const folded = (column: string, name: string): Counted => ({
  ...one(`${column}_folded`, field(name), column),
  key: row => [fold(field(name)(row) ?? '')],
})

const COUNTED: Readonly<Record<Per, Counted>> = {
  body: {
    keys: ['document.body_folded', 'document.cluster', 'document.region'],
    name: 'document.body_name',
    key: ({ body, cluster, region }) => [fold(body ?? ''), cluster, region],
    written: ({ body }) => body,
  },
  meeting: { ...one('document.meeting', ({ body }) => body, 'document.body_name'), key: ({ meeting }) => [meeting] },
  cluster: one('document.cluster', ({ cluster }) => cluster),
  region: one('document.region', ({ region }) => region),
  year: one('substr(document.date, 1, 4)', ({ date }) => date?.slice(0, 4) ?? null),
  type: one('decision.type', field('type')),
  responsible: folded('action.responsible', 'responsible'),
  person: folded('participant.name', 'name'),
  organisation: folded('participant.organisation', 'organisation'),
}

/** By SQL alone. */
export async function countPer<N extends Noun, Raw extends RawRow>(
  per: Per,
  noun: Noun,
  answerer: Answerer<N, Raw>,
  db: Db,
  wanted: Wanted,
): Promise<Tally[]> {
  if (per === 'type') {
    const counts = await countTypes(db, wanted)
    if (counts) return counts
  }
  const { keys, name } = COUNTED[per]
  const columns = keys.map(key => sql.raw<string | null>(key))
  const { query, count } = counted(noun, answerer, db, wanted, per)
  const tallied = query
    .select([count.as('count'), sql<string>`json_array(${sql.join(columns)})`.as('key'), least(name).as('name')])
    .select(
      (['date', 'body_name', 'cluster', 'region'] as const).map(column =>
        // What each fact says for itself needs nothing of its documents to be told apart.
        (isOfFacts(per) ? sql<null>`null` : least(`document.${column}`)).as(column === 'body_name' ? 'body' : column),
      ),
    )
    // With a plus, or SQLite would go through the documents in the order of an index that has nothing else of them.
    .groupBy(keys.map(key => sql.raw(`+${key}`)) as never)
  return (await tallied.execute()) as unknown as Tally[]
}

/** Null where documents do not know it. */
async function countTypes(db: Db, wanted: Wanted): Promise<Tally[] | null> {
  const { types } = wanted.filter
  const tallies: Tally[] = []
  for (const type of types.length > 0 ? types : DECISION_TYPES) {
    const counted = countedOfType(type, db, wanted)
    if (counted === null) return null
    const { count } = await counted.query.select(counted.count.as('count')).executeTakeFirstOrThrow()
    const nobody = { date: null, body: null, cluster: null, region: null }
    if (count > 0) tallies.push({ ...nobody, key: JSON.stringify([type]), name: type, count })
  }
  return tallies
}

const least = (column: string) => sql<string | null>`min(${sql.raw(column)})`

/** Where SQL alone cannot tell which rows are asked for. */
export async function tallyRows(per: Per, pages: AsyncIterable<readonly Row[]>): Promise<Tally[]> {
  const { key, written } = COUNTED[per]
  const all = new Map<string, Tally>()
  for await (const rows of pages)
    for (const row of rows) {
      const { date, body, cluster, region } = row
      add(all, { date, body, cluster, region, name: written(row), key: JSON.stringify(key(row)), count: 1 })
    }
  return [...all.values()]
}

function add(all: Map<string, Tally>, tally: Tally): void {
  const before = all.get(tally.key)
  all.set(tally.key, before ? { ...before, count: before.count + tally.count } : tally)
}

// Made once: `localeCompare` makes one for each comparison.
const { compare } = new Intl.Collator('da')

/** As one list: years in their order, else the most first; what minutes do not say at the end. */
export function mergeTallies(per: Per, lists: readonly (readonly Tally[])[]): Tally[] {
  const all = new Map<string, Tally>()
  for (const tally of lists.flat()) add(all, tally)
  return [...all.values()].sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      (per === 'year' ? 0 : b.count - a.count) ||
      compare(a.name ?? '', b.name ?? '') ||
      (a.date ?? '').localeCompare(b.date ?? ''),
  )
}
