// Items inside paragraphs that hold all of the minutes, as text does that lost its line ends: "… er lukket. 3. Budget for
// året Det blev besluttet at …". Lines in; where in them items begin, and the texts behind their titles, out.

import { findMatches } from '../../danish/matches.js'
import { groupBy } from '../../model/group-by.js'
import type { Line } from '../layout/lines.js'
import type { Lexicon } from '../lexicon.js'

/** Where a line is cut, and at which of these places a list has ended. */
export interface Cuts {
  readonly at: readonly number[]
  readonly ends: readonly number[]
}

export const NONE: Cuts = { at: [], ends: [] }

/** Shorter paragraphs are lines as they should be. */
export const FLAT = 200
/** Of a document that lost its line ends most of the text is in such paragraphs. */
const FLAT_SHARE = 0.7
/** With as many lines that begin with a number the document has lines. */
const FEWEST_NUMBERS = 3

// "3. Budget", "3) Budget", "3: Budget", "Ad 3 Budget", "SAG NR. 3 BUDGET". Not: "pkt. 3.
// Bo", "den 3. Budget"
const NUMBER =
  /(?<=^|\S\s)(?<!(?<!\p{L})(?:pkt|punkt|punkterne|nr|den|d|kl|uge|side|bilag|sag|møde|§)\.?\s)(?:(Ad|AD|Punkt|PUNKT|Pkt|PKT|(?:Sag|SAG)(?:\s(?:nr|NR))?)\.?\s?)?(?<!\d)(\d{1,3})([.):]?)\s+(?=["”]?\p{Lu})/gu
// What begins the text behind a title that nothing parts from it
const OPENERS =
  'At|Der|Det|De|Den|Vi|På|Til|Ved|Efter|Ingen|Intet|Godkendt|Drøftet|Udsat|Taget|Referatet?|Dagsordenen|Formanden|Bestyrelsen|Rådet|Udvalget|Indstilling|Beslutning|Resume|Resumé|Baggrund|Sagsfremstilling'
// "Nye cykler Det blev …", "Nye cykler Sagen: Der er …", "Siden sidst: a) Hegnet …", "Udvalg a. Fest", "Hegn o Maling",
// "Budget 2.1 Indtægter"
const BEGINS_TEXT = new RegExp(
  `(?<=[\\p{Ll}\\d?)]\\s)(?=(?:${OPENERS})[\\s:.]|\\p{Lu}\\p{Ll}+:\\s)|(?<=:\\s)(?=(?:[a-z]|\\d)[).]\\s)|(?<=\\s)(?=(?:[aA]|i)[).]\\s\\p{L}|\\d{1,2}\\.\\d{1,2}\\.?\\s\\p{Lu})`,
  'u',
)
const LONGEST_TITLE = 120

interface Found {
  /** Of the line, and where in it the number and what it numbers begin. */
  readonly i: number
  readonly at: number
  readonly titleAt: number
  readonly value: number
  readonly style: string
  /** What follows, as far as a title may reach. */
  readonly said: string
  readonly worth: number
}

export function findFlatItems(lines: readonly Line[], lexicon: Lexicon): ReadonlyMap<number, Cuts> {
  const cuts = new Map<number, Cuts>()
  const isFlat = ({ text, cells }: Line): boolean => text.length >= FLAT && cells.length <= 1
  const numbered = lines.filter(line => !isFlat(line) && /^\P{L}{0,3}\d{1,2}[.):]\s/u.test(line.text))
  if (numbered.length >= FEWEST_NUMBERS) return cuts
  const styles = groupBy(
    lines.flatMap((line, i) => (isFlat(line) ? numbersIn(line.text, i, lexicon) : [])),
    ({ style }) => style,
  )
  const runs = [...styles.values()].map(all => risingRuns(all)).sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? []
  const returns = risingRuns(styles.get('ad') ?? [])
  const items = [...new Set([...runs, ...returns].flatMap(run => run.items))].sort((a, b) => a.i - b.i || a.at - b.at)
  if (!items.some((item, n) => tells(item, items[n + 1], lines)) && !isAllFlat(lines.filter(isFlat), lines)) return cuts
  for (const [i, inLine] of groupBy(items, item => item.i)) {
    const { text } = lines[i] as Line
    const ends = inLine.map(({ at }) => at)
    const texts = inLine.flatMap(({ titleAt }, n) => {
      const said = text.slice(titleAt, Math.min(titleAt + LONGEST_TITLE, inLine[n + 1]?.at ?? text.length))
      const ends = [said.search(BEGINS_TEXT), standingEnd(said, lexicon)].filter(at => at > 0)
      return ends.length > 0 ? [titleAt + Math.min(...ends)] : []
    })
    const at = [...new Set([...ends, ...texts])].filter(place => place > 0).sort((a, b) => a - b)
    cuts.set(i, { at, ends })
  }
  return cuts
}

// Most paragraphs have no number before a capital: the cheap way out.
const NUMBERED = /\d[.):]?\s+["”]?\p{Lu}/u

function numbersIn(text: string, i: number, lexicon: Lexicon): Found[] {
  if (!NUMBERED.test(text)) return []
  return findMatches(text, NUMBER).flatMap(match => {
    const [all, word, number, mark = ''] = match
    if (!word && mark === '') return []
    const titleAt = match.index + all.length
    const said = text.slice(titleAt, titleAt + LONGEST_TITLE)
    const style = word ? (word.toLowerCase().split(/\P{L}/u)[0] as string) : mark
    const isApart = match.index === 0 || /^[.!?:)]/u.test(text.slice(match.index - 2)) || word !== undefined
    const worth =
      1 + (isApart ? 0.5 : 0) + standingWorth(said, lexicon) - (BEGINS_TEXT.exec(`a ${said}`)?.index === 2 ? 1 : 0)
    return [{ i, at: match.index, titleAt, value: Number(number), style, said, worth }]
  })
}

