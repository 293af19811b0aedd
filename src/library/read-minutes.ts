// Reads a file, its bytes or a text into a document in this process: without an archive or a worker's limits.

import type { Document } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import { ReadingError } from './errors.js'

/** A path, the bytes of a file, or minutes as text. */
export type Minutes = string | Uint8Array | { readonly text: string }

export interface ReadOptions {
  /** The value of `source.path` (default: the file's name). The kind of file is detected from its content, not its name. */
  readonly name?: string
  /** Whether scanned pages are read by OCR (default: true, if the optional packages are installed). */
  readonly ocr?: boolean
}

/** What was decided, who was there, and where in `text` it is said. Throws ReadingError; doubts are `diagnostics`. */
export async function readMinutes(minutes: Minutes, options: ReadOptions = {}): Promise<Document> {
  const [{ loadDictionary }, { parseDocument }, { hashBytes }] = await Promise.all([
    import('../dictionary/dictionary.js'),
    import('../parse/parse.js'),
    import('../ingest/file-bytes.js'),
  ])
  const { bytes, name, isText } = await open(minutes)
  const path = options.name ?? name
  // Extractors may detach the buffer, so its hash and length are taken before.
  const [size, sha256] = [bytes.length, hashBytes(bytes)]
  const extracted = isText ? await extractText(bytes) : await extractFile(bytes, path, options)
  const { format, encoding, pages, ocr } = extracted
  const source = { path, format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
  return parseDocument(extracted, source, loadDictionary())
}

async function open(minutes: Minutes) {
  // A copy, since extractors may detach the buffer.
  if (minutes instanceof Uint8Array) return { bytes: new Uint8Array(minutes), name: 'minutes', isText: false }
  if (typeof minutes === 'object')
    return { bytes: new TextEncoder().encode(minutes.text), name: 'minutes.txt', isText: true }
  const [{ readFile }, { basename }, { cannotRead }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('../ingest/find.js'),
  ])
  try {
    return { bytes: new Uint8Array(await readFile(minutes)), name: basename(minutes), isText: false }
  } catch (error) {
    throw new ReadingError({ ...cannotRead('file', error), stage: 'read' })
  }
}

/** A text is read as text even if it begins like a file of another kind. */
async function extractText(bytes: Uint8Array): Promise<ExtractedText> {
  const [{ extractTxt }, { ExtractionFailure }] = await Promise.all([
    import('../extract/txt/txt.js'),
    import('../extract/extractor.js'),
  ])
  try {
    return await extractTxt(bytes)
  } catch (error) {
    throw error instanceof ExtractionFailure ? new ReadingError(error.failure) : error
  }
}

async function extractFile(bytes: Uint8Array, name: string, { ocr = true }: ReadOptions): Promise<ExtractedText> {
  const { extract } = await import('../extract/extract.js')
  const result = await extract(bytes, name, { ocr })
  if (!result.ok) throw new ReadingError(result.failure)
  return result.extracted
}
