// The bytes of a text file in, ExtractedText out: finds its encoding, pages, wrapped lines and tables.

import { compose } from '../compose.js'
import { type Extractor, emptyFile } from '../extractor.js'
import { decodeText } from './decode.js'
import { findCutSentences, findFurniture } from './furniture.js'
import { type Line, readLines } from './lines.js'
import { joinLines } from './paragraphs.js'
import { toPieces } from './pieces.js'
import { endsSentence, labelOf } from './shapes.js'
import { findRows } from './table.js'
import { closeDoubleSpacing, findWidth } from './width.js'

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

/** Fewer capitals may be just a heading or two. */
const LEAST = 200
/** So many small letters to a hundred capitals are allowed: "kr.", an address. */
const FEW = 4

/** In text typed in capitals throughout these show no beginnings: its lines in lower case tell how it was wrapped. */
function inSmallLetters(lines: readonly Line[]): readonly Line[] {
  const count = (letters: RegExp): number =>
    lines.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0)
  const capitals = count(/\p{Lu}/gu)
  if (capitals < LEAST || count(/\p{Ll}/gu) * 100 > FEW * capitals) return lines
  return lines.map((line, i) => {
    const text = line.text.toLowerCase()
    const above = lines[i - 1]
    const asSentence = text.replace(/\p{L}/u, letter => letter.toUpperCase())
    const begins = !above || line.blanks > 0 || endsSentence(above.text.toLowerCase()) || labelOf(asSentence) !== null
    return { ...line, text: begins ? asSentence : text }
  })
}

const ESCAPE = /\\(?=[.()[\]!+_,;:'"&/-])/g
// "H:\Referater\2023", "\\server\mappe", "..\mappe"
const PATH = /^\P{L}?\p{L}:\\|\\[\p{L}\d\\]|\.\.\\/u

/** Without backslashes of Markdown: "den 1\. april \(kl\. 10\)". Not: "\*", "\#", "\|", which would be markup. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\S+/g, word => (!word.includes('\\') || PATH.test(word) ? word : word.replace(ESCAPE, '')))
}
