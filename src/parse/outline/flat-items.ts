// Items inside paragraphs that hold all of the minutes, as text does that lost its line ends: "… er lukket. 3. Budget for
// året Det blev besluttet at …". Lines in; where in them items begin, and the texts behind their titles, out.

import { findMatches } from '../../danish/matches.js'
import { ENDS_NOTHING } from '../../danish/small-words.js'
import { groupBy } from '../../model/group-by.js'
import type { Line } from '../layout/lines.js'
import type { Lexicon } from '../lexicon.js'
import { type Chain, rankChains } from './items/numbers/chains.js'
import type { Scheme } from './items/numbers/number-schemes.js'
import type { Candidate } from './items/numbers/numbering.js'

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
  /(?=[APS\d])(?<=^|\S\s)(?<!(?<!\p{L})(?:pkt|punkt|punkterne|nr|den|d|kl|uge|side|bilag|sag|møde|§)\.?\s)(?:(Ad|AD|Punkt|PUNKT|Pkt|PKT|(?:Sag|SAG)(?:\s(?:nr|NR))?)\.?\s?)?(?<!\d)(\d{1,3})([.):]?)\s+(?=["”]?\p{Lu})/gu
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

/** A number inside a paragraph; `titleAt` is counted from the paragraph's beginning. */
interface Found extends Candidate {
  /** Of the paragraph, and where in it the number begins. */
  readonly i: number
  readonly at: number
  readonly worth: number
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  '.': 'dot',
  ')': 'paren',
  ':': 'colon',
  ad: 'ad',
  punkt: 'punkt',
  pkt: 'punkt',
  sag: 'sag',
}

export function findFlatItems(lines: readonly Line[], lexicon: Lexicon): ReadonlyMap<number, Cuts> {
  const cuts = new Map<number, Cuts>()
  const isFlat = ({ text, cells }: Line): boolean => text.length >= FLAT && cells.length <= 1
  const numbered = lines.filter(line => !isFlat(line) && /^\P{L}{0,3}\d{1,2}[.):]\s/u.test(line.text))
  if (numbered.length >= FEWEST_NUMBERS) return cuts
  const schemes = groupBy(
    lines.flatMap((line, i) => (isFlat(line) ? numbersIn(line, i, lexicon) : [])),
    ({ scheme }) => scheme,
  )
  const chains = [...schemes.values()].map(all => risingChains(all)).sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? []
  const returns = risingChains(schemes.get('ad') ?? [])
  const all = new Set([...chains, ...returns].flatMap(chain => chain.headings))
  const items = [...all].sort((a, b) => a.i - b.i || a.at - b.at)
  if (!items.some((item, n) => tells(item, items[n + 1], lines)) && !isAllFlat(lines.filter(isFlat), lines)) return cuts
  for (const [i, inLine] of groupBy(items, item => item.i)) {
    const { text } = lines[i] as Line
    const ends = inLine.map(({ at }) => at)
    const texts = inLine.flatMap(({ titleAt }, n) => {
      const said = text.slice(titleAt, Math.min(titleAt + LONGEST_TITLE, inLine[n + 1]?.at ?? text.length))
      const ends = [said.search(BEGINS_TEXT), readStanding(said, lexicon).end].filter(at => at > 0)
      return ends.length > 0 ? [titleAt + Math.min(...ends)] : []
    })
    const at = [...new Set([...ends, ...texts])].filter(place => place > 0).sort((a, b) => a - b)
    cuts.set(i, { at, ends })
  }
  return cuts
}

// Most paragraphs have no number before a capital: the cheap way out.
const NUMBERED = /\d[.):]?\s+["”]?\p{Lu}/u

function numbersIn(line: Line, i: number, lexicon: Lexicon): Found[] {
  const { text } = line
  if (!NUMBERED.test(text)) return []
  return findMatches(text, NUMBER).flatMap(match => {
    const [all, word, number = '', mark = ''] = match
    const scheme = SCHEMES[word ? (word.toLowerCase().split(/\P{L}/u)[0] as string) : mark]
    if (!scheme) return []
    const titleAt = match.index + all.length
    const said = text.slice(titleAt, titleAt + LONGEST_TITLE)
    const isApart = match.index === 0 || /^[.!?:)]/u.test(text.slice(match.index - 2)) || word !== undefined
    const isText = BEGINS_TEXT.exec(`a ${said}`)?.index === 2
    const worth = (isApart ? 0.5 : 0) + readStanding(said, lexicon).worth - (isText ? 1 : 0)
    const place = { line: { ...line }, i, at: match.index, titleAt }
    return [{ scheme, number, value: Number(number), named: false, below: null, worth, ...place }]
  })
}

const MOST_WORDS = 5
// "Nyt fra", which a name follows
const GOES_ON = new RegExp(`\\s${ENDS_NOTHING}$`, 'u')

/** "Eventuelt Bo takkede": how much is known as a title, and where what was said begins. -1: "Nyt fra Køge" */
function readStanding(said: string, { readItemTitle }: Lexicon): { readonly worth: number; readonly end: number } {
  const known = findMatches(said, /(?<=\S)(?=\s|$)/gu)
    .slice(0, MOST_WORDS)
    .map(({ index }) => ({ end: index, title: readItemTitle(said.slice(0, index).replace(/[.,:]+$/u, '')) }))
    .filter(({ title }) => title !== null)
  const whole = known.filter(({ title }) => title?.opens === false)
  const last = whole.find(
    ({ end }) =>
      !GOES_ON.test(said.slice(0, end)) && /^\s+(?:\p{Lu}\p{Ll}|(?:intet|ingen)(?!\p{L}))/u.test(said.slice(end)),
  )
  return { worth: whole.length > 0 ? 1.5 : known.length > 0 ? 0.5 : 0, end: last ? last.end + 1 : -1 }
}

const ENOUGH = 3
/** No document has so many lists one behind the other; without a limit a long text would exhaust the stack. */
const MOST_LISTS = 5

/** The best sequence of rising numbers, and those before and behind it: the list at the front is one of its own. */
function risingChains(found: readonly Found[], most = MOST_LISTS): Chain<Found>[] {
  const [best] = most === 0 ? [] : rankChains(found, ({ worth }) => worth)
  const [first, last] = [best?.headings[0], best?.headings.at(-1)]
  if (!best || !first || !last || first === last || best.score < ENOUGH) return []
  const parts = [found.slice(0, found.indexOf(first)), found.slice(found.indexOf(last) + 1)]
  return [best, ...parts.flatMap(part => risingChains(part, most - 1))]
}

const scoreOf = (chains: readonly Chain[]): number => chains.reduce((sum, { score }) => sum + score, 0)

/** Between an item and the next one stands a sentence. A list of titles alone is the agenda. */
function tells(item: Found, next: Found | undefined, lines: readonly Line[]): boolean {
  const { text } = lines[item.i] as Line
  const said = text.slice(item.titleAt, next?.i === item.i ? next.at : undefined).trim()
  return next !== undefined && /[.!?]$/u.test(said)
}

const isAllFlat = (flat: readonly Line[], lines: readonly Line[]): boolean =>
  lengthOf(flat) >= lengthOf(lines) * FLAT_SHARE

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)
