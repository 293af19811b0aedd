// Tables of which only the head shows its columns, by a shade or a frame, over rows: the head in, the whole grid out.

import { isInside, type Segment } from '../page/segment.js'
import type { Grid, GridCell, Stroke } from './grid.js'

/** How far two edges may differ, in points. */
const NEAR = 2.5

/** The name of a column is no longer than this, in letters. */
const LONGEST = 25

/** `across` are the level rules of the page, from top to bottom, and `grids` all that is drawn on it. */
export function withRowsBelow(
  head: Grid,
  across: readonly Stroke[],
  grids: readonly Grid[],
  segments: readonly Segment[],
): Grid {
  if (head.rows !== 1 || head.columns < 2 || !head.cells.every(cell => holdsName(cell, segments))) return head
  const { x0, x1, columns } = head
  const walls = head.cells.map(c => c.x0).slice(1)
  const isCrossed = (y0: number, y1: number): boolean =>
    segments.some(({ x, end, y }) => y > y0 && y < y1 && walls.some(wall => x < wall - 1 && end > wall + 1))
  const next = grids.filter(g => g !== head && g.y0 > head.y1).map(g => g.y0)
  const bottom = Math.min(...next) - NEAR
  const rows: GridCell[] = []
  let top = head.y1
  for (const { at, from, to } of across) {
    if (at < top + NEAR || Math.abs(from - x0) > NEAR || Math.abs(to - x1) > NEAR) continue
    if (at > bottom || isCrossed(top, at)) break
    rows.push(...head.cells.map(cell => ({ ...cell, row: 1 + rows.length / columns, y0: top, y1: at })))
    top = at
  }
  // A single rule below a row may underline a heading.
  if (rows.length < 2 * columns) return head
  return { ...head, rows: 1 + rows.length / columns, cells: [...head.cells, ...rows], y1: top }
}

/** Whether a cell holds a name. A head that each page repeats was taken out and left it empty. */
function holdsName(cell: GridCell, segments: readonly Segment[]): boolean {
  const own = segments.filter(s => isInside(s, cell))
  return own.length < 2 && own.every(s => s.text.length <= LONGEST)
}
