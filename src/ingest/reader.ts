// Bytes in, an extracted and parsed document or a typed failure out. The seam between the pipeline and where the work
// is done: here in this process; whoever ends a reader that hangs or eats memory does it behind this interface.

import { extract } from '../extract/extract.js'
import type { Document } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import type { Failure, Stage } from '../model/outcome.js'
import { documentId } from './file-bytes.js'

export interface Reader {
  /** Never rejects for a bad file. What is thrown inside, a bug, is that file's outcome. */
  read(input: ReaderInput): Promise<ReaderResult>
  close(): Promise<void>
}

export interface ReaderInput {
  readonly bytes: Uint8Array
  readonly path: string
  readonly sha256: string
}

export type ReaderResult =
  | {
      readonly ok: true
      readonly document: Document
      readonly extracted: ExtractedText
      readonly outcome: 'ok' | 'partial'
    }
  | { readonly ok: false; readonly failure: Failure }

/** Throws DictionaryFailure where a dictionary cannot be used: that is no file's fault. */
export async function openReader(): Promise<Reader> {
  const { loadDictionary } = await import('../dictionary/dictionary.js')
  const dictionary = loadDictionary()
  // Each is read when it is first asked for: asked for now, so that a broken one is told once and not for every file.
  Object.values(dictionary)
  const { parseDocument } = await import('../parse/parse.js')
  return {
    async read({ bytes, path, sha256 }) {
      let stage: Stage = 'extract'
      try {
        // Readers may take the buffer over; its length is asked for before.
        const size = bytes.length
        const extraction = await extract(bytes, path)
        if (!extraction.ok) return extraction
        const { extracted } = extraction
        stage = 'parse'
        const { format, encoding, ocr, pages } = extracted
        const source = { path, format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
        const document = parseDocument(extracted, source, dictionary)
        if (document.id !== documentId(sha256))
          throw new Error(`the id ${document.id} does not come from the file's bytes`)
        const partial = extracted.notes.some(note => note.code === 'partial-extraction')
        return { ok: true, document, extracted, outcome: partial ? 'partial' : 'ok' }
      } catch (error) {
        return { ok: false, failure: crashed(stage, error) }
      }
    },
    async close() {},
  }
}

export function crashed(stage: Stage, error: unknown): Failure {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const where = /\(?([^/\s(]+\.[jt]s:\d+)/.exec(stack)?.[1]
  const reason = `The program failed on it: ${message.split('\n')[0]}${where ? ` (${where})` : ''}.`
  return {
    outcome: 'crashed',
    stage,
    reason,
    advice: 'This is a bug: please report it with the file, if it may be shown.',
  }
}
