// Opens a .zip that holds files, whose entries are then unpacked one by one.

import { listEntries } from '../extract/entries.js'
import { damagedFile, ExtractionFailure } from '../extract/extractor.js'
import type { Failed } from '../model/outcome.js'

export type ZipResult = { readonly ok: true; readonly zip: OpenZip } | Failed

export interface OpenZip {
  /** Paths within the zip, `/` as separator. */
  readonly entries: readonly string[]
  /** Unpacks the entry of this index. Never rejects for a bad one. */
  unpack(index: number): Promise<UnpackResult>
  close(): Promise<void>
}

export type UnpackResult = { readonly ok: true; readonly bytes: Uint8Array } | Failed

/** Throws only if there is a bug. */
export function openZip(bytes: Uint8Array): ZipResult {
  try {
    let entries = list(bytes)
    const paths = entries.map(entry => entry.path)
    return {
      ok: true,
      zip: {
        entries: paths,
        async unpack(index) {
          const result = unpack(() => entries[index]!.read())
          if (result.ok || result.failure.outcome !== 'too-large') return result
          // The limit counts all bytes unpacked so far: reset, so that each entry may use all of it.
          return unpack(() => {
            entries = list(bytes)
            return entries[index]!.read()
          })
        },
        async close() {},
      },
    }
  } catch (error) {
    return failed(error)
  }
}

function list(bytes: Uint8Array) {
  const entries = listEntries(bytes)
  if (entries) return entries
  throw damagedFile('The archive cannot be opened.')
}

function unpack(read: () => Uint8Array): UnpackResult {
  try {
    return { ok: true, bytes: read() }
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown) {
  if (error instanceof ExtractionFailure) return { ok: false, failure: error.failure } as const
  throw error
}
