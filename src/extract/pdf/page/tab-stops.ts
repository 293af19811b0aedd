// Segments in, segments out: a value that stands so close behind its label that nothing but its tab stop tells them apart
// is cut off from it, because on lines nearby something begins at the same stop behind a wide gap, or at another of those
// that a word processor sets at equal distances, or because the lines above or below begin there.

import { countBy } from '../../../model/count.js'
import { findMark, looksLikeMark } from './marks.js'
import { cutSegment, type Segment } from './segment.js'

/** Lines further away than this, in letter heights, do not speak for a tab stop, unless there are several. */
const NEARBY = 8
const SEVERAL = 3

/** Two stops are the same within this, in points. */
const EXACT = 0.3

export function cutAtTabStops(segments: readonly Segment[]): Segment[] {
  if (segments.every(s => s.seams.length === 0)) return [...segments]
  const stops = findStops(segments)
  // A list below begins where its marks stand, not where the value of a label goes on.
  const starts = placesOf(segments.filter(({ text }) => findMark(text) === null && !looksLikeMark(text)))
  const numbers = findNumberEdges(segments)
  const out: Segment[] = []
  let margin = 0
  for (const segment of segments) {
    const before = out.at(-1)
    if (!before || !isBehind(before, segment)) margin = segment.x
    const isTab = (index: number): boolean =>
      isStop(stops, segment, index) || isEvenStop(stops, segment, index, margin) || isStart(starts, segment, index)
    const cut = segment.seams.find(
      index => (mayCut(segment, index) && isTab(index)) || isPageNumber(numbers, segment, index),
    )
    out.push(...(cut === undefined ? [segment] : cutSegment(segment, cut)))
  }
  return out
}

/** Whether a segment stands on the line of the one before it, and behind it. */
function isBehind(before: Segment, { x, y }: Segment): boolean {
  return Math.abs(before.y - y) <= 1 && before.end <= x
}

/**
 * "Leverandør A|Leverandør B", "Mødedeltagere: |Region Nord"; where every word is drawn by itself, not "til |mødet", and
 * never within a word whose letters were set by pairs: "v|edtægter".
 */
function mayCut({ text, seams }: Segment, index: number): boolean {
  const before = text.slice(0, index)
  if (/\p{L}$/u.test(before) && /^\p{Ll}/u.test(text.slice(index))) return false
  return seams.length < 3 || /[^\s-]$/u.test(before) || /:\s*$/u.test(before)
}

/** Lines on which something begins, by where it begins. */
type Places = ReadonlyMap<number, readonly number[]>

function placesOf(segments: readonly Segment[]): Places {
  const places = new Map<number, number[]>()
  for (const { x, y } of segments) {
    const key = Math.round(x / EXACT)
    places.set(key, [...(places.get(key) ?? []).slice(-50), y])
  }
  return places
}

/** Lines on which something begins behind a wide gap. */
function findStops(segments: readonly Segment[]): Places {
  return placesOf(segments.filter((segment, i) => i > 0 && isBehind(segments[i - 1]!, segment)))
}

function linesAt(places: Places, x: number): number[] {
  const key = Math.round(x / EXACT)
  return [key - 1, key, key + 1].flatMap(k => places.get(k) ?? [])
}

function isStop(stops: Places, { at, y, size }: Segment, index: number): boolean {
  const lines = linesAt(stops, at[index]!)
  return lines.length >= SEVERAL || lines.some(other => Math.abs(other - y) < NEARBY * size)
}

/** Whether at least two lines right above or below begin there. */
function isStart(starts: Places, { text, at, y, size }: Segment, index: number): boolean {
  if (looksLikeMark(text.slice(0, index).trim())) return false
  return linesAt(starts, at[index]!).filter(other => Math.abs(other - y) < 2.5 * size).length > 1
}

/** How far apart word processors set tab stops where nobody did, in points: 1, 1.25, 1.27, 2 and 2.3 cm. */
const DISTANCES = [28.35, 35.43, 36, 56.7, 65.2]

/**
 * Whether it stands at one of the stops that are set at equal distances from the margin, and something nearby at another;
 * where a gap is seen before it, at any other.
 */
function isEvenStop(stops: Places, { text, at, y, size }: Segment, index: number, margin: number): boolean {
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
  return countBy(
    segments.filter(({ text }) => /[.…]{4}\s*\d{1,4}$/u.test(text)),
    ({ end }) => Math.round(end),
  )
}

/** A page number whose title left no room for dots. */
function isPageNumber(edges: ReadonlyMap<number, number>, { text, end }: Segment, index: number): boolean {
  if (/[.…]{4}/u.test(text) || !/^\d{1,4}$/.test(text.slice(index))) return false
  return (edges.get(Math.round(end)) ?? 0) > 1
}
