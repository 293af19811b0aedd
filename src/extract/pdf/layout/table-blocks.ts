// Tables that are drawn or tagged: in the stream of segments each takes the place of its own.

import type { Rule } from '../page/paths.js'
import type { Segment } from '../page/segment.js'
import { findGrids, type Grid } from './grid.js'
import type { GridBlock } from './strands.js'
import { findTaggedGrids } from './tag-tables.js'

/** Tables that are drawn, and those that only the tags tell of. */
export function gridsOf(segments: readonly Segment[], rules: readonly Rule[]): Grid[] {
  const drawn = findGrids(rules)
  const apart = (a: Grid, b: Grid): boolean => a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0
  return [...drawn, ...findTaggedGrids(segments).filter(g => drawn.every(d => d.columns < 2 || apart(d, g)))]
}

/** Puts in the place of the segments of a ruled table the table. */
export function takeGrids(segments: readonly Segment[], grids: readonly Grid[]): (Segment | GridBlock)[] {
  const tables = grids.filter(g => g.columns > 1)
  if (tables.length === 0) return [...segments]
  const blocks = new Map<Grid, Segment[]>()
  const out: (Segment | GridBlock)[] = []
  for (const segment of segments) {
    const grid = tables.find(g => holds(g, segment))
    const known = grid && blocks.get(grid)
    if (!grid) out.push(segment)
    else if (known) known.push(segment)
    else {
      const own = [segment]
      blocks.set(grid, own)
      out.push({ grid, segments: own, x: grid.x0, end: grid.x1, y: grid.y0, bottom: grid.y1, size: segment.size })
    }
  }
  // A frame with text in one cell alone is no table, but for one at the head of the page: a row may go on there.
  return out.flatMap((item, i): readonly (Segment | GridBlock)[] => {
    if (!('grid' in item) || (i === 0 && item.grid.isDrawn)) return [item]
    const filled = item.grid.cells.filter(c => item.segments.some(s => isInside(s, c))).length
    return filled > 1 ? [item] : item.segments
  })
}

/** A drawn table is full of cells; between those that tags tell of other text may stand. */
function holds(grid: Grid, segment: Segment): boolean {
  return isInside(segment, grid) && (grid.isDrawn || grid.cells.some(cell => isInside(segment, cell)))
}

/** Whether the middle of a segment lies in an area. */
export function isInside(
  segment: Segment,
  { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
): boolean {
  const x = (segment.x + segment.end) / 2
  const y = segment.y - 0.3 * segment.size
  return x > x0 && x < x1 && y > y0 && y < y1
}
