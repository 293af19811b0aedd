// An item's lines in, what it refers to (items, attachments, meetings, laws, cases, web pages) and its footnotes out.

import { resolveDate } from '../../danish/dates.js'
import { findMatches } from '../../danish/matches.js'
import type { Note, Reference, ReferenceKind } from '../../model/document.js'
import type { Footnote } from '../layout/footnotes.js'
import type { Line } from '../layout/lines.js'
import type { ItemDraft } from '../outline/drafts.js'
import type { Reading } from '../reading.js'
import type { MeetingFacts } from './meeting/meeting.js'

interface Pattern {
  readonly kind: ReferenceKind
  readonly pattern: RegExp
  /** A cheap test of text in lower case that most items fail, without which the pattern need not be tried. */
  readonly needs: RegExp
}

const PATTERNS: readonly Pattern[] = [
  // "jf. pkt. 4", "se punkt 5c", "pkt. 2.14", "pkt. nr. 12". Not: "3 pkt. i undersøgelsen", "Punktet"
  {
    kind: 'item',
    needs: /p(?:un)?kt/,
    pattern:
      /(?<!\p{L})(?:punkt(?:erne)?|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2}(?!\d|\.\d))?[a-z]?)(?![\d\p{L}%])/giu,
  },
  // "bilag 6", "(bilag 4.1)", "vedlagt som bilag 5". Not: "Bilag: Ingen"
  {
    kind: 'attachment',
    needs: /bilag/,
    pattern:
      /bilag(?:ene)?(?<!\p{L}bilag(?:ene)?)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2}(?!\d|\.\d))?[a-z]?)(?![\d\p{L}])/giu,
  },
  // "(Bilag B)", "jf. bilag A.2". Not: "bilag i kassen", "Bilag A/S"
  {
    kind: 'attachment',
    needs: /bilag/,
    pattern: /(?<!\p{L})(?:bilag|Bilag)\s(?:nr\.\s)?([A-H](?:\.?\d{1,2})?)(?![\p{L}\d/&-])/gu,
  },
  // "§ 18", "§ 18 a", "§§ 107 og 108", "sundhedslovens § 233, stk. 2". Not the "i" of "§ 18 i serviceloven"
  {
    kind: 'law',
    needs: /§/,
    pattern:
      /(?:(?<!\p{L})\p{L}+(?<=\p{L}(?:lovens?|bekendtgørelsens?))\s+)?§§?\s*\d+(?:\s?[a-hj-z](?!\p{L}))?(?:\s*(?:og|,|-)\s*\d+)*(?:,?\s*stk\.\s*\d+)?(?:,?\s*nr\.\s*\d+)?/giu,
  },
  // "lov nr. 546 af 24. juni 2005", "LBK nr. 1071 af 17/12/2015", "bekendtgørelse nr. 778"
  {
    kind: 'law',
    needs: /nr(?<=(?:lov|lbk|bek|gørelse|cirkulære)\s+nr)/,
    pattern:
      /(?<!\p{L})(?:lov|LBK|BEK|lovbekendtgørelse|bekendtgørelse|cirkulære)\s+nr\.?\s*\d+(?:\s+af\s+\d{1,2}[./-]\s?(?:\d{1,2}[./-]|\p{L}+\s)\d{4})?/giu,
  },
  // "Sagsnr. 12/838", "EMN-2021-00417", "27.69.48-G01-2-14"
  {
    kind: 'case',
    needs: /\d-|nr/,
    pattern:
      /(?<![\p{L}\d-])(?:EMN-\d{4}-\d{4,6}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2})(?![\p{L}\d-])|(?<!\p{L})(?:sagsnr|j\.?nr|journalnr)\.?\s*:?\s*(\d[\d/.-]{3,})/giu,
  },
  // "www.kl.dk", "https://rm.dk/x"; a full stop at the end belongs to the sentence.
  { kind: 'url', needs: /www\.|https?:/, pattern: /(?:https?:\/\/|www\.)[^\s<>()[\]"]+[^\s<>()[\]".,;:!?]/giu },
]

