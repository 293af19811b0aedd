// Bands of cells in, those that are rows of a table without rules out, each cell in its column; some leave it empty.

import { type Extent, grow, overlapsAcross, union } from './extent.js'
import { COLUMN, type OpenBand } from './strands.js'

export interface ColumnSpan {
  readonly column: number
  readonly columnSpan: number
}

export interface FoundTable {
  readonly extent: Extent
  readonly bands: readonly OpenBand[]
  readonly columns: readonly Extent[]
  /** For each band, the places of its cells. */
  readonly places: readonly (readonly ColumnSpan[])[]
}

/** Puts those bands of a strand together that are rows of a table. */
export function findTables(bands: readonly OpenBand[]): (OpenBand | FoundTable)[] {
  const out: (OpenBand | FoundTable)[] = []
  for (let i = 0; i < bands.length; ) {
    const size = isRow(bands[i]!) ? lengthFrom(bands, i) : 0
    const table = size > 1 || isLoneRow(bands[i]!) ? asTable(bands.slice(i, i + size)) : null
    if (table) out.push(table)
    else out.push(bands[i]!)
    i += table ? size : 1
  }
  return out
}

function isRow(band: OpenBand): boolean {
  return band.cells.length > 1
}

/** Whether a row is a table by itself: short cells side by side, at least one of which has several lines, or such a label. */
function isLoneRow(row: OpenBand): boolean {
  const { cells } = row
  return (
    isLabelled(row) || (cells.length > 2 && cells.some(c => c.lines.length > 1) && cells.every(c => c.lines.length < 5))
  )
}

/** Whether a narrow cell of several lines stands before a wide one: a label or title before its text, not a list of labels. */
function isLabelled({ cells: [label, text, ...others] }: OpenBand): boolean {
  if (!label || !text || others.length > 0 || label.lines.length < 2) return false
  if (label.lines.length > COLUMN && text.extent.bottom > label.extent.bottom) return false
  if (label.lines.slice(0, -1).some(line => line.at(-1)!.text.endsWith(':'))) return false
  return label.extent.right - label.extent.left < 0.6 * (text.extent.right - text.extent.left)
}

/** Whether at least half the cells of a row stand flush with one of the rows above, left, right or in the middle. */
function isAligned({ cells }: OpenBand, above: readonly OpenBand[]): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 2
  const others = above.slice(-6).flatMap(b => b.cells.map(c => c.extent))
  const flush = cells.filter(({ extent: { left, right } }) =>
    others.some(o => near(o.left, left) || near(o.right, right) || near(o.left + o.right, left + right)),
  )
  return flush.length * 2 >= cells.length
}

/** One filled cell, not the first: close below rows of three or more, flush with one of their cells. */
function isLoneCell({ cells, extent }: OpenBand, above: readonly OpenBand[]): boolean {
  const size = cells[0]?.lines[0]?.[0]?.size ?? 0
  if (cells.length !== 1 || !above.some(row => row.cells.length > 2)) return false
  if (extent.top - above.at(-1)!.extent.bottom > 2.6 * size) return false
  const others = above.flatMap(row => row.cells.map((cell, place) => ({ place, extent: cell.extent })))
  const over = others.filter(other => overlapsAcross(other.extent, extent))
  return (
    over.some(other => Math.abs(other.extent.left - extent.left) < 2) &&
    over.every(other => other.place > 0) &&
    above.every(row => row.cells.filter(cell => overlapsAcross(cell.extent, extent)).length < 2)
  )
}

/** How many bands from `start` on may be rows of one table, without others at the end. */
function lengthFrom(bands: readonly OpenBand[], start: number): number {
  let end = start + 1
  const second = Math.min(...bands[start]!.cells.slice(1).map(c => c.extent.left))
  for (let i = start + 1; i < bands.length; i++) {
    const size = bands[i]!.cells[0]?.lines[0]?.[0]?.size ?? 0
    if (bands[i]!.extent.top - bands[i - 1]!.extent.bottom > 3.5 * size) break
    const above = bands.slice(start, end)
    if (isRow(bands[i]!) ? isAligned(bands[i]!, above) : i === end && isLoneCell(bands[i]!, above)) end = i + 1
    else if (isRow(bands[i]!) || bands[i]!.cells.length === 0 || bands[i]!.extent.right > second || i - end > 1) break
  }
  return end - start
}

function asTable(bands: readonly OpenBand[]): FoundTable | null {
  const most = Math.max(...bands.map(b => b.cells.length))
  const stacked = bands.filter(b => b.cells.length > 1 && b.cells[0]!.lines.length > 1).length
  if (most < 3 && stacked < 2 && !bands.some(isLabelled)) return null
  if (bands.some(b => b.cells.some(c => c.lines.some(l => l.some(s => /[.…_]{5}/u.test(s.text)))))) return null
  const columns = findColumns(bands.map(b => b.cells.map(c => c.extent)))
  if (!columns || columns.length < 2) return null
  const places = bands.map(band => band.cells.map(cell => placeOf(cell.extent, columns)))
  const used = columns.map((_, c) => places.filter(row => row.some(p => p.column === c)).length)
  if (bands.length > 1 && used.filter(n => n > 1).length < 2) return null
  return { bands, columns, places, extent: union(bands.map(b => b.extent)) }
}

/** The columns from left to right, or null if the cells do not stand below each other. */
function findColumns(rows: readonly (readonly Extent[])[]): Extent[] | null {
  const cells = rows.flatMap((row, r) => row.map(extent => ({ extent, r })))
  cells.sort((a, b) => a.extent.right - a.extent.left - (b.extent.right - b.extent.left))
  let columns: { extent: Extent; rows: Set<number> }[] = []
  for (const { extent, r } of cells) {
    const hits = columns.filter(c => overlapsAcross(c.extent, extent))
    const rowsHit = hits.flatMap(c => [...c.rows])
    if (hits.length === 1 && hits[0]!.rows.has(r)) return null
    if (new Set(rowsHit).size < rowsHit.length || rowsHit.includes(r)) continue
    const merged = { extent: { ...extent }, rows: new Set([...rowsHit, r]) }
    for (const hit of hits) grow(merged.extent, hit.extent)
    columns = [...columns.filter(c => !hits.includes(c)), merged]
  }
  return columns.map(c => c.extent).sort((a, b) => a.left - b.left)
}

function placeOf(extent: Extent, columns: readonly Extent[]): ColumnSpan {
  const hit = columns.flatMap((c, i) => (overlapsAcross(c, extent) ? [i] : []))
  return { column: hit[0] ?? 0, columnSpan: Math.max(1, hit.length) }
}
