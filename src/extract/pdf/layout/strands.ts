// Segments in drawing order in, strands out. A strand is text that was drawn without a jump; text that was drawn out of
// order is a strand of its own. It consists of bands: lines across the column, cells or columns side by side, ruled tables.

import type { Segment } from '../page/segment.js'
import { type Extent, extentOf, grow, overlapsAcross, union } from './extent.js'
import type { Grid } from './grid.js'

/** A ruled table, which takes the place of its segments. */
export interface GridBlock extends Pick<Segment, 'x' | 'end' | 'y' | 'size'> {
  readonly grid: Grid
  readonly segments: readonly Segment[]
  readonly bottom: number
}

/** A cell, column or stretch of lines. Each line is a list of segments from left to right. */
export interface OpenCell {
  readonly lines: Segment[][]
  readonly extent: Extent
}

/** With one cell, a line across the column; with several, cells side by side; with none, a ruled table. */
export interface OpenBand {
  readonly grid?: GridBlock
  /** Whether the text continues here over its full width, below columns. */
  readonly resumes?: boolean
  readonly cells: OpenCell[]
  readonly extent: Extent
}

export interface Strand {
  readonly bands: OpenBand[]
  readonly extent: Extent
}

/** A cell has no more lines than this; what has more is a column of text. */
export const COLUMN = 6

/** Follows the drawing and begins a new strand where it jumps to a place that does not continue the strand before. */
export function findStrands(items: readonly (Segment | GridBlock)[]): Strand[] {
  const strands: Strand[] = []
  let strand: Strand | null = null
  for (const [i, item] of items.entries()) {
    const back: Strand | null = strand && returnsFrom(strand, item, strands)
    if (back) {
      addBand(back, { ...newBand(item), resumes: true })
      strand = back
      continue
    }
    if (strand && ('grid' in item ? isBelow(strand, item) : follow(strand, item, () => stretchFrom(items, i)))) {
      if ('grid' in item) addBand(strand, newBand(item))
      continue
    }
    const earlier = strands.findLast(s => s !== strand && isBelow(s, item))
    if (earlier) addBand(earlier, newBand(item))
    else strands.push({ bands: [newBand(item)], extent: extentOf(item) })
    strand = earlier ?? strands.at(-1)!
  }
  return strands
}

/** The strand that continues below columns that end here: the item begins further left than the last of them. */
function returnsFrom(strand: Strand, item: Segment | GridBlock, strands: readonly Strand[]): Strand | null {
  if (item.x > strand.extent.left - item.size || item.y < strand.extent.bottom) return null
  const goesOn = (s: Strand): boolean =>
    s !== strand &&
    s.extent.left < item.x + item.size &&
    s.extent.bottom < item.y &&
    overlapsAcross(s.extent, extentOf(item))
  return strands.findLast(goesOn) ?? null
}

/** The extent of the lines that are drawn one below the other, beginning with an item. */
function stretchFrom(items: readonly (Segment | GridBlock)[], start: number): Extent {
  const extent = extentOf(items[start]!)
  for (let i = start + 1; i < items.length; i++) {
    const item = items[i]!
    const step = item.y - extent.bottom
    if ('grid' in item || step <= 0 || step > 2.4 * item.size || !overlapsAcross(extent, extentOf(item))) break
    grow(extent, extentOf(item))
  }
  return extent
}

/** Adds the segment to the strand if it continues it; `ahead` is the extent of what is drawn from it on. */
function follow(strand: Strand, segment: Segment, ahead: () => Extent): boolean {
  const band = strand.bands.at(-1)!
  const cell = band.cells.at(-1)
  if (!cell) {
    if (!isBelow(strand, segment)) return false
    addBand(strand, newBand(segment))
    return true
  }
  const last = cell.lines.at(-1)!.at(-1)!
  const near = 0.4 * Math.max(segment.size, last.size)
  const dy = segment.y - last.y
  if (Math.abs(dy) <= near && segment.x >= last.end - near) {
    if (cell.lines.length > 1) {
      cell.lines.at(-1)!.push(segment)
      widen(strand, band, cell, segment)
    } else addCell(strand, band, segment)
    return true
  }
  if (dy > near) {
    if (band.cells.length > 1 && isUnder(band, segment, near)) {
      cell.lines.push([segment])
      widen(strand, band, cell, segment)
    } else if (dy < 9 * segment.size || overlapsAcross(strand.extent, extentOf(segment)))
      addBand(strand, newBand(segment))
    else return false
    return true
  }
  return stepUp(strand, segment, near, ahead)
}

