// Numbers at the head of a line, as candidates for item headings: a line in, its readings out. Chooses nothing.

import type { Calendar } from '../../../../danish/calendar.js'
import { valueInWords } from '../../../../danish/number-words.js'
import type { Line } from '../../../layout/lines.js'
import type { WordClasses } from '../../../word-classes.js'
import { caseBehindNumber } from '../heading/case-number.js'
import { DURATION_FIRST } from '../heading/heading-time.js'
import { readHouseNumbers } from './house-numbers.js'
import { readNumberBehind } from './number-behind.js'
import { patternsFor, SET_APART, TIMES_FIRST } from './number-patterns.js'
import { readNumber, type Scheme } from './number-schemes.js'

/** A number at the head of a line, or behind its title. */
export interface NumberedLine {
  readonly scheme: Scheme
  readonly line: Line
  /** As it is referred to: "3", "5a", "2.14", "A". */
  readonly number: string
  /** Place in the sequence; "5a" lies between 5 and 6. */
  readonly value: number
  /** How a house of its own sets its numbers; those set otherwise are no part of the sequence. */
  readonly set?: string
  /** A word says that it is a point: "Punkt 2.1", "Pkt. A". */
  readonly named: boolean
  /** The next line, where the number stands alone above its title. */
  readonly below: string | null
  /** Where in the line's text the title begins; its length where the line holds only the number. */
  readonly titleAt: number
}

/** One that may be the number of an item. */
export interface Candidate extends NumberedLine {
  /** Index of its line into Reading.lines. */
  readonly i: number
}

/** Whether a word says that the number is an item's: "Punkt 3", "Ad 4", "Sag nr. 5". */
export const isNamedNumber = ({ scheme, named }: NumberedLine): boolean =>
  named || scheme === 'punkt' || scheme === 'ad' || scheme === 'sag' || scheme === 'yearly'

// A number that is no number of an item: an amount, a length, a postcode.
const NOT_A_TITLE =
  /^(?:\d[\d.,]*(?:$|\s*(?:[-–—/]|kr|pct|%|mio))|(?:kr|mio|mia|pct|procent|timers?|dage|år|årige|minutter|min|stk|m2|km|kg|%)(?!\p{L}))/iu
// The head of a page below its number: "1 Referat Møde i Skoleudvalget". Not: "1 Referat fra sidst"
const HEAD = /^(?:Referat|Dagsorden)\s+\p{Lu}/u
// "4.A: Karen Lund og Bo Krogh". Not: "4. A: Valg"
const SCHOOL_CLASS = /^\d{1,2}\.\p{Lu}\s?:/u
// The word that makes a day of the number before it: "4. maj", "3. 4. maj"
const AFTER_DAY = /^(?:\d[\d.,]*\.?\s*)?(\p{L}+)/u

