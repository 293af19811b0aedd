// Numbers at the head of a line, as candidates for item headings: a line in, its readings out. Chooses nothing.

import type { Calendar } from '../../../../danish/calendar.js'
import type { Line } from '../../../layout/lines.js'
import { caseBehindNumber } from '../heading/case-number.js'
import { DURATION_FIRST } from '../heading/heading-time.js'
import { readHouseNumbers } from './house-numbers.js'
import { readNumberBehind } from './number-behind.js'
import { readNumber, type Scheme } from './number-schemes.js'

export interface Candidate {
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

// Marks that may stand before the number: Markdown "## ", "**", the dot of a nested list; a list dash is not among them.
// Nor is the time an item begins at: "Kl. 13.00-13.10 – 1. Velkomst", "9.00-9.15: 1. Velkomst", "09.15 1. Velkomst".
const TIME = '\\d{1,2}[.:]\\d{2}'
const TIMES = `(?:(?:[Kk][Ll]\\.?\\s*)?${TIME}(?:\\s*[-–—]\\s*${TIME})?\\s*[:|·•→–—-]?\\s+)?`
const TIMES_FIRST = new RegExp(`^${TIMES}`, 'u')
const MARKS = '^(?:[#>]{1,6}\\s*)?(?:\\*\\*|•\\s)?\\s*'
const LEAD = `${MARKS}${TIMES}`

// The word that may stand before numbers and letters which alone could be anything.
const NAMED = '(?:(?:PUNKT|[Pp]unkt|PKT|[Pp]kt)\\.?\\s*)?'
// The year that running numbers begin anew in: "20/96", "20/1996", "20-96"
const YEAR = '[/-](?:\\d{2}|(?:19|20)\\d{2})(?![\\d/-])'
const OF_AGENDA = '(?:(?:til|under|vedr\\.)\\s)?dagsordenens\\s'
// What came onto the agenda last goes on with its numbers, whatever the others are called.
const ADDED = '(?:tillægs|ekstra)(?:punkt|pkt\\.)\\s*(?:nr\\.?)?'
// Items treated together go by the first of their numbers: "3. og 4. Takster", "Ad 3) og 4) Takster", "Pkt. 3 & 4:"
const FURTHER = '(?:\\s*(?:&|\\+|og)\\s*(?:(?:ad|punkt|pkt\\.?)\\s*)?\\d{1,3}[.:)]+(?=\\s*["\'(]?(?:\\p{Lu}|$)))?'
// Each pattern: the number is group 1, a suffix letter group 2.
const PATTERNS: readonly (readonly [Scheme, RegExp])[] = [
  // "Punkt 3: Status", "Pkt. 4 Orientering", "Punkt nr. 12 -", "Punkt 12/2004 Budget", "Punkt 4 (Åben) Budget", "Pkt. 4 (B) Budget", "Pkt. 3 & 4: Vi drøftede", "Punkt 3 af 7: Budget", "Dagsordenens pkt. 3 - Budget". Not: "Punktet udsættes", "pkt. 3 og 4 drøftes samlet"
  [
    'punkt',
    new RegExp(
      `${LEAD}(?:(?:${OF_AGENDA}|dagsordens?|tillægs|ekstra)?(?:punkt|pkt\\.?)|emne|tema)\\s*(?:nr\\.?:?\\s*)?(\\d{1,3})(?:${YEAR})?\\s?([a-z])?(?:(?:\\s*(?:&|\\+|og)\\s*\\d{1,3})+(?=:))?(?:\\s+af\\s\\d{1,2})?(?:\\s*[:.)–—|·•●-]+(?!\\d)\\s*|\\s+(?=\\p{Lu}|\\d{1,3}\\s?min|\\((?:åben|lukket|[OBD](?:/[OBD])?|(?:kl\\.?\\s?)?\\d[\\d.: –—-]*)\\))|\\s*\\*\\*\\s*|$)`,
      'iu',
    ),
  ],
  // "Ad 3", "Ad. 4. Regnskab", "AD pkt. 5)", "Ad dagsordenens punkt 2"
  [
    'ad',
    new RegExp(
      `${LEAD}ad\\.?\\s*(?:${OF_AGENDA})?(?:pkt\\.?|punkt)?\\s*(\\d{1,3})\\s?([a-z](?!\\p{L}))?\\s*[.:)–—-]*${FURTHER}\\s*`,
      'iu',
    ),
  ],
  // "Sag nr. 24", "Sag 5:", "Sag 26 a Valg", "Nr.178 -", "Sag 20/96. Budget", "Nr. 4/2004 Valg", "Sag 2 af 6 · Valg",
  // "Tillægspunkt 29 Høring".
  // Not: "Sagsnr. 12/838", "Nr. 3 i rækken"
  [
    'sag',
    new RegExp(
      `${LEAD}(?:(?:tillægs)?sag\\s*(?:nr\\.?)?|${ADDED}|nr\\.)\\s*(\\d{1,4})(?:\\s?([a-z])(?=:|\\s+\\p{Lu}))?(?:${YEAR})?(?:\\s+af\\s\\d{1,2})?(?:\\s*[:.–—|·•-]+\\s*|\\s+(?=\\p{Lu})|$)(?!\\/)`,
      'iu',
    ),
  ],
  // "Sag 22/61 Budget", "Punkt 2022/61: Budget": the year first. Not: "Sag 12/27845", a case
  [
    'yearly',
    new RegExp(
      `${LEAD}(?:sag|punkt|pkt\\.?)\\s*(?:nr\\.?\\s*)?((?:19|20)?\\d{2}/\\d{1,3})()(?!\\d)(?:\\s*[:.–—-]+\\s*|\\s+(?=\\p{Lu}))`,
      'iu',
    ),
  ],
  // "20/96. Budget", "20/1996 Budget", "20/14. Budget". Not: "20/6 Møde", a day; "12/27845", a case
  [
    'sag',
    new RegExp(
      `${LEAD}(\\d{1,4})()\\/(?:1[3-9]|[2-9]\\d|(?:19|20)\\d{2})(?!\\d)(?:\\s*[:.–—-]+\\s*|\\s+)(?=["'(]?\\p{Lu})`,
      'u',
    ),
  ],
  // "2.14. Regnskab", "1.1 Orientering", "1.1Orientering" out of a PDF, "Punkt 2.1: Budget". Not: "1.1.2009", "12.500 kr.", "09.15 Kaffe"
  [
    'decimal',
    new RegExp(
      `${LEAD}${NAMED}(?!0\\d)(\\d{1,2}\\.\\d{1,2})()(?:[.:)]?\\s+(?:[–—-]\\s+)?(?=[\\p{L}"'(])|(?=\\p{Lu}\\p{Ll}))`,
      'u',
    ),
  ],
  // "01. Velkomst", "01) Velkomst", and from 10 on as they go on
  ['padded', new RegExp(`${LEAD}(0\\d|[1-9]\\d)()[.):]\\s*(?=[\\p{L}"'(])`, 'u')],
  // "1. Godkendelse", "715. Budget", "1.Title", "3.a Løn", "5a. Valg", "01. Velkomst", "1...Velkomst". Not: "13. juni", "1.316 kr."
  // "1. punkt: Valg". By OCR also "6.0rientering".
  [
    'dot',
    new RegExp(
      `${LEAD}(\\d{1,4})\\s?(?:\\.?([a-z])(?=[.)\\s]))?\\\\?\\.+(?![2-9]|[01](?!\\p{Ll}{4}))\\)?(?:\\*\\*)?${FURTHER}\\s*(?::\\s+(?=\\p{L})|(?:punkt|pkt\\.|sag)(?:\\s*[:–—-]\\s*|\\s)(?=\\p{Lu}))?`,
      'u',
    ),
  ],
  // "1) Udpegning", "01) Bestyrelsens", "1). Udpegning", "(1) Udpegning", "[1] Udpegning"
  [
    'paren',
    new RegExp(
      `${LEAD}(?:[([](?=\\d{1,3}[)\\]]\\s*["'(]?\\p{L}))?(\\d{1,3})\\s?([a-z])?\\\\?[)\\]]\\.?${FURTHER}\\s*`,
      'u',
    ),
  ],
  // "1: Godkendelse". Not: "10:30 Kaffe"
  ['colon', new RegExp(`${LEAD}(\\d{1,3})\\s?([a-z])?\\s?:(?!\\d)\\s*`, 'u')],
  // "1 – Godkendelse af dagsorden", "1- Valg", "1 · Velkomst", "1 | Velkomst". Not: "10 - 12 dage", "1-årig"
  ['dash', new RegExp(`${LEAD}(\\d{1,3})([a-z])?(?:\\s+[–—|·•●-]\\s*|[–—|·•●-]\\s+)(?=[\\p{Lu}"'(])`, 'u')],
  // "1 Godkendelse af dagsorden", "1 9.00 Velkomst", "7 evt." Not: "8800 Viborg", "72 timers"
  ['space', new RegExp(`${LEAD}(\\d{1,3})([a-z])?\\s+(?=${TIMES}[\\p{Lu}"'(]|evt\\.?$|eventuelt\\.?$)`, 'u')],
  // "38Godkendelse af dagsorden": web pages lose the space. Not: "3D-print"
  ['space', new RegExp(`${LEAD}(\\d{1,3})()(?=\\p{Lu}\\p{Ll}+(?:[\\s,:]|$))`, 'u')],
  // "A: Valg af dirigent", "D:Indkomne forslag", "B. Regnskab", "Punkt C - Valg", in cells "B | Regnskab"
  ['letter', new RegExp(`${LEAD}${NAMED}([A-ZÆØÅ])()\\s?(?:(?:[:.)–—-]\\s+|\\t)(?=\\p{L})|:(?=\\p{Lu}\\p{Ll}))`, 'u')],
  // "a. Valg af dirigent", "b) Regnskab"
  ['small', new RegExp(`${LEAD}([a-zæøå])()[.)]\\s+(?=["“”»]?\\p{Lu})`, 'u')],
  // "I. Velkomst", "IV) Regnskab", "Punkt II: Valg", "iv) Regnskab"
  [
    'roman',
    new RegExp(`${LEAD}${NAMED}([IVX]{1,5}|[ivx]{1,5}(?=[.)]\\s+\\p{Lu}))()\\s?(?:[:.)–—-]\\s+|\\t)(?=\\p{L})`, 'u'),
  ],
  // "§ 4 Regnskab", "§ 12."
  ['paragraph', new RegExp(`${LEAD}§\\s?(\\d{1,3})([a-z])?\\.?\\s*(?=\\p{Lu}|$)`, 'u')],
]

// The sign that a number or the word before it begins with, unless a time stands there.
const FIRST_SIGN = new RegExp(`${MARKS}(?:(\\d)|(\\p{L}))?`, 'u')
const BEGINS_TIMED = new RegExp(`${MARKS}(?:[Kk][Ll]\\.?\\s*)?${TIME}`, 'u')
const patternsOf = (...schemes: readonly Scheme[]) => PATTERNS.filter(([scheme]) => schemes.includes(scheme))
const AT_WORD = patternsOf('punkt', 'ad', 'sag', 'yearly', 'decimal', 'letter', 'small', 'roman')
const AT_SIGN = patternsOf('paren', 'paragraph')
const AT_DIGIT = patternsOf('sag', 'decimal', 'padded', 'dot', 'paren', 'colon', 'dash', 'space')

/** The patterns that may match a line which begins so. */
function patternsFor(text: string): typeof PATTERNS {
  if (BEGINS_TIMED.test(text)) return PATTERNS
  const [, digit, letter] = FIRST_SIGN.exec(text) ?? []
  return digit ? AT_DIGIT : letter ? AT_WORD : AT_SIGN
}

/** Whether a word says that the number is an item's: "Punkt 3", "Ad 4", "Sag nr. 5". */
export const isNamedNumber = ({ scheme, named }: Candidate): boolean =>
  named || scheme === 'punkt' || scheme === 'ad' || scheme === 'sag' || scheme === 'yearly'

// A number that is no number of an item: an amount, a length, a postcode.
const NOT_A_TITLE =
  /^(?:\d[\d.,]*(?:$|\s*(?:[-–—/]|kr|pct|%|mio))|(?:kr|mio|mia|pct|procent|timers?|dage|år|årige|minutter|min|stk|m2|km|kg|%)(?!\p{L}))/iu
// The head of a page below its number: "1 Referat Møde i Skoleudvalget". Not: "1 Referat fra sidst"
const HEAD = /^(?:Referat|Dagsorden)\s+\p{Lu}/u
// The word that makes a day of the number before it: "4. maj", "3. 4. maj"
const AFTER_DAY = /^(?:\d[\d.,]*\.?\s*)?(\p{L}+)/u

// "41", "[41]", "- 41 -", "D", "IV" and right below it "Godkendelse af dagsorden", "Evt." Not: a page's number, a figure, a
// sentence below.
const ALONE = /^([^\p{L}\p{N}\s]{0,3}\s?)(?:(\d{1,3})([a-z])?|([A-ZÆØÅ])|([IVX]{1,5}))(\s?[^\p{L}\p{N}\s.):]{0,3})$/u
const LONGEST_ALONE = 11
const TITLE = /^["”»(]?\p{Lu}.{2,160}(?<![.,;:])$|^Evt\.$/u

const OPENS_NUMBER =
  /^(?:[\d#>*§•([]|punkt|pkt|(?:(?:til|under|vedr\.)\s)?dagsorden|tillæg|ekstra|emne|tema|ad|sag|nr|kl|(?:\p{L}|[IVX]{2,5})\s?[:.)\t–—-])/iu

/** Every way in which the head of the line may be read as a number; `next` is the line below it. */
export type NumberReader = (line: Line, next?: Line, legible?: (text: string) => string) => Candidate[]

export function createNumberReader({ isMonth }: Calendar): NumberReader {
  const isTitle = (text: string): boolean => !NOT_A_TITLE.test(text) && !isMonth(AFTER_DAY.exec(text)?.[1] ?? '')
  return (line, next, legible) => {
    const text = legible ? legible(line.text) : line.text
    const alone = next ? readAlone(line, text, next) : []
    if (alone.length > 0) return alone
    const behind = next ? caseBehindNumber(text) : null
    if (!next || behind === null || !TITLE.test(next.text)) return readNumbers(line, text, isTitle)
    const found = readNumbers(line, text.slice(0, behind).replace(/[\s/|·,;(–—-]+$/u, ''), isTitle)
    return found.map(candidate => ({ ...candidate, titleAt: behind, below: next.text }))
  }
}

function readAlone(line: Line, text: string, below: Line): Candidate[] {
  if (text.length > LONGEST_ALONE || below.gap || below.cells.length > 1 || !TITLE.test(below.text)) return []
  const [whole, before = '', digits, suffix = '', letter, roman, behind = ''] = ALONE.exec(text) ?? []
  if (whole === undefined || (!line.gap && !digits)) return []
  const set = before + behind
  const own = digits ? (set === '' ? 'alone' : 'house') : null
  const schemes: [Scheme, string][] = [
    ...(own && digits ? [[own, digits] as [Scheme, string]] : []),
    ...(letter ? [['letter', letter] as [Scheme, string]] : []),
    ...(roman || /^[IVX]$/u.test(letter ?? '') ? [['roman', roman ?? letter] as [Scheme, string]] : []),
  ]
  const alone = { line, set, named: false, below: below.text, titleAt: text.length }
  return schemes.map(([scheme, written]) => ({ scheme, ...readNumber(scheme, written, suffix), ...alone }))
}

/** `text`: the line's, misread figures put right. */
function readNumbers(line: Line, text: string, isTitle: (text: string) => boolean): Candidate[] {
  // Most lines begin with a word that stands before no number: the cheap way out.
  if (!OPENS_NUMBER.test(text)) return otherwise(line, text)
  const found: Candidate[] = []
  for (const [scheme, pattern] of patternsFor(text)) {
    const match = pattern.exec(text)
    if (!match) continue
    const written = match[1] as string
    const suffix = (match[2] ?? '').toLowerCase()
    const behind = text.slice(match[0].length)
    const rest = behind.replace(DURATION_FIRST, '')
    if (scheme !== 'punkt' && scheme !== 'ad' && !isTitle(rest.replace(TIMES_FIRST, ''))) continue
    if (scheme === 'space' && HEAD.test(rest)) continue
    if (scheme === 'dot' && Number(written) >= 1900 && Number(written) <= 2100) continue
    const named = /^\W*p/iu.test(match[0])
    const titleAt = text.length - rest.length
    found.push({ scheme, line, ...readNumber(scheme, written, suffix), below: null, named, titleAt })
  }
  return found.length > 0 ? found : otherwise(line, text)
}

/** Behind the title, or set apart from it as only this house does. */
function otherwise(line: Line, text: string): Candidate[] {
  const house = line.gap || line.block === 'heading' ? readHouseNumbers(text) : []
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