/** Whether the segment is the next line of the last cell of a row. */
function isUnder(band: OpenBand, segment: Segment, near: number): boolean {
  const before = band.cells.at(-2)!
  return segment.x > before.extent.right - near && overlapsAcross(band.cells.at(-1)!.extent, extentOf(segment))
}

/** A jump upwards to the right: the next cell of a row, or the next column. */
function stepUp(strand: Strand, segment: Segment, near: number, ahead: () => Extent): boolean {
  const { bands } = strand
  const band = bands.at(-1)!
  if (band.cells.length > 1 && segment.x > band.extent.right - near) {
    const above = bands.at(-2)
    if ((above && segment.y <= above.extent.bottom + near) || band.extent.top - segment.y > 8 * segment.size)
      return false
    addCell(strand, band, segment)
    return true
  }
  let from = bands.length
  while (from > 0 && bands[from - 1]!.extent.top >= segment.y - near) from--
  // The lines of a cell may begin above its neighbour, if they are centred on it.
  while (from > 0 && from < bands.length && bands.length - from < 6 && isTight(bands[from - 1]!, bands[from]!, segment))
    from--
  const beside = bands.slice(from)
  if (beside.length === 0) return false
  const extent = union(beside.map(b => b.extent))
  if (beside.some(b => b.grid)) return false
  if (extent.right > segment.x + near) return false
  // Long stretches side by side are columns: strands of their own.
  const isLong = beside.length > 1 && beside.reduce((sum, b) => sum + linesOf(b).length, 0) > COLUMN
  if (isLong && ahead().bottom > extent.bottom + near) return false
  const shift = Math.abs(extent.top - segment.y)
  const isFar = shift > near && (shift > 1.6 * segment.size || extent.bottom - extent.top > 8 * segment.size)
  if (isFar && !isLevel(extent, ahead(), bands[from - 1], near)) return false
  const [only] = beside
  if (beside.length === 1 && only) addCell(strand, only, segment)
  else {
    const merged = { cells: [{ lines: beside.flatMap(linesOf), extent }], extent: { ...extent } }
    bands.splice(from, beside.length, merged)
    addCell(strand, merged, segment)
  }
  return true
}

/** Whether a cell and its taller neighbour, which begins above it but below `above`, are centred on each other or end level. */
function isLevel(cell: Extent, neighbour: Extent, above: OpenBand | undefined, near: number): boolean {
  if (above && neighbour.top <= above.extent.bottom + near) return false
  const isCentred = Math.abs(cell.top + cell.bottom - neighbour.top - neighbour.bottom) < 2 * near
  return neighbour.top < cell.top && (isCentred || Math.abs(cell.bottom - neighbour.bottom) < near)
}

function isTight(upper: OpenBand, lower: OpenBand, segment: Segment): boolean {
  const step = lower.extent.top - upper.extent.bottom
  return (
    upper.cells.length === 1 &&
    step < 1.3 * segment.size &&
    segment.y > upper.extent.bottom &&
    upper.extent.right < segment.x
  )
}

/** Whether the item stands where the strand would continue. */
function isBelow(strand: Strand, item: Segment | GridBlock): boolean {
  const below = item.y - strand.extent.bottom
  return below > -1 && below < 6 * item.size && overlapsAcross(strand.extent, extentOf(item))
}

function newBand(item: Segment | GridBlock): OpenBand {
  if ('grid' in item) return { grid: item, cells: [], extent: extentOf(item) }
  return { cells: [{ lines: [[item]], extent: extentOf(item) }], extent: extentOf(item) }
}

function addBand(strand: Strand, band: OpenBand): void {
  strand.bands.push(band)
  grow(strand.extent, band.extent)
}

function addCell(strand: Strand, band: OpenBand, segment: Segment): void {
  const cell = { lines: [[segment]], extent: extentOf(segment) }
  band.cells.push(cell)
  widen(strand, band, cell, segment)
}

function widen(strand: Strand, band: OpenBand, cell: OpenCell, segment: Segment): void {
  const added = extentOf(segment)
  for (const extent of [strand.extent, band.extent, cell.extent]) grow(extent, added)
}

/** The lines of a band from top to bottom; cells of one line each are one line. */
function linesOf(band: OpenBand): Segment[][] {
  if (band.cells.every(c => c.lines.length === 1)) return [band.cells.flatMap(c => c.lines[0]!)]
  return band.cells.flatMap(c => c.lines)
}
