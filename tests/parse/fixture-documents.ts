// The fixtures as the program reads them: every file below fixtures/ that holds text, extracted and parsed.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { extract } from '../../src/extract/extract.js'
import type { Document, Source } from '../../src/model/document.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import { parseDocument } from '../../src/parse/parse.js'

const root = join(import.meta.dirname, '../..')
const READ = /\.(?:txt|docx|pdf|doc|rtf|odt|html)$/

export const dictionary = loadDictionary()

export interface Reading {
  readonly path: string
  readonly extracted: ExtractedText
  readonly source: Source
  readonly document: Document
}

/** Paths below `folder` (relative to the checkout) of files that the program reads, in order; none where it is not there. */
export function listDocuments(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && READ.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Null where the file holds no text on purpose (a password, a picture: those take OCR, which has tests of its own). */
export async function readDocument(path: string): Promise<Reading | null> {
  const bytes = readFileSync(path)
  const result = await extract(new Uint8Array(bytes), basename(path), { ocr: false })
  if (!result.ok) return null
  const { extracted } = result
  const source = sourceOf(relative(root, path), bytes, extracted)
  return { path: source.path, extracted, source, document: parseDocument(extracted, source, dictionary) }
}

/** All of them, those that hold no text left out. */
export async function readDocuments(folder: string): Promise<Reading[]> {
  const all: Reading[] = []
  for (const path of listDocuments(folder)) {
    const one = await readDocument(path)
    if (one) all.push(one)
  }
  return all
}

/** Minutes as the program reads a text file of them. */
export async function readMinutes(content: string | Uint8Array): Promise<Document> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = await extract(new Uint8Array(bytes), 'minutes.txt')
  if (!result.ok) throw new Error(result.failure.reason)
  return parseDocument(result.extracted, sourceOf('minutes.txt', bytes, result.extracted), dictionary)
}

function sourceOf(path: string, bytes: string | Uint8Array, { format, pages, encoding, ocr }: ExtractedText): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, format, sha256, bytes: bytes.length, pages: pages?.length ?? null, encoding, ocr }
}
