// What to do with a file: nothing, note something, or read it; by the file and what the archive knows. Writes nothing.

import { stat } from 'node:fs/promises'
import { looksLikeZipOfFiles } from '../extract/format/format.js'
import { documentId } from '../model/document.js'
import type { Failure } from '../model/outcome.js'
import type { FileState, KnownFile } from '../store/save/file.js'
import type { Versions } from '../store/save/parcel.js'
import { type FileBytes, fileTimes } from './file-bytes.js'
import type { FoundFile } from './find.js'

export interface Inspection {
  /** Read unchanged files again, too. */
  readonly force: boolean
  /** Try failed files again. */
  readonly retryFailed: boolean
  readonly versions: Versions
  /** What the archive knows of the file. */
  readonly known: KnownFile | undefined
  /** Whether the archive has a document with this id. */
  has(document: string): Promise<boolean>
  /** What the archive knows of the entries of the zip at this location. */
  contained(location: string): Promise<readonly KnownFile[]>
  load(): Promise<FileBytes | { readonly failure: Failure }>
  /** The file is an entry of a zip. */
  readonly isEntry: boolean
}

export type Finding =
  | { readonly kind: 'nothing'; readonly failure: Failure | null }
  | { readonly kind: 'note'; readonly state: FileState; readonly failure: Failure; readonly before: boolean }
  | { readonly kind: 'copy'; readonly state: FileState; readonly document: string }
  | { readonly kind: 'read'; readonly state: FileState; readonly bytes: Uint8Array; readonly sha256: string }
  /** A zip that was read completely before; `state` is set if the file was touched since. */
  | { readonly kind: 'known-zip'; readonly state: FileState | null; readonly entries: readonly KnownFile[] }
  | { readonly kind: 'zip'; readonly state: FileState }

export async function inspect(file: FoundFile, inspection: Inspection): Promise<Finding> {
  const { force, versions, known, isEntry } = inspection
  const note = (failure: Failure, found?: FileBytes, before = false): Finding => {
    return { kind: 'note', state: fileState(file, found ?? null, versions), failure, before }
  }
  if (file.failure) return note(file.failure)
  const settled = known !== undefined && !force && isSettled(known, inspection)
  if (settled && !isEntry && (await looksUntouched(file, known))) {
    if (!looksLikeContainer(known)) return { kind: 'nothing', failure: failureOf(known) }
    const entries = await settledEntries(known, inspection)
    if (entries) return { kind: 'known-zip', state: null, entries }
  }
  const found = await inspection.load()
  if ('failure' in found) return note(found.failure)
  const { bytes, sha256 } = found
  const state = fileState(file, found, versions)
  if (settled && known.sha256 === sha256) {
    const failure = failureOf(known)
    if (failure) return note(failure, found, true)
    const entries = looksLikeContainer(known) ? await settledEntries(known, inspection) : null
    if (entries) return { kind: 'known-zip', state, entries }
  }
  if (!isEntry && looksLikeZipOfFiles(bytes)) return { kind: 'zip', state }
  const document = documentId(sha256)
  if (!force && (await inspection.has(document))) return { kind: 'copy', state, document }
  return { kind: 'read', state, bytes, sha256 }
}

export function fileState(file: FoundFile, found: FileBytes | null, versions: Versions): FileState {
  const { location, path } = file
  const times = found?.times ?? { mtimeMs: null, ctimeMs: null }
  const content = { sha256: found?.sha256 ?? null, bytes: found?.bytes.length ?? null }
  return { location, path, ...content, ...times, extractorVersion: versions.extractor }
}

/** Why the last reading of a file failed; null if it did not. */
export function failureOf({ outcome, stage, reason, advice }: KnownFile): Failure | null {
  if (outcome === 'ok' || outcome === 'partial' || outcome === 'unchanged') return null
  return { outcome, stage: stage ?? 'extract', reason: reason ?? '', advice: advice ?? '' }
}

/** Whether reading the same content again would give the same result. */
function isSettled(known: KnownFile, { versions, retryFailed }: Inspection): boolean {
  if (known.sha256 === null) return false
  if (failureOf(known) === null) return true
  // A failure after extraction is a bug, which may have been fixed since.
  return !retryFailed && known.stage === 'extract' && known.extractor_version === versions.extractor
}

/** Read without failure, but no document: a zip. */
function looksLikeContainer(known: KnownFile): boolean {
  return known.document === null && failureOf(known) === null
}

async function settledEntries(known: KnownFile, inspection: Inspection): Promise<readonly KnownFile[] | null> {
  const entries = await inspection.contained(known.location)
  return entries.every(entry => isSettled(entry, inspection)) ? entries : null
}

/** Files with the same size and times as last time need not be opened. */
async function looksUntouched(file: FoundFile, known: KnownFile): Promise<boolean> {
  if (known.mtime_ms === null || known.path !== file.path) return false
  const found = await stat(file.handle).catch(() => null)
  if (!found) return false
  const { mtimeMs, ctimeMs } = fileTimes(found, Date.now())
  return found.size === known.bytes && mtimeMs === known.mtime_ms && ctimeMs === known.ctime_ms
}
