// Full-text search in agenda items, best match first. Words in a title weigh more than words in the text, an item whose
// decision has them more than one whose case has them, and the words themselves more than compounds.

import { type RawBuilder, type SqlBool, sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import type { SearchRow } from '../rows.js'
import { countIndex, type Match } from '../search/match.js'
import { cutSnippet, type Snippet } from '../search/text-matches.js'
import {
  ITEM_COLUMNS,
  MEETING_COLUMNS,
  otherDocuments,
  type RawDocument,
  readDocument,
  readSource,
  spanColumns,
} from './columns.js'
import { type Build, documentConditions, type Wanted } from './conditions.js'
import { type RawOfItem, readOfItem } from './of-item.js'

/** Weights of title_forms and text_forms for bm25. */
const WEIGHTS = sql.raw('4.0, 1.0')
/** Extra weight of an item whose decision matches. */
const DECIDED = 1.5
/** Number of candidates that are ranked for each hit that is shown. */
const POOL = 5

interface Raw extends RawOfItem, RawDocument {
  readonly id: number
  readonly score: number
}

export interface Found {
  readonly rows: readonly SearchRow[]
  /** Number of items that match, also beyond the limit; null if there are too many to count. */
  readonly total: number | null
}

/** With more matches than this they are neither counted nor ranked: those in titles come first, then the newest. */
const MANY = 20_000

export async function searchItems(
  db: Db,
  wanteds: readonly Wanted[],
  match: Match,
  limit: number,
  many = MANY,
): Promise<Found> {
  if ((await countIndex(db, match.strict)) > many) {
    const titled = await gather(db, wanteds, match.inTitle, limit, true)
    const newest = titled.length < limit ? await gatherNewest(db, wanteds, match.strict, limit) : []
    return { rows: await readRows(db, firstOf([...titled, ...newest], limit), match), total: null }
  }
  const strict = await gather(db, wanteds, match.strict, limit)
  const total = await countMatches(db, wanteds, match.wide)
  // Compounds and split words only if the words themselves do not give enough hits.
  const wide =
    strict.length < limit && total > strict.length ? await gather(db, wanteds, match.wide, limit + strict.length) : []
  return { rows: await readRows(db, firstOf([...strict, ...wide], limit), match), total }
}

/** Each item once. */
const firstOf = (found: readonly Raw[], limit: number): Raw[] =>
  [...new Map(found.map(raw => [raw.id, raw])).values()].slice(0, limit)

async function readRows(db: Db, best: readonly Raw[], match: Match): Promise<SearchRow[]> {
  const rows: SearchRow[] = []
  for (const raw of best) rows.push(await readRow(db, raw, match, rows.length + 1))
  return rows
}

/** The best items of all bodies asked for, ranked together. `common`: nearly everything says it. */
async function gather(
  db: Db,
  wanteds: readonly Wanted[],
  expression: string,
  limit: number,
  common = false,
): Promise<Raw[]> {
  const found: Raw[] = []
  for (const wanted of wanteds) found.push(...(await select(db, wanted, expression, limit * POOL + 20)))
  const ids = found.map(raw => raw.id)
  const decided = await decidedItems(db, ids, isSaidBy('decision', expression, common))
  // bm25 is negative: the smaller the better.
  const weigh = (raw: Raw) => raw.score * (decided.has(raw.id) ? DECIDED : 1)
  return found.sort((a, b) => weigh(a) - weigh(b) || compareDates(b, a) || a.id - b.id).slice(0, limit)
}

/** The newest items of all bodies asked for. */
async function gatherNewest(db: Db, wanteds: readonly Wanted[], expression: string, limit: number): Promise<Raw[]> {
  const found: Raw[] = []
  for (const wanted of wanteds) found.push(...(await selectNewest(db, wanted, expression, limit)))
  return found.sort((a, b) => compareDates(b, a) || b.key - a.key || a.id - b.id)
}

const compareDates = (a: Raw, b: Raw): number => (a.date ?? '').localeCompare(b.date ?? '')

/** By date, testing each item, which is fast if all documents count; under a filter the matching items come first. */
function selectNewest(db: Db, wanted: Wanted, expression: string, limit: number): Promise<Raw[]> {
  return db
    .selectFrom('document')
    .crossJoin('item')
    .whereRef('item.document', '=', 'document.key')
    .where(builder => {
      const eb = builder as unknown as Build
      const conditions = documentConditions(eb, { ...wanted, about: null })
      return eb.and([...conditions, isSaidBy('item', expression, conditions.length <= 1)])
    })
    .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
    .select(['item.id as id', ...spanColumns('item'), sql<number>`0`.as('score')])
    .orderBy('document.date', 'desc')
    .orderBy('document.key', 'desc')
    .orderBy('item.id')
    .limit(limit)
    .execute()
}

function select(db: Db, wanted: Wanted, expression: string, limit: number): Promise<Raw[]> {
  return matching(db, wanted, expression)
    .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
    .select(['item.id as id', ...spanColumns('item')])
    .select(sql<number>`bm25(item_search, ${WEIGHTS})`.as('score'))
    .orderBy('score')
    .limit(limit)
    .execute()
}

async function countMatches(db: Db, wanteds: readonly Wanted[], expression: string): Promise<number> {
  let total = 0
  for (const wanted of wanteds) {
    const { count } = await matching(db, wanted, expression)
      .select(eb => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    total += count
  }
  return total
}

/** Starts from the full-text index: a cross join keeps SQLite from changing the order of the tables. */
function matching(db: Db, wanted: Wanted, expression: string) {
  return db
    .selectFrom('item_search')
    .crossJoin('item')
    .crossJoin('document')
    .where(sql<boolean>`item_search match ${expression}`)
    .whereRef('item.id', '=', 'item_search.rowid')
    .whereRef('document.key', '=', 'item.document')
    .where(eb => eb.and(documentConditions(eb as unknown as Build, wanted)))
}

/** `each`: every row is tested in the index by itself, instead of all that say it being listed first. */
function isSaidBy(table: 'item' | 'decision', expression: string, each: boolean): RawBuilder<SqlBool> {
  const [index, id] = [sql.table(`${table}_search`), sql.ref(`${table}.id`)]
  const says = sql`select rowid from ${index} where ${index} match ${expression}`
  return each ? sql<SqlBool>`exists (${says} and rowid = ${id})` : sql<SqlBool>`+${id} in (${says})`
}

async function decidedItems(db: Db, ids: readonly number[], says: RawBuilder<SqlBool>): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ item: number }>`
    select distinct decision.item as item from decision
    where decision.item in (select value from json_each(${JSON.stringify(ids)}))
      and ${says}`.execute(db)
  return new Set(rows.map(row => row.item))
}

