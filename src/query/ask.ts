// A question and an archive in, the answer out: how its names were understood, and its rows as they are read.

import { actions } from './actions.js'
import type { Answerer } from './answerer.js'
import { attachments } from './attachments.js'
import type { RawMeeting } from './columns.js'
import { type Db, factsLead, type Wanted } from './conditions.js'
import { decisions } from './decisions.js'
import type { Noun, Question } from './filter.js'
import { items } from './items.js'
import { meetings } from './meetings.js'
import { countRows, readPages } from './pages.js'
import { participants } from './participants.js'
import { peekable } from './peek.js'
import { recommendations } from './recommendations.js'
import { listRecommendedBy } from './recommended-by.js'
import type { OfMeeting, Row } from './rows.js'
import { parseExpression } from './search/expression.js'
import { compileMatch } from './search/match.js'
import { type Settled, settle } from './settle.js'
import type { Directory } from './who/directory.js'
import { type Candidate, nameBody } from './who/find-bodies.js'
import { widerQuestions } from './widen.js'

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
  /** How names were resolved, a sentence each. */
  readonly notes: readonly string[]
  /** Who met at a row's meeting, told from others of the same name. */
  readonly nameBody: (row: OfMeeting) => string
  /** The rows, one group for each body that the asked name may mean; a single group without a label otherwise. */
  readonly groups: readonly AnswerGroup[]
  /** The same, and those that say what was looked for only elsewhere in their item; null where that is no question. */
  readonly elsewhere: readonly AnswerGroup[] | null
  /** Whether only the most telling words of what was looked for are said. */
  readonly partly: boolean
  /** Whether there is an answer that says all that was looked for, somewhere in its item. */
  found(): Promise<boolean>
  /** Where there is none: the nearest question that has an answer. */
  wider(): Promise<Question | null>
}

export interface AnswerGroup {
  readonly label: string | null
  /** At most as many as the question's limit; `whenCut` is called where there are more. */
  rows(whenCut: () => void): AsyncIterable<Row>
  /** Whether there is any. */
  any(): Promise<boolean>
  /** All of them, whatever the limit. */
  count(): Promise<number>
}

/** Throws Problem where a name is unknown or a search has no word. `today`: `YYYY-MM-DD`. */
export async function ask(question: Question, db: Db, directory: Directory, today: string): Promise<Answer> {
  const { filter } = question
  const settled = await settle(filter, db, directory)
  const asked = await prepare(question, settled, filter.about, db, today)
  const found = filter.about === null || (await hasAny(asked, false)) ? asked : null
  const used = found ?? (await lookAgain(question, asked, db, directory, today)) ?? asked
  return {
    question,
    notes: [
      ...used.settled.notes,
      ...(await tellAgendas(question, settled, db, today)),
      ...(found ? [] : await tellMissing(filter.about, used, db)),
    ],
    nameBody: row => nameBody({ ...row, name: row.body }, directory),
    groups: used.groups(false),
    elsewhere: filter.about !== null && speaksOfItem(question.noun) ? used.groups(true) : null,
    partly: used.partly === true,
    found: () => hasAny(used),
    wider: async () => {
      for (const wider of widerQuestions(question)) {
        const again = await settle(wider.filter, db, directory)
        if (await hasAny(await prepare(wider, again, wider.filter.about, db, today))) return wider
      }
      return null
    },
  }
}

/** Agendas tell who is called to a meeting, not who came. */
async function tellAgendas({ noun, filter }: Question, settled: Settled, db: Db, today: string): Promise<string[]> {
  if (noun !== 'participants' || filter.item !== null || filter.about !== null) return []
  if (filter.kinds.length > 0 && !filter.kinds.includes('dagsorden')) return []
  const agendas = { ...filter, kinds: ['dagsorden' as const] }
  const asked = await prepare({ noun: 'participants', count: false, filter: agendas }, settled, null, db, today)
  return (await hasAny(asked))
    ? ['of some meetings there is only the agenda (--kind dagsorden): it tells who was called, not who came']
    : []
}

const WORD = /(?<![\p{L}\p{N}*-])\p{L}{3,}(?![\p{L}\p{N}*])/gu

/** Where nothing is found: which words of the topic no minutes use, as those of a question in English. */
async function tellMissing(about: string | null, asked: Prepared, db: Db): Promise<string[]> {
  if (about === null || (await hasAny(asked))) return []
  const { stands } = await import('./search/stands.js')
  const missing: string[] = []
  for (const word of new Set(about.match(WORD))) if (!(await stands(word, db))) missing.push(`"${word}"`)
  if (missing.length === 0) return []
  const verb = missing.length === 1 ? 'stands' : 'stand'
  return [`${missing.join(', ')} ${verb} nowhere in the archive; ask with words that the minutes use`]
}

interface Prepared {
  readonly settled: Settled
  readonly partly?: true
  groups(anywhereInItem: boolean): AnswerGroup[]
}

