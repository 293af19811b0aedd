// Opens a Word 97 document: gives its text, and the formatting of the letters and the paragraph at a place in the text.

import { type Bytes, bytesOf } from '../ole/bytes.js'
import type { Ole } from '../ole/ole.js'
import { type Fib, readFib } from './fib.js'
import { type FormatRun, readFormats, runAt } from './formats.js'
import { type Lists, readLists } from './lists.js'
import { applyLetters, applyParagraph, type Letters, type Paragraph, PLAIN_PARAGRAPH } from './look.js'
import { pieceAt, readPieces, type Text } from './pieces.js'
import { changesIn, operandOf } from './sprm.js'
import { readStyles, type Style, type Styles } from './styles.js'

export interface DocDocument {
  readonly fib: Fib
  readonly table: Bytes
  readonly text: string
  readonly styles: Styles
  readonly lists: Lists
  fontName(number: number): string
  /** The format of the paragraph that ends at this character. */
  paragraph(character: number): { readonly format: Paragraph; readonly style: Style }
  /** The format of the letters from `start` on, and where (at most at `end`) another begins. */
  letters(start: number, end: number, style: Style): { readonly letters: Letters; readonly end: number }
}

/** What the file stores about the formatting of its text. */
interface Stored {
  readonly word: Bytes
  readonly pieces: Text['pieces']
  readonly styles: Styles
  readonly letters: readonly FormatRun[]
  readonly paragraphs: readonly FormatRun[]
  /** The stream with lists of changes that are too long for a page of formatting. */
  readonly data: Bytes
}

/** Null if the document is older than Word 97, or its tables are missing. */
export function openDocument(ole: Ole): DocDocument | null {
  const word = ole.stream('WordDocument')
  const fib = word && readFib(word)
  const table = fib && ole.stream(fib.tableName)
  const text = word && table && readPieces(word, table, fib.table('pieces'))
  if (!word || !fib || !table || !text) return null
  const fonts = readFonts(table, fib.table('fonts'))
  const fontName = (number: number) => fonts[number] ?? ''
  const styles = readStyles(table, fib.table('styles'))
  const stored: Stored = {
    word,
    pieces: text.pieces,
    styles,
    letters: readFormats(word, table, fib.table('letters'), 'letters'),
    paragraphs: readFormats(word, table, fib.table('paragraphs'), 'paragraphs'),
    data: ole.stream('Data') ?? bytesOf(new Uint8Array()),
  }
  return {
    fib,
    table,
    text: text.text,
    styles,
    lists: readLists(table, fib.table('lists'), fib.table('listUses'), fontName),
    fontName,
    paragraph: character => paragraphAt(stored, character),
    letters: (start, end, style) => lettersAt(stored, start, end, style),
  }
}

function paragraphAt(
  { word, pieces, styles, paragraphs, data }: Stored,
  character: number,
): { format: Paragraph; style: Style } {
  const piece = pieceAt(pieces, character)
  const run = piece && runAt(paragraphs, piece.at + (character - piece.start) * piece.width)
  const style = styles.paragraph(run?.style ?? 0)
  const base: Paragraph = { ...style.paragraph, style: run?.style ?? 0, edges: PLAIN_PARAGRAPH.edges }
  if (!run) return { format: base, style }
  const format = applyParagraph(word, run.from, run.to, base)
  for (const change of changesIn(word, run.from, run.to)) {
    if (change.code !== HUGE && change.code !== HUGE_OLD) continue
    const at = operandOf(word, change)
    return { format: applyParagraph(data, at + 2, at + 2 + data.u16(at), format), style }
  }
  return { format, style }
}

/** Changes whose operand is a place in the data stream. */
const HUGE = 0x6646
const HUGE_OLD = 0x6645

function lettersAt(
  { word, pieces, styles, letters: runs }: Stored,
  start: number,
  end: number,
  style: Style,
): { letters: Letters; end: number } {
  const piece = pieceAt(pieces, start)
  if (!piece) return { letters: style.letters, end }
  const place = piece.at + (start - piece.start) * piece.width
  const run = runAt(runs, place)
  const stop = run ? start + Math.max(1, Math.ceil((run.end - place) / piece.width)) : end
  const until = Math.min(end, piece.end, stop)
  if (!run || run.to <= run.from) return { letters: style.letters, end: until }
  const named = applyLetters(word, run.from, run.to, style.letters, style.letters).style
  const base = named > 0 ? styles.letters(named, style.letters) : style.letters
  return { letters: applyLetters(word, run.from, run.to, base, base), end: until }
}

/** Names of the fonts, by number. */
function readFonts(table: Bytes, { at, size }: { at: number; size: number }): string[] {
  const names: string[] = []
  const end = Math.min(table.length, at + size)
  const count = size < 4 ? 0 : table.u16(at)
  let next = at + 4
  for (let i = 0; i < count && next < end; i++) {
    const length = table.u8(next) + 1
    names.push(table.utf16(next + 40, Math.max(0, (length - 40) >> 1)).split('\0')[0] ?? '')
    next += length
  }
  return names
}
