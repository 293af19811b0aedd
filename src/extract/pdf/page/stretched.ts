// Lines that were stretched to the full width of a justified column, although they end on purpose: their spaces look like
// tabs ("Sundhedschef      Niels      Kjær"), but are all of one width.

import { countBy } from '../../../model/count.js'
import { findMark } from './marks.js'
import { joinSegments, type Segment } from './segment.js'

/** The segments with those of stretched lines put together. */
export function joinStretched(segments: readonly Segment[]): Segment[] {
  const edges = countBy(segments, ({ end }) => Math.round(end))
  const out: Segment[] = []
  let row: Segment[] = []
  const flush = (): void => {
    const gaps = row.slice(1).map((s, i) => s.x - row[i]!.end)
    const all = [...gaps, ...row.flatMap(innerGaps)]
    const last = row.at(-1)
    const isFull = last !== undefined && !/^\d+$/.test(last.text) && endsAt(edges, last.end) >= EDGE
    const same = Math.max(...all) - Math.min(...all) < 0.12 * (last?.size ?? 0)
    const drawn = row.slice(1).every(s => s.spaced)
    const even = gaps.length > 0 && same && (all.length > (drawn ? 1 : 2) || (drawn && isFull))
    out.push(...(even ? [joinSegments(row)] : row))
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

/** As many lines that end at the same place show that the text is justified there. */
const EDGE = 6

/** How many segments end there, to within a point. */
function endsAt(edges: ReadonlyMap<number, number>, x: number): number {
  const at = Math.round(x)
  return [at - 1, at, at + 1].reduce((sum, key) => sum + (edges.get(key) ?? 0), 0)
}

/** Widths of the spaces of a segment, but for the one behind a list mark. */
function innerGaps({ text, at }: Segment): number[] {
  const gaps: number[] = []
  const mark = findMark(text)?.length ?? -1
  for (let i = text.indexOf(' ', mark + 1); i >= 0; i = text.indexOf(' ', i + 1)) gaps.push(at[i + 1]! - at[i]!)
  return gaps
}
