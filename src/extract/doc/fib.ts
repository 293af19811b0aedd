// The file information block of a Word 97 document: how long each of its texts is, and where its tables are.

import type { Bytes } from '../ole/ole.js'

/** Places in the list of tables. */
const TABLES = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headerTexts: 11,
  letters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const

/** Null if it is not a document of Word 97 or later. */
export function readFib(word: Bytes) {
  if (word.u16(0) !== 0xa5ec || word.u16(2) < 0xc1) return null
  const length = (at: number) => Math.max(0, word.i32(at))
  return {
    /** The texts of a document follow one another in this order. Lengths in characters. */
    lengths: {
      main: length(76),
      footnotes: length(80),
      headers: length(84),
      macros: length(88),
      annotations: length(92),
      endnotes: length(96),
      boxes: length(100),
      headerBoxes: length(104),
    },
    /** The name of the table stream that is valid. */
    tableName: (word.u16(10) & 0x0200) === 0 ? '0Table' : '1Table',
    /** The offset of a table in the table stream, and its length in bytes. */
    table: (name: keyof typeof TABLES) => {
      const at = 154 + 8 * TABLES[name]
      return { at: word.u32(at), size: word.u32(at + 4) }
    },
  }
}

export type Fib = NonNullable<ReturnType<typeof readFib>>
