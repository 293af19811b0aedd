// Bytes in, a document ready to be saved or a typed failure out: in this process; pool.ts has the same in workers.

import { isDeepStrictEqual } from 'node:util'
import { extract } from '../extract/extract.js'
import type { Failed, Failure, Stage } from '../model/outcome.js'
import type { OldReading } from '../store/reparse.js'
import { unpackExtraction } from '../store/rows/document.js'
import { type Parcel, packReading, type Versions } from '../store/save/parcel.js'
import { type Change, findChanges } from './changes.js'
import { openZip, type ZipResult } from './zip.js'

export interface Reader {
  /** Never rejects for a bad file. An exception inside, which is a bug, becomes the outcome of the file. */
  read(input: ReaderInput): Promise<ReaderResult>
  /** Opens a .zip of files. Never rejects for a bad one. */
  openZip(bytes: Uint8Array): Promise<ZipResult>
  close(): Promise<void>
}

/** Reads stored text again. Never rejects for a bad document. */
export interface Reparser {
  reparse(old: OldReading): Promise<ReparseResult>
}

export interface ReaderInput {
  readonly bytes: Uint8Array
  readonly path: string
  readonly sha256: string
}

export interface ReaderSetup {
  /** Stored with every document. */
  readonly versions: Versions
  /** Whether scanned pages are read by OCR. */
  readonly ocr: boolean
}

export type ReaderResult = { readonly ok: true; readonly parcel: Parcel; readonly outcome: 'ok' | 'partial' } | Failed

/** Without a parcel, the stored reading is up to date. */
export type ReparseResult =
  | { readonly ok: true; readonly parcel: Parcel | null; readonly same: boolean; readonly changes: readonly Change[] }
  | Failed

/** Throws DictionaryFailure if a dictionary cannot be used, which is not the fault of a file. */
export async function openReader({ versions, ocr }: ReaderSetup): Promise<Reader & Reparser> {
  const { loadDictionary, readForParser } = await import('../dictionary/dictionary.js')
  const dictionary = loadDictionary()
  readForParser(dictionary)
  const { parseDocument } = await import('../parse/parse.js')
  return {
    async read({ bytes, path, sha256 }) {
      let stage: Stage = 'extract'
      try {
        // Extractors may detach the buffer, so its length is taken before.
        const size = bytes.length
        const extraction = await extract(bytes, path, { ocr })
        if (!extraction.ok) return extraction
        const { extracted } = extraction
        stage = 'parse'
        const { format, encoding, pages } = extracted
        const counted = { bytes: size, pages: pages?.length ?? null }
        const source = { path, format, sha256, ...counted, encoding, ocr: extracted.ocr }
        const document = parseDocument(extracted, source, dictionary)
        stage = 'save'
        const parcel = packReading({ document, extracted, versions })
        const partial = extracted.notes.some(note => note.code === 'partial-extraction')
        return { ok: true, parcel, outcome: partial ? 'partial' : 'ok' }
      } catch (error) {
        return { ok: false, failure: crashed(stage, error) }
      }
    },
    async reparse({ document: before, layout, stale, versions: old }) {
      try {
        const extracted = unpackExtraction(before.text, layout)
        const document = parseDocument(extracted, before.source, dictionary)
        const same = isDeepStrictEqual(document, before)
        if (same && !stale) return { ok: true, parcel: null, same, changes: [] }
        const parcel = packReading({ document, extracted, versions: { ...versions, extractor: old.extractor } })
        return { ok: true, parcel, same, changes: findChanges(before, document) }
      } catch (error) {
        return { ok: false, failure: crashed('parse', error) }
      }
    },
    async openZip(bytes) {
      try {
        return openZip(bytes)
      } catch (error) {
        return { ok: false, failure: crashed('extract', error) }
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
