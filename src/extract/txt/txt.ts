// The bytes of a text file in, ExtractedText out: encoding, pages, wrapped lines, columns. Leaves the meaning to others.

import { compose } from '../compose.js'
import type { Extractor } from '../extract.js'
import { ExtractionFailure } from '../failure.js'
import { decodeText } from './decode.js'
import { closeDoubleSpacing } from './double-spacing.js'
import { readLines } from './lines.js'
import { joinLines } from './paragraphs.js'
import { toPieces } from './pieces.js'
import { findWidth } from './width.js'

/** Reads plain text. Throws ExtractionFailure 'empty' where there is no text in it. */
export const extractTxt: Extractor = async bytes => {
  const { text: decoded, encoding, notes } = decodeText(bytes)
  const { lines: printed, paged } = readLines(decoded)
  if (printed.length === 0) {
    throw new ExtractionFailure(
      'empty',
      'The file holds nothing but blanks.',
      'Fetch it again from where it came from.',
    )
  }
  const lines = closeDoubleSpacing(printed)
  const composed = compose(toPieces(joinLines(lines, findWidth(lines))), paged)
  return { format: 'txt', ...composed, encoding, ocr: false, notes }
}
