// A file in that the archive knows the content of from elsewhere; where that is no longer there, the file was moved.

import type { Archive } from '../store/archive.js'
import { listTwins } from '../store/save/file.js'
import { forgetFiles } from '../store/save/save.js'
import { findChange } from './changed.js'

/** Forgets the places at which the file lay before, so that its document is called by where it lies now. */
export async function forgetMoved(archive: Archive, location: string): Promise<void> {
  const gone = []
  for (const twin of await listTwins(archive.db, location)) if ((await findChange(twin)) === 'gone') gone.push(twin)
  await forgetFiles(archive, gone)
}
