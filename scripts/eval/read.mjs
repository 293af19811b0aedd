// A file as the program reads it: bytes in, a Document or why not out. No archive in between.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadDictionary } from '../../dist/dictionary/dictionary.js'
import { extract } from '../../dist/extract/extract.js'
import { parseDocument } from '../../dist/parse/parse.js'

/** @typedef {import('../../dist/model/document.js').Document} Document */

const dictionary = loadDictionary()

/**
 * @param {string} path
 * @returns {Promise<{ document: Document } | { reason: string }>}
 */
export async function readDocument(path) {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length
  const read = await extract(bytes, basename(path))
  if (!read.ok) return { reason: read.failure.reason }
  const { format, encoding, ocr, pages } = read.extracted
  const source = { path: basename(path), format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
  return { document: parseDocument(read.extracted, source, dictionary) }
}
