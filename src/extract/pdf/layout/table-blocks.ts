// Tables that are drawn or tagged take the place of their segments in the stream of segments.

import type { Box } from '../page/geometry.js'
import type { Rule } from '../page/rules.js'
import type { Segment } from '../page/segment.js'
import { findGrids, type Grid } from './grid.js'
import type { GridBlock } from './strands.js'
import { findTaggedGrids } from './tag-tables.js'

/** The tables that are drawn, and those that only the tags show. */
export function gridsOf(segments: readonly Segment[], rules: readonly Rule[]): Grid[] {
  const drawn = findGrids(rules)
  const apart = (a: Box, b: Box): boolean => a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0
  return [...drawn, ...findTaggedGrids(segments).filter(g => drawn.every(d => d.columns < 2 || apart(d, g)))]
}

/** Puts each table in the place of its segments. */
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
  // A frame with text in only one cell is no table, except at the head of the page, where a row may continue.
  return out.flatMap((item, i): readonly (Segment | GridBlock)[] => {
    if (!('grid' in item) || (i === 0 && item.grid.isDrawn)) return [item]
    const filled = item.grid.cells.filter(c => item.segments.some(s => isInside(s, c))).length
    return filled > 1 ? [item] : item.segments
  })
}

/** A drawn table holds everything inside it; between the cells of a tagged one there may be other text. */
function holds(grid: Grid, segment: Segment): boolean {
  return isInside(segment, grid) && (grid.isDrawn || grid.cells.some(cell => isInside(segment, cell)))
}

/** Whether the middle of a segment lies in an area. */
export function isInside(segment: Segment, { x0, y0, x1, y1 }: Box): boolean {
  const x = (segment.x + segment.end) / 2
  const y = segment.y - 0.3 * segment.size
  return x > x0 && x < x1 && y > y0 && y < y1
}
