// The segments and ruled lines of a page in, its zones in reading order out. Trusts the order in which the page was drawn,
// which follows the text, and uses positions where the drawing jumps.

import { type Extent, union } from './extent.js'
import { findGrids, type Grid } from './grid.js'
import { type Column, makeColumn, makeLine } from './line.js'
import type { Rule } from './operators.js'
import type { Segment } from './segment.js'
import { findStrands, type GridBlock, type OpenBand, type Strand } from './strands.js'
import { type FoundTable, findTables } from './tables.js'
import type { TableCell, TableRow, Zone } from './zone.js'

/** What the page belongs to: its number and the column of the document's running text. */
export interface PageFrame {
  readonly page: number
  readonly main: Column
  /** Columns of values behind labels, by where they begin; shared by the whole document. */
  readonly values: Map<number, Column>
}

export function layOut(segments: readonly Segment[], rules: readonly Rule[], frame: PageFrame): Zone[] {
  return layOutRegion(segments, findGrids(rules), frame)
}

function layOutRegion(segments: readonly Segment[], grids: readonly Grid[], frame: PageFrame): Zone[] {
  const strands = findStrands(takeGrids(segments, grids))
  return arrange(strands.map(strand => ({ strand, zones: zonesOf(strand, grids, frame) })))
}

/** Puts in the place of the segments of a ruled table the table. */
function takeGrids(segments: readonly Segment[], grids: readonly Grid[]): (Segment | GridBlock)[] {
  const tables = grids.filter(g => g.columns > 1)
  if (tables.length === 0) return [...segments]
  const blocks = new Map<Grid, Segment[]>()
  const out: (Segment | GridBlock)[] = []
  for (const segment of segments) {
    const grid = tables.find(g => inside(segment, g))
    const known = grid && blocks.get(grid)
    if (!grid) out.push(segment)
    else if (known) known.push(segment)
    else {
      const inGrid = [segment]
      blocks.set(grid, inGrid)
      out.push({ grid, segments: inGrid, x: grid.x0, end: grid.x1, y: grid.y0, bottom: grid.y1, size: segment.size })
    }
  }
  // A frame with text in one cell alone is no table.
  return out.flatMap((item): readonly (Segment | GridBlock)[] => {
    if (!('grid' in item)) return [item]
    const filled = item.grid.cells.filter(c => item.segments.some(s => inside(s, c))).length
    return filled > 1 ? [item] : item.segments
  })
}

