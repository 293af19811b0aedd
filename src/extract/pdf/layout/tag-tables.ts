// The segments of a page in, grids for the tables that its tags name out. Used where no ruled lines draw a table.

import { boxAround } from '../page/geometry.js'
import type { Segment } from '../page/segment.js'
import type { Grid, GridCell } from './grid.js'

export function findTaggedGrids(segments: readonly Segment[]): Grid[] {
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
