// The segments and ruled lines of a page in, its zones in reading order out. Trusts the order in which the page was drawn,
// which follows the text, and uses positions where the drawing jumps.

import { arrange, type Block, type Placed } from './arrange.js'
import type { Extent } from './extent.js'
import { findGrids, type Grid } from './grid.js'
import { type Column, type Line, makeColumn, makeLine } from './line.js'
import { looksLikeMark } from './marks.js'
import type { Rule } from './operators.js'
import { joinSegments, type Segment } from './segment.js'
import { findStrands, type GridBlock, type OpenBand } from './strands.js'
import { type FoundTable, findTables } from './tables.js'
import { findTaggedGrids } from './tag-tables.js'
import { linesOfZone, type TableCell, type TableRow, type Zone } from './zone.js'

/** The columns that pages share, so that what one page shows of them holds for the next. */
export interface SharedColumns {
  /** Running text, by the width of the page. */
  readonly main: Column
  /** Columns of text and of values behind labels, by kind and where they begin. */
  readonly others: Map<string, Column>
}

interface Region {
  readonly page: number
  readonly shared: SharedColumns
  readonly grids: readonly Grid[]
  /** Boxes that stand in the text and narrow it. */
  readonly boxes: readonly Extent[]
}

export function layOut(
  segments: readonly Segment[],
  rules: readonly Rule[],
  page: number,
  shared: SharedColumns,
): Zone[] {
  const main = lastColumn(segments, shared)
  return layOutRegion(segments, { page, shared: { ...shared, main }, grids: gridsOf(segments, rules), boxes: [] })
}

/** Tables that are drawn, and those that only the tags tell of. */
function gridsOf(segments: readonly Segment[], rules: readonly Rule[]): Grid[] {
  const drawn = findGrids(rules)
  const apart = (a: Grid, b: Grid): boolean => a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0
  return [...drawn, ...findTaggedGrids(segments).filter(g => drawn.every(d => d.columns < 2 || apart(d, g)))]
}

/** The running text's column; on a page that text in columns ends on, before it reaches a second one, that column. */
function lastColumn(segments: readonly Segment[], { main, others }: SharedColumns): Column {
  if (segments.length < 4) return main
  const left = Math.min(...segments.map(s => s.x))
  const right = Math.max(...segments.map(s => s.end))
  const column = others.get(columnKey('text', left))
  const reach = column ? Math.max(...column.lines.map(l => l.end)) : 0
  return column && column.lines.length > 8 && right <= reach + 2 ? column : main
}

function layOutRegion(segments: readonly Segment[], region: Region): Zone[] {
  const strands = findStrands(takeGrids(segments, region.grids))
  const placed = arrange(strands.map(strand => ({ strand, blocks: findTables(strand.bands).map(asBlock) })))
  const boxes = placed.flatMap(p => (p.box ? [p.box.extent] : []))
  return placed.map(p => zoneOf(p, { ...region, boxes }))
}

function asBlock(content: OpenBand | FoundTable): Block {
  if ('places' in content)
    return { content, extent: content.extent, size: 0, isLabelled: false, resumes: content.bands[0]!.resumes === true }
  const size = content.cells[0]?.lines[0]?.[0]?.size ?? 0
  return {
    content,
    extent: content.extent,
    size,
    isLabelled: content.cells.length > 1,
    resumes: content.resumes === true,
  }
}

function zoneOf(placed: Placed, region: Region): Zone {
  if (placed.box) {
    const own = { ...region, shared: { main: makeColumn('box'), others: new Map<string, Column>() }, boxes: [] }
    return { type: 'box', zones: placed.box.blocks.map(b => blockZone(b, own)), extent: placed.box.extent }
  }
  const { columnLeft } = placed
  if (columnLeft === null) return blockZone(placed.block!, region)
  const main = columnAt(region.shared, 'text', columnLeft)
  return blockZone(placed.block!, { ...region, shared: { ...region.shared, main } })
}

function blockZone({ content, extent }: Block, region: Region): Zone {
  if ('places' in content) return plainTable(content, region.page)
  if (content.grid) return ruledTable(content.grid, region)
  return { type: 'lines', lines: bandLines(content, region), extent }
}

