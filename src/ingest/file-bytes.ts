// Reads the bytes of a file, with their hash and its times.

import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Failure } from '../model/outcome.js'
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
