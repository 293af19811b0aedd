// Handles files that were moved: the content is known from another location, where no file is any more.

import type { Archive } from '../store/archive.js'
import { listTwins } from '../store/save/file.js'
import { forgetFiles } from '../store/save/save.js'
import { findChange } from './find-change.js'

/** Forgets the locations that the file was moved from, so that its document gets the path of the new location. */
export async function forgetMoved(archive: Archive, location: string): Promise<void> {
  const gone = []
  for (const twin of await listTwins(archive.db, location)) if ((await findChange(twin)) === 'gone') gone.push(twin)
  await forgetFiles(archive, gone)
}
