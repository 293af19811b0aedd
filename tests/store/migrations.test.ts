// Archives as earlier programs wrote them, brought to the newest form: what they hold is there, and the tables are those
// of an archive that is made today.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../src/query/filter.js'
import { search } from '../../src/query/search.js'
import { loadDirectory } from '../../src/query/who/directory.js'
import { type Archive, createArchive, openArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { listDocumentKeys } from '../../src/store/list.js'
import { loadDocuments } from '../../src/store/load.js'
import { NEWEST } from '../../src/store/migrations.js'
import { searchForms } from '../../src/store/search-forms.js'
import { openSqlite } from '../../src/store/sqlite.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const FIRST_RELEASED = 2
const FORMS = Array.from({ length: NEWEST - FIRST_RELEASED + 1 }, (_, index) => FIRST_RELEASED + index)
const fixture = (form: number) => `fixtures/archives/form-${form}.db.gz`

function unpack(form: number, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, gunzipSync(readFileSync(fixture(form))))
  return path
}

/** Runs statements on the file as it is. */
async function change(path: string, ...statements: string[]): Promise<void> {
  const db = await openSqlite(path, 'write')
  for (const statement of statements) await sql.raw(statement).execute(db)
  await db.destroy()
}

/** What 002 makes, unmade. */
const TO_FORM_1 = [
  'drop table term',
  'drop table name',
  ...['document_who', 'document_cluster', 'document_region', 'document_best', 'participant_organisation'],
  ...['action_responsible', 'decision_document_type', 'action_document_deadline'],
].map(statement => (statement.startsWith('drop') ? statement : `drop index ${statement}`))
const FORM_1 = [
  ...TO_FORM_1,
  'create index decision_document on decision (document)',
  'create index action_document on action (document)',
  'pragma user_version = 1',
]

async function tables({ db }: Archive) {
  const { rows } = await sql<{
    sql: string
  }>`select sql from sqlite_schema where sql is not null order by name`.execute(db)
  return rows.map(row => row.sql.replace(/\s+/g, ' '))
}

async function contents(archive: Archive) {
  const { db } = archive
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  const problems: string[] = []
  for await (const problem of checkArchive(db)) problems.push(problem)
  const found = await search(
    { ...EVERYTHING, about: 'telefonlinjen', limit: 20 },
    { db, directory: loadDirectory(), today: '2026-01-01' },
  )
  return {
    form: rows[0]!.user_version,
    problems,
    documents: await loadDocuments(db, await listDocumentKeys(db)),
    found: found.rows.map(row => row.document),
    terms: (await db.selectFrom('term').select('form').orderBy('form').execute()).map(row => row.form),
    names: (await db.selectFrom('name').select(['kind', 'folded']).orderBy('kind').orderBy('folded').execute()).map(
      row => `${row.kind} ${row.folded}`,
    ),
  }
}

describe.each(FORMS)('an archive of form %i', form => {
  it('is stored as that program wrote it (node scripts/fixtures/archive.mjs)', () => {
    expect(existsSync(fixture(form))).toBe(true)
  })

  it.each([
    ['read', openArchive],
    ['written to', createArchive],
  ])('is brought to the newest when it is opened to be %s', async (how, open) => {
    const archive = await open(unpack(form, `form-${form} ${how}.db`))
    const { form: now, problems, documents, found, terms, names } = await contents(archive)
    expect(now).toBe(NEWEST)
    expect(problems).toEqual([])
    expect(documents.length).toBeGreaterThan(5)
    expect(documents.flatMap(document => document.items).flatMap(item => item.decisions).length).toBeGreaterThan(5)
    expect(found.length).toBeGreaterThan(0)
    expect(terms.length).toBeGreaterThan(100)
    expect(names.length).toBeGreaterThan(10)
    const fresh = await createArchive(join(folder, `fresh ${form} ${how}.db`))
    expect(await tables(archive)).toEqual(await tables(fresh))
    await fresh.close()
    await archive.close()
  })
})

it('headings are filled from what is there as they are made today', async () => {
  const headings = async (form: number) => {
    const archive = await openArchive(unpack(form, `headings of ${form}.db`))
    const rows = await archive.db
      .selectFrom('heading')
      .innerJoin('document', 'document.key', 'heading.document')
      .select(['document.path', 'text'])
      .orderBy('document.path')
      .execute()
    await archive.close()
    return rows.map(({ path, text }) => [path, text.trim().split(/\s+/)])
  }
  const before = await headings(3)
  expect(before.length).toBeGreaterThan(3)
  for (const [, words] of before) expect(words!.length).toBeGreaterThan(3)
  expect(before).toEqual(await headings(4))
})

describe('search forms of an earlier stemmer', () => {
  it('are stale, and every search says so', async () => {
    const archive = await openArchive(unpack(5, 'stale.db'))
    const { length } = await archive.db.selectFrom('stale').select('document').execute()
    expect(length).toBe((await listDocumentKeys(archive.db)).length)
    const { notes } = await search(
      { ...EVERYTHING, about: 'demens' },
      { db: archive.db, directory: loadDirectory(), today: '2026-01-01' },
    )
    expect(notes).toEqual([expect.stringContaining(`search index of ${length} documents`)])
    await archive.close()
  })

  it('are none where a newer program has made them', async () => {
    const archive = await openArchive(unpack(6, 'not stale.db'))
    expect(await archive.db.selectFrom('stale').select('document').execute()).toEqual([])
    await archive.close()
  })

  it('of bodies are made anew at once', async () => {
    const path = unpack(5, 'bodies.db')
    await change(path, "update document set body_name = 'Råd for Demens', body_id = null, body_folded = 'raad for dem'")
    const archive = await openArchive(path)
    const { rows } = await sql`select distinct body_folded, body_key from document
      join meeting on meeting.id = document.meeting`.execute(archive.db)
    expect(rows).toEqual([{ body_folded: searchForms('Råd for Demens'), body_key: searchForms('Råd for Demens') }])
    await archive.close()
  })
})

describe('the first step', () => {
  it('fills what it makes from what is there', async () => {
    const before = await openArchive(unpack(2, 'not-down.db'))
    const was = await contents(before)
    const tablesWere = await tables(before)
    await before.close()
    const path = unpack(2, 'down.db')
    await change(path, ...FORM_1)
    const archive = await openArchive(path)
    expect(await contents(archive)).toEqual(was)
    expect(await tables(archive)).toEqual(tablesWere)
    await archive.close()
  })

  it('that fails half-way leaves the archive as it was', async () => {
    const path = unpack(2, 'half.db')
    // The migration cannot make its table.
    await change(path, ...FORM_1, 'create table name (x)')
    const before = readFileSync(path)
    await expect(openArchive(path)).rejects.toThrow(/already exists/)
    const db = await openSqlite(path, 'read')
    const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
    expect(rows[0]!.user_version).toBe(1)
    await db.destroy()
    expect(before.length).toBe(readFileSync(path).length)
  })
})
