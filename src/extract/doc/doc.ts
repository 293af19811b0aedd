// Extracts the text of a .doc file (Word 97 to 2003, in an OLE container).

import iconv from 'iconv-lite'
import { damagedFile, type Extractor, encryptedFile } from '../extractor.js'
import { countLetters } from '../letters.js'
import type { Bytes } from '../ole/ole.js'
import { openOle } from '../ole/ole.js'
import { finishStory } from '../story/finish.js'
import { append, makeParagraph, makeRun, PLAIN, Story } from '../story/story.js'
import { openDocument } from './document.js'
import { findParts } from './parts.js'
import { type Reader, readRange } from './reader.js'

const ENCRYPTED = 0x0100

/** Throws ExtractionFailure if there is no text in the file. */
export const extractDoc: Extractor = async bytes => {
  const story = new Story()
  const ole = openOle(bytes)
  const word = ole.stream('WordDocument')
  if (!word) throw damagedFile('The Word file holds no document.')
  if ((word.u16(10) & ENCRYPTED) !== 0) throw encryptedFile()
  const document = openDocument(ole)
  if (!document) readOldWord(word, story)
  else {
    const parts = findParts(document)
    const reader: Reader = { document, parts, story, looks: new Map(), notes: { footnote: 0, endnote: 0 } }
    append(story.body, readRange(reader, parts.main))
    for (const range of parts.headers) story.headers.push(readRange(reader, range))
    for (const range of parts.loose) story.headers.push(readRange(reader, range))
    for (const range of parts.footers) story.footers.push(readRange(reader, range))
  }
  story.damage.push(...new Set(ole.damage))
  return finishStory(story, 'doc', 'Word file')
}

/** Adds what can be read to the story, and what cannot to its damage. */
function readOldWord(word: Bytes, story: Story): void {
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
