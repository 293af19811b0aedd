// Files of the archive in, those that are no longer what was read out.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { KnownFile } from '../store/save/file.js'

export type Change = 'gone' | 'changed'

/** Null where the file holds what it held, or where that cannot be told. Reads it only where its times have changed. */
export async function findChange(file: KnownFile): Promise<Change | null> {
  const { location, bytes, sha256, mtime_ms } = file
  // Names in an encoding of their own cannot be opened by name again.
  if (sha256 === null || location.endsWith('?latin1')) return null
  const found = await stat(location).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'gone' : null))
  if (found === null || found === 'gone') return found
  if (found.size !== bytes) return 'changed'
  if (found.mtimeMs === mtime_ms) return null
  const content = await readFile(location).catch(() => null)
  return content && createHash('sha256').update(content).digest('hex') !== sha256 ? 'changed' : null
}
