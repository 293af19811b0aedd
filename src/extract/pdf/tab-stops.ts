// Segments in, segments out: a value that stands so close behind its label that nothing but its tab stop tells them apart
// is cut off from it, because on lines nearby something begins at the same stop behind a wide gap.

import { cutSegment, type Segment } from './segment.js'

/** Lines further away than this, in letter heights, do not speak for a tab stop. */
const NEARBY = 8

/** Two stops are the same within this, in points. */
const EXACT = 0.3

export function cutAtTabStops(segments: readonly Segment[]): Segment[] {
  const stops = findStops(segments)
  const numbers = findNumberEdges(segments)
  if (stops.size === 0 && numbers.size === 0) return [...segments]
  return segments.flatMap(segment => {
    const cut = segment.seams.find(
      index => (mayCut(segment, index) && isStop(stops, segment, index)) || isPageNumber(numbers, segment, index),
    )
    return cut === undefined ? [segment] : cutSegment(segment, cut)
  })
}

/** "Leverandør A|Leverandør B", "Mødedeltagere: |Region Nord"; where every word is drawn by itself, not "til |mødet". */
function mayCut({ text, seams }: Segment, index: number): boolean {
  const before = text.slice(0, index)
  return seams.length < 3 || /[^\s-]$/u.test(before) || /:\s*$/u.test(before)
}

/** Lines on which something begins behind a wide gap, by where it begins. */
function findStops(segments: readonly Segment[]): Map<number, number[]> {
  const stops = new Map<number, number[]>()
  for (const [i, { x, y }] of segments.entries()) {
    const before = segments[i - 1]
    if (!before || Math.abs(before.y - y) > 1 || before.end > x) continue
    const key = Math.round(x / EXACT)
    stops.set(key, [...(stops.get(key) ?? []).slice(-50), y])
  }
  return stops
}

function isStop(stops: ReadonlyMap<number, readonly number[]>, { at, y, size }: Segment, index: number): boolean {
  const key = Math.round(at[index]! / EXACT)
  return [key - 1, key, key + 1].some(k => stops.get(k)?.some(other => Math.abs(other - y) < NEARBY * size))
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
