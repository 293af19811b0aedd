// An extraction as a row, and back: the canonical text as text, the rest as deflated JSON.

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ExtractedText } from '../../model/extracted-text.js'
import type { ExtractionTable } from '../schema.js'

/** All but the text. */
export function packLayout({ text, ...layout }: ExtractedText): Buffer {
  // Blocks are many and alike: even the fastest level shrinks them to a tenth.
  return deflateRawSync(JSON.stringify(layout), { level: 1 })
}

export function readExtraction(row: ExtractionTable): ExtractedText {
  return unpackExtraction(row.text, row.layout)
}

export function unpackExtraction(text: string, layout: Uint8Array): ExtractedText {
  return { text, ...JSON.parse(inflateRawSync(layout).toString('utf8')) }
}
