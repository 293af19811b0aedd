// A complete and compact copy of an archive: a snapshot of one moment, even while another process writes to it.

import { open, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../model/problem.js'
import { type Archive, openArchive } from './archive.js'
import { sql } from './kysely.js'

/** Writes the copy under a temporary name, opens it as a test, and then renames it. An older copy is replaced. */
export async function backUp(archive: Archive, path: string): Promise<void> {
  if (resolve(path) === resolve(archive.path))
    throw new Problem(`${path} is the archive itself.`, 'Give another file name.')
  if ((await stat(path).catch(() => null))?.isDirectory())
    throw new Problem(`${path} is a folder.`, 'Give a file name.')
  const temporary = `${path}.${process.pid}.part`
  try {
    // Created first, with its permissions, so that others can never read it.
    await (await open(temporary, 'wx', 0o600)).close()
    // The archive is open for reading only, and SQLite counts the copy as a change.
    await sql`pragma query_only = off`.execute(archive.db)
    await sql`vacuum into ${temporary}`.execute(archive.db)
    await (await openArchive(temporary)).close()
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new Problem(`${path} cannot be written (${code}).`, 'Choose another place, or make its folder first.')
    if (code === 'SQLITE_FULL' || code === 'ENOSPC')
      throw new Problem(`The disk is full: ${path} could not be written.`, 'Make room, then try again.', 1)
    throw error
  }
}
