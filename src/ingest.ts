// The pipeline: find → read → extract → parse → save. What goes wrong with a file lands on that file and stops no other.

import { stat } from 'node:fs/promises'
import PQueue from 'p-queue'
import { documentId, type FileBytes, type FileTimes, fileTimes, readFileBytes } from './ingest/file-bytes.js'
import type { FoundFile } from './ingest/find.js'
import { crashed, type Reader, type ReaderResult } from './ingest/reader.js'
import type { Versions } from './ingest/versions.js'
import type { Failure, Outcome } from './model/outcome.js'
import { Problem } from './model/problem.js'
import type { Archive } from './store/archive.js'
import { type FileState, findFiles as findKnown, type KnownFile, saveFailure } from './store/file.js'
import { hasDocument, saveCopy, saveDocument } from './store/save.js'

export interface IngestOptions {
  /** Files read at the same time, from 1. */
  readonly jobs: number
  /** Read again what is unchanged. */
  readonly force: boolean
  readonly versions: Versions
  readonly stopped: AbortSignal
}

export interface IngestResult {
  readonly path: string
  readonly outcome: Outcome
  /** Null where the file is in the archive now. */
  readonly failure: Failure | null
  /** The failure is that of an earlier import; the file has not changed since and was not tried again. */
  readonly before: boolean
}

/** Files that are read ahead for each job: enough to keep all busy, few enough to bound memory. */
const AHEAD = 3

/** Known files looked up at once. */
const CHUNK = 500

/** Imports the files in their order and reports each. Ends early, after the files in hand, when `stopped`. */
export async function ingest(
  files: readonly FoundFile[],
  archive: Archive,
  reader: Reader,
  options: IngestOptions,
  report: (result: IngestResult) => void,
): Promise<void> {
  const queue = new PQueue({ concurrency: options.jobs })
  const pending: (() => Promise<IngestResult>)[] = []
  const finishOne = async () => report(await pending.shift()!())
  for (let start = 0; start < files.length; start += CHUNK) {
    const chunk = files.slice(start, start + CHUNK)
    const known = await findKnown(
      archive.db,
      chunk.map(file => file.location),
    )
    for (const file of chunk) {
      if (options.stopped.aborted) break
      const task = queue.add(() => readOne(file, known.get(file.location), archive, reader, options))
      // Handled when its turn comes; until then a rejection must not end the process.
      task.catch(() => {})
      pending.push(async () => saveOne(file, await task, archive, options))
      if (pending.length >= options.jobs * AHEAD) await finishOne()
    }
  }
  while (pending.length > 0) await finishOne()
}

/** What is to be done about a file, found out beside others. */
type Work =
  | { readonly kind: 'nothing'; readonly failure: Failure | null }
  | { readonly kind: 'note'; readonly state: FileState; readonly failure: Failure; readonly before: boolean }
  | { readonly kind: 'copy'; readonly state: FileState; readonly document: string }
  | { readonly kind: 'save'; readonly state: FileState; readonly read: Extract<ReaderResult, { ok: true }> }

async function readOne(
  file: FoundFile,
  known: KnownFile | undefined,
  archive: Archive,
  reader: Reader,
  { force, versions }: IngestOptions,
): Promise<Work> {
  if (file.failure) return note(file, versions, file.failure)
  const settled = known && !force && isTried(known, versions)
  if (settled && (await looksUntouched(file, known))) return { kind: 'nothing', failure: failureOf(known) }
  const found = await readFileBytes(file)
  if ('failure' in found) return note(file, versions, found.failure)
  const { bytes, sha256 } = found
  const state = fileState(file, { ...found, size: bytes.length }, versions)
  if (settled && known.sha256 === sha256) {
    const failure = failureOf(known)
    if (failure) return { kind: 'note', state, failure, before: true }
  }
  const document = documentId(sha256)
  if (!force && (await hasDocument(archive, document))) return { kind: 'copy', state, document }
  const read = await reader.read({ bytes, path: file.path, sha256 })
  return read.ok ? { kind: 'save', state, read } : { kind: 'note', state, failure: read.failure, before: false }
}

