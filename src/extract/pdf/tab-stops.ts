// Segments in, segments out: a value that stands so close behind its label that nothing but its tab stop tells them apart
// is cut off from it, because on lines nearby something begins at the same stop behind a wide gap, or at another of those
// that a word processor sets at equal distances.

import { looksLikeMark } from './marks.js'
import { cutSegment, type Segment } from './segment.js'

/** Lines further away than this, in letter heights, do not speak for a tab stop, unless there are several. */
const NEARBY = 8
const SEVERAL = 3

/** Two stops are the same within this, in points. */
const EXACT = 0.3

export function cutAtTabStops(segments: readonly Segment[]): Segment[] {
  const stops = findStops(segments)
  const numbers = findNumberEdges(segments)
  if (stops.size === 0 && numbers.size === 0) return [...segments]
  const out: Segment[] = []
  let margin = 0
  for (const segment of segments) {
    const before = out.at(-1)
    if (!before || !isBehind(before, segment)) margin = segment.x
    const cut = segment.seams.find(
      index =>
        (mayCut(segment, index) && (isStop(stops, segment, index) || isEvenStop(stops, segment, index, margin))) ||
        isPageNumber(numbers, segment, index),
    )
    out.push(...(cut === undefined ? [segment] : cutSegment(segment, cut)))
  }
  return out
}

/** Whether a segment stands on the line of the one before it, and behind it. */
function isBehind(before: Segment, { x, y }: Segment): boolean {
  return Math.abs(before.y - y) <= 1 && before.end <= x
}

/** "Leverandør A|Leverandør B", "Mødedeltagere: |Region Nord"; where every word is drawn by itself, not "til |mødet". */
function mayCut({ text, seams }: Segment, index: number): boolean {
  const before = text.slice(0, index)
  return seams.length < 3 || /[^\s-]$/u.test(before) || /:\s*$/u.test(before)
}

/** Lines on which something begins behind a wide gap, by where it begins. */
function findStops(segments: readonly Segment[]): Map<number, number[]> {
  const stops = new Map<number, number[]>()
  for (const [i, segment] of segments.entries()) {
    const { x, y } = segment
    const before = segments[i - 1]
    if (!before || !isBehind(before, segment)) continue
    const key = Math.round(x / EXACT)
    stops.set(key, [...(stops.get(key) ?? []).slice(-50), y])
  }
  return stops
}

function isStop(stops: ReadonlyMap<number, readonly number[]>, { at, y, size }: Segment, index: number): boolean {
  const key = Math.round(at[index]! / EXACT)
  const lines = [key - 1, key, key + 1].flatMap(k => stops.get(k) ?? [])
  return lines.length >= SEVERAL || lines.some(other => Math.abs(other - y) < NEARBY * size)
}

/** How far apart word processors set tab stops where nobody did, in points: 1, 1.25, 1.27, 2 and 2.3 cm. */
const DISTANCES = [28.35, 35.43, 36, 56.7, 65.2]

/**
 * Whether it stands at one of the stops that are set at equal distances from the margin, and something nearby at another;
 * where a gap is seen before it, at any other.
 */
function isEvenStop(
  stops: ReadonlyMap<number, readonly number[]>,
  { text, at, y, size }: Segment,
  index: number,
  margin: number,
): boolean {
  const before = text.slice(0, index)
  const own = DISTANCES.filter(distance => isMultiple(at[index]! - margin, distance))
  if (own.length === 0 || looksLikeMark(before.trim())) return false
  const isApart = before.endsWith(' ')
  for (const [key, lines] of stops) {
    const isNear = lines.some(other => Math.abs(other - y) < NEARBY * size)
    if (isNear && (isApart || own.some(d => isMultiple(key * EXACT - margin, d)))) return true
  }
  return false
}

function isMultiple(x: number, distance: number): boolean {
  const count = Math.round(x / distance)
  return count > 0 && Math.abs(count * distance - x) < 1.5 * EXACT
}

/** Where page numbers behind dot leaders end, and how many do: "Status ........ 5". */
function findNumberEdges(segments: readonly Segment[]): Map<number, number> {
  const edges = new Map<number, number>()
  for (const { text, end } of segments)
    if (/[.…]{4}\s*\d{1,4}$/u.test(text)) edges.set(Math.round(end), (edges.get(Math.round(end)) ?? 0) + 1)
  return edges
}

/** A page number whose title left no room for dots. */
function isPageNumber(edges: ReadonlyMap<number, number>, { text, end }: Segment, index: number): boolean {
  if (/[.…]{4}/u.test(text) || !/^\d{1,4}$/.test(text.slice(index))) return false
  return (edges.get(Math.round(end)) ?? 0) > 1
}