// "41", "[41]", "- 41 -", "D", "IV" and right below it "Godkendelse af dagsorden", "Evt." Not: a page's number, a figure, a
// sentence below.
const ALONE = /^([^\p{L}\p{N}\s]{0,3}\s?)(?:(\d{1,3})([a-z])?|([A-ZÆØÅ])|([IVX]{1,5}))(\s?[^\p{L}\p{N}\s.):]{0,3})$/u
const LONGEST_ALONE = 11
const TITLE = /^["”»(]?\p{Lu}.{2,160}(?<![.,;:])$|^Evt\.$/u

const OPENS_NUMBER =
  /^(?:[\d#>*§•([☐☑☒✓✔]|(?:til|om|under|vedr\.?|vedrørende|angående|åbent|mødets)\s(?:punkt|pkt)|punkt|pkt|(?:(?:til|under|vedr\.)\s)?dagsorden|mødepunkt|tillæg|ekstra|emne|tema|ad|sag|nr|kl|(?:\p{L}|[IVX]{2,5})\s?[:.)\t·•–—-])/iu

/** Every way in which the head of the line may be read as a number; `next` is the line below it. */
export type NumberReader = (line: Line, next?: Line, legible?: (text: string) => string) => NumberedLine[]

export function createNumberReader({ isMonth }: Calendar, words: WordClasses): NumberReader {
  const isTitle = (text: string): boolean => !NOT_A_TITLE.test(text) && !isMonth(AFTER_DAY.exec(text)?.[1] ?? '')
  return (line, next, legible) => {
    const text = legible ? legible(line.text) : line.text
    const alone = next ? readAlone(line, text, next) : []
    if (alone.length > 0) return alone
    const behind = next ? caseBehindNumber(text) : null
    if (!next || behind === null || !TITLE.test(next.text)) return readNumbers(line, text, isTitle, words)
    const found = readNumbers(line, text.slice(0, behind).replace(/[\s/|·,;(–—-]+$/u, ''), isTitle, words)
    return found.map(candidate => ({ ...candidate, titleAt: behind, below: next.text }))
  }
}

function readAlone(line: Line, text: string, below: Line): NumberedLine[] {
  if (text.length > LONGEST_ALONE || below.cells.length > 1 || !TITLE.test(below.text)) return []
  const [whole, before = '', digits, suffix = '', letter, roman, behind = ''] = ALONE.exec(text) ?? []
  if (whole === undefined || (!line.gap && !digits)) return []
  // Cells of a table that became lines, apart from each other: "3", "Nye senge"
  const isCell = below.gap && line.gap && digits !== undefined && before + behind === ''
  if (below.gap && !isCell) return []
  const set = isCell ? 'cell' : before + behind
  const own = digits ? (before + behind === '' ? 'alone' : 'house') : null
  const schemes: [Scheme, string][] = [
    ...(own && digits ? [[own, digits] as [Scheme, string]] : []),
    ...(letter ? [['letter', letter] as [Scheme, string]] : []),
    ...(roman || /^[IVX]$/u.test(letter ?? '') ? [['roman', roman ?? letter] as [Scheme, string]] : []),
  ]
  const alone = { line, set, named: false, below: below.text, titleAt: text.length }
  return schemes.map(([scheme, written]) => ({ scheme, ...readNumber(scheme, written, suffix), ...alone }))
}

/** `text`: the line's, misread figures put right. */
function readNumbers(line: Line, text: string, isTitle: (text: string) => boolean, words: WordClasses): NumberedLine[] {
  const glued = splitsBeforeMinutes(text)
  if (glued.length > 0) return glued.map(one => ({ ...one, line, below: null, named: true }))
  const inWords = readNumberInWords(text)
  if (inWords) {
    const { digits, titleAt } = inWords
    return [{ scheme: 'punkt', line, ...readNumber('punkt', digits, ''), below: null, named: true, titleAt }]
  }
  // Most lines begin with a word that stands before no number: the cheap way out.
  if (!OPENS_NUMBER.test(text)) return otherwise(line, text, words)
  const found: NumberedLine[] = []
  for (const [scheme, pattern] of patternsFor(text)) {
    const match = pattern.exec(text)
    if (!match) continue
    const written = match[1] as string
    const suffix = (match[2] ?? '').toLowerCase()
    const behind = text.slice(match[0].length)
    const rest = behind.replace(DURATION_FIRST, '')
    if (scheme !== 'punkt' && scheme !== 'ad' && !isTitle(rest.replace(TIMES_FIRST, ''))) continue
    if (scheme === 'space' && HEAD.test(rest)) continue
    if (scheme === 'dot' && SCHOOL_CLASS.test(text)) continue
    if (scheme === 'dot' && Number(written) >= 1900 && Number(written) <= 2100) continue
    const named = /^\W*p/iu.test(match[0])
    const titleAt = text.length - rest.length
    const [set] = SET_APART.exec(match[0]) ?? []
    found.push({
      scheme,
      line,
      ...readNumber(scheme, written, suffix),
      below: null,
      ...(set && { set }),
      named,
      titleAt,
    })
  }
  return found.length > 0 ? found : otherwise(line, text, words)
}

// "Punkt 210 minNye senge": cells that ran together, of the number, how long it takes, and the title
const BEFORE_MINUTES = /^(?:punkt|pkt\.?)\s?(\d{2,5})\s?min\.?\s?(?=\p{Lu})/iu

/** The ways to part such figures; which of them it is shows in the sequence. */
function splitsBeforeMinutes(text: string): Pick<NumberedLine, 'scheme' | 'number' | 'value' | 'titleAt'>[] {
  const [all = '', figures = ''] = BEFORE_MINUTES.exec(text) ?? []
  return [1, 2, 3].flatMap(at => {
    const minutes = figures.slice(at)
    if (!/^[1-9]\d{0,2}$/.test(minutes)) return []
    return [{ scheme: 'punkt' as const, ...readNumber('punkt', figures.slice(0, at), ''), titleAt: all.length }]
  })
}

/** Behind the title, or set apart from it as only this house does. */
function otherwise(line: Line, text: string, words: WordClasses): NumberedLine[] {
  const house = line.gap || line.block === 'heading' ? readHouseNumbers(text, words) : []
  if (house.length > 0)
    return house.map(({ scheme, written, suffix, set, titleAt, value: own }) => {
      const { number, value } = readNumber(scheme, written, suffix)
      return { scheme, line, number, value: own ?? value, set, named: false, below: null, titleAt }
    })
  const behind = readNumberBehind(text)
  if (!behind) return []
  const read = readNumber('behind', behind.written, behind.suffix)
  return [{ scheme: 'behind', line, ...read, named: false, below: null, titleAt: 0 }]
}

// "Første punkt: Budget", "ANDET PUNKT" above its title, "Tredje sag. Budget", "Punkt fire – Budget". Not: "Andet punkt blev
// udsat", "Punkt to og tre"
const IN_WORDS =
  /^(?:(\p{Lu}\p{L}{4,8})\s(?:dagsordens)?(?:punkt|sag|emne)|(?:dagsordens)?(?:punkt|sag|emne)\s(?:nr\.\s)?(\p{L}{2,7}))(?:\s?[:.–—-]\s*|$)/iu

function readNumberInWords(text: string): { readonly digits: string; readonly titleAt: number } | null {
  const [all = '', first, last] = IN_WORDS.exec(text) ?? []
  const value = all === '' ? null : valueInWords((first ?? last ?? '').toLowerCase())
  return value === null ? null : { digits: String(value), titleAt: all.length }
}
