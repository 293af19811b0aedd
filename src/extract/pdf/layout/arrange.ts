// The strands of a page in, blocks in reading order out: what was drawn out of order where a reader meets it, or a box.

import { cutRuns } from '../../../model/group-by.js'
import { type Extent, union } from './extent.js'
import type { OpenBand, Strand } from './strands.js'
import type { FoundTable } from './tables.js'

/** A line, row or table, with what is needed to find its place. */
export interface Block {
  readonly content: OpenBand | FoundTable
  readonly extent: Extent
  /** The letter size of its first line; 0 for a table. */
  readonly size: number
  /** Whether it is a label with a value. */
  readonly isLabelled: boolean
  /** Whether the text continues here over its full width, below columns. */
  readonly resumes: boolean
}

/** Either a block of the text or a box beside it. */
export interface Placed {
  readonly block: Block | null
  readonly box: { readonly blocks: readonly Block[]; readonly extent: Extent } | null
  readonly extent: Extent
  /** The left edge of its column where the text has several columns, otherwise null. */
  columnLeft: number | null
}

/** A strand whose bands were made into blocks. */
export interface StrandBlocks {
  readonly strand: Strand
  readonly blocks: readonly Block[]
}

export function arrange(parts: readonly StrandBlocks[]): Placed[] {
  const out: Placed[] = []
  for (const { strand, blocks } of inTurn(parts)) {
    const { extent } = strand
    const beside = out.filter(z => standsBeside(z, extent))
    const asColumn = beside.length > 0 && isColumn(blocks, extent, beside, columnFrom(out, beside))
    if (beside.length > 0 && !asColumn) {
      for (const box of cutNotes(blocks, out))
        out.splice(placeFor(out, box.extent), 0, { block: null, box, extent: box.extent, columnLeft: null })
      continue
    }
    const columnLeft = asColumn ? extent.left : null
    let after = out.findIndex(z => z.extent.top > extent.bottom)
    if (asColumn) {
      after = endOfColumn(out, out.lastIndexOf(beside.at(-1)!))
      const { left } = union(beside.map(z => z.extent))
      for (const placed of out.slice(out.indexOf(beside[0]!), after)) placed.columnLeft ??= left
    }
    const placed = blocks.map(block => ({ block, box: null, extent: block.extent, columnLeft }))
    out.splice(after < 0 ? out.length : after, 0, ...placed)
  }
  return out
}

/** Notes to the right of the text that stand far apart are boxes of their own. */
function cutNotes(blocks: readonly Block[], out: readonly Placed[]): NonNullable<Placed['box']>[] {
  const isFar = (b: Block, above: Block): boolean =>
    b.extent.top - above.extent.bottom >= FAR * (b.size || above.size || 10)
  const boxOf = (own: readonly Block[]) => ({ blocks: own, extent: union(own.map(b => b.extent)) })
  const notes = cutRuns(blocks, (b, above) => !isFar(b, above)).map(boxOf)
  const areNotes = notes.every(note => {
    const beside = out.filter(z => standsBeside(z, note.extent))
    return note.blocks.length <= NOTE && beside.length > 0 && beside.every(z => z.extent.right < note.extent.left)
  })
  return areNotes ? notes : [boxOf(blocks)]
}

/** In letter heights. */
const FAR = 5
/** A note has no more lines. */
const NOTE = 4

/** What stands beside a strand, and what follows it until the text continues over its full width. */
function columnFrom(out: readonly Placed[], beside: readonly Placed[]): Placed[] {
  const from = out.indexOf(beside[0]!)
  return from < 0 ? [] : out.slice(from, endOfColumn(out, from))
}

/** The index behind the column that the block at `index` stands in. */
function endOfColumn(out: readonly Placed[], index: number): number {
  const next = out.findIndex((z, i) => i > index && z.block?.resumes)
  return next < 0 ? out.length : next
}

/** The main text first, though something less was drawn before it that stands beside it or begins further down. */
function inTurn(parts: readonly StrandBlocks[]): readonly StrandBlocks[] {
  const [first, ...others] = parts
  if (!first || others.length === 0) return parts
  const { extent: note } = first.strand
  const main = others.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  const { extent: text } = main.strand
  const isLess = weight(first) * (text.top < note.top - 10 ? 1 : 4) < weight(main)
  const isNote = isLess && note.bottom >= text.top - 10
  return isNote ? [main, ...parts.filter(p => p !== main)] : parts
}

const weight = ({ strand: { extent }, blocks }: StrandBlocks): number => blocks.length * (extent.right - extent.left)

/** Whether the block stands beside `extent`. To the left of it, a block may begin a little below it. */
function standsBeside({ block, extent: own }: Placed, extent: Extent): boolean {
  const size = block?.size ?? 0
  const inkTop = own.top - (own.right < extent.left ? 1.2 : 0.7) * size
  return own.bottom >= extent.top - 2 && inkTop <= extent.bottom + 2
}

/**
 * Whether the blocks are a column of text beside another one: letters of the same size, and as wide or beginning at the same
 * height. If the text beside them continues below them over their width, they are a box that the text runs around.
 */
function isColumn(
  blocks: readonly Block[],
  extent: Extent,
  beside: readonly Placed[],
  column: readonly Placed[],
): boolean {
  const isOver = (z: Placed): boolean => z.extent.right > extent.left
  const clear = beside.filter(z => !isOver(z))
  // A line or two of a long column may stick out, such as a row of a table that is too wide for it.
  if (clear.length === 0 || column.filter(isOver).length > column.length / STICKING_OUT) return false
  const other = union(clear.map(z => z.extent))
  const sizes = column.flatMap(z => z.block?.size || [])
  const hasTable = blocks.some(b => b.size === 0)
  if (!hasTable && !blocks.some(({ size }) => sizes.some(s => Math.abs(s - size) < 0.06 * size))) return false
  const size = Math.max(...sizes, 1)
  const isWide = extent.right - extent.left > 0.6 * (other.right - other.left)
  const isLevel = Math.abs(other.top - extent.top) < 2.5 * size && extent.left - other.right < GUTTER * size
  return (isWide && blocks.length > 2) || isLevel || sharesLines(blocks, beside)
}

/** Whether all lines stand level with lines beside them, as in two columns. The lines of a box do so only by chance. */
function sharesLines(blocks: readonly Block[], beside: readonly Placed[]): boolean {
  const near = (block: Block): boolean => beside.some(z => Math.abs(z.extent.bottom - block.extent.bottom) < 0.5)
  return blocks.length > 1 && beside.length > 1 && blocks.every(near)
}

/** One block of so many may stick out of its column. */
const STICKING_OUT = 12

/** The widest gap between two columns of text, in letter heights. */
const GUTTER = 5

/** Behind what begins beside or above it, at the next clear space; not among labels with values, nor in a list. */
function placeFor(out: readonly Placed[], box: Extent): number {
  let at = out.findIndex(z => z.extent.bottom >= box.top - 6) + 1
  while (at < out.length) {
    const [above, here] = [out[at - 1]!, out[at]!]
    const size = here.block?.size || 10
    if (here.extent.top - above.extent.bottom > 1.7 * size || here.extent.top < above.extent.bottom) break
    const isBeside = here.extent.right < box.left && above.extent.right < box.left
    if (here.extent.top >= box.bottom && !isBeside && !(above.block?.isLabelled && here.block?.isLabelled)) break
    at++
  }
  return at
}
