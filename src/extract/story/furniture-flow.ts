// The headers or footers of a document in, pieces of the kinds header, footer and page-number out.

import { looksLikePageNumber } from '../../model/page-number.js'
import { countLetters } from '../letters.js'
import type { Part, TextPiece } from '../piece.js'
import type { StoryBlock } from './blocks.js'
import { flow, startFlow } from './flow.js'
import type { Tally } from './tally.js'

/** Page numbers that the program fills in may be missing in the file: "Side", "Side af". */
const WITHOUT_NUMBERS = /^(?:- ?)?(?:side|s\.|page)? ?\d{0,4} ?(?:(?:af|of|\/) ?)?(?: ?-)?$/i

/** `seen` holds the lines so far, since a line that each section repeats is kept only once. */
export function flowFurniture(
  blocks: readonly StoryBlock[],
  kind: 'header' | 'footer',
  seen: Set<string>,
  tally: Tally,
): TextPiece[] {
  const state = startFlow()
  flow(blocks, state)
  const pieces: TextPiece[] = []
  for (const piece of state.pieces) {
    const parts = piece.kind === 'row' ? joinCells(piece.cells.map(cell => cell.paragraphs)) : piece.parts
    const text = parts.map(part => part.text).join('')
    if (seen.has(`${kind} ${text}`)) {
      tally.leftOut += countLetters(text)
      continue
    }
    seen.add(`${kind} ${text}`)
    const { bold = false, italic = false, size = 1 } = piece.kind === 'row' ? {} : piece
    const line = text.trim()
    const isCounting = looksLikePageNumber(line) || WITHOUT_NUMBERS.test(line)
    pieces.push({ kind: isCounting ? 'page-number' : kind, parts, bold, italic, size, gap: pieces.length === 0 })
  }
  return pieces
}

function joinCells(cells: readonly (readonly (readonly Part[])[])[]): Part[] {
  const filled = cells.filter(paragraphs => paragraphs.length > 0)
  return filled.flatMap((paragraphs, index) => [
    ...(index > 0 ? [{ text: '\t' }] : []),
    ...paragraphs.flatMap((parts, line) => (line > 0 ? [{ text: '\n' }, ...parts] : parts)),
  ])
}
