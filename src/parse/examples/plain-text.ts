// Minutes as plain text in, as extracted and as parsed out: for examples, tests and measurements.

import type { Dictionary } from '../../dictionary/dictionary.js'
import type { Document } from '../../model/document.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import { parseDocument } from '../parse.js'

export function plainText(text: string): ExtractedText {
  return { format: 'txt', text, blocks: [], pages: null, links: [], encoding: 'utf-8', ocr: false, notes: [] }
}

export function parsePlain(text: string, dictionary: Dictionary): Document {
  const extracted = plainText(text.normalize('NFC'))
  const { format, encoding, ocr } = extracted
  const file = { path: 'x.txt', sha256: '0'.repeat(64), bytes: text.length, pages: null }
  return parseDocument(extracted, { ...file, format, encoding, ocr }, dictionary)
}
