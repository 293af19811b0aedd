// find → inspect → read (in worker processes, in parallel) → save, in order. An error is its file's outcome alone.

import PQueue from 'p-queue'
import { throwIfFatal } from './ingest/fatal-errors.js'
import { entriesOf, makeBudget, readFileBytes, type Source, unpackEntry } from './ingest/file-bytes.js'
import type { FoundFile } from './ingest/find.js'
import { forgetMoved } from './ingest/find-change.js'
import { type Finding, failureOf, fileState, inspect } from './ingest/inspect.js'
import type { Failure, Outcome } from './model/outcome.js'
import type { Archive } from './store/archive.js'
import {
  type FileState,
  findFiles as findKnown,
  forgetFailures,
  type KnownFile,
  listContained,
  noteFile,
} from './store/save/file.js'
import { parcelSize, type Versions } from './store/save/parcel.js'
import { hasDocument, saveCopy, saveParcel } from './store/save/save.js'
import { crashed, type Reader, type ReaderResult } from './workers/reader.js'

export interface IngestOptions {
  /** Files read at the same time, from 1. */
  readonly jobs: number
  /** Read unchanged files again, too. */
  readonly force: boolean
  /** Try failed files again, even if they have not changed. */
  readonly retryFailed: boolean
  /** The largest file that is read, in bytes. */
  readonly mostBytes: number
  readonly versions: Versions
  readonly stopped: AbortSignal
}

export interface IngestResult {
  readonly path: string
  readonly outcome: Outcome
  /** Null if the document is in the archive now. */
  readonly failure: Failure | null
  /** Number of CPR numbers in the text. */
  readonly cprNumbers: number
  /** The failure is from an earlier import; the file has not changed since and was not tried again. */
  readonly before: boolean
}

export interface IngestEvents {
  result(result: IngestResult): void
  /** A zip was opened: so many more results will come than files were given. */
  more(count: number): void
}

/** Files per job that may be in work before the first of them is saved, so that a slow one does not block the others. */
const AHEAD = 16

/** Most bytes of documents that have been read and wait to be saved. */
const MOST_HELD = 32 * 1024 * 1024

/** Known files looked up in one query. */
const CHUNK = 500

/** Imports the files in their order and reports each. When `stopped`, it finishes the files in work and returns. */
export async function ingest(
  files: readonly FoundFile[],
  archive: Archive,
  reader: Reader,
  options: IngestOptions,
  events: IngestEvents,
): Promise<void> {
  await new Import(archive, reader, options, events).all(files, null)
}

type Work =
  /** Stopped before its turn came. */
  | { readonly kind: 'dropped' }
  | Exclude<Finding, { kind: 'read' }>
  | { readonly kind: 'save'; readonly state: FileState; readonly read: Extract<ReaderResult, { ok: true }> }

class Import {
  private readonly budget: ReturnType<typeof makeBudget>

  constructor(
    private readonly archive: Archive,
    private readonly reader: Reader,
    private readonly options: IngestOptions,
    private readonly events: IngestEvents,
  ) {
    this.budget = makeBudget(options.mostBytes)
  }

  async all(files: readonly FoundFile[], source: Source | null): Promise<void> {
    const { jobs, stopped } = this.options
    // Two more than there are workers, so that the next files are read from the disk meanwhile.
    const queue = new PQueue({ concurrency: jobs + 2 })
    const pending: { readonly file: FoundFile; readonly task: Promise<Work> }[] = []
    let held = 0
    const finishOne = async () => {
      const { file, task } = pending.shift()!
      const work = await task
      held -= sizeOf(work)
      await this.finish(file, work)
    }
    for (let start = 0; start < files.length; start += CHUNK) {
      const chunk = files.slice(start, start + CHUNK)
      const places = chunk.map(file => file.location)
      const known = await findKnown(this.archive.db, places)
      for (const file of chunk) {
        if (stopped.aborted) break
        const task = queue.add(async () => {
          const work = await this.work(file, known.get(file.location), source)
          held += sizeOf(work)
          return work
        })
        // Awaited when its turn comes; until then a rejection must not end the process as unhandled.
        task.catch(() => {})
        pending.push({ file, task })
        while (pending.length >= jobs * AHEAD || (held > MOST_HELD && pending.length > 0)) await finishOne()
      }
    }
    while (pending.length > 0) await finishOne()
  }

