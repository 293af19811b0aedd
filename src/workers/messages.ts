// The messages between the pool and its worker processes.

import type { Failed } from '../model/outcome.js'
import type { OldReading } from '../store/reparse.js'
import type { ReaderInput, ReaderResult, ReaderSetup, ReparseResult } from './reader.js'
import type { UnpackResult } from './zip.js'

export interface Start {
  readonly kind: 'start'
  readonly setup: ReaderSetup
  /** Memory limit of the whole process, in MB. */
  readonly memory: number
}

/** Sent one at a time: the next one after the answer to the last. */
export type Request =
  | { readonly kind: 'read'; readonly input: ReaderInput }
  | { readonly kind: 'reparse'; readonly old: OldReading }
  | { readonly kind: 'open-zip'; readonly bytes: Uint8Array }
  | { readonly kind: 'unpack'; readonly index: number }

export type OpenedZip = { readonly ok: true; readonly entries: readonly string[] } | Failed

export interface Answers {
  readonly read: ReaderResult
  readonly reparse: ReparseResult
  readonly 'open-zip': OpenedZip
  readonly unpack: UnpackResult
}

export type FromWorker =
  | { readonly kind: 'ready' }
  /** The worker cannot start, whatever the file: a broken dictionary. */
  | { readonly kind: 'unusable'; readonly name: string; readonly message: string }
  | { readonly kind: 'alive' }
  | { readonly kind: 'answer'; readonly answer: Answers[keyof Answers] }

/** Written to stderr by the watchdog before it ends the process. */
export const MEMORY_IS_FULL = 'referat: the memory limit is reached'
