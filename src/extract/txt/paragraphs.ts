// Lines and the width they were wrapped at in, paragraphs out: a wrapped line goes with the one before it, unless it
// begins something of its own. Without a width every line is a paragraph, exactly as it stands.

import { jointAtLineEnd } from '../hyphens.js'
import type { Line } from './lines.js'
import {
  endsSentence,
  findMark,
  looksLikeCapitals,
  looksLikeLabel,
  looksLikeNumberedHeading,
  looksLikePerson,
} from './shapes.js'
import { needed, type Width } from './width.js'

export interface Paragraph {
  /** What stands on each page, in order; nearly always one. */
  readonly parts: readonly { readonly text: string; readonly page: number }[]
  /** Its first line. */
  readonly first: Line
}

export function joinLines(lines: readonly Line[], width: Width | null): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (width && end < lines.length && continues(lines, start, end, width)) end++
    paragraphs.push(glue(lines.slice(start, end)))
    start = end
  }
  return paragraphs
}

function glue(lines: readonly Line[]): Paragraph {
  const parts: { text: string; page: number }[] = []
  const first = lines[0] as Line
  let texts: string[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const joint = next ? jointAtLineEnd(line.text, next.text) : null
    texts.push(line.text.slice(0, line.text.length - (joint?.drop ?? 0)) + (joint?.between ?? ''))
    if (next?.page === line.page) return
    parts.push({ text: texts.join(''), page: line.page })
    texts = []
  })
  return { parts, first }
}

/** Whether line `i` goes on with the paragraph that began at line `start`. */
function continues(lines: readonly Line[], start: number, i: number, width: Width): boolean {
  const first = lines[start] as Line
  const line = lines[i - 1] as Line
  const next = lines[i] as Line
  if (next.blanks > 0 || next.page !== line.page) return false
  if (!isFull(line, next, width)) return false
  if (isRule(line.text) || isRule(next.text) || /^#{1,6}\s/.test(line.text) || isLeader(line.text)) return false
  if (hasColumns(next)) return false
  if (hasColumns(line) && !line.columns.includes(next.indent)) return false
  if (beginsAnew(lines, start, i)) return false
  // A first line that stands in from the rest begins a paragraph.
  const hang = hangOf(first)
  const body = i - start > 1 ? (lines[i - 1] as Line).indent : hang
  return next.indent <= Math.max(body, line.indent) + 1 || line.columns.includes(next.indent)
}

function isFull(line: Line, next: Line, width: Width): boolean {
  if (line.width > width.columns + (width.strict ? 0 : 12)) return false
  if (needed(line, next) > width.full) return true
  return !width.strict && line.width > 0.6 * width.full && /^\p{Ll}/u.test(next.text) && !endsSentence(line.text)
}

function beginsAnew(lines: readonly Line[], start: number, i: number): boolean {
  const line = lines[i - 1] as Line
  const next = lines[i] as Line
  const done = endsSentence(line.text)
  const mark = findMark(next.text)
  if (mark) return !isNumberInSentence(lines, start, i, mark.ordinal)
  if (looksLikeNumberedHeading(next.text) && (done || /[:)]/.test(next.text.slice(0, 16)))) return true
  if (looksLikeLabel(next.text)) return done || looksLikeLabel((lines[start] as Line).text) || /:\**$/.test(next.text)
  if (looksLikeCapitals(next.text) !== looksLikeCapitals(line.text))
    return looksLikeCapitals(line.text) || next.text.includes(' ')
  const open = /(?:[,(–-]|(?<!\p{L})(?:og|samt|eller|i|af|for|fra|ved|til|på))$/u.test(line.text)
  return !open && looksLikePerson(next.text) && looksLikePerson((lines[start] as Line).text)
}

// "d." + "31. maj", "bilag" + "6.", "Strategisk Sundhedsforums" + "2. møde"
const BEFORE_NUMBER =
  /(?<!\p{L})(?:d|den|af|til|fra|på|i|og|eller|kl|pkt|punkt|punkterne|bilag|nr|side|s|ca|stk|jf|§|uge)\.?$/iu
const MONTH = /^\d{1,2}\.\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i

/** A line of a sentence that happens to begin with a number or dash. The line above is full. */
function isNumberInSentence(lines: readonly Line[], start: number, i: number, ordinal: number | null): boolean {
  const above = (lines[i - 1] as Line).text
  const next = (lines[i] as Line).text
  const own = findMark((lines[start] as Line).text)
  const mark = findMark(next)
  if (MONTH.test(next) || (ordinal !== null && BEFORE_NUMBER.test(above))) return true
  if (endsSentence(above) || mark?.style === own?.style) return false
  const rest = next.slice(mark?.text.length ?? 0)
  if (ordinal === null)
    return (
      /^\p{Ll}/u.test(rest) &&
      !/,$/.test(above) &&
      lines.slice(i + 1, i + 3).every(l => findMark(l.text)?.style !== mark?.style)
    )
  return ordinal > 1 && (rest === '' || /^\p{Ll}/u.test(rest))
}

/** Where the text of a list entry begins, and with it its further lines. */
function hangOf(line: Line): number {
  const mark = findMark(line.text)
  return line.indent + (mark ? Math.max(mark.text.length, 4) : 0)
}

function hasColumns(line: Line): boolean {
  return line.columns.length > (findMark(line.text)?.text.includes('\t') ? 2 : 1)
}

/** "-----", "=====", "* * *". */
function isRule(text: string): boolean {
  return /^[-=_*~#+|. ]{3,}$/.test(text)
}

/** "Eventuelt ........ 12". */
function isLeader(text: string): boolean {
  return /\.{4}\s*\d{1,4}$/.test(text)
}
