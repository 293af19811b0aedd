// Reads only the bare text of a document of Word 6 or 95, or of one of Word 97 whose tables are lost.

import iconv from 'iconv-lite'
import { countLetters } from '../letters.js'
import type { Bytes } from '../ole/bytes.js'
import { makeParagraph, makeRun, PLAIN, type Story } from '../story/story.js'

/** Adds what can be read to the story, and what cannot to its damage. */
export function readOldWord(word: Bytes, story: Story): void {
  const isOld = word.u16(2) < 0xc1
  const start = word.u32(24)
  const end = Math.min(word.length, Math.max(start, word.u32(28)))
  const bytes = word.slice(start, end)
  story.damage.push(isOld ? 'it is of Word 95 or older: formats, lists and tables are not read' : 'its tables are lost')
  const wide =
    !isOld &&
    bytes.subarray(0, 2000).filter((b, i) => i % 2 === 1 && b === 0).length > bytes.subarray(0, 2000).length / 4
  const text = wide ? bytes.toString('utf16le') : iconv.decode(bytes, word.u8(20) === 1 ? 'macroman' : 'windows-1252')
  for (const paragraph of printed(text).split(/[\r\f\u0007]/)) {
    story.tally.held += countLetters(paragraph)
    if (paragraph.trim() === '') continue
    story.body.push(makeParagraph(story, [makeRun(story, [{ type: 'text', value: paragraph }], PLAIN)], {}))
  }
}

/** Removes the instructions of fields, of which only the result is printed. */
function printed(text: string): string {
  return text
    .replace(/\u0013[^\u0013-\u0015]*\u0014?/g, '')
    .replace(/\u000b/g, '\n')
    .replace(/\u001e/g, '-')
    .replace(/[\u0000-\u0006\u0008\u000e-\u001f]/g, '')
}
