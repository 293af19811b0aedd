// How far the lines of a column go, measured on the lines themselves.

import type { Column, Line } from '../layout/line.js'
import { findMark } from '../page/marks.js'

/** The columns of one document, measured when first asked for. */
export interface Columns {
  /** How far right the line may go. */
  reach(line: Line): number
}

export function measureColumns(): Columns {
  const edges = new Map<Column, number>()
  return {
    reach({ column, limit }) {
      const edge = edges.get(column) ?? column.right ?? furthest(column.lines)
      edges.set(column, edge)
      return Math.min(edge, limit ?? Infinity)
    },
  }
}

/** Where the line ends that reaches furthest, passing over one that sticks out alone from many. */
export function furthest(lines: readonly Line[]): number {
  const ends = lines.map(l => l.end).sort((a, b) => b - a)
  const size = lines[0]?.size ?? 11
  if (ends.length < 4) return ends[0] ?? 0
  const shared = ends.find((end, i) => ends[i + 1] === undefined || end - ends[i + 1]! < 4 * size)
  return shared ?? 0
}

/** Whether the first word of `b` would have fitted behind `a`, with spaces of ordinary width. */
export function fits(a: Line, b: Line, columns: Columns): boolean {
  return hasRoom(a, b, columns.reach(a))
}

/** Whether it would have, if the lines went as far as `reach`. */
export function hasRoom(a: Line, b: Line, reach: number): boolean {
  return a.end - stretch(a) + 0.28 * a.size + firstWordWidth(b) < reach - 0.3 * a.size
}

/** Width of what a line cannot be broken before: its first word, or that word's part up to a hyphen. */
function firstWordWidth(line: Line): number {
  const [first = ''] = /^\S+?(?:[-–](?=\p{L})|(?=\s|$))/u.exec(line.text) ?? []
  const { at, end } = line.segments[0]!
  return (at[first.length] ?? end) - line.x
}

/** By how much the spaces of a line were widened to fill it, in points. */
function stretch({ segments, size }: Line): number {
  const { text, at } = segments.at(-1)!
  let sum = 0
  const mark = findMark(text)?.length ?? -1
  for (let i = text.indexOf(' ', mark + 1); i >= 0; i = text.indexOf(' ', i + 1))
    sum += Math.max(0, at[i + 1]! - at[i]! - 0.34 * size)
  return sum
}
