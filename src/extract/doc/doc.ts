// Extracts the text of a .doc file (Word 97 to 2003, in an OLE container).

import type { Extractor } from '../extractor.js'
import { damagedFile, encryptedFile } from '../failure.js'
import { openOle } from '../ole/ole.js'
import { finishStory } from '../story/finish.js'
import { append, startStory } from '../story/story.js'
import { openDocument } from './document.js'
import { readOldWord } from './old-word.js'
import { findParts } from './parts.js'
import { type Reader, readRange } from './reader.js'

const ENCRYPTED = 0x0100

/** Throws ExtractionFailure if there is no text in the file. */
export const extractDoc: Extractor = async bytes => {
  const story = startStory()
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