function inside(segment: Segment, { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): boolean {
  const x = (segment.x + segment.end) / 2
  const y = segment.y - 0.3 * segment.size
  return x > x0 && x < x1 && y > y0 && y < y1
}

function zonesOf(strand: Strand, grids: readonly Grid[], frame: PageFrame): Zone[] {
  return findTables(strand.bands).map((item): Zone => {
    if ('places' in item) return plainTable(item, frame)
    if (item.grid) return ruledTable(item.grid, grids, frame)
    return { type: 'lines', lines: bandLines(item, frame), extent: item.extent }
  })
}

/** The lines of a band that is no row of a table. */
function bandLines(band: OpenBand, { page, main, values }: PageFrame) {
  const [first, ...rest] = band.cells
  if (!first) return []
  if (rest.length === 0) return first.lines.map(l => makeLine(l, page, main))
  const last = rest.at(-1)!
  const heads = band.cells.slice(0, -1)
  if (heads.every(c => c.lines.length === 1)) {
    const key = Math.round(last.extent.left / 4)
    const column = values.get(key) ?? makeColumn()
    values.set(key, column)
    const [top, ...below] = last.lines
    return [[...heads.flatMap(c => c.lines[0]!), ...top!], ...below].map(l => makeLine(l, page, column))
  }
  return band.cells.flatMap(cell => {
    const column = makeColumn()
    return cell.lines.map(l => makeLine(l, page, column))
  })
}

function plainTable({ bands, places }: FoundTable, { page }: PageFrame): Zone {
  const columns = new Map<number, Column>()
  const rows = bands.map((band, row): TableRow => {
    const cells = band.cells.map((cell, i): TableCell => {
      const { column, columnSpan } = places[row]![i]!
      const held = (columnSpan === 1 && columns.get(column)) || makeColumn()
      if (columnSpan === 1) columns.set(column, held)
      return { column, columnSpan, rowSpan: 1, lines: cell.lines.map(l => makeLine(l, page, held)) }
    })
    const lead = cells[0]?.column ? [{ column: 0, columnSpan: 1, rowSpan: 1, lines: [] }] : []
    return { row, cells: [...lead, ...cells] }
  })
  return { type: 'table', rows, extent: union(bands.map(b => b.extent)) }
}

function ruledTable({ grid, segments }: GridBlock, grids: readonly Grid[], frame: PageFrame): Zone {
  const inner = grids.filter(g => g !== grid)
  const rows = new Map<number, TableCell[]>()
  for (const { row, column, rowSpan, columnSpan, ...area } of grid.cells) {
    const own = segments.filter(s => inside(s, area))
    const left = Math.min(...own.map(s => s.x))
    const held = makeColumn(area.x1 - Math.min(8, Math.max(1, left - area.x0)))
    const zones = layOutRegion(own, inner, { ...frame, main: held, values: new Map() })
    const lines = zones.flatMap(function flat(zone): TableCell['lines'] {
      if (zone.type === 'lines') return zone.lines
      return zone.type === 'box' ? zone.zones.flatMap(flat) : zone.rows.flatMap(r => r.cells.flatMap(c => c.lines))
    })
    rows.set(row, [...(rows.get(row) ?? []), { column, columnSpan, rowSpan, lines }])
  }
  const extent: Extent = { left: grid.x0, right: grid.x1, top: grid.y0, bottom: grid.y1 }
  return { type: 'table', rows: [...rows].map(([row, cells]) => ({ row, cells })), extent }
}

/** Puts strands that stand beside others where a reader meets them. */
function arrange(parts: readonly { strand: Strand; zones: Zone[] }[]): Zone[] {
  const out: Zone[] = []
  for (const { strand, zones } of parts) {
    const { extent } = strand
    const beside = out.filter(z => z.extent.bottom >= extent.top - 2 && inkTop(z) <= extent.bottom + 2)
    if (beside.length > 0 && !isColumn(strand, beside)) {
      out.splice(placeFor(out, extent), 0, { type: 'box', zones, extent })
      continue
    }
    const below = beside.length > 0 ? -1 : out.findIndex(z => z.extent.top > extent.bottom)
    out.splice(below < 0 ? out.length : below, 0, ...zones)
  }
  return out
}

/** The upper edge of the letters of the first line. */
function inkTop(zone: Zone): number {
  return zone.extent.top - (zone.type === 'lines' ? 0.7 * (zone.lines[0]?.size ?? 0) : 0)
}

/** A column of running text beside another: as wide, as tall letters, and no mere note. */
function isColumn({ bands, extent }: Strand, beside: readonly Zone[]): boolean {
  const other = union(beside.map(z => z.extent))
  const apart = other.right <= extent.left || extent.right <= other.left
  const wide = (extent.right - extent.left) / Math.max(1, other.right - other.left)
  const [line] = beside.flatMap(z => (z.type === 'lines' ? z.lines : []))
  const size = bands[0]!.cells[0]?.lines[0]?.[0]?.size ?? 0
  return apart && wide > 0.6 && bands.length > 2 && Math.abs((line?.size ?? size) - size) < 0.06 * size
}

/** Behind what begins beside or above the box, down to the next clear space, and not among labels and their values. */
function placeFor(out: readonly Zone[], box: Extent): number {
  let at = out.findIndex(z => z.extent.bottom >= box.top - 6) + 1
  while (at < out.length) {
    const above = out[at - 1]!
    const here = out[at]!
    const size = here.type === 'lines' ? here.lines[0]!.size : 10
    if (here.extent.top - above.extent.bottom > 1.7 * size || here.extent.top < above.extent.bottom) break
    if (here.extent.top >= box.bottom && !(isLabelled(above) && isLabelled(here))) break
    at++
  }
  return at
}

function isLabelled(zone: Zone): boolean {
  return zone.type === 'lines' && zone.lines[0]!.segments.length > 1
}
