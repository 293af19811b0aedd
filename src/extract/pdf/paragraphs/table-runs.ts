// Tables cut by a page break: whether the first of a page goes on with the last before, and its first row with a row.

import { overlapsAcross } from '../layout/extent.js'
import type { Line } from '../layout/line.js'
import type { TableCell, TableRow, TableZone } from '../layout/zone.js'
import { looksLikeMark } from '../page/marks.js'
import { furthest, hasRoom } from './columns.js'
import { isFinished, plainlyRunsOn, runsOn } from './sentence-seam.js'

/** The rows of `next` with their columns counted as in `table`, or null if it is another table. */
export function continueTable(table: TableZone, next: TableZone): TableRow[] | null {
  const isHeaded = table.isRuled && !next.isRuled && isHead(table, next)
  if (table.isRuled !== next.isRuled && !isHeaded) return null
  const places = next.columns.map(column => (isHeaded ? placeUnder(column, table) : placeOf(column, table)))
  if (new Set(places).size < places.length || places.includes(-1)) return null
  if (next.isRuled && places.length !== table.columns.length) return null
  return next.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map(cell => ({ ...cell, column: places[cell.column] ?? cell.column })),
  }))
}

/** Whether a table is a shaded or framed head, with a word or two in each cell, right above the rows of `next`. */
function isHead({ rows: [head, ...others] }: TableZone, { rows: [row] }: TableZone): boolean {
  const lines = row?.cells.flatMap(c => c.lines) ?? []
  const [first] = lines.sort((a, b) => a.y - b.y)
  const isShort = head?.cells.every(c => c.lines.length === 1 && c.lines[0]!.text.length < 25) && others.length === 0
  const above = head?.cells[0]?.lines[0]
  return isShort === true && !!first && !!above && first.page === above.page && first.y - above.y < 4 * first.size
}

/** The index of the column of a head that a column of text begins below, or -1. */
const placeUnder = ({ left }: { left: number }, { columns }: TableZone): number =>
  columns.findIndex(c => left > c.left - 1 && left < c.right)

/** The index of the only column of the table that the given one stands below, or -1. */
function placeOf({ left, right }: { left: number; right: number }, { columns, isRuled }: TableZone): number {
  if (isRuled) return columns.findIndex(c => Math.abs(c.left - left) < 4 && Math.abs(c.right - right) < 4)
  const hits = columns.flatMap((c, i) => (overlapsAcross(c, { left, right }) ? [i] : []))
  return hits.length === 1 ? hits[0]! : -1
}

/** The two parts of a row that a page break cut, as one row; null if `next` is a row of its own. */
export function joinRows(row: TableRow, next: TableRow, table: TableZone): TableRow | null {
  if (pageOf(row) === pageOf(next)) return null
  const pairs = next.cells.flatMap(cell => {
    const above = row.cells.find(c => c.column === cell.column)
    return cell.lines.length > 0 ? [{ above, cell }] : []
  })
  if (pairs.length === 0 || pairs.some(({ above }) => !above || above.lines.length === 0)) return null
  const goesOn = pairs.some(({ above, cell }) => {
    const [before, after] = [above!.lines.at(-1)!.text, cell.lines[0]!.text]
    return looksLikeMark(before) || runsOn(before, after)
  })
  const wraps = pairs.some(({ above, cell }) => wrapsInto(above!.lines.at(-1)!, cell.lines[0]!, table.isRuled))
  const head = next.cells.find(c => c.column === 0)
  const isHeadless = (head?.lines.length ?? 0) === 0 && filled(row, 0)
  const unfinished = pairs.every(({ above }) => !isFinished(above!.lines.at(-1)!.text))
  // In every other row of the table the first cell is filled.
  const alwaysHeaded = table.rows.length > 2 && table.rows.every(r => filled(r, 0))
  const partial = pairs.length < row.cells.filter(c => c.lines.length > 0).length
  if (!wraps && !(goesOn && partial) && !(isHeadless && (unfinished || alwaysHeaded))) return null
  const more = (column: number): readonly Line[] => next.cells.find(c => c.column === column)?.lines ?? []
  return row.cells.reduce((whole, { column }) => withMore(whole, column, more(column)), row)
}

export const pageOf = ({ cells }: TableRow): number | undefined => cells.flatMap(cell => cell.lines)[0]?.page

/** Several words that long, in letters, are prose. */
const PROSE = 12

/** Whether a sentence plainly runs on from a line without room for the next word. */
function wrapsInto(a: Line, b: Line, isRuled: boolean): boolean {
  const { right, lines } = a.column
  if (!plainlyRunsOn(a.text, b.text)) return false
  if (right !== null) return !hasRoom(a, b, right)
  return !isRuled && a.text.length > PROSE && /\s/u.test(a.text) && !hasRoom(a, b, furthest(lines))
}

function filled(row: TableRow, column: number): boolean {
  return row.cells.some(c => c.column === column && c.lines.length > 0)
}

/** The row with more lines in the cell of a column. */
export function withMore(row: TableRow, column: number, more: readonly Line[]): TableRow {
  const grown = (cell: TableCell): TableCell => {
    const of = cell.lines.at(-1)?.column
    return { ...cell, lines: [...cell.lines, ...more.map(line => (of ? { ...line, column: of } : line))] }
  }
  const isThere = row.cells.some(c => c.column === column)
  const cells = isThere ? row.cells : [...row.cells, { column, columnSpan: 1, rowSpan: 1, lines: [] }]
  return { ...row, cells: cells.map(cell => (cell.column === column ? grown(cell) : cell)) }
}
