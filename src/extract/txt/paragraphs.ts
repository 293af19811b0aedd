// Lines and the width they were wrapped at in, paragraphs out: a line goes on unless it begins something new.

import { jointAtLineEnd } from '../hyphens.js'
import { looksLikeBareLabel, MONTHS, OPEN_WORDS, PREPOSITIONS } from '../line-words.js'
import { mayCountPages } from './furniture.js'
import { findHabits, type Habits, headsList } from './habits.js'
import type { Line } from './lines.js'
import {
  endsSentence,
  findMark,
  isParted,
  labelOf,
  looksLikeAddress,
  looksLikeCapitals,
  looksLikeNumberedHeading,
  markKey,
  masked,
} from './shapes.js'
import { needed, OVERHANG, type Width } from './width.js'
import { ASKS_NUMBER, isNumberInSentence } from './wrapped-numbers.js'

export interface Paragraph {
  /** Its text, one part for each page; nearly always only one. */
  readonly parts: readonly { readonly text: string; readonly page: number }[]
  /** Its first line. */
  readonly first: Line
}

/** Lines in `alone` (rows of tables) are not joined. `read` are the lines in the form in which they are judged. */
export function joinLines(
  lines: readonly Line[],
  width: Width | null,
  alone: ReadonlyMap<Line, unknown>,
  read: readonly Line[] = lines,
): Paragraph[] {
  const habits = width && findHabits(read, width)
  const paragraphs: Paragraph[] = []
  const isAlone = (i: number) => alone.has(lines[i - 1]!) || alone.has(lines[i]!)
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (habits && end < lines.length && !isAlone(end) && continues(read, start, end, habits)) end++
    paragraphs.push(glue(lines.slice(start, end), read.slice(start, end)))
    start = end
  }
  return paragraphs
}

function glue(lines: readonly Line[], read: readonly Line[]): Paragraph {
  const parts: { text: string; page: number }[] = []
  const first = lines[0]!
  let texts: string[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const joint = next ? jointAtLineEnd(read[i]?.text ?? '', read[i + 1]?.text ?? '') : null
    texts.push(line.text.slice(0, line.text.length - (joint?.drop ?? 0)) + (joint?.between ?? ''))
    if (next?.page === line.page) return
    parts.push({ text: texts.join(''), page: line.page })
    texts = []
  })
  return { parts, first }
}

