// How far the lines of a column go, as the lines themselves show.

import type { Column, Line } from '../layout/line.js'
import { type Segment, wordGaps } from '../page/segment.js'

/** How far right a line may go. */
export type Reach = (line: Line) => number

/** The reach in the columns of one document, each of which is measured when it is first asked for. */
export function measureColumns(): Reach {
  const edges = new Map<Column, number>()
  return ({ column, limit }) => {
    const edge = edges.get(column) ?? column.right ?? furthest(column.lines)
    edges.set(column, edge)
    return Math.min(edge, limit ?? Infinity)
  }
}

/** Where the longest line ends, not counting a single one that sticks out from many, unless a word is cut at its end. */
export function furthest(lines: readonly Line[]): number {
  const longest = [...lines].sort((a, b) => b.end - a.end)
  if (longest.length < 4) return longest[0]?.end ?? 0
  const size = lines[0]!.size
  const shared = longest.find(({ end, text }, i) => {
    const next = longest[i + 1]
    return next === undefined || end - next.end < 4 * size || /\p{L}-$/u.test(text)
  })
  return shared?.end ?? 0
}

/** Whether the first word of `b` would have fitted behind `a`, had the spaces been of ordinary width. */
export const fits = (a: Line, b: Line, reach: Reach): boolean => hasRoom(a, b, reach(a))

/** The same for lines that go as far as `reach`. */
export function hasRoom(a: Line, b: Line, reach: number): boolean {
  return a.end - stretch(a) + 0.28 * a.size + firstWordWidth(b) < reach - 0.3 * a.size
}

/** The width of the first word of a line, or of its part up to a hyphen, where it could have been broken. */
function firstWordWidth(line: Line): number {
  const [first = ''] = /^\S+?(?:[-–—](?=\p{L})|(?=\s|$))/u.exec(line.text) ?? []
  const { at, end } = line.segments[0]!
  return (at[first.length] ?? end) - line.x
}

/** By how much the spaces of a line were widened to justify it, in points. */
function stretch({ segments, size }: Line): number {
  const last = segments.at(-1)!
  const gaps = wordGaps(last).filter(gap => gap > 0.34 * size)
  if (gaps.length === 0) return 0
  const usual = Math.max(0.34 * size, fixedWidth(last))
  return gaps.reduce((sum, gap) => sum + Math.max(0, gap - usual), 0)
}

/** The width that all letters have, and with them the space, as on a typewriter; 0 where they differ. */
function fixedWidth({ text, at, size }: Segment): number {
  const widths: number[] = []
  for (let i = 1; i < text.length && widths.length < 20; i++)
    if (!/\s/u.test(text.slice(i - 1, i + 1))) widths.push(at[i]! - at[i - 1]!)
  const width = Math.max(...widths)
  return widths.length > 5 && width - Math.min(...widths) < 0.02 * size ? width : 0
}