async function readRow(db: Db, raw: Raw, match: Match, rank: number): Promise<SearchRow> {
  const snippet = await findSnippet(db, raw, match)
  const of = readDocument(raw)
  return {
    rank,
    ...readOfItem(raw, of),
    snippet: snippet.text,
    marks: snippet.marks,
    section: snippet.section,
    ...readSource(of, { span_start: snippet.span[0], span_end: snippet.span[1], page: snippet.page }),
  }
}

/** The passage that matches most of the search; the title if no section matches. */
async function findSnippet(
  db: Db,
  raw: Raw,
  match: Match,
): Promise<Snippet & { section: string; page: number | null }> {
  const [{ readSection }, { loadExtraction }] = await Promise.all([
    import('../../store/rows/section.js'),
    import('../../store/load.js'),
  ])
  const sections = await db.selectFrom('section').selectAll().where('item', '=', raw.id).orderBy('position').execute()
  const extracted = await loadExtraction(db, raw.key)
  const canonical = extracted?.text ?? ''
  let best: (Snippet & { section: string }) | null = null
  for (const row of sections) {
    const { text, kind } = readSection(row, canonical)
    const from = row.text_start ?? row.span_start
    const cut = cutSnippet(text, match)
    // With equal matches, a decision is preferred to a case.
    const worth = cut.worth + (kind === 'beslutning' && cut.worth > 0 ? 0.5 : 0)
    if (worth > (best?.worth ?? 0))
      best = { ...cut, worth, section: kind, span: [from + cut.span[0], from + cut.span[1]] }
  }
  const found = best ?? titleSnippet(raw, match)
  const pages = extracted?.pages ?? null
  return { ...found, page: pages ? pages.filter(start => start <= found.span[0]).length : raw.page }
}

function titleSnippet(raw: Raw, match: Match): Snippet & { section: string } {
  const cut = cutSnippet(raw.itemTitle ?? '', match)
  return { ...cut, section: 'title', span: [raw.span_start, raw.span_end] }
}
