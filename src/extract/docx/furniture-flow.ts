// What stands at the head or foot of the pages in, pieces out: one a line, of kind header, footer or page-number.

import type { Part, Piece, TextPiece } from '../piece.js'
import type { DocumentNode } from './document-tree.js'
import { flow, startFlow } from './flow.js'
import type { ParagraphReader } from './paragraph.js'

/** A line that only counts pages. "Side 3 af 12", "- 2 -", "7"; not "Side 3 af referatet". */
const PAGE_NUMBER = /^(?:-\s*)?(?:(?:side|s\.|page)\s*)?\d{0,4}\s*(?:(?:af|of|\/)\s*\d{0,4})?(?:\s*-)?$/i

export function flowFurniture(
  nodes: readonly DocumentNode[],
  kind: 'header' | 'footer',
  reader: ParagraphReader,
): Piece[] {
  const state = startFlow(reader)
  flow(nodes, state)
  return state.pieces.map((piece, index) => {
    const line = piece.kind === 'row' ? { parts: joinCells(piece.cells.map(cell => cell.paragraphs)) } : piece
    const text = line.parts.map(part => part.text).join('')
    const { bold = false, italic = false, size = 1 } = piece.kind === 'row' ? {} : piece
    const made: TextPiece = {
      kind: PAGE_NUMBER.test(text.trim()) ? 'page-number' : kind,
      parts: line.parts,
      bold,
      italic,
      size,
      gap: index === 0,
    }
    return made
  })
}

function joinCells(cells: readonly (readonly (readonly Part[])[])[]): Part[] {
  const filled = cells.filter(paragraphs => paragraphs.length > 0)
  return filled.flatMap((paragraphs, index) => [
    ...(index > 0 ? [{ text: '\t' }] : []),
    ...paragraphs.flatMap((parts, line) => (line > 0 ? [{ text: '\n' }, ...parts] : parts)),
  ])
}
