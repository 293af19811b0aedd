// Opens or creates an archive, which is one SQLite file. Whatever is wrong with the file is reported as a Problem.

import { constants } from 'node:fs'
import { access, mkdir, open, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Problem } from '../model/problem.js'
import { CPR_MASK } from './cpr-mask.js'
import { type Kysely, sql } from './kysely.js'
import { APPLICATION_ID, migrate, NEWEST, readApplicationId, readForm } from './migrations.js'
import { prepareToInsert } from './save/insert.js'
import type { Db, Tables } from './schema.js'
import { BUSY_TIMEOUT_MS, type OpenMode, openSqlite } from './sqlite.js'

export interface Archive {
  readonly path: string
  readonly db: Db
  close(): Promise<void>
}

/** Whether texts that are read from an archive show CPR numbers or have them masked. */
export type Cpr = 'masked' | 'readable'

/** Opens an archive for reading. Throws Problem if it is missing, not an archive, or newer than this program. */
export async function openArchive(path: string, cpr: Cpr = 'masked'): Promise<Archive> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Problem(`There is no archive at ${path}.`, `Make one with: referat ingest FOLDER --db ${path}`)
  if (found.isDirectory())
    throw new Problem(`${path} is a folder, not an archive.`, 'Give the archive file with --db FILE.')
  const archive = await openChecked(path, 'read')
  return cpr === 'masked' ? { ...archive, db: archive.db.withPlugin(CPR_MASK) } : archive
}

/** Opens an archive for writing. One that does not exist is created, readable by its owner only. */
export async function createArchive(path: string): Promise<Archive> {
  await makeFile(path)
  return openChecked(path, 'write')
}

async function makeFile(path: string): Promise<void> {
  const folder = dirname(resolve(path))
  try {
    if (!(await stat(folder).catch(() => null))) await mkdir(folder)
    await (await open(path, 'wx', 0o600)).close()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      if (!(await stat(path)).isDirectory()) return
      throw new Problem(`${path} is a folder, not an archive.`, 'Give a file name with --db FILE.')
    }
    throw new Problem(
      `The archive ${path} cannot be made (${code}).`,
      'Choose another place with --db FILE, or make the folder first.',
    )
  }
}

async function openChecked(path: string, mode: OpenMode): Promise<Archive> {
  let db: Db | undefined
  try {
    // Before the first query: an older archive is migrated even when it is only opened for reading.
    await access(path, constants.R_OK | constants.W_OK)
    db = await openSqlite<Tables>(path, mode)
    const form = await check(path, db)
    if (form < NEWEST) {
      if (mode === 'read') await upgrade(path)
      else await prepare(db)
    }
    if (mode === 'write') await prepareToInsert(db)
    const opened = db
    return { path, db: opened, close: () => opened.destroy() }
  } catch (error) {
    await db?.destroy()
    throw error instanceof Problem ? error : explain(path, error as NodeJS.ErrnoException)
  }
}

async function upgrade(path: string): Promise<void> {
  const db = await openSqlite<Tables>(path, 'write')
  try {
    await prepare(db)
  } finally {
    await db.destroy()
  }
}

async function prepare(db: Db): Promise<void> {
  // Readers and one writer at a time; a transaction is whole or absent even after a kill.
  await patiently(() => sql`pragma journal_mode = wal`.execute(db))
  await migrate(db as unknown as Kysely<never>)
}

/** SQLite gives up at once, not after its busy timeout, where another program changes the mode of the journal, too. */
async function patiently(change: () => Promise<unknown>, until = Date.now() + BUSY_TIMEOUT_MS): Promise<void> {
  try {
    await change()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'SQLITE_BUSY' || Date.now() > until) throw error
    await setTimeout(BUSY_PAUSE_MS)
    await patiently(change, until)
  }
}

const BUSY_PAUSE_MS = 20

/** The schema version of the archive. Throws Problem if this program cannot use it. */
async function check(path: string, db: Db): Promise<number> {
  const any = db as unknown as Kysely<never>
  const [id, form] = [await readApplicationId(any), await readForm(any)]
  if (id !== APPLICATION_ID) {
    const { rows } = await sql`select 1 from sqlite_schema limit 1`.execute(db)
    if (id !== 0 || rows.length > 0)
      throw new Problem(`${path} is a database of another program.`, 'Give a referat archive with --db FILE.')
  }
  if (form > NEWEST)
    throw new Problem(
      `${path} was made by a newer referat (archive form ${form}, this program knows ${NEWEST}).`,
      'Install the newest referat, or give another archive with --db FILE.',
    )
  return form
}

function explain(path: string, error: NodeJS.ErrnoException): Problem | Error {
  const { code = '' } = error
  if (code === 'SQLITE_NOTADB')
    return new Problem(`${path} is not an archive (no SQLite database).`, 'Give a referat archive with --db FILE.')
  if (code === 'SQLITE_CORRUPT')
    return new Problem(
      `${path} is damaged (${error.message}).`,
      'Restore it from a backup, or import the files into a new archive.',
    )
  if (code === 'SQLITE_BUSY')
    return new Problem(`${path} is in use by another program.`, 'Wait until it is done, then try again.', 1)
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'SQLITE_CANTOPEN' ||
    code === 'SQLITE_READONLY'
  )
    return new Problem(
      `${path} cannot be opened: no permission (${code}).`,
      'Ask its owner, or give another archive with --db FILE.',
    )
  return error
}
