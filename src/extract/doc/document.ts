// Opens a Word 97 document: gives its text, and the formatting of the letters and the paragraph at a place in the text.

import iconv from 'iconv-lite'
import { firstWhere } from '../../model/sorted.js'
import type { Ole } from '../ole/ole.js'
import { type Bytes, bytesOf } from '../ole/ole.js'
import { readFib } from './fib.js'
import { readLists } from './lists.js'
import { applyLetters, applyParagraph, type Letters, type Paragraph, PLAIN_PARAGRAPH } from './look.js'
import { changesIn, operandOf } from './sprm.js'
import { readStyles, type Style, type Styles } from './styles.js'

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
export function openDocument(ole: Ole) {
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
    /** The format of the paragraph that ends at this character. */
    paragraph: (character: number) => paragraphAt(stored, character),
    /** The format of the letters from `start` on, and where (at most at `end`) another begins. */
    letters: (start: number, end: number, style: Style) => lettersAt(stored, start, end, style),
  }
}

export type DocDocument = NonNullable<ReturnType<typeof openDocument>>

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

/** A range of the text that is in one place of the file. */
interface TextPiece {
  readonly start: number
  readonly end: number
  /** Offset of the first character in the document's stream, and bytes for each. */
  readonly at: number
  readonly width: 1 | 2
}

interface Text {
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** Null if there is no such table. `at` and `size` are its place in `table`. */
function readPieces(word: Bytes, table: Bytes, { at, size }: { at: number; size: number }): Text | null {
  let position = at
  const end = Math.min(table.length, at + size)
  // Formats of quickly saved pieces come before it.
  while (position < end && table.u8(position) === 1) position += 3 + table.u16(position + 1)
  if (position >= end || table.u8(position) !== 2) return null
  const length = Math.min(table.u32(position + 1), end - position - 5)
  const count = Math.floor((length - 4) / 12)
  const first = position + 5
  const pieces: TextPiece[] = []
  const parts: string[] = []
  for (let i = 0; i < count; i++) {
    const start = table.u32(first + 4 * i)
    const stop = table.u32(first + 4 * (i + 1))
    const place = table.u32(first + 4 * (count + 1) + 8 * i + 2)
    const narrow = (place & 0x40000000) !== 0
    const offset = narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff
    const width = narrow ? 1 : 2
    if (stop < start || stop - start > word.length) return pieces.length === 0 ? null : { text: parts.join(''), pieces }
    const bytes = word.slice(offset, offset + (stop - start) * width)
    const text = narrow ? iconv.decode(bytes, 'windows-1252') : bytes.toString('utf16le')
    parts.push(text.padEnd(stop - start, '\0'))
    pieces.push({ start, end: stop, at: offset, width })
  }
  return pieces.length === 0 ? null : { text: parts.join(''), pieces }
}

const pieceAt = (pieces: readonly TextPiece[], character: number): TextPiece | undefined =>
  pieces[firstWhere(pieces, ({ end }) => end > character)]

const PAGE = 512

/** Changes of format that apply to a range of the document's stream. */
interface FormatRun {
  readonly start: number
  readonly end: number
  /** The paragraph's style; 0 for letters. */
  readonly style: number
  /** The range of the stream that lists the changes. */
  readonly from: number
  readonly to: number
}

/** In the order of their places. `table` lists the pages. */
function readFormats(
  word: Bytes,
  table: Bytes,
  { at, size }: { at: number; size: number },
  kind: 'letters' | 'paragraphs',
): FormatRun[] {
  const count = Math.floor((Math.min(size, table.length - at) - 4) / 8)
  const runs: FormatRun[] = []
  for (let i = 0; i < count; i++) {
    const page = (table.u32(at + 4 * (count + 1) + 4 * i) & 0x3fffff) * PAGE
    if (page === 0 || page + PAGE > word.length) continue
    const entries = word.u8(page + PAGE - 1)
    for (let j = 0; j < entries; j++) {
      const start = word.u32(page + 4 * j)
      const end = word.u32(page + 4 * (j + 1))
      const list = page + 4 * (entries + 1)
      runs.push(
        kind === 'letters'
          ? lettersRun(word, page, list + j, start, end)
          : paragraphRun(word, page, list + 13 * j, start, end),
      )
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

function lettersRun(word: Bytes, page: number, entry: number, start: number, end: number): FormatRun {
  const at = page + 2 * word.u8(entry)
  const from = at + 1
  return { start, end, style: 0, from, to: at === page ? from : from + word.u8(at) }
}

function paragraphRun(word: Bytes, page: number, entry: number, start: number, end: number): FormatRun {
  let at = page + 2 * word.u8(entry)
  if (at === page) return { start, end, style: 0, from: 0, to: 0 }
  const short = word.u8(at++)
  const size = short === 0 ? 2 * word.u8(at++) : 2 * short - 1
  return { start, end, style: word.u16(at), from: at + 2, to: at + size }
}

function runAt(runs: readonly FormatRun[], place: number): FormatRun | undefined {
  const run = runs[firstWhere(runs, ({ start }) => start > place) - 1]
  return run && place < run.end ? run : undefined
}
