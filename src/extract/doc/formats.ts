// Reads the pages of formatting of a Word 97 document, for letters and for paragraphs, and finds what applies at a place.

import type { Bytes } from '../ole/bytes.js'
import { firstWhere } from '../search.js'

const PAGE = 512

/** Changes of format that apply to a range of the document's stream. */
export interface FormatRun {
  readonly start: number
  readonly end: number
  /** The paragraph's style; 0 for letters. */
  readonly style: number
  /** The range of the stream that lists the changes. */
  readonly from: number
  readonly to: number
}

/** In the order of their places. `table` lists the pages. */
export function readFormats(
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

/** The run that contains a place. */
export function runAt(runs: readonly FormatRun[], place: number): FormatRun | undefined {
  const run = runs[firstWhere(runs, ({ start }) => start > place) - 1]
  return run && place < run.end ? run : undefined
}
