// Opens the archive of a command for reading, and closes it in any case.

import type { Archive, Cpr } from '../store/archive.js'
import type { Arguments, Surroundings } from './command.js'
import { archivePath, cprOf } from './options.js'

export async function withArchive<T>(
  args: Arguments,
  surroundings: Surroundings,
  use: (archive: Archive) => Promise<T>,
  cpr: Cpr = cprOf(args),
): Promise<T> {
  const { openArchive } = await import('../store/archive.js')
  const archive = await openArchive(archivePath(args, surroundings), cpr)
  try {
    return await use(archive)
  } finally {
    await archive.close()
  }
}
