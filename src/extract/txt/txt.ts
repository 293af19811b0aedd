// The bytes of a text file in, ExtractedText out: finds its encoding, pages, wrapped lines and tables.

import { compose } from '../compose.js'
import type { Extractor } from '../extractor.js'
import { emptyFile } from '../failure.js'
import { inSmallLetters } from './capitals.js'
import { findCutSentences } from './cut-sentences.js'
import { decodeText } from './decode.js'
import { closeDoubleSpacing } from './double-spacing.js'
import { withoutEscapes } from './escapes.js'
import { findFurniture } from './furniture.js'
import { readLines } from './lines.js'
import { joinLines } from './paragraphs.js'
import { toPieces } from './pieces.js'
import { findRows } from './table.js'
import { findWidth } from './width.js'

/** Reads plain text. Throws ExtractionFailure 'empty' if there is no text in it. */
export const extractTxt: Extractor = async bytes => {
  const { text: decoded, encoding, notes } = decodeText(bytes)
  // A letter composed of two characters must count as one when lines are measured.
  const { lines: printed, paged } = readLines(withoutEscapes(decoded).normalize('NFC'))
  if (printed.length === 0) throw emptyFile('The file holds nothing but blanks.')
  const furniture = paged ? findFurniture(printed) : new Map()
  const closed = paged ? printed : findCutSentences(printed, furniture)
  const lines = closeDoubleSpacing(closed.filter(l => !furniture.has(l)))
  const rows = findRows(lines)
  const read = inSmallLetters(lines)
  const paragraphs = joinLines(lines, findWidth(read), rows, read)
  const composed = compose(toPieces(paragraphs, rows, furniture), paged)
  return { format: 'txt', ...composed, encoding, ocr: false, notes }
}
