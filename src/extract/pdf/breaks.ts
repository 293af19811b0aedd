// Two lines, one below the other, in: whether a paragraph, a line or nothing ends between them, out. Typography decides;
// where it leaves the matter open, the company of lines and the letters at the break do.

import { type Column, type Line, weight } from './line.js'
import { findMark, isBullet } from './marks.js'
import type { Measure } from './measure.js'

export type Break =
  /** A new paragraph, with or without space before it. */
  | 'paragraph'
  | 'spaced'
  /** The line was ended on purpose: the next word would have fitted. */
  | 'line'
  /** The text runs on. */
  | 'none'

interface Pair {
  readonly verdict: Break | 'open'
}

/** What comes before each line of a column (the first is a paragraph). `reach` is how far right lines may go. */
export function findBreaks(lines: readonly Line[], reach: (line: Line) => number, measure: Measure): Break[] {
  const pairs: Pair[] = []
  let start = lines[0]
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const verdict = above && start ? judge(above, line, start, reach(above), measure) : 'paragraph'
    if (verdict !== 'open') start = line
    pairs.push({ verdict })
  }
  const sure = edgeIsSure(lines, pairs)
  const breaks: Break[] = []
  for (const [i, { verdict }] of pairs.entries()) {
    if (verdict !== 'open') breaks.push(verdict)
    else breaks.push(settle(lines, pairs, i, sure))
  }
  return breaks
}

function judge(a: Line, b: Line, start: Line, reach: number, measure: Measure): Break | 'open' {
  const size = Math.max(a.size, b.size)
  const sameColumn = a.page === b.page && b.y > a.y
  const step = b.y - a.y
  const leading = Math.max(measure.leading(a.size), measure.leading(b.size))
  const spaced = sameColumn && step > leading + 0.35 * size
  const apart: Break = spaced || !sameColumn ? 'spaced' : 'paragraph'
  if (sameColumn && step > leading + 0.22 * size) return 'spaced'
  if (Math.abs(a.size - b.size) > 0.08 * size) return apart
  const heavy = weight(a) !== weight(b) && weight(a) !== 'mixed' && weight(b) !== 'mixed'
  if (b.segments.length > 1) return apart
  if (a.segments.length > 1 && Math.abs(b.x - a.segments.at(-1)!.x) > 0.5 * size && !(goesOn(a, b) && b.x <= a.x + 1))
    return apart
  if (startsItem(a, b, start, reach)) return apart
  if (heavy && (fits(a, b, reach) || !goesOn(a, b))) return apart
  if (sameColumn && !aligned(a, b, start, size)) return apart
  if (fits(a, b, reach)) return 'line'
  return 'open'
}

/** Whether `b` begins where the second or a later line of the paragraph of `start` may begin. */
function aligned(a: Line, b: Line, start: Line, size: number): boolean {
  const near = 0.5 * size
  if (a !== start) return Math.abs(b.x - a.x) < near
  if (a.segments.length > 1 && Math.abs(b.x - a.segments.at(-1)!.x) < near) return true
  if (Math.abs(b.x - start.x) < near || Math.abs(b.x - textLeft(start)) < near) return true
  // Set flush right or centred.
  if (Math.abs(b.end - a.end) < 1 || Math.abs(b.x + b.end - a.x - a.end) < 2) return true
  // An indented first line, or a hanging one.
  return b.x < a.x ? a.x - b.x < 4 * size && goesOn(a, b) : b.x - a.x < 8 * size && goesOn(a, b)
}

/** Where the text of a line begins, behind its list mark. */
export function textLeft(line: Line): number {
  const [head = ''] = findMark(line.text) === null ? [] : (/^\S+\s+/u.exec(line.text) ?? [])
  const [first, second] = line.segments
  return first!.at[head.length] ?? second?.x ?? line.x
}

function startsItem(a: Line, b: Line, start: Line, reach: number): boolean {
  const mark = findMark(b.text)
  if (mark === null) return false
  if (isBullet(mark))
    return (
      (mark !== '-' && mark !== '–') || !(goesOn(a, b) && Math.abs(b.x - textLeft(start)) < 1 && !fits(a, b, reach))
    )
  const rest = b.text.slice(mark.length).trim()
  // "… senest den" / "31. maj 2024": a number that the wrapping put first.
  const wrapped =
    /^\p{Ll}/u.test(rest) && !fits(a, b, reach) && !/[.:;]$/.test(a.text) && Math.abs(b.x - textLeft(start)) < 1
  return !wrapped
}