/** Whether line `i` continues the paragraph that begins with line `start`. */
function continues(lines: readonly Line[], start: number, i: number, habits: Habits): boolean {
  const first = lines[start]!
  const line = lines[i - 1]!
  const next = lines[i]!
  if (next.page !== line.page) {
    if (endsSentence(line.text) || !/^\p{Ll}/u.test(next.text)) return false
  } else if (next.blanks > 0) return false
  if (!isFull(line, next, habits)) return false
  if (isRule(line.text) || isRule(next.text) || /^#{1,6}\s/.test(line.text) || isLeader(line)) return false
  // "… ekstra møde inden" + "1. september.               BS": what a sentence ends with may have a column beside it.
  const isBeside = endsFarRight(next) && next.stretches.length === 2 && next.stretches[1]!.text.length <= LONGEST_BESIDE
  if (hasColumns(next) && !(isBeside && !hasColumns(line) && goesOnIn(line, next))) return false
  if (hasColumns(line) && !beginsAt(line, next.indent)) return false
  // "Sag 205               LUKKET" + "Klage over tandlæge": a word far to the right goes on in its own column.
  if (endsFarRight(line) && next.indent < line.stretches.at(-1)!.start && /^\p{Lu}/u.test(next.text)) return false
  if (beginsAnew(lines, start, i, habits)) return false
  // An indented first line begins a paragraph.
  const body = i - start > 1 ? line.indent : hangOf(first)
  return next.indent <= Math.max(body, line.indent) + 1 || beginsAt(line, next.indent)
}

/** Whether the line was ended because the next word would not have fitted. */
function isFull(line: Line, next: Line, { width, spaced }: Habits): boolean {
  if (line.width > width.columns + (width.strict ? 0 : OVERHANG)) return slipsOver(line, next, width)
  if (needed(line, next) > width.full) return true
  const share = line.width / width.columns
  // "Ida Holm, direktør; Per Erik" + "Dam, chef; …"
  if (isParted(line.text) && !/[;·:.]$/.test(line.text) && share > 0.7) return true
  const runsOn = /^\p{Ll}/u.test(next.text)
  if (width.strict) {
    if (STRANDED.test(line.text.slice(-8))) return share > 0.7
    return runsOn && share > 0.85 && (!endsSentence(line.text) || MONTH_NAME.test(next.text))
  }
  // If the width is only approximate, a sentence that runs on is better evidence than the length.
  if (runsOn || isOpen(line.text)) return share > 0.5
  if (share <= 0.7) return false
  // "2,4 mio. kr.", "35 medhjælpere"
  return width.sparse
    ? !endsSentence(line.text) && /^\d[\d.,]*\s\p{Ll}/u.test(next.text)
    : spaced || !endsSentence(line.text)
}

/** Whether a sentence runs on behind a line that is a letter or two longer than the others: typed by hand. */
function slipsOver(line: Line, next: Line, { columns, strict }: Width): boolean {
  const goesOn = /^\p{Ll}/u.test(next.text) ? !endsSentence(line.text) : isOpen(line.text)
  return strict && line.width <= columns + SLIP && goesOn
}

/** Whether line `i` begins something new, although the line above is full. */
function beginsAnew(lines: readonly Line[], start: number, i: number, habits: Habits): boolean {
  const first = lines[start]!
  const line = lines[i - 1]!
  const next = lines[i]!
  const done = endsSentence(line.text)
  const mark = findMark(next.text)
  const fits = needed(line, next) <= habits.width.columns
  if (mark) {
    if (mark.ordinal === null && fits) return true
    // "Svarprocenten var" + "82. Det er …": nothing is numbered 81.
    const leads = mark.ordinal === null || mark.ordinal === 1 || habits.marks.has(markKey(mark, mark.ordinal - 1)!)
    return (leads || fits || done) && !isNumberInSentence(lines, start, i, mark.ordinal)
  }
  if (looksLikeNumberedHeading(next.text) && !isOpen(line.text) && (done || /[:)]/.test(next.text.slice(0, 16))))
    return true
  // "2. Årsrapport v/ Bo Krogh (kl. 10.10-10.45)", and below it what was said: the hours end a heading.
  if (/^\p{Lu}/u.test(next.text) && endsInHours(line.text) && findMark(first.text)?.ordinal) return true
  if (fits && habits.repeated.has(masked(next.text))) return true
  // "Valg til bestyrelsen" and, a little further in, "Valg af formand": a heading of its own, which would have fitted.
  const isInset = next.indent > line.indent && line.stretches.length === 1 && !findMark(line.text)
  if (fits && isInset && /^\p{Lu}/u.test(next.text) && !isOpen(line.text)) return true
  if (i - start === 1 && /^\p{Lu}/u.test(next.text) && !isOpen(line.text) && headsText(line, habits)) return true
  // "at planen vedtages," + "at udgiften …"; a case number below a title
  if (AT.test(next.text) && AT.test(first.text) && (fits || LINKED.test(line.text))) return true
  if (/^\d[\d/-]*\/\d+$/.test(next.text) && !isOpen(line.text) && !ASKS_NUMBER.test(line.text)) return true
  if ((POINTS.test(next.text) || CASE_NUMBER.test(next.text)) && !isOpen(line.text) && !ASKS_NUMBER.test(line.text))
    return true
  if (looksLikeAddress(next.text)) return !isOpen(line.text) && !line.text.endsWith(':')
  const label = labelOf(next.text)
  if (done && !line.text.endsWith(':') && standsAlone(next, lines[i + 1], habits.width)) return true
  // "• udpeger et medlem af rådet" + "Sagsfremstilling", which heads text elsewhere; "… i efteråret" + "Baggrund", again and again
  const isApart = findMark(first.text) !== null || habits.repeated.has(masked(next.text))
  const ended = done || (isApart && !isOpen(line.text))
  if (ended && looksLikeBareLabel(next.text) && habits.labels.has(next.text.toLowerCase())) return true
  if (habits.listed[i - 1] && headsList(next)) return true
  if (label !== null && isLabel(label, done || line.text.endsWith(')'), first, next, habits)) return true
  if (looksLikeCapitals(next.text) !== looksLikeCapitals(line.text)) {
    return looksLikeCapitals(line.text) || next.text.includes(' ')
  }
  if (isOpen(line.text) || !/^\p{Lu}/u.test(next.text)) return false
  if (!habits.listed[i]) return false
  // The rest of a wrapped entry is short ("…, Regionshospital" + "Nordjylland"); a new entry has a name and a post.
  const words = next.text.split(' ', 3).length
  if (words === 2 && habits.width.strict && LONG_WORD.test(next.text)) return false
  return words > 2 || line.width < (words === 1 ? 0.6 : 0.8) * habits.width.columns
}

