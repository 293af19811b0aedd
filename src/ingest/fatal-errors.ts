// Tells errors of the archive, which would fail every further file, from errors of one file.

import { Problem } from '../model/problem.js'
import type { Archive } from '../store/archive.js'

/** Throws a Problem if the import cannot go on; returns if only the current file is affected. */
export function throwIfFatal({ path }: Archive, error: unknown): void {
  const { code } = error as NodeJS.ErrnoException
  const safe = 'What was imported so far is safe; run the same command again to go on.'
  if (code === 'SQLITE_FULL') throw new Problem(`The disk is full: ${path} cannot grow.`, `Make room. ${safe}`, 1)
  if (code === 'SQLITE_BUSY')
    throw new Problem(`${path} is being written to by another program.`, `Wait until it is done. ${safe}`, 1)
  if (code === 'SQLITE_IOERR' || code === 'SQLITE_READONLY' || code === 'SQLITE_CORRUPT')
    throw new Problem(`${path} cannot be written (${code}).`, `Check the disk and its permissions. ${safe}`, 1)
}
