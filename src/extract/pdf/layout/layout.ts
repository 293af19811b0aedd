// The segments and ruled lines of a page in, its zones in reading order out. The order in which a page was drawn mostly
// follows the text, so it is kept; where the drawing jumps, positions decide.

import { looksLikeMark } from '../page/marks.js'
import type { Rule } from '../page/rules.js'
import { isInside, joinSegments, type Segment } from '../page/segment.js'
import { arrange, type Block, type Placed } from './arrange.js'
import type { Extent } from './extent.js'
import type { Grid } from './grid.js'
import { type Column, columnAt, type Line, makeColumn, makeLine, SharedColumns } from './line.js'
import { findStrands, type GridBlock, type OpenBand } from './strands.js'
import { gridsOf, takeGrids } from './table-blocks.js'
import { type FoundTable, findTables } from './tables.js'
import { linesOfZone, type TableCell, type TableRow, type Zone } from './zone.js'

interface Region extends Surrounding {
  readonly grids: readonly Grid[]
}

export function layOut(
  segments: readonly Segment[],
  rules: readonly Rule[],
  page: number,
  shared: SharedColumns,
): Zone[] {
  return layOutRegion(segments, { page, shared, grids: gridsOf(segments, rules), boxes: [] })
}

function layOutRegion(segments: readonly Segment[], region: Region): Zone[] {
  const strands = findStrands(takeGrids(segments, region.grids))
  const placed = arrange(strands.map(strand => ({ strand, blocks: findTables(strand.bands).map(asBlock) })))
  const boxes = placed.flatMap(p => (p.box ? [p.box.extent] : []))
  return placed.map(p => zoneOf(p, { ...region, boxes }))
}

function asBlock(content: OpenBand | FoundTable): Block {
  const { extent } = content
  if ('places' in content)
    return { content, extent, size: 0, isLabelled: false, resumes: content.bands[0]!.resumes === true }
  const size = content.cells[0]?.lines[0]?.[0]?.size ?? 0
  return { content, extent, size, isLabelled: content.cells.length > 1, resumes: content.resumes === true }
}

function zoneOf(placed: Placed, region: Region): Zone {
  if (placed.box) {
    const own = { ...region, shared: new SharedColumns('box'), boxes: [] }
    return { type: 'box', lines: placed.box.blocks.flatMap(b => linesOfZone(blockZone(b, own))) }
  }
  const { columnLeft } = placed
  if (columnLeft === null) return blockZone(placed.block!, region)
  const main = columnAt(region.shared, 'text', columnLeft)
  return blockZone(placed.block!, { ...region, shared: { ...region.shared, main } })
}

function blockZone({ content }: Block, region: Region): Zone {
  if ('places' in content) return plainTable(content, region.page)
  if (content.grid) return ruledTable(content.grid, region)
  return { type: 'lines', lines: bandLines(content, region) }
}

function plainTable({ bands, columns: edges, places }: FoundTable, page: number): Zone {
  const columns = new Map<number, Column>()
  const rows = bands.map((band, row): TableRow => {
    const cells = band.cells.map((cell, i): TableCell => {
      const { column, columnSpan } = places[row]![i]!
      const held = (columnSpan === 1 && columns.get(column)) || makeColumn('cell')
      if (columnSpan === 1) columns.set(column, held)
      return { column, columnSpan, rowSpan: 1, lines: cell.lines.map(l => makeLine(l, page, held)) }
    })
    const lead = cells[0]?.column ? [{ column: 0, columnSpan: 1, rowSpan: 1, lines: [] }] : []
    return { row, cells: [...lead, ...cells] }
  })
  return { type: 'table', rows, columns: edges, isRuled: false }
}

function ruledTable({ grid, segments }: GridBlock, region: Region): Zone {
  const grids = region.grids.filter(g => g !== grid)
  const rows = new Map<number, TableCell[]>()
  for (const { row, column, rowSpan, columnSpan, ...area } of grid.cells) {
    const own = segments.filter(s => isInside(s, area))
    const left = Math.min(...own.map(s => s.x))
    const main = makeColumn('cell', grid.isDrawn ? area.x1 - Math.min(8, Math.max(1, left - area.x0)) : null)
    const zones = layOutRegion(own, { ...region, grids, shared: { main, others: new Map() } })
    rows.set(row, [...(rows.get(row) ?? []), { column, columnSpan, rowSpan, lines: zones.flatMap(linesOfZone) }])
  }
  const columns = Array.from({ length: grid.columns }, (_, i) => {
    const cells = grid.cells.filter(c => c.column === i && c.columnSpan === 1)
    return { left: Math.min(...cells.map(c => c.x0)), right: Math.max(...cells.map(c => c.x1)) }
  })
  return { type: 'table', rows: [...rows].map(([row, cells]) => ({ row, cells })), columns, isRuled: grid.isDrawn }
}

/** Where a band stands. */
interface Surrounding {
  readonly page: number
  readonly shared: SharedColumns
  /** Boxes that stand in the text and narrow it. */
  readonly boxes: readonly Extent[]
}

/** A band that is no row of a table in, its lines out, each entered in the column that sets its width. */
function bandLines(band: OpenBand, { page, shared, boxes }: Surrounding): Line[] {
  const [first, ...rest] = band.cells
  if (!first) return []
  if (rest.length === 0) return first.lines.map(l => makeLine(l, page, shared.main, limitFor(l, boxes)))
  const last = rest.at(-1)!
  const heads = band.cells.slice(0, -1)
  if (heads.every(c => c.lines.length === 1)) {
    const [top, ...below] = last.lines
    const column = columnAt(shared, 'value', last.extent.left)
    const labels = heads.flatMap(c => c.lines[0]!)
    return [headLine(labels, top!), ...below].map(l => makeLine(l, page, column, limitFor(l, boxes)))
  }
  return band.cells.flatMap(cell => {
    const column = columnAt(shared, band.cells.every(c => c.lines.length > 2) ? 'text' : 'value', cell.extent.left)
    return cell.lines.map(l => makeLine(l, page, column))
  })
}

/** A label and its value. A number or bullet far out in the margin is joined with what it introduces. */
function headLine(heads: readonly Segment[], top: readonly Segment[]): Segment[] {
  const [first, ...more] = heads
  const [next, ...rest] = top
  if (first && next && more.length === 0 && looksLikeMark(first.text)) return [joinSegments([first, next]), ...rest]
  return [...heads, ...top]
}

/** How far right a line may go beside a box: text keeps about a letter's height from it. Null where there is none. */
function limitFor(segments: readonly Segment[], boxes: readonly Extent[]): number | null {
  const { y, size, x } = segments[0]!
  const beside = boxes.filter(b => b.left > x && y > b.top - 1.5 * size && y - size < b.bottom + size)
  return beside.length === 0 ? null : Math.min(...beside.map(b => b.left)) - 1.1 * size
}
