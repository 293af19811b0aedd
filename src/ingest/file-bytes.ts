// Reads the bytes of a file, or of an entry of a zip, with their hash and times, and keeps only so many in memory at a time.

import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Failure } from '../model/outcome.js'
import type { OpenZip } from '../workers/zip.js'
import { cannotRead, type FoundFile } from './find.js'

export interface FileBytes {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly times: FileTimes
}

/** When a file was last changed, in milliseconds; null if so recently that a further change would not show. */
export interface FileTimes {
  readonly mtimeMs: number | null
  readonly ctimeMs: number | null
}

/** File systems store times in steps of up to two seconds: a second change within one step would not show. */
const SETTLED_MS = 3_000

/** `most`: the largest size that is read, in bytes. `admit` is called with the size and awaited before reading. */
export async function readFileBytes(
  file: FoundFile,
  most: number,
  admit: (size: number) => Promise<void> = async () => {},
): Promise<FileBytes | { failure: Failure }> {
  try {
    const handle = await open(file.handle, 'r')
    try {
      const before = await handle.stat()
      if (before.size > most) return { failure: tooLarge(before.size, most) }
      await admit(before.size)
      const bytes = await handle.readFile()
      const after = await handle.stat()
      if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.length) return { failure: CHANGING }
      return { bytes, sha256: hashBytes(bytes), times: fileTimes(after, Date.now()) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { failure: { ...cannotRead('file', error), stage: 'read' } }
  }
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function fileTimes({ mtimeMs, ctimeMs }: Stats, now: number): FileTimes {
  const settled = Math.max(mtimeMs, ctimeMs) < now - SETTLED_MS
  return settled ? { mtimeMs, ctimeMs } : { mtimeMs: null, ctimeMs: null }
}

export function tooLarge(size: number, limit: number): Failure {
  const [is, most] = [size, limit].map(bytes => `${Math.ceil(bytes / 1024 / 1024)} MB`)
  return {
    outcome: 'too-large',
    stage: 'read',
    reason: `The file is ${is}; the most is ${most}.`,
    advice: 'Split it, leave out its pictures, or allow more with --max-size.',
  }
}

const CHANGING: Failure = {
  outcome: 'unreadable',
  stage: 'read',
  reason: 'The file was being changed while it was read.',
  advice: 'Try again when nobody writes to it.',
}

/** The zip that entries are unpacked from. */
export interface Source {
  readonly zip: OpenZip
  readonly index: ReadonlyMap<FoundFile, number>
}

/** The entries as files, as if the zip were a folder. */
export function entriesOf(file: FoundFile, zip: OpenZip): FoundFile[] {
  return zip.entries.map(entry => {
    const location = `${file.location}/${entry}`
    return { location, handle: location, path: `${file.path}/${entry}`, failure: null, missing: false }
  })
}

export async function unpackEntry(
  { zip, index }: Source,
  file: FoundFile,
  most: number,
): Promise<FileBytes | { failure: Failure }> {
  const result = await zip.unpack(index.get(file)!)
  if (!result.ok) return result
  const { bytes } = result
  if (bytes.length > most) return { failure: tooLarge(bytes.length, most) }
  // Times inside a zip prove nothing.
  return { bytes, sha256: hashBytes(bytes), times: { mtimeMs: null, ctimeMs: null } }
}

/** A limit on the bytes of files that are in memory at a time. Requests beyond it wait, first come, first served. */
export function makeBudget(all: number) {
  let taken = 0
  const waiting: { readonly amount: number; readonly enter: () => void }[] = []
  const admit = () => {
    for (let next = waiting[0]; next && (taken === 0 || taken + next.amount <= all); next = waiting[0]) {
      waiting.shift()
      taken += next.amount
      next.enter()
    }
  }
  return {
    /** Resolves when there is room. An amount above the limit is let in when nothing else is. */
    take: (amount: number) =>
      new Promise<void>(enter => {
        waiting.push({ amount, enter })
        admit()
      }),
    give(amount: number) {
      taken -= amount
      admit()
    },
  }
}
