// A segment is a stretch of one line without a wide gap; here is how segments are cut and joined.

import type { Box } from './geometry.js'
import type { Glyph } from './glyph.js'
import { findMark } from './marks.js'
import type { Tag } from './tags.js'

/** A stretch of text in one font and one marked content. */
export interface Run extends Pick<Glyph, 'text' | 'x' | 'end' | 'font' | 'size'> {
  /** What the PDF says about it, or null. */
  readonly tag: Tag | null
  /** Where the link on it leads, or null. */
  readonly href: string | null
}

export interface Segment extends Pick<Glyph, 'text' | 'x' | 'end' | 'y' | 'size' | 'artifact'> {
  /** Where each UTF-16 unit of `text` begins. */
  readonly at: readonly number[]
  readonly runs: readonly Run[]
  /** Where in `text`, behind its beginning, an operator began to draw without a space before it. */
  readonly seams: readonly number[]
  /** Whether a ruled line runs right below it. */
  readonly underlined: boolean
  /** Whether a space was drawn before it. */
  readonly spaced: boolean
}

/** Cuts a segment in two before the character at `index`. */
export function cutSegment(segment: Segment, index: number): [Segment, Segment] {
  const left: Run[] = []
  const right: Run[] = []
  let from = 0
  const x = segment.at[index]!
  const trimmed = segment.text.slice(0, index).trimEnd()
  const end = segment.at[trimmed.length] ?? x
  for (const run of segment.runs) {
    const cut = index - from
    if (cut >= run.text.length) left.push(run)
    else if (cut <= 0) right.push(run)
    else {
      left.push({ ...run, text: run.text.slice(0, cut).trimEnd(), end })
      right.push({ ...run, text: run.text.slice(cut), x })
    }
    from += run.text.length
  }
  const { text, at, seams } = segment
  const before = {
    text: trimmed,
    runs: left,
    at: at.slice(0, trimmed.length),
    end,
    seams: seams.filter(s => s < index),
  }
  const behind = { text: text.slice(index), runs: right, at: at.slice(index), x, spaced: false }
  return [
    { ...segment, ...before },
    { ...segment, ...behind, seams: seams.filter(s => s > index).map(s => s - index) },
  ]
}

/** Joins segments of one line, with one space between them. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const [first, last] = [segments[0]!, segments.at(-1)!]
  const runs = segments.flatMap((s, i) =>
    i === 0 ? s.runs : s.runs.map((r, j) => (j === 0 ? { ...r, text: ` ${r.text}` } : r)),
  )
  const at = segments.flatMap((s, i) => (i === 0 ? s.at : [segments[i - 1]!.end, ...s.at]))
  return { ...first, text: segments.map(s => s.text).join(' '), runs, at, end: last.end, seams: [] }
}

/** The widths of the spaces in a segment, except the one behind a list mark. */
export function wordGaps({ text, at }: Segment): number[] {
  const gaps: number[] = []
  const mark = findMark(text)?.length ?? -1
  for (let i = text.indexOf(' ', mark + 1); i >= 0; i = text.indexOf(' ', i + 1)) gaps.push(at[i + 1]! - at[i]!)
  return gaps
}

/** Adds where each UTF-16 code unit of a text begins that is drawn from `x` to `end`; a ligature has several. */
export function addPlaces(at: number[], { text, x, end }: Pick<Glyph, 'text' | 'x' | 'end'>): void {
  for (let unit = 0; unit < text.length; unit++) at.push(x + ((end - x) * unit) / text.length)
}

export function isInside(segment: Segment, { x0, y0, x1, y1 }: Box): boolean {
  const x = (segment.x + segment.end) / 2
  const y = segment.y - 0.3 * segment.size
  return x > x0 && x < x1 && y > y0 && y < y1
}