// "mødet den 7. marts 2018", "på møde 26/1", "næste møde den 4. juni"
const MEETING = /(?<!\p{L})(?:\p{L}*møde[rt]?)\s+(?:i\s+[^,.;]{3,50}?\s+)?(?=(?:den|d\.|\d))/giu

export function readReferences(reading: Reading, draft: ItemDraft, meeting: MeetingFacts): Reference[] {
  const found: Reference[] = []
  const lines = reading.lines.slice(draft.body, draft.to)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const whole = reading.text.slice(first.span[0], last.span[1]).toLowerCase()
  for (const { kind, pattern, needs } of PATTERNS)
    for (const { line, match } of matchesIn(lines, whole, needs, pattern)) {
      const target = kind === 'url' || kind === 'law' ? match[0] : (match[1] ?? match[0])
      found.push(referenceAt(reading, line, kind, match.index, match.index + match[0].length, target))
      if (kind === 'item' || kind === 'attachment')
        for (const [from, to] of othersBehind(line.text, match.index + match[0].length))
          found.push(referenceAt(reading, line, kind, from, to, line.text.slice(from, to)))
    }
  for (const { line, match } of matchesIn(lines, whole, /møde/, MEETING)) {
    const from = match.index + match[0].length
    const mention = reading.lexicon.findDates(line.text.slice(match.index, from + 40))[0]
    if (!mention || mention.span[0] > match[0].length + 4) continue
    const date = resolveDate(mention, meeting.date, 'nearest')
    const end = match.index + mention.span[1]
    if (date !== null) found.push(referenceAt(reading, line, 'meeting', match.index, end, date))
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

// ", 2", " og 3" behind "pkt. 1"; what follows them all. Not: "pkt. 1 og 3 medlemmer"
const ANOTHER = /(?:,\s|\s(?:og|samt)\s)(\d{1,3}[a-z]?)(?![\p{L}\d%/])(?!\.\s?\d|\.\s\p{Ll})/uy
const ENDS_NUMBERS =
  /^(?:[.,;:)\]]|$|\s(?:blev|er|var|tages|behandles|drøftes|udsættes|godkendes|udgår|i|til|fra|om|og|under)(?!\p{L}))/u

/** Where further numbers stand behind the first: "pkt. 1, 2 og 3". */
function othersBehind(text: string, end: number): [number, number][] {
  const spans: [number, number][] = []
  for (let at = end; ; at = ANOTHER.lastIndex) {
    ANOTHER.lastIndex = at
    const number = ANOTHER.exec(text)?.[1]
    if (number === undefined) return ENDS_NUMBERS.test(text.slice(at)) ? spans : []
    spans.push([ANOTHER.lastIndex - number.length, ANOTHER.lastIndex])
  }
}

/** `whole`: the text of the lines in lower case, in which most patterns have nothing to find. */
function matchesIn(lines: readonly Line[], whole: string, needs: RegExp, pattern: RegExp) {
  if (!needs.test(whole)) return []
  return lines.flatMap(line =>
    needs.test(line.text.toLowerCase()) ? findMatches(line.text, pattern).map(match => ({ line, match })) : [],
  )
}

function referenceAt(
  { at }: Reading,
  { text, span }: Line,
  kind: ReferenceKind,
  from: number,
  to: number,
  target: string | null,
): Reference {
  return { kind, text: text.slice(from, to), target, ...at([span[0] + from, span[0] + to]) }
}

/** The footnotes whose marks stand in the item. */
export function readNotes(reading: Reading, draft: ItemDraft, footnotes: readonly Footnote[]): Note[] {
  const [first, last] = [reading.lines[draft.from], reading.lines[draft.to - 1]]
  if (!first || !last) return []
  return footnotes
    .flatMap(({ at, text }) =>
      at && at[0] >= first.span[0] && at[1] <= last.span[1]
        ? [{ mark: reading.text.slice(...at), text, ...reading.at(at) }]
        : [],
    )
    .sort((a, b) => a.span[0] - b.span[0])
}