/** Whether the first word of `b` would have fitted behind `a`. */
function fits(a: Line, b: Line, reach: number): boolean {
  const [first = ''] = /^\S+?(?:[-–](?=\p{L})|(?=\s|$))/u.exec(b.text) ?? []
  const { at, end } = b.segments[0]!
  const width = (at[first.length] ?? end) - b.x
  return a.end + 0.28 * a.size + width < reach - 0.3 * a.size
}

/** Whether the letters at the break say that the sentence runs on. */
function goesOn(a: Line, b: Line): boolean {
  if (ADDRESS.test(b.text)) return false
  if (/^[\p{Ll})\]”»,;]/u.test(b.text)) return !/[.:!?]$/.test(a.text)
  if (/^\(/.test(b.text)) return !/[.:!?]$/.test(a.text)
  return /[,;–(/&-]$/u.test(a.text) || UNFINISHED.test(a.text)
}

/** `anna@aeroe.dk`, `www.kl.dk`, `https://…` at the start of a line: lower case, but not the middle of a sentence. */
const ADDRESS = /^(?:\S+@\S|www\.|https?:)/u

/** A line that ends in a word that needs another: `… direktør i`, `… mødet den`. */
const UNFINISHED =
  /(?<!\p{L})(?:og|samt|eller|i|af|på|til|for|fra|med|ved|om|den|det|de|d\.|at|en|et|kl\.|som|der|under|over|hos|mod)$/u

/** An open break: a list of lines stays one, running text runs on. */
function settle(lines: readonly Line[], pairs: readonly Pair[], at: number, sure: (line: Line) => boolean): Break {
  const a = lines[at - 1]!
  const b = lines[at]!
  if (goesOn(a, b)) return 'none'
  if (a.page !== b.page && standsAlone(lines, pairs, at)) return 'paragraph'
  let from = at
  while (from > 0 && /open|line/.test(pairs[from]!.verdict)) from--
  let to = at
  while (to + 1 < lines.length && /open|line/.test(pairs[to + 1]!.verdict)) to++
  const group = lines.slice(from, to + 1)
  const ended = pairs.slice(from + 1, to + 1).filter(p => p.verdict === 'line').length
  const capitals = group.every(l => /^[\p{Lu}\p{N}("»”]/u.test(l.text))
  if (ended > 0 && capitals && !/[.!?]$/.test(a.text)) return 'line'
  return sure(a) ? 'none' : 'line'
}

/** A line alone at the foot or head of a page: word processors leave no single line of a paragraph there. */
function standsAlone(lines: readonly Line[], pairs: readonly Pair[], at: number): boolean {
  const [a, b, next] = [lines[at - 1]!, lines[at]!, lines[at + 1]]
  const isFirst = pairs[at - 1]!.verdict !== 'open' && lines[at - 2]?.page === a.page
  const isLast = next !== undefined && next.page === b.page && pairs[at + 1]!.verdict !== 'open'
  return isFirst || isLast
}

/**
 * Whether the right edge of a line's column is known well enough to call a line full: it is drawn, or text that plainly
 * runs on reaches it more often than lines end before it.
 */
function edgeIsSure(lines: readonly Line[], pairs: readonly Pair[]): (line: Line) => boolean {
  const wrapped = new Map<Column, number>()
  const ended = new Map<Column, number>()
  for (const [i, { verdict }] of pairs.entries()) {
    if (i === 0) continue
    const { column } = lines[i - 1]!
    if (verdict === 'line') ended.set(column, (ended.get(column) ?? 0) + 1)
    if (verdict === 'open' && goesOn(lines[i - 1]!, lines[i]!)) wrapped.set(column, (wrapped.get(column) ?? 0) + 1)
  }
  return ({ column }) => {
    const often = wrapped.get(column) ?? 0
    return column.right !== null || (often > 2 && often * 4 > (ended.get(column) ?? 0))
  }
}
