// Cuts a value off from its label where it stands so close behind it that only its tab stop tells them apart. A tab stop is
// known by lines nearby: text begins there behind a wide gap or at the margin, or at another stop of equal distance.

import { countBy } from '../../../model/count.js'
import { findMark, looksLikeMark } from './marks.js'
import { cutSegment, type Segment } from './segment.js'

/** Only lines this close, in letter heights, show a tab stop, unless several lines do. */
const NEARBY = 8
const SEVERAL = 3

/** Stops that differ by no more than this, in points, are the same. */
const EXACT = 0.3

export function cutAtTabStops(segments: readonly Segment[]): Segment[] {
  if (segments.every(s => s.seams.length === 0)) return [...segments]
  const stops = findStops(segments)
  // List marks do not count: a list may begin anywhere, which says nothing about the value of a label.
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

/** Whether a segment stands on the same line as the one before it, to its right. */
function isBehind(before: Segment, { x, y }: Segment): boolean {
  return Math.abs(before.y - y) <= 1 && before.end <= x
}

/**
 * Yes: "Leverandør A|Leverandør B", "Mødedeltagere: |Region Nord". No: within a word whose letters were placed in pairs
 * ("v|edtægter"), or between words that are all drawn one by one ("til |mødet").
 */
function mayCut({ text, seams }: Segment, index: number): boolean {
  const before = text.slice(0, index)
  if (/\p{L}$/u.test(before) && /^\p{Ll}/u.test(text.slice(index))) return false
  return seams.length < 3 || /[^\s-]$/u.test(before) || /:\s*$/u.test(before)
}

/** Where segments begin: for each place across the page, the baselines of those lines. */
type Places = ReadonlyMap<number, readonly number[]>

function placesOf(segments: readonly Segment[]): Places {
  const places = new Map<number, number[]>()
  for (const { x, y } of segments) {
    const key = Math.round(x / EXACT)
    places.set(key, [...(places.get(key) ?? []).slice(-50), y])
  }
  return places
}

/** Where segments begin behind a wide gap. */
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

/** Whether at least two of the lines right above or below begin there. */
function isStart(starts: Places, { text, at, y, size }: Segment, index: number): boolean {
  if (looksLikeMark(text.slice(0, index).trim())) return false
  return linesAt(starts, at[index]!).filter(other => Math.abs(other - y) < 2.5 * size).length > 1
}

/** Distances between the tab stops that word processors set by themselves, in points: 1, 1.25, 1.27, 2 and 2.3 cm. */
const DISTANCES = [28.35, 35.43, 36, 56.7, 65.2]

/** A stop an equal distance on, with something nearby at another such stop, or at any behind a visible gap. */
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

/** How many page numbers behind dot leaders ("Status ........ 5") end at each place. */
function findNumberEdges(segments: readonly Segment[]): Map<number, number> {
  const led = segments.filter(({ text }) => /[.…]{4}\s*\d{1,4}$/u.test(text))
  return countBy(led, ({ end }) => Math.round(end))
}

/** Whether a page number begins there whose title left no room for dots. */
function isPageNumber(edges: ReadonlyMap<number, number>, { text, end }: Segment, index: number): boolean {
  if (/[.…]{4}/u.test(text) || !/^\d{1,4}$/.test(text.slice(index))) return false
  return (edges.get(Math.round(end)) ?? 0) > 1
}
