// Prepares the answer to a question whose names have been resolved: for each body that is meant, the rows whose own words
// match the topic, and the rows of items that match it elsewhere. Rows are read on demand.

import type { Db } from '../../store/schema.js'
import type { Noun, Per, Question } from '../filter.js'
import type { Row } from '../rows.js'
import { parseExpression } from '../search/expression.js'
import { compileMatch, type Match } from '../search/match.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Settled } from '../who/settle.js'
import type { Answerer } from './answerer.js'
import { withNames } from './by-name.js'
import type { RawRow } from './columns.js'
import { factsLead, type Wanted } from './conditions.js'
import { countRows, isCommon } from './count.js'
import { actions, attachments, decisions, items, recommendations } from './items.js'
import { meetings } from './meetings.js'
import { dropsRows, readPages } from './pages.js'
import { participants } from './participants.js'
import { countPer, type Tally, tallyRows } from './per.js'

// Each reads the raw rows that its own SQL makes.
const ANSWERERS = {
  decisions,
  recommendations,
  actions,
  meetings,
  items,
  participants,
  attachments,
} as unknown as Readonly<Record<Noun, Answerer<Noun, RawRow>>>

export interface AnswerGroup {
  readonly label: string | null
  /** Pages of rows up to the question's limit, none of them empty; `whenCut` is called if there are more. */
  pages(whenCut?: () => void): AsyncIterable<readonly Row[]>
  any(): Promise<boolean>
  /** The number of rows, regardless of the limit. */
  count(): Promise<number>
  /** How many there are for each. */
  tally(per: Per): Promise<readonly Tally[]>
}

export type Says = 'all' | 'most' | 'one'

export interface Prepared {
  readonly settled: Settled
  /** What is looked for, and what that asks of the index. */
  readonly words: string | null
  readonly about: Match | null
  /** How much of the topic the rows match: all words, the most telling ones, or one of them. */
  readonly says: Says
  groups(anywhereInItem: boolean): AnswerGroup[]
}

/** `words`: a topic that replaces the one of the question. */
export async function prepare(
  { filter, noun }: Question,
  settled: Settled,
  words: string | null,
  { db, today }: AskedArchive,
): Promise<Prepared> {
  const about = words === null ? null : withNames(await compileMatch(parseExpression(words), db), words, settled.groups)
  const grouped = settled.candidates.length > 1
  const makeGroups = (anywhereInItem: boolean) =>
    settled.candidates.map((candidate): AnswerGroup => {
      const wanted = { filter, settled, candidate, about, anywhereInItem, today }
      const listed = peekable(() => listPages(noun, db, wanted, oneMore(filter.limit)))
      return {
        label: grouped ? candidate!.label : null,
        pages: whenCut => limitPages(listed.all(), wanted, whenCut),
        // A query that starts from the facts takes as long for one row as for all.
        any: factsLead(wanted) ? listed.any : async () => !(await listPages(noun, db, wanted, 1).next()).done,
        count: () => count(noun, db, wanted),
        tally: per => tally(per, noun, db, wanted),
      }
    })
  const [own, anywhere] = [makeGroups(false), makeGroups(true)]
  return { settled, words, about, says: 'all', groups: anywhereInItem => (anywhereInItem ? anywhere : own) }
}

export const hasAny = ({ groups }: Prepared, anywhereInItem = true): Promise<boolean> => anyOf(groups(anywhereInItem))

export async function anyOf(groups: readonly AnswerGroup[]): Promise<boolean> {
  for (const group of groups) if (await group.any()) return true
  return false
}

export async function countAll(groups: readonly AnswerGroup[]): Promise<number> {
  let all = 0
  for (const group of groups) all += await group.count()
  return all
}

async function* listPages(noun: Noun, db: Db, wanted: Wanted, most: number | null): AsyncGenerator<readonly Row[]> {
  if (wanted.filter.recommendedBy.length > 0) {
    const { listRecommendedBy } = await import('./recommended-by.js')
    return yield* listRecommendedBy(db, wanted)
  }
  yield* readPages(ANSWERERS[noun], db, (await isCommon(noun, db, wanted)) ? { ...wanted, common: true } : wanted, most)
}

/** Whether SQL alone tells which rows are asked for. */
const isCounted = (noun: Noun, wanted: Wanted): boolean => {
  const { latest, first, recommendedBy } = wanted.filter
  return latest === null && first === null && recommendedBy.length === 0 && !dropsRows(ANSWERERS[noun], wanted)
}

async function count(noun: Noun, db: Db, wanted: Wanted): Promise<number> {
  if (isCounted(noun, wanted)) return countRows(noun, ANSWERERS[noun], db, wanted)
  let counted = 0
  for await (const rows of unlimited(noun, db, wanted)) counted += rows.length
  return counted
}

const tally = (per: Per, noun: Noun, db: Db, wanted: Wanted): Promise<readonly Tally[]> =>
  isCounted(noun, wanted)
    ? countPer(per, noun, ANSWERERS[noun], db, wanted)
    : tallyRows(per, unlimited(noun, db, wanted))

function unlimited(noun: Noun, db: Db, { filter, ...wanted }: Wanted): AsyncGenerator<readonly Row[]> {
  const all = { ...wanted, filter: { ...filter, limit: null } }
  return limitPages(listPages(noun, db, all, null), all)
}

const oneMore = (limit: number | null): number | null => (limit === null ? null : limit + 1)

/** Limits the rows, and the number of meetings. */
async function* limitPages(
  pages: AsyncIterable<readonly Row[]>,
  { filter }: Wanted,
  whenCut: () => void = () => {},
): AsyncGenerator<readonly Row[]> {
  const { limit, latest, first } = filter
  const most = latest ?? first ?? Number.POSITIVE_INFINITY
  const meetings = new Set<number>()
  let room = limit ?? Number.POSITIVE_INFINITY
  for await (const page of pages) {
    const end = page.findIndex(row => meetings.add(row.meeting).size > most)
    const rows = end < 0 ? page : page.slice(0, end)
    if (rows.length > room) {
      if (room > 0) yield rows.slice(0, room)
      return whenCut()
    }
    if (rows.length > 0) yield rows
    if (end >= 0) return
    room -= rows.length
  }
}

/** The rows of all pages, one by one. */
export async function* eachRow(pages: AsyncIterable<readonly Row[]>): AsyncGenerator<Row> {
  for await (const page of pages) yield* page
}

/** `list` runs the query; what the test has read is kept for the next reader. */
export function peekable<T>(list: () => AsyncGenerator<T>) {
  const begin = () => {
    const rows = list()
    return { first: rows.next(), rows }
  }
  let begun: ReturnType<typeof begin> | null = null
  return {
    async any(): Promise<boolean> {
      begun ??= begin()
      return !(await begun.first).done
    },
    /** All of them, including the first. */
    async *all(): AsyncGenerator<T> {
      const { first, rows } = begun ?? begin()
      begun = null
      const { done, value } = await first
      if (done) return
      yield value
      yield* rows
    },
  }
}
