// A question and an archive in, the answer out: rows as they are read, with how the question was understood before
// them and what else is worth knowing after them.

import { actions } from './actions.js'
import type { Answerer } from './answerer.js'
import { attachments } from './attachments.js'
import type { RawMeeting } from './columns.js'
import type { Db, Wanted } from './conditions.js'
import { decisions } from './decisions.js'
import type { Noun, Question } from './filter.js'
import { items } from './items.js'
import { meetings } from './meetings.js'
import { countRows, readPages } from './pages.js'
import { participants } from './participants.js'
import { recommendations } from './recommendations.js'
import type { Row } from './rows.js'
import { parseExpression } from './search/expression.js'
import { compileMatch } from './search/match.js'
import { settle } from './settle.js'
import type { Directory } from './who/directory.js'

// Each reads the raw rows that its own SQL makes.
const ANSWERERS = {
  decisions,
  recommendations,
  actions,
  meetings,
  items,
  participants,
  attachments,
} as unknown as Readonly<Record<Noun, Answerer<Noun, RawMeeting>>>

export interface Answer {
  readonly question: Question
  /** How names were resolved, a sentence each; known before the first row. */
  readonly notes: readonly string[]
  /** The rows, one group for each body that the asked name may mean; a single group without a label otherwise. */
  readonly groups: readonly AnswerGroup[]
  /** What the rows as such do not say; to be asked for when they have been read. */
  after(): Promise<readonly string[]>
}

export interface AnswerGroup {
  readonly label: string | null
  /** At most as many as the question's limit; `whenCut` is called where there are more. */
  rows(whenCut: () => void): AsyncIterable<Row>
  /** All of them, whatever the limit. */
  count(): Promise<number>
}

/** Throws Problem where a name is unknown or a search has no word. `today`: `YYYY-MM-DD`. */
export async function ask(question: Question, db: Db, directory: Directory, today: string): Promise<Answer> {
  const { filter, noun } = question
  const about = filter.about === null ? null : await compileMatch(parseExpression(filter.about), db)
  const settled = await settle(filter, db, directory)
  const notes = [...settled.notes]
  const strict = settled.candidates.map(candidate => ({
    filter,
    settled,
    candidate,
    about,
    anywhereInItem: false,
    today,
  }))
  const elsewhere = about && speaksOfItem(noun) ? await lookElsewhere(ANSWERERS[noun], db, strict) : 'enough'
  if (elsewhere === 'only')
    notes.push(`no ${singular(noun)} or item title says "${filter.about}"; these are of items that say it elsewhere`)
  const wanteds = elsewhere === 'only' ? strict.map(one => ({ ...one, anywhereInItem: true })) : strict
  const grouped = wanteds.length > 1
  const groups: AnswerGroup[] = []
  for (const wanted of wanteds) {
    const label = grouped ? wanted.candidate!.label : null
    groups.push({
      label,
      rows: whenCut => limitRows(readPages(ANSWERERS[noun], db, wanted, oneMore(filter.limit)), wanted, whenCut),
      count: () => count(noun, db, wanted),
    })
  }
  return {
    question,
    notes,
    groups,
    after: async () => (elsewhere === 'more' ? tellElsewhere(question, db, strict) : []),
  }
}

/** The nouns that can be about something by their own words, or by the rest of their item. */
const speaksOfItem = (noun: Noun): boolean =>
  noun === 'decisions' || noun === 'recommendations' || noun === 'actions' || noun === 'attachments'

const singular = (noun: Noun): string => noun.replace(/s$/, '')

/** Whether some row says it itself (then there may be more), or only items do. */
async function lookElsewhere(
  answerer: Answerer<Noun, RawMeeting>,
  db: Db,
  wanteds: readonly Wanted[],
): Promise<'more' | 'only' | 'enough'> {
  for (const wanted of wanteds) for await (const _ of readPages(answerer, db, wanted, 1)) return 'more'
  for (const wanted of wanteds)
    for await (const _ of readPages(answerer, db, { ...wanted, anywhereInItem: true }, 1)) return 'only'
  return 'enough'
}

async function tellElsewhere({ noun, filter }: Question, db: Db, wanteds: readonly Wanted[]): Promise<string[]> {
  let more = 0
  for (const wanted of wanteds) {
    more += (await count(noun, db, { ...wanted, anywhereInItem: true })) - (await count(noun, db, wanted))
  }
  if (more <= 0) return []
  return [
    `${more} more ${more === 1 ? singular(noun) : noun} of items that say "${filter.about}" elsewhere; see them with: referat items --about`,
  ]
}

async function count(noun: Noun, db: Db, wanted: Wanted): Promise<number> {
  const { latest, first } = wanted.filter
  if (latest === null && first === null) {
    const counted = await countRows(ANSWERERS[noun], db, wanted)
    if (counted !== null) return counted
  }
  return countKept(noun, db, wanted)
}

async function countKept(noun: Noun, db: Db, wanted: Wanted): Promise<number> {
  let counted = 0
  const unlimited = { ...wanted, filter: { ...wanted.filter, limit: null } }
  for await (const _ of limitRows(readPages(ANSWERERS[noun], db, unlimited, null), unlimited)) counted++
  return counted
}

const oneMore = (limit: number | null): number | null => (limit === null ? null : limit + 1)

/** No more rows, and no more meetings, than asked for. */
async function* limitRows(
  rows: AsyncIterable<Row>,
  { filter }: Wanted,
  whenCut: () => void = () => {},
): AsyncGenerator<Row> {
  const { limit, latest, first } = filter
  const meetings = new Set<number>()
  let given = 0
  for await (const row of rows) {
    meetings.add(row.meeting)
    if (meetings.size > (latest ?? first ?? Number.POSITIVE_INFINITY)) return
    if (given === limit) return whenCut()
    yield row
    given++
  }
}