async function prepare(
  { filter, noun }: Question,
  settled: Settled,
  words: string | null,
  db: Db,
  today: string,
): Promise<Prepared> {
  const about = words === null ? null : await compileMatch(parseExpression(words), db)
  const grouped = settled.candidates.length > 1
  const makeGroups = (anywhereInItem: boolean) =>
    settled.candidates.map((candidate): AnswerGroup => {
      const wanted = { filter, settled, candidate, about, anywhereInItem, today }
      const listed = peekable(() => listRows(noun, db, wanted, oneMore(filter.limit)))
      return {
        label: grouped ? candidate!.label : null,
        rows: whenCut => limitRows(listed.rows(), wanted, whenCut),
        // Where facts lead, one row costs what all cost.
        any: factsLead(wanted) ? listed.any : async () => !(await listRows(noun, db, wanted, 1).next()).done,
        count: () => count(noun, db, wanted),
      }
    })
  const [own, anywhere] = [makeGroups(false), makeGroups(true)]
  return { settled, groups: anywhereInItem => (anywhereInItem ? anywhere : own) }
}

async function hasAny({ groups }: Prepared, anywhereInItem = true): Promise<boolean> {
  for (const group of groups(anywhereInItem)) if (await group.any()) return true
  return false
}

/**
 * Where nothing says it in its own words: with English words in Danish and misspelt ones put right, and with words that
 * stand at the head of minutes looked for there, and of several things any. The first that finds something, with a note
 * that says so. Where something is said elsewhere in its item, only a name at the head is better: "budgettet i Rebild".
 */
async function lookAgain(
  question: Question,
  asked: Prepared,
  db: Db,
  directory: Directory,
  today: string,
): Promise<Prepared | null> {
  const [{ translateWords }, { mendWords }, { partByHead }, { eitherOf }, { tellingWords }] = await Promise.all([
    import('./search/translate-words.js'),
    import('./search/mend-words.js'),
    import('./move-to-head.js'),
    import('./search/either-of.js'),
    import('./search/telling.js'),
  ])
  const { settled } = asked
  const { about: typed } = question.filter
  const saidElsewhere = await hasAny(asked)
  const danish = await translateWords(typed ?? '', directory.english, db)
  const mended = await mendWords(danish?.about ?? typed ?? '', db)
  const words = mended?.about ?? danish?.about ?? typed ?? ''
  const notes = [...settled.notes, ...[danish, mended].flatMap(one => one?.note ?? [])]
  if (words !== typed && !saidElsewhere) {
    const prepared = await prepare(question, { ...settled, notes }, words, db, today)
    if (await hasAny(prepared)) return prepared
  }
  // A body that was asked for is not given up for another.
  const parted = question.filter.bodies.length > 0 ? [] : await partByHead(words, db, directory)
  for (const { about, candidates, note } of parted) {
    const prepared = await prepare(question, { ...settled, candidates, notes: [...notes, note] }, about, db, today)
    if (saidElsewhere && (about === null || !isNamed(candidates))) continue
    if (await hasAny(prepared, !saidElsewhere)) return prepared
  }
  if (saidElsewhere) return null
  const prepareFor = ({ about, note }: { about: string; note: string }) =>
    prepare(question, { ...settled, notes: [...notes, note] }, about, db, today)
  const either = eitherOf(words)
  if (either !== null) {
    const prepared = await prepareFor(either)
    if (await hasAny(prepared)) return prepared
  }
  // Part of what was asked is no number of the whole.
  if (question.count) return null
  const find = async (about: string) => hasAny(await prepare(question, settled, about, db, today))
  const telling = await tellingWords(words, directory.isIdle, db, find)
  return telling && { ...(await prepareFor(telling)), partly: true }
}

/** "Rebild", not "udvalget". */
const isNamed = ([candidate]: readonly Candidate[]): boolean =>
  candidate?.label.split(' ').every(word => /^\p{Lu}/u.test(word)) ?? false

/** The nouns that can be about something by their own words, or by the rest of their item. */
const speaksOfItem = (noun: Noun): boolean => ['decisions', 'recommendations', 'actions', 'attachments'].includes(noun)

const listRows = (noun: Noun, db: Db, wanted: Wanted, most: number | null): AsyncGenerator<Row> =>
  wanted.filter.recommendedBy.length > 0 ? listRecommendedBy(db, wanted) : readPages(ANSWERERS[noun], db, wanted, most)

async function count(noun: Noun, db: Db, wanted: Wanted): Promise<number> {
  const { latest, first, recommendedBy } = wanted.filter
  if (latest === null && first === null && recommendedBy.length === 0) {
    const counted = await countRows(ANSWERERS[noun], db, wanted)
    if (counted !== null) return counted
  }
  const unlimited = { ...wanted, filter: { ...wanted.filter, limit: null } }
  let counted = 0
  for await (const _ of limitRows(listRows(noun, db, unlimited, null), unlimited)) counted++
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
