// A disk that is full is an error of the import, not of a file and not of the archive: what was saved is whole, and the
// next import goes on. SQLite is told how many pages there may be; it then says what it says of a full disk.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/ingest/find.js'
import { reparse } from '../../src/ingest/reparse.js'
import { readVersions } from '../../src/ingest/versions.js'
import { ingest } from '../../src/ingest.js'
import type { Problem } from '../../src/model/problem.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { listDocumentKeys } from '../../src/store/list.js'
import { loadDocuments } from '../../src/store/load.js'
import type { Versions } from '../../src/store/save/parcel.js'
import { openReader, type Reader, type Reparser } from '../../src/workers/reader.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const minutes = join(folder, 'minutes')
const FILES = 30
let versions: Versions
let reader: Reader & Reparser
const stopped = new AbortController().signal

beforeAll(async () => {
  mkdirSync(minutes)
  const text = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.txt', 'utf8')
  for (let i = 0; i < FILES; i++) writeFileSync(join(minutes, `${i}.txt`), `${text}\nBilag ${i}\n`)
  versions = await readVersions()
  reader = await openReader({ versions, ocr: false })
})

/** `room`: pages that the archive may still grow by. */
async function limit({ db }: Archive, room: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + room}`).execute(db)
}

async function importAll(archive: Archive): Promise<Problem | null> {
  const files = await listFiles([minutes], { wanted: () => true, never: new Set() })
  const options = { jobs: 2, force: false, retryFailed: false, mostBytes: 1e8, versions, stopped }
  return ingest(files, archive, reader, options, { result() {}, more() {} }).then(
    () => null,
    (error: Problem) => error,
  )
}

async function contents({ db }: Archive) {
  const problems: string[] = []
  for await (const problem of checkArchive(db)) problems.push(problem)
  expect(problems).toEqual([])
  return loadDocuments(db, await listDocumentKeys(db))
}

describe('a full disk', () => {
  it.each([0, 20, 60])('with room for %i pages is told, and the next import goes on', async room => {
    const path = join(folder, `${room}.db`)
    let archive = await createArchive(path)
    await limit(archive, room)
    const problem = await importAll(archive)
    expect(problem).toMatchObject({ status: 1, message: expect.stringMatching(/^The disk is full: .+ Make room\./) })
    const before = await contents(archive)
    expect(before.length).toBeLessThan(FILES)
    if (room > 20) expect(before.length).toBeGreaterThan(0)
    // No file is blamed.
    expect(await archive.db.selectFrom('file').select('id').where('reason', 'is not', null).execute()).toEqual([])
    await archive.close()

    archive = await createArchive(path)
    expect(await importAll(archive)).toBe(null)
    const after = await contents(archive)
    expect(after).toHaveLength(FILES)
    expect(after).toEqual(expect.arrayContaining(before))
    await archive.close()
  })

  it('while reading again leaves every document as it was or as it is to be', async () => {
    const archive = await createArchive(join(folder, 'reparse.db'))
    expect(await importAll(archive)).toBe(null)
    const before = await contents(archive)
    await archive.db.updateTable('document').set({ parser_version: 'older', title: 'Mødet' }).execute()
    await limit(archive, 0)
    // What is to be written is larger than what was there.
    const larger: Reparser = {
      async reparse(old) {
        const read = await reader.reparse(old)
        if (!read.ok || !read.parcel) return read
        const text = `${read.parcel.text}\n${'x'.repeat(100_000)}`
        return { ...read, parcel: { ...read.parcel, text } }
      },
    }
    const options = { jobs: 1, force: false, dryRun: false, versions, stopped }
    const run = (reparser: Reparser) => reparse(archive, reparser, options, { start() {}, async result() {} })
    await expect(run(larger)).rejects.toThrow(/^The disk is full/)
    expect((await contents(archive)).every(document => document.title === 'Mødet')).toBe(true)
    await sql`pragma max_page_count = 1000000`.execute(archive.db)
    await run(reader)
    expect(await contents(archive)).toEqual(before)
    await archive.close()
  })
})