async function saveOne(
  file: FoundFile,
  work: Work,
  archive: Archive,
  { force, versions }: IngestOptions,
): Promise<IngestResult> {
  const { path } = file
  try {
    switch (work.kind) {
      case 'nothing':
        return work.failure
          ? failed(path, work.failure, true)
          : { path, outcome: 'unchanged', failure: null, before: false }
      case 'note':
        // A name that was mistyped leaves no trace.
        if (!file.missing) await saveFailure(archive.db, work.state, work.failure)
        return failed(path, work.failure, work.before)
      case 'copy':
        await saveCopy(archive, work.state, work.document)
        return { path, outcome: 'unchanged', failure: null, before: false }
      case 'save': {
        const { document, extracted, outcome } = work.read
        // Another file with the same content may have been saved since this one was read.
        if (!force && (await saveCopy(archive, work.state, document.id)))
          return { path, outcome: 'unchanged', failure: null, before: false }
        await saveDocument(archive, { document, extracted, versions }, work.state, outcome)
        return { path, outcome, failure: null, before: false }
      }
    }
  } catch (error) {
    throwIfHopeless(archive, error)
    const failure = crashed('save', error)
    if (work.kind !== 'nothing') await saveFailure(archive.db, work.state, failure)
    return failed(path, failure, false)
  }
}

function failed(path: string, failure: Failure, before: boolean): IngestResult {
  return { path, outcome: failure.outcome, failure, before }
}

/** A file whose bytes nobody has seen. */
function note(file: FoundFile, versions: Versions, failure: Failure): Work {
  return { kind: 'note', state: fileState(file, null, versions), failure, before: false }
}

function fileState(
  file: FoundFile,
  found: (FileBytes & { readonly size: number }) | null,
  versions: Versions,
): FileState {
  const { location, path } = file
  const times: FileTimes = found?.times ?? { mtimeMs: null, ctimeMs: null }
  return {
    location,
    path,
    sha256: found?.sha256 ?? null,
    bytes: found?.size ?? null,
    ...times,
    extractorVersion: versions.extractor,
  }
}

/** Whether trying again could bring nothing new as long as the content is the same. */
function isTried(known: KnownFile, versions: Versions): boolean {
  if (known.sha256 === null) return false
  if (failureOf(known) === null) return true
  // What failed later than in the extractor is a bug, and may have been mended.
  return known.stage === 'extract' && known.extractor_version === versions.extractor
}

function failureOf({ outcome, stage, reason, advice }: KnownFile): Failure | null {
  if (outcome === 'ok' || outcome === 'partial' || outcome === 'unchanged') return null
  return { outcome, stage: stage ?? 'extract', reason: reason ?? '', advice: advice ?? '' }
}

/** Saves the reading of files whose size and times of change are those of last time. */
async function looksUntouched(file: FoundFile, known: KnownFile): Promise<boolean> {
  if (known.mtime_ms === null || known.path !== file.path) return false
  const found = await stat(file.handle).catch(() => null)
  if (!found) return false
  const { mtimeMs, ctimeMs } = fileTimes(found, Date.now())
  return found.size === known.bytes && mtimeMs === known.mtime_ms && ctimeMs === known.ctime_ms
}

/** What no further file would fare better with. */
function throwIfHopeless({ path }: Archive, error: unknown): void {
  const { code } = error as NodeJS.ErrnoException
  const safe = 'What was imported so far is safe; run the same command again to go on.'
  if (code === 'SQLITE_FULL') throw new Problem(`The disk is full: ${path} cannot grow.`, `Make room. ${safe}`, 1)
  if (code === 'SQLITE_BUSY')
    throw new Problem(`${path} is being written to by another program.`, `Wait until it is done. ${safe}`, 1)
  if (code === 'SQLITE_IOERR' || code === 'SQLITE_READONLY' || code === 'SQLITE_CORRUPT')
    throw new Problem(`${path} cannot be written (${code}).`, `Check the disk and its permissions. ${safe}`, 1)
}
