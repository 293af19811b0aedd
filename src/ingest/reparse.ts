// Reads stored texts again by a newer parser or dictionaries: in worker processes, saved one by one.

import PQueue from 'p-queue'
import type { Failure } from '../model/outcome.js'
import type { Archive } from '../store/archive.js'
import {
  forgetNames,
  listOutdated,
  loadReadings,
  type OldReading,
  saveReparsed,
  stampDocument,
} from '../store/reparse.js'
import type { Versions } from '../store/save/parcel.js'
import type { Change } from '../workers/changes.js'
import { crashed, type Reparser } from '../workers/reader.js'
import { throwIfFatal } from './fatal-errors.js'

export interface ReparseOptions {
  /** Documents parsed at the same time, from 1. */
  readonly jobs: number
  /** Read documents again, too, that are up to date. */
  readonly force: boolean
  /** Write nothing. */
  readonly dryRun: boolean
  readonly versions: Versions
  readonly stopped: AbortSignal
}

export interface Reparsed {
  readonly id: string
  readonly path: string
  /** `gone`: replaced or deleted by another process meanwhile. */
  readonly outcome: 'same' | 'changed' | 'gone' | 'failed'
  readonly changes: readonly Change[]
  readonly failure: Failure | null
}

export interface ReparseEvents {
  /** Called with the number of documents to read again. */
  start(count: number): void
  result(result: Reparsed): Promise<void>
}

/** Documents loaded at once; also the number per job that may be in work before the first of them is saved. */
const BATCH = 32

/** In the order of their paths. When `stopped`, it finishes the documents in work and returns. */
export async function reparse(
  archive: Archive,
  reparser: Reparser,
  options: ReparseOptions,
  events: ReparseEvents,
): Promise<void> {
  const { jobs, force, dryRun, versions, stopped } = options
  const keys = await listOutdated(archive.db, force ? null : versions)
  events.start(keys.length)
  const queue = new PQueue({ concurrency: jobs })
  const pending: (() => Promise<Reparsed>)[] = []
  let changed = false
  const finishOne = async () => {
    const result = await pending.shift()!()
    changed ||= result.outcome === 'changed' && !dryRun
    await events.result(result)
  }
  for (let from = 0; from < keys.length && !stopped.aborted; from += BATCH) {
    for (const old of await loadReadings(archive.db, keys.slice(from, from + BATCH))) {
      const task = queue.add(async () => reparser.reparse(old))
      // Awaited when its turn comes; until then a rejection must not end the process as unhandled.
      task.catch(() => {})
      pending.push(async () => save(archive, old, await task, options))
    }
    while (pending.length > jobs * BATCH) await finishOne()
  }
  while (pending.length > 0) await finishOne()
  if (changed) await forgetNames(archive)
}

async function save(
  archive: Archive,
  old: OldReading,
  read: Awaited<ReturnType<Reparser['reparse']>>,
  { dryRun, versions }: ReparseOptions,
): Promise<Reparsed> {
  const { id, source } = old.document
  const result = (outcome: Reparsed['outcome'], changes: readonly Change[] = [], failure: Failure | null = null) => ({
    id,
    path: source.path,
    outcome,
    changes,
    failure,
  })
  if (!read.ok) return result('failed', [], read.failure)
  const outcome = read.same ? 'same' : 'changed'
  if (dryRun) return result(outcome, read.changes)
  try {
    const saved = read.parcel
      ? await saveReparsed(archive, read.parcel, old)
      : await stampDocument(archive, old, versions)
    return saved ? result(outcome, read.changes) : result('gone')
  } catch (error) {
    throwIfFatal(archive, error)
    return result('failed', [], crashed('save', error))
  }
}
