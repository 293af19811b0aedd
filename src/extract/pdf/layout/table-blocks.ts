// Tables that are drawn or tagged take the place of their segments in the stream of segments.

import { type Box, boxAround } from '../page/geometry.js'
import type { Rule } from '../page/rules.js'
import { isInside, type Segment } from '../page/segment.js'
import { findGrids, type Grid, type GridCell, levelRules } from './grid.js'
import { withRowsBelow } from './rows-below.js'
import type { GridBlock } from './strands.js'

/** The tables that are drawn, and those that only the tags show. */
export function gridsOf(segments: readonly Segment[], rules: readonly Rule[]): Grid[] {
  const heads = findGrids(rules)
  const across = heads.some(g => g.rows === 1) ? levelRules(rules) : []
  const drawn = heads.map(grid => withRowsBelow(grid, across, heads, segments))
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

/** The segments of a page in, grids for the tables that its tags name out. Used where no ruled lines draw a table. */
function findTaggedGrids(segments: readonly Segment[]): Grid[] {
  const tables = new Map<number, Map<string, Segment[]>>()
  for (const segment of segments) {
    const cell = segment.runs.find(r => r.tag)?.tag?.cell
    if (!cell) continue
    const cells = tables.get(cell.table) ?? new Map<string, Segment[]>()
    tables.set(cell.table, cells)
    const key = `${cell.row} ${cell.column}`
    cells.set(key, [...(cells.get(key) ?? []), segment])
  }
  return [...tables.values()].flatMap(cells => asGrid(cells) ?? [])
}

function asGrid(contents: ReadonlyMap<string, readonly Segment[]>): Grid | null {
  const cells = [...contents].map(([key, own]): GridCell => {
    const [row = 0, column = 0] = key.split(' ').map(Number)
    const size = Math.max(...own.map(s => s.size))
    const { x0, y0, x1, y1 } = boxAround(own.map(s => ({ x0: s.x, y0: s.y, x1: s.end, y1: s.y })))
    const box = { x0: x0 - 1, y0: y0 - size, x1: x1 + 1, y1: y1 + 0.3 * size }
    return { row, column, rowSpan: 1, columnSpan: 1, ...box }
  })
  const columns = Math.max(...cells.map(c => c.column)) + 1
  const rows = Math.max(...cells.map(c => c.row)) + 1
  if (columns < 2 || rows < 2 || rows * columns > 5000 || !standsInColumns(cells) || !standsInRows(cells)) return null
  return { isDrawn: false, rows, columns, cells, ...boxAround(cells) }
}

/** Whether each row begins below the one before. A table that continues in the next column of the page does not. */
function standsInRows(cells: readonly GridCell[]): boolean {
  const tops = new Map<number, number>()
  for (const { row, y0 } of cells) tops.set(row, Math.min(tops.get(row) ?? Infinity, y0))
  const inOrder = [...tops].sort(([a], [b]) => a - b).map(([, top]) => top)
  return inOrder.every((top, i) => i === 0 || top > inOrder[i - 1]!)
}

/** Whether the cells of each row stand from left to right without overlapping, as their tags say. */
function standsInColumns(cells: readonly GridCell[]): boolean {
  return cells.every(cell => {
    const next = cells.filter(c => c.row === cell.row && c.column > cell.column)
    return next.every(c => c.x0 > cell.x1 - 4)
  })
}
