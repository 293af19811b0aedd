// Documents that an older parser or other dictionaries read, read again from the text that is stored; their files are not
// touched. Parsed side by side elsewhere, saved here one after the other, each in a transaction of its own.

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
import { throwIfHopeless } from './hopeless.js'

export interface ReparseOptions {
  /** Documents parsed at the same time, from 1. */
  readonly jobs: number
  /** Read again also what this parser and these dictionaries have read. */
  readonly force: boolean
  /** Write nothing. */
  readonly dryRun: boolean
  readonly versions: Versions
  readonly stopped: AbortSignal
}

export interface Reparsed {
  readonly id: string
  readonly path: string
  /** `gone`: replaced or deleted by somebody else meanwhile. */
  readonly outcome: 'same' | 'changed' | 'gone' | 'failed'
  readonly changes: readonly Change[]
  readonly failure: Failure | null
}

export interface ReparseEvents {
  /** So many documents are to be read again. */
  start(count: number): void
  result(result: Reparsed): Promise<void>
}

/** Documents loaded at once, and begun for each job before the first of them is saved. */
const BATCH = 32

/** In the order of their paths. Ends early, after those in hand, when `stopped`. */
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
      // Handled when its turn comes; until then a rejection must not end the process.
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
    throwIfHopeless(archive, error)
    return result('failed', [], crashed('save', error))
  }
}
