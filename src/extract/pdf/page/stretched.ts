// Joins lines that were stretched over the full width of a justified column although they end on purpose: their spaces
// look like tabs ("Sundhedschef      Niels      Kjær") but are all of one width.

import { countBy } from '../../../model/count.js'
import { joinSegments, type Segment, wordGaps } from './segment.js'

export function joinStretched(segments: readonly Segment[]): Segment[] {
  const edges = countBy(segments, ({ end }) => Math.round(end))
  const out: Segment[] = []
  let row: Segment[] = []
  const flush = (): void => {
    out.push(...(row.length > 1 && isStretched(row, edges) ? [joinSegments(row)] : row))
    row = []
  }
  for (const segment of segments) {
    const last = row.at(-1)
    if (!last || Math.abs(segment.y - last.y) > 0.5 || segment.x < last.end) flush()
    row.push(segment)
  }
  flush()
  return out
}

function isStretched(row: readonly Segment[], edges: ReadonlyMap<number, number>): boolean {
  const others = row.slice(1)
  const gaps = [...others.map((s, i) => s.x - row[i]!.end), ...row.flatMap(wordGaps)]
  const { size, end, text } = row.at(-1)!
  if (Math.max(...gaps) - Math.min(...gaps) >= 0.12 * size) return false
  // Without drawn spaces it takes more gaps to show that they are alike on purpose.
  if (!others.every(s => s.spaced)) return gaps.length > 2
  return gaps.length > 1 || (!/^\d+$/.test(text) && endsAt(edges, end) >= EDGE)
}

/** So many lines that end at the same place show that the text is justified there. */
const EDGE = 6

/** How many segments end there, to within a point. */
function endsAt(edges: ReadonlyMap<number, number>, x: number): number {
  const at = Math.round(x)
  return [at - 1, at, at + 1].reduce((sum, key) => sum + (edges.get(key) ?? 0), 0)
}