/** Puts in the place of the segments of a ruled table the table. */
function takeGrids(segments: readonly Segment[], grids: readonly Grid[]): (Segment | GridBlock)[] {
  const tables = grids.filter(g => g.columns > 1)
  if (tables.length === 0) return [...segments]
  const blocks = new Map<Grid, Segment[]>()
  const out: (Segment | GridBlock)[] = []
  for (const segment of segments) {
    const grid = tables.find(g => isInside(segment, g))
    const known = grid && blocks.get(grid)
    if (!grid) out.push(segment)
    else if (known) known.push(segment)
    else {
      const own = [segment]
      blocks.set(grid, own)
      out.push({ grid, segments: own, x: grid.x0, end: grid.x1, y: grid.y0, bottom: grid.y1, size: segment.size })
    }
  }
  // A frame with text in one cell alone is no table.
  return out.flatMap((item): readonly (Segment | GridBlock)[] => {
    if (!('grid' in item)) return [item]
    const filled = item.grid.cells.filter(c => item.segments.some(s => isInside(s, c))).length
    return filled > 1 ? [item] : item.segments
  })
}

function isInside(segment: Segment, { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): boolean {
  const x = (segment.x + segment.end) / 2
  const y = segment.y - 0.3 * segment.size
  return x > x0 && x < x1 && y > y0 && y < y1
}

function columnKey(kind: 'text' | 'value', left: number): string {
  return `${kind} ${Math.round(left / 4)}`
}

/** The column of a kind that begins at `left`, the same on every page; in boxes and cells it is none of the text's. */
function columnAt({ main, others }: SharedColumns, kind: 'text' | 'value', left: number): Column {
  const key = columnKey(kind, left)
  const column = others.get(key) ?? makeColumn(main.kind === 'text' ? kind : 'box')
  others.set(key, column)
  return column
}

/** The lines of a band that is no row of a table. */
function bandLines(band: OpenBand, { page, shared, boxes }: Region): Line[] {
  const [first, ...rest] = band.cells
  if (!first) return []
  if (rest.length === 0) return first.lines.map(l => makeLine(l, page, shared.main, limitFor(l, boxes)))
  const last = rest.at(-1)!
  const heads = band.cells.slice(0, -1)
  if (heads.every(c => c.lines.length === 1)) {
    const [top, ...below] = last.lines
    const column = columnAt(shared, 'value', last.extent.left)
    const lines = [
      headLine(
        heads.flatMap(c => c.lines[0]!),
        top!,
      ),
      ...below,
    ]
    return lines.map(l => makeLine(l, page, column, limitFor(l, boxes)))
  }
  return band.cells.flatMap(cell => {
    const column = columnAt(shared, band.cells.every(c => c.lines.length > 2) ? 'text' : 'value', cell.extent.left)
    return cell.lines.map(l => makeLine(l, page, column))
  })
}

/** A label and its value; a number or bullet far out in the margin and what it introduces are one. */
function headLine(heads: readonly Segment[], top: readonly Segment[]): Segment[] {
  const [first, ...more] = heads
  const [next, ...rest] = top
  if (first && next && more.length === 0 && looksLikeMark(first.text)) return [joinSegments([first, next]), ...rest]
  return [...heads, ...top]
}

/** Where a box to the right ends the room of a line. */
function limitFor(segments: readonly Segment[], boxes: readonly Extent[]): number | null {
  const { y, size, x } = segments[0]!
  const beside = boxes.filter(b => b.left > x && y > b.top - 1.5 * size && y - size < b.bottom + 0.5 * size)
  return beside.length === 0 ? null : Math.min(...beside.map(b => b.left)) - 0.3 * size
}

function plainTable({ bands, columns: edges, places, extent }: FoundTable, page: number): Zone {
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
  return { type: 'table', rows, columns: edges, isRuled: false, extent }
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
  const extent: Extent = { left: grid.x0, right: grid.x1, top: grid.y0, bottom: grid.y1 }
  const columns = Array.from({ length: grid.columns }, (_, i) => {
    const cells = grid.cells.filter(c => c.column === i && c.columnSpan === 1)
    return { left: Math.min(...cells.map(c => c.x0)), right: Math.max(...cells.map(c => c.x1)) }
  })
  return {
    type: 'table',
    rows: [...rows].map(([row, cells]) => ({ row, cells })),
    columns,
    isRuled: grid.isDrawn,
    extent,
  }
}
