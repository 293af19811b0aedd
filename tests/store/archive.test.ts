// Opening and making archives: what is refused, in one line that says what to do, and what is left as it was.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/model/problem.js'
import { createArchive, openArchive } from '../../src/store/archive.js'
import { openSqlite } from '../../src/store/sqlite.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)

async function made(name: string): Promise<string> {
  await (await createArchive(at(name))).close()
  return at(name)
}

async function problemOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Problem)
  const { message } = error as Problem
  expect(message).not.toContain('\n')
  return message
}

describe('an archive', () => {
  it('is made readable by its owner only, and closing leaves one file', async () => {
    const path = await made('new.db')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter(name => name.startsWith('new.db'))).toEqual(['new.db'])
  })

  it('is made in a new folder, but not in a folder of a new folder', async () => {
    expect(existsSync(await made('output/x.db'))).toBe(true)
    expect(await problemOf(createArchive(at('no/such/x.db')))).toContain('cannot be made')
    expect(existsSync(at('no'))).toBe(false)
  })

  it('is opened again as it is', async () => {
    const path = await made('again.db')
    const before = readFileSync(path)
    await (await openArchive(path)).close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('cannot be changed when it was opened to be read', async () => {
    const archive = await openArchive(await made('read.db'))
    await expect(archive.db.insertInto('meeting').values({ body_key: null, date: null }).execute()).rejects.toThrow(
      /readonly/,
    )
    await archive.close()
  })

  it('can be made by several at once, every time', async () => {
    for (let round = 0; round < 20; round++) {
      const archives = await Promise.all([1, 2, 3].map(() => createArchive(at(`both-${round}.db`))))
      for (const archive of archives) {
        expect(await archive.db.selectFrom('document').selectAll().execute()).toEqual([])
        await archive.close()
      }
    }
  })

  it('that was emptied by a kill while it was made is made anew', async () => {
    writeFileSync(at('zero.db'), '')
    await (await openArchive(at('zero.db'))).close()
    expect(statSync(at('zero.db')).size).toBeGreaterThan(0)
  })
})

describe('what is refused', () => {
  it.each([
    ['no file', (path: string) => void path, 'There is no archive at'],
    ['a folder', (path: string) => mkdirSync(path), 'is a folder'],
    [
      'a text',
      (path: string) => writeFileSync(path, 'Referat af møde i Klynge Midt. '.repeat(99)),
      'is not an archive',
    ],
    ['a short text', (path: string) => writeFileSync(path, 'Hej'), 'is not an archive'],
  ])('%s', async (name, make, says) => {
    const path = at(`refused ${name}.db`)
    make(path)
    const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null
    expect(await problemOf(openArchive(path))).toContain(says)
    if (name !== 'no file') expect(await problemOf(createArchive(path))).toContain(says)
    if (before) expect(readFileSync(path).equals(before)).toBe(true)
  })

  it("another program's database", async () => {
    const path = at('other.db')
    writeFileSync(path, '')
    const db = await openSqlite(path, 'write')
    await sql`create table notes (text)`.execute(db)
    await db.destroy()
    const before = readFileSync(path)
    expect(await problemOf(openArchive(path))).toContain('another program')
    expect(await problemOf(createArchive(path))).toContain('another program')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('an archive of a newer program', async () => {
    const path = await made('newer.db')
    const db = await openSqlite(path, 'write')
    await sql`pragma user_version = 999`.execute(db)
    await db.destroy()
    expect(await problemOf(openArchive(path))).toContain('newer referat')
    expect(await problemOf(createArchive(path))).toContain('newer referat')
  })

  it('an archive that is damaged', async () => {
    const path = await made('damaged.db')
    const bytes = readFileSync(path)
    bytes.fill(0x41, 100, 4096)
    writeFileSync(path, bytes)
    expect(await problemOf(openArchive(path))).toContain('damaged')
  })

  it.skipIf(process.getuid?.() === 0)('an archive without permission', async () => {
    const path = await made('locked.db')
    chmodSync(path, 0)
    expect(await problemOf(openArchive(path))).toContain('no permission')
  })
})
