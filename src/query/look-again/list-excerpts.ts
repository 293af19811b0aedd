// The passages in which items speak of a topic: who, how many and how much it was often stands in no column, only there.

import type { Db } from '../../store/schema.js'
import type { Match, MatchTerm } from '../search/match.js'
import { cutSnippet, findHits, type Snippet, saysAll } from '../search/text-matches.js'
import { type ItemRow, listItemTexts, type Told } from './item-texts.js'

/** More items are listed, not read. */
const MOST_ITEMS = 6
/** Of so few the text is told even if the title names the topic. */
const FEW_ITEMS = 2

/** Characters of the first passage, and of another. */
const LENGTH = 340
const SHORT = 200
const MOST_PASSAGES = 2
/** Further away, the passage begins or ends within a sentence. */
const NEAR = 120

/** One for each item that says it in its text. */
export async function listExcerpts(rows: readonly ItemRow[], match: Match | null, db: Db): Promise<Told[]> {
  if (match === null || rows.length > MOST_ITEMS) return []
  const isNamed = ({ itemTitle }: ItemRow) => saysAll(itemTitle ?? '', match, null)
  const untold = rows.length <= FEW_ITEMS ? rows : rows.filter(row => !isNamed(row))
  if (untold.length === 0) return []
  const texts = await listItemTexts(untold, db)
  return untold.flatMap(of => {
    const own = texts.flatMap(one => (one.of === of ? [one.text] : []))
    const told = passagesOf(own, match)
    return told.length === 0 ? [] : [{ of, told: told.join(' · ') }]
  })
}

/** The passage with most words of the topic, and another for those it leaves unsaid: "Bo Lind (A) tog forbehold" behind the case. */
function passagesOf(texts: readonly string[], match: Match): string[] {
  const told: string[] = []
  const standing = match.ways.map(way => way.filter(term => texts.some(text => findHits(text, [term]).length > 0)))
  const way = standing.reduce<readonly MatchTerm[]>((a, b) => (b.length > a.length ? b : a), [])
  let terms = match.terms
  while (told.length < MOST_PASSAGES && terms.length > 0) {
    const length = told.length === 0 ? LENGTH : SHORT
    const cut = texts.map(text => inSentences(text, cutSnippet(text, { ...match, terms }, length)))
    const best = cut.reduce<Snippet | null>((a, b) => (b.worth > (a?.worth ?? 0) ? b : a), null)
    if (best === null) break
    told.push(best.text)
    terms = way.filter(term => told.every(one => findHits(one, [term]).length === 0))
  }
  return told
}

// A line may end within a sentence.
const NEW_LINE = '\\n(?=\\s*(?:\\p{Lu}|[-–•●]|\\d+[.)]|\\n))'
const BEGINS = new RegExp(`[.!?:]\\s+(?=\\p{Lu})|${NEW_LINE}`, 'gu')
const ENDS = new RegExp(`^\\s*$|[.!?](?=\\s+\\p{Lu}|\\s*$)|${NEW_LINE}`, 'u')

/** The passage with the beginning and the end of its sentences, where they are near. */
function inSentences(text: string, cut: Snippet): Snippet {
  const [from, to] = cut.span
  const before = text.slice(Math.max(0, from - NEAR), from)
  const lead = [...before.matchAll(BEGINS)].at(-1)
  const start = lead ? from - before.length + lead.index + lead[0].length : from <= NEAR ? 0 : null
  const behind = text.slice(to, to + NEAR)
  const stop = ENDS.exec(behind)
  const end = stop ? to + stop.index + stop[0].trim().length : null
  const words = text
    .slice(start ?? from, end ?? to)
    .replace(/[\n\t]/g, ' ')
    .trim()
  return { ...cut, text: `${start === null ? '… ' : ''}${words}${end === null && to < text.length ? ' …' : ''}` }
}

// "5.000 kr.", "kr. 5.000", "2 mio.", "500,-"
const AMOUNT = /\d[\d.,]*\s*(?:kr|mio|mia|mill|t\.?kr|,-)|(?<!\p{L})kr\.?\s*\d|\d,-/u

// "4 stemmer", "fik én stemme", "1 blank stemme", "17 stemte for"
const VOTES = /(?:\d+|(?<!\p{L})(?:en|én|to|tre|fire|fem|seks|syv))\s+(?:\p{L}+\s+)?(?:stemme|stemte|blank|undlod)/iu

/** The sentences that tell amounts. */
export const listSums = (rows: readonly ItemRow[], match: Match | null, db: Db): Promise<Told[]> =>
  listSaying(AMOUNT, rows, match, db)

/** The sentences that tell numbers of votes. */
export const listVotes = (rows: readonly ItemRow[], match: Match | null, db: Db): Promise<Told[]> =>
  listSaying(VOTES, rows, match, db)

/** Those with most words of the topic first. */
async function listSaying(what: RegExp, rows: readonly ItemRow[], match: Match | null, db: Db): Promise<Told[]> {
  if (rows.length === 0 || rows.length > MOST_ITEMS) return []
  const said = new Map<ItemRow, { readonly text: string; readonly hits: number }[]>()
  for (const { of, text } of await listItemTexts(rows, db)) {
    const sentences = text.split(/\n+|(?<=[.:!?])\s+(?=\p{Lu})/u).filter(one => what.test(one))
    const found = sentences.map(one => ({ text: one.trim(), hits: match ? findHits(one, match.terms).length : 0 }))
    said.set(of, [...(said.get(of) ?? []), ...found])
  }
  return [...said].flatMap(([of, all]) => {
    const told: string[] = []
    for (const { text } of all.sort((a, b) => b.hits - a.hits))
      if (!told.includes(text) && told.join(' · ').length + text.length <= LENGTH) told.push(text)
    return told.length === 0 ? [] : [{ of, told: told.join(' · ') }]
  })
}

/** "Næste møde: tirsdag den 4. juni kl. 15 i Hobro": the passages that tell the day of the next meeting, with its time and place. */
export async function listNext(rows: readonly ItemRow[], db: Db): Promise<Told[]> {
  if (rows.length > FEW_ITEMS) return []
  const told = await Promise.all(
    rows.map(async (of): Promise<Told[]> => {
      const found = await db
        .selectFrom('document')
        .innerJoin('extraction', 'extraction.document', 'document.key')
        .where('document.id', '=', of.document)
        .select(['document.next_date as next', 'extraction.text'])
        .executeTakeFirst()
      const passage = found?.next ? passageOf(found.text, Number(found.next.slice(8))) : null
      return passage === null ? [] : [{ of, told: passage }]
    }),
  )
  return told.flat()
}

/** The last line that speaks of the next meeting and, itself or the line behind it, of that day. */
function passageOf(text: string, day: number): string | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const hasDay = (line: string | undefined) => new RegExp(`(?<!\\d)0?${day}(?!\\d)`, 'u').test(line ?? '')
  const at = lines.findLastIndex(
    (line, index) => /næste\s+(?:\p{L}+\s+)?møde/iu.test(line) && (hasDay(line) || hasDay(lines[index + 1])),
  )
  if (at < 0) return null
  const passage = hasDay(lines[at]) ? lines[at]! : `${lines[at]!} ${lines[at + 1]!}`
  return passage.length > LENGTH ? `${passage.slice(0, LENGTH).trimEnd()} …` : passage
}
