// A file as the program reads it: bytes in, a Document or why not out. No archive in between.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadDictionary } from '../../dist/dictionary/dictionary.js'
import { extract } from '../../dist/extract/extract.js'
import { parseDocument } from '../../dist/parse/parse.js'

/** @typedef {import('../../dist/model/document.js').Document} Document */

const dictionary = loadDictionary()

/** @param {string} path */
export const readDocument = path => readBytes(readFileSync(path), basename(path))

/** @param {string} text of a text file */
export async function readText(text) {
  const read = await readBytes(Buffer.from(text), 'minutes.txt')
  if ('reason' in read) throw new Error(read.reason)
  return read.document
}

/**
 * @param {Buffer} bytes
 * @param {string} path
 * @returns {Promise<{ document: Document } | { reason: string }>}
 */
async function readBytes(bytes, path) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length
  const read = await extract(bytes, path)
  if (!read.ok) return { reason: read.failure.reason }
  const { format, encoding, ocr, pages } = read.extracted
  const source = { path, format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
  return { document: parseDocument(read.extracted, source, dictionary) }
}
