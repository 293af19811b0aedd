// An extraction as a row, and back: the canonical text as text, the rest as deflated JSON.

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ExtractedText } from '../../model/extracted-text.js'
import { toJson } from '../json.js'
import type { ExtractionTable } from '../schema.js'

/** Its document is set when it is saved. */
export function extractionRow(extracted: ExtractedText, extractorVersion: string): ExtractionTable {
  const { text, ...layout } = extracted
  // Blocks are many and alike: even the fastest level shrinks them to a tenth.
  const packed = deflateRawSync(toJson(layout), { level: 1 })
  return { document: 0, text, layout: packed, extractor_version: extractorVersion }
}

export function readExtraction(row: ExtractionTable): ExtractedText {
  return unpackExtraction(row.text, row.layout)
}

export function unpackExtraction(text: string, layout: Uint8Array): ExtractedText {
  return { text, ...JSON.parse(inflateRawSync(layout).toString('utf8')) }
}