const MOST_WORDS = 5

/** The first words of a text as titles that are known, the shortest first. */
function standingTitles(said: string, { readItemTitle }: Lexicon): { readonly end: number; readonly opens: boolean }[] {
  const ends = findMatches(said, /(?<=\S)(?=\s|$)/gu).slice(0, MOST_WORDS)
  return ends.flatMap(({ index: end }) => {
    const title = readItemTitle(said.slice(0, end).replace(/[.,:]+$/u, ''))
    return title ? [{ end, opens: title.opens }] : []
  })
}

/** "Godkendelse af dagsorden Der var …": how much the words behind a number are known as a title. */
function standingWorth(said: string, lexicon: Lexicon): number {
  const known = standingTitles(said, lexicon)
  return known.some(({ opens }) => !opens) ? 1.5 : known.length > 0 ? 0.5 : 0
}

/** Where behind a title that is known the next words begin: "Eventuelt Bo takkede for kaffen". Not: "Nyt fra Køge" */
function standingEnd(said: string, lexicon: Lexicon): number {
  const title = standingTitles(said, lexicon).find(({ end, opens }) => {
    const isWhole = !/\s(?:af|fra|i|til|for|om|på|med|ved|og)$/u.test(said.slice(0, end))
    return !opens && isWhole && /^\s+(?:\p{Lu}\p{Ll}|(?:intet|ingen)(?!\p{L}))/u.test(said.slice(end))
  })
  return title ? title.end + 1 : -1
}

interface Run {
  readonly items: readonly Found[]
  readonly score: number
}

const ENOUGH = 3
const MOST_LEFT_OUT = 3
/** No document has so many lists one behind the other; without a limit a long text would exhaust the stack. */
const MOST_LISTS = 50

/** A sequence of rising numbers by its last one; sequences share their beginnings. */
interface Rising {
  readonly item: Found
  readonly before: Rising | null
  readonly score: number
}

/** The best sequence of rising numbers, and those before and behind it: the list at the front is one of its own. */
function risingRuns(found: readonly Found[], most = MOST_LISTS): Run[] {
  const best = most === 0 ? null : bestRising(found)
  if (best === null || best.score < ENOUGH) return []
  const items: Found[] = []
  for (let last: Rising | null = best; last; last = last.before) items.unshift(last.item)
  const [from, to] = [found.indexOf(items[0] as Found), found.indexOf(best.item)]
  const rest = [found.slice(0, from), found.slice(to + 1)].flatMap(part => risingRuns(part, most - 1))
  return [{ items, score: best.score }, ...rest]
}

function bestRising(found: readonly Found[]): Rising | null {
  const ending = new Map<number, Rising>()
  let best: Rising | null = null
  for (const item of found) {
    let before: Rising | null = null
    let score = item.value <= 1 ? 0 : item.value > 20 ? -1 : -0.4 * Math.min(item.value, 6)
    for (let step = 1; step <= MOST_LEFT_OUT + 1; step++) {
      const last = ending.get(item.value - step)
      const together = (last?.score ?? 0) + 0.5 - 0.5 * (step - 1)
      if (last && together > score) [before, score] = [last, together]
    }
    const rising = { item, before, score: score + item.worth }
    const rival = ending.get(item.value)
    if (!rival || rising.score >= rival.score) ending.set(item.value, rising)
    if (rising.score >= (best?.score ?? 0)) best = rising
  }
  return best
}

const scoreOf = (runs: readonly Run[]): number => runs.reduce((sum, { score }) => sum + score, 0)

/** Between an item and the next one stands a sentence. A list of titles alone is the agenda. */
function tells(item: Found, next: Found | undefined, lines: readonly Line[]): boolean {
  const { text } = lines[item.i] as Line
  const said = text.slice(item.titleAt, next?.i === item.i ? next.at : undefined).trim()
  return next !== undefined && /[.!?]$/u.test(said)
}

const isAllFlat = (flat: readonly Line[], lines: readonly Line[]): boolean =>
  lengthOf(flat) >= lengthOf(lines) * FLAT_SHARE

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)