/** Whether a line is neither full nor ends a sentence: below the end of one, it is a heading, "Beslutning den 3. maj". */
function standsAlone(line: Line, after: Line | undefined, width: Width): boolean {
  const { text } = line
  if (!width.strict || after?.blanks !== 0 || !/^\p{Lu}.*[^.!?:;]$/u.test(text) || isOpen(text)) return false
  return needed(line, after) <= width.full && !/^\p{Ll}/u.test(after.text)
}

/** Whether a line is known as a heading, or stands alone elsewhere: then it does so here, however long the next word is. */
function headsText(line: Line, { headings, standing }: Habits): boolean {
  return headings.has(line) || standing.has(masked(line.text))
}

// "J.nr. 51-2/96" below the title of its case
const CASE_NUMBER = /^(?:J\.\s?nr|Journalnr|Sags?nr|Dok\.\s?nr)\.?:?\s*\d/u

const SLIP = 3
/** Longer than a given name: "Universitetshospital (afbud)"; but "Velfærdsdirektør Bo Krogh, Vejle Kommune". */
const LONG_WORD = /^\p{L}{13}/u

const AT = /^at\s/iu
/** "1.-2. Anbefales.", "1. og 3. Godkendt."; but not "10.-12. maj" */
const POINTS = /^\d{1,2}\.?\s?(?:[-–—]|og)\s?\d{1,2}\.\s+\p{Lu}/u
const LINKED = /(?:[,;]|\s(?:og|samt))$/u

/** "Bilag:" is a label if it is one elsewhere in the text; "Niveau:" may be the end of a sentence. */
function isLabel(label: string, done: boolean, first: Line, next: Line, { labels }: Habits): boolean {
  if (labels.has(label) || labelOf(first.text) !== null) return true
  return done && (label.split(' ').length < 3 || !/:\**$/.test(next.text))
}

/** Ends with a comma, a dash, "v/" or a word after which something must come. */
const OPEN = new RegExp(`(?:[,(–—-]|(?<!\\p{L})v/|(?<!\\p{L})(?:${OPEN_WORDS}))$`, 'u')
/** Prepositions, with which no entry of a list ends. */
const STRANDED = new RegExp(`(?<=\\s)(?:${PREPOSITIONS})$`, 'u')

/** Whether nothing can end there: "…, Hjørring Kommune og", "direktør,", "(i stedet for Ole"; but not "Eventuelt". */
function isOpen(text: string): boolean {
  return OPEN.test(text.slice(-12)) || text.lastIndexOf('(') > text.lastIndexOf(')')
}

const MONTH_NAME = new RegExp(`^${MONTHS}`, 'iu')

/** "… (kl. 10.10-10.45)", "… (9:00–9:15)" */
function endsInHours(text: string): boolean {
  return /\((?:\p{L}+\.?\s?)?\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2}\)$/u.test(text)
}

/** The column at which the text behind a list mark begins, and the other lines of the entry with it. */
function hangOf(line: Line): number {
  const mark = findMark(line.text)
  return line.indent + (mark ? Math.max(mark.text.length, 4) : 0)
}

/** Whether one of the stretches begins at the column: "Afbud:     A, B og" + "           C". */
function beginsAt(line: Line, column: number): boolean {
  return line.stretches.some(s => s.start === column)
}

function endsFarRight({ stretches }: Line): boolean {
  const [before, last] = stretches.slice(-2)
  return last !== undefined && before !== undefined && last.start - before.start - before.text.length >= FAR
}

const FAR = 10
const LONGEST_BESIDE = 24

const goesOnIn = (line: Line, next: Line): boolean =>
  line.indent === next.indent && !endsSentence(line.text) && (/^\p{Ll}/u.test(next.text) || isOpen(line.text))

function hasColumns(line: Line): boolean {
  return line.stretches.length > (findMark(line.text)?.text.includes('\t') ? 2 : 1)
}

/** "-----", "=====", "* * *". */
function isRule(text: string): boolean {
  return /^[-=_*~#+|. ]{3,}$/.test(text)
}

/** "Eventuelt ........ 12", "Ældrerådet    3. maj 2021    2/4". */
function isLeader(line: Line): boolean {
  const last = line.stretches.length > 1 ? (line.stretches.at(-1)?.text ?? '') : ''
  return /\.{4}\s*\d{1,4}$/.test(line.text) || (/\D/.test(last) && mayCountPages(last))
}
