// The segments of a page in drawing order in, lines, rows of cells and boxes in reading order out. Trusts the order in
// which the page was drawn, which follows the text, and uses positions where the drawing jumps.

import { type Line, makeLine } from './line.js'
import type { Segment } from './segment.js'

export interface Cell {
  readonly x: number
  readonly end: number
  readonly lines: readonly Line[]
}

/** Something that takes the width of its column: one cell is a line of text, several are side by side. */
export interface Band {
  readonly cells: readonly Cell[]
}

/** Text that stands beside the page's own: a text box, a margin note. */
export interface Box {
  readonly box: readonly Band[]
}

export type Zone = Band | Box

interface OpenCell {
  lines: Segment[][]
}

interface OpenBand {
  cells: OpenCell[]
}

export function layOut(segments: readonly Segment[], page: number): Zone[] {
  const strands = findStrands(segments)
  return arrange(strands).map(z => ('box' in z ? { box: z.box.map(b => closeBand(b, page)) } : closeBand(z, page)))
}

/** Follows the drawing; starts a new strand where it jumps to a place that does not continue the one before. */
function findStrands(segments: readonly Segment[]): OpenBand[][] {
  const strands: OpenBand[][] = []
  let strand: OpenBand[] = []
  const begin = (segment: Segment): void => {
    strand = [{ cells: [{ lines: [[segment]] }] }]
    strands.push(strand)
  }
  for (const segment of segments) {
    const band = strand.at(-1)
    if (!band) {
      begin(segment)
      continue
    }
    const cell = band.cells.at(-1)!
    const last = cell.lines.at(-1)!.at(-1)!
    const dy = segment.y - last.y
    const near = 0.4 * Math.max(segment.size, last.size)
    if (Math.abs(dy) <= near && segment.x >= last.end - near) {
      if (cell.lines.length > 1) cell.lines.at(-1)!.push(segment)
      else band.cells.push({ lines: [[segment]] })
    } else if (dy > near) {
      if (band.cells.length > 1 && segment.x >= leftOf(cell) - near && segment.x < rightOf(cell))
        cell.lines.push([segment])
      else if (dy < 8 * segment.size || segment.x < rightOfStrand(strand))
        strand.push({ cells: [{ lines: [[segment]] }] })
      else begin(segment)
    } else {
      const resumed = besideOf(strand, segment, near)
      if (resumed === 'new') {
        const earlier = strands.find(s => s !== strand && continuesStrand(s, segment))
        if (earlier) {
          strand = earlier
          strand.push({ cells: [{ lines: [[segment]] }] })
        } else begin(segment)
      }
    }
  }
  return strands
}

/** A jump upwards: the top of the next cell of a row or of the next column, or something else. */
function besideOf(strand: OpenBand[], segment: Segment, near: number): 'beside' | 'new' {
  let from = strand.length
  while (from > 0 && topOf(strand[from - 1]!) >= segment.y - near) from--
  const below = strand.slice(from)
  if (below.length === 0) return 'new'
  if (below.some(b => b.cells.some(c => rightOf(c) > segment.x + near))) return 'new'
  if (Math.abs(topOf(below[0]!) - segment.y) > near) return 'new'
  const [only] = below
  if (below.length === 1 && only) only.cells.push({ lines: [[segment]] })
  else {
    const lines = below.flatMap(b =>
      b.cells.every(c => c.lines.length === 1) ? [b.cells.flatMap(c => c.lines[0]!)] : b.cells.flatMap(c => c.lines),
    )
    strand.splice(from, below.length, { cells: [{ lines }, { lines: [[segment]] }] })
  }
  return 'beside'
}

function continuesStrand(strand: readonly OpenBand[], segment: Segment): boolean {
  const band = strand.at(-1)!
  const bottom = bottomOf(band)
  return (
    segment.y > bottom &&
    segment.y - bottom < 6 * segment.size &&
    segment.x < rightOfStrand(strand) &&
    segment.end > leftOfStrand(strand)
  )
}

/** Puts strands that stand beside another one where a reader meets them: after what begins beside or above them. */
function arrange(strands: readonly OpenBand[][]): (OpenBand | { box: OpenBand[] })[] {
  const out: (OpenBand | { box: OpenBand[] })[] = []
  for (const strand of strands) {
    const top = topOf(strand[0]!)
    const bottom = Math.max(...strand.map(bottomOf))
    const first = out.findIndex(z => !('box' in z) && bottomOf(z) >= top - 0.5 * sizeOf(strand[0]!))
    if (first < 0) out.push(...strand)
    else if (topOf(out[first] as OpenBand) > bottom) out.splice(first, 0, ...strand)
    else out.splice(first + 1, 0, { box: strand })
  }
  return out
}

function closeBand(band: OpenBand, page: number): Band {
  return {
    cells: band.cells.map(cell => ({
      x: leftOf(cell),
      end: rightOf(cell),
      lines: cell.lines.map(segments => makeLine(segments, page)),
    })),
  }
}

const leftOf = (cell: OpenCell): number => Math.min(...cell.lines.map(l => l[0]!.x))
const rightOf = (cell: OpenCell): number => Math.max(...cell.lines.map(l => l.at(-1)!.end))
const topOf = (band: OpenBand): number => Math.min(...band.cells.map(c => c.lines[0]![0]!.y))
const bottomOf = (band: OpenBand): number => Math.max(...band.cells.map(c => c.lines.at(-1)![0]!.y))
const sizeOf = (band: OpenBand): number => band.cells[0]!.lines[0]![0]!.size
const rightOfStrand = (strand: readonly OpenBand[]): number =>
  Math.max(...strand.map(b => Math.max(...b.cells.map(rightOf))))
const leftOfStrand = (strand: readonly OpenBand[]): number =>
  Math.min(...strand.map(b => Math.min(...b.cells.map(leftOf))))