  /** The part that runs in parallel with other files; writes nothing. */
  private async work(file: FoundFile, known: KnownFile | undefined, source: Source | null): Promise<Work> {
    const { archive, reader, budget, options } = this
    if (options.stopped.aborted) return { kind: 'dropped' }
    let taken = 0
    const admit = async (size: number) => {
      await budget.take(size)
      taken += size
    }
    try {
      const finding = await inspect(file, {
        ...options,
        known,
        isEntry: source !== null,
        has: id => hasDocument(archive, id),
        contained: location => listContained(archive.db, location),
        load: () =>
          source ? unpackEntry(source, file, options.mostBytes) : readFileBytes(file, options.mostBytes, admit),
      })
      if (finding.kind !== 'read') return finding
      if (options.stopped.aborted) return { kind: 'dropped' }
      const { state, bytes, sha256 } = finding
      const read = await reader.read({ bytes, path: file.path, sha256 })
      return read.ok ? { kind: 'save', state, read } : { kind: 'note', state, failure: read.failure, before: false }
    } finally {
      budget.give(taken)
    }
  }

  /** The part that runs one file after the other: all that writes. */
  private async finish(file: FoundFile, work: Work): Promise<void> {
    const { archive, events, options } = this
    const { path } = file
    const done = (outcome: Outcome, cprNumbers = 0) =>
      events.result({ path, outcome, failure: null, before: false, cprNumbers })
    const failed = (failure: Failure, before: boolean) =>
      events.result({ path, outcome: failure.outcome, failure, before, cprNumbers: 0 })
    try {
      switch (work.kind) {
        case 'dropped':
          return
        case 'nothing':
          return work.failure ? failed(work.failure, true) : done('unchanged')
        case 'note':
          // A mistyped name leaves no trace in the archive.
          if (!file.missing) await noteFile(archive.db, work.state, work.failure)
          return failed(work.failure, work.before)
        case 'copy':
          await saveCopy(archive, work.state, work.document)
          await forgetMoved(archive, file.location)
          return done('unchanged')
        case 'save': {
          const { parcel, outcome } = work.read
          // Another file with the same content may have been saved since this one was read.
          const saved = await saveParcel(archive, parcel, work.state, outcome, options.force)
          if (!saved || options.force) await forgetMoved(archive, file.location)
          return saved ? done(outcome, parcel.cprNumbers) : done('unchanged')
        }
        case 'known-zip':
          if (work.state) await noteFile(archive.db, work.state, { outcome: 'ok' })
          return this.reportKnown(work.entries)
        case 'zip':
          return await this.openZip(file)
      }
    } catch (error) {
      throwIfFatal(archive, error)
      // No worker can be started: not the fault of a file.
      if (work.kind === 'zip') throw error
      const failure = crashed('save', error)
      if ('state' in work && work.state) await noteFile(archive.db, work.state, failure)
      failed(failure, false)
    }
  }

  private reportKnown(entries: readonly KnownFile[]): void {
    this.events.more(entries.length - 1)
    for (const entry of entries) {
      const failure = failureOf(entry)
      const { path } = entry
      if (failure) this.events.result({ path, outcome: failure.outcome, failure, before: true, cprNumbers: 0 })
      else this.events.result({ path, outcome: 'unchanged', failure: null, before: false, cprNumbers: 0 })
    }
  }

  /** Imports the entries of a zip as if they were files in a folder. */
  private async openZip(file: FoundFile): Promise<void> {
    const { archive, reader, options, events } = this
    // Its bytes were released when it turned out to be a zip, since many may be waiting: read again.
    const found = await readFileBytes(file, options.mostBytes)
    const state = fileState(file, 'failure' in found ? null : found, options.versions)
    if ('failure' in found) return this.finish(file, { kind: 'note', state, failure: found.failure, before: false })
    const opened = await reader.openZip(found.bytes)
    if (!opened.ok) return this.finish(file, { kind: 'note', state, failure: opened.failure, before: false })
    const { zip } = opened
    try {
      const entries = entriesOf(file, zip)
      events.more(entries.length - 1)
      await this.all(entries, { zip, index: new Map(entries.map((entry, index) => [entry, index])) })
      if (options.stopped.aborted) return
      const there = new Set(entries.map(entry => entry.location))
      const gone = (await listContained(archive.db, file.location)).filter(({ location }) => !there.has(location))
      await forgetFailures(archive.db, gone)
      await noteFile(archive.db, state, { outcome: 'ok' })
      await forgetMoved(archive, file.location)
    } finally {
      await zip.close()
    }
  }
}

function sizeOf(work: Work): number {
  return work.kind === 'save' ? parcelSize(work.read.parcel) : 0
}
