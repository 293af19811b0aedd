// Reads the piece table of a Word 97 document: the whole text, and the place of every piece in the file, since formatting
// is stored by the place in the file.

import iconv from 'iconv-lite'
import type { Bytes } from '../ole/bytes.js'
import { firstWhere } from '../search.js'

/** A range of the text that is in one place of the file. */
export interface TextPiece {
  readonly start: number
  readonly end: number
  /** Offset of the first character in the document's stream, and bytes for each. */
  readonly at: number
  readonly width: 1 | 2
}

export interface Text {
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** Null if there is no such table. `at` and `size` are its place in `table`. */
export function readPieces(word: Bytes, table: Bytes, { at, size }: { at: number; size: number }): Text | null {
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

/** The piece that contains a character. */
export const pieceAt = (pieces: readonly TextPiece[], character: number): TextPiece | undefined =>
  pieces[firstWhere(pieces, ({ end }) => end > character)]
