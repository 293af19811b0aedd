// A band that is no row of a table in, its lines out, each entered in the column that sets its width.

import { looksLikeMark } from '../page/marks.js'
import { joinSegments, type Segment } from '../page/segment.js'
import type { Extent } from './extent.js'
import { columnAt, type Line, makeLine, type SharedColumns } from './line.js'
import type { OpenBand } from './strands.js'

/** Where a band stands. */
export interface Surrounding {
  readonly page: number
  readonly shared: SharedColumns
  /** Boxes that stand in the text and narrow it. */
  readonly boxes: readonly Extent[]
}

export function bandLines(band: OpenBand, { page, shared, boxes }: Surrounding): Line[] {
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
  const beside = boxes.filter(b => b.left > x && y > b.top - 1.5 * size && y - size < b.bottom + 0.5 * size)
  return beside.length === 0 ? null : Math.min(...beside.map(b => b.left)) - 1.1 * size
}
