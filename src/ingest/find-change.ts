// Tells whether a file that was imported has changed, gone or moved since.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Archive } from '../store/archive.js'
import type { KnownFile } from '../store/save/file.js'
import { listTwins } from '../store/save/file.js'
import { forgetFiles } from '../store/save/save.js'

export type Change = 'gone' | 'changed'

/** Null if the content is the same, or if that cannot be determined. Reads the file only if its time has changed. */
export async function findChange(file: KnownFile): Promise<Change | null> {
  const { location, bytes, sha256, mtime_ms } = file
  // Files whose names are not UTF-8 cannot be opened by the stored name.
  if (sha256 === null || location.endsWith('?latin1')) return null
  const found = await stat(location).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'gone' : null))
  if (found === null || found === 'gone') return found
  if (found.size !== bytes) return 'changed'
  if (found.mtimeMs === mtime_ms) return null
  const content = await readFile(location).catch(() => null)
  return content && createHash('sha256').update(content).digest('hex') !== sha256 ? 'changed' : null
}

/** Forgets the locations that the file was moved from, so that its document gets the path of the new location. */
export async function forgetMoved(archive: Archive, location: string): Promise<void> {
  const gone = []
  for (const twin of await listTwins(archive.db, location)) if ((await findChange(twin)) === 'gone') gone.push(twin)
  await forgetFiles(archive, gone)
}
