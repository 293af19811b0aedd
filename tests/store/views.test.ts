// The views of the archive: what any SQLite tool sees. They hold what questions are answered from, their columns are those
// that docs/database.md explains, and the queries on that page run and find something.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QUERIES } from '../../scripts/database/queries.mjs'
import { VIEWS } from '../../scripts/database/views.mjs'
import { makeMetadata, makePage, readTables } from '../../scripts/database.mjs'
import { NOUNS } from '../../src/query/filter.js'
import { type Archive, openArchive } from '../../src/store/archive.js'
import { takeCensus } from '../../src/store/census/census.js'
import { CLI } from '../cli/program.js'
import { askFor, makeArchive, TODAY } from '../query/town.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const FIXTURES = [
  '2023-03-14-klynge-syd',
  '2024-06-11-klynge-syd',
  '2022-11-08-rebild-udvalg',
  '1994-11-14-grenaa-byraad',
]

let town: Archive
let fixtures: Archive
beforeAll(async () => {
  town = await makeArchive(scratchFolder())
  const path = join(folder, 'fixtures.db')
  const paths = FIXTURES.flatMap(name => {
    const meeting = join('fixtures/meetings', name)
    return readdirSync(meeting).flatMap(file => (file.endsWith('.txt') ? join(meeting, file) : []))
  })
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'ingest', ...paths, '--db', path, '--no-ocr'], {
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^\d+ files in .* imported\.$/m)
  expect(status).toBe(0)
  fixtures = await openArchive(path)
})
afterAll(async () => {
  await town.close()
  await fixtures.close()
})

async function rowsOf({ db }: Archive, query: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(db)).rows
}

describe('views', () => {
  it('are those that are explained, column by column', async () => {
    const there = await rowsOf(town, "select name from sqlite_schema where type = 'view' order by rowid")
    expect(there.map(row => row.name)).toEqual(Object.keys(VIEWS))
    for (const [name, { columns }] of Object.entries(VIEWS)) {
      const info = await rowsOf(town, `pragma table_info(${name})`)
      expect([name, info.map(row => row.name)]).toEqual([name, Object.keys(columns)])
    }
  })

  it.each(NOUNS)('%s hold the rows of the answers', async noun => {
    const { rows } = await askFor(town, noun)
    const spans = rows.map(row => `${row.document} ${row.span?.join('-') ?? ''}`).sort()
    const place = noun === 'meetings' ? "''" : "span_start || '-' || span_end"
    const seen = await rowsOf(town, `select document || ' ' || ${place} as row from ${noun}`)
    expect(spans.length).toBeGreaterThan(0)
    expect(seen.map(({ row }) => row).sort()).toEqual(spans)
  })

  it('say the same as an answer', async () => {
    const { rows } = await askFor(town, 'decisions', { types: ['rejected'] })
    const seen = await rowsOf(
      town,
      "select date, body, item, item_title as itemTitle, type, text, file, document from decisions where type = 'rejected' order by date desc, id",
    )
    expect(rows).toMatchObject(seen)
    expect(seen.length).toBe(rows.length)
  })

  it('hold every document, and text under every span', async () => {
    const [count] = await rowsOf(
      fixtures,
      'select (select count(*) from documents) as d, (select count(*) from document) as t',
    )
    expect(count?.d).toBe(count?.t)
    const [astray] = await rowsOf(
      fixtures,
      `select count(*) as n, sum(substr(texts.text, span_start + 1, span_end - span_start) = name) as found
       from participants join texts on texts.document = participants.document`,
    )
    expect(astray?.n).toBeGreaterThan(20)
    expect(Number(astray?.found) / Number(astray?.n)).toBeGreaterThan(0.9)
  })

  it('group into the bodies that status counts', async () => {
    const grouped = await rowsOf(
      town,
      `select count(distinct meeting) as meetings, count(*) as documents from documents
       group by body_key order by 1 desc, 2 desc, min(body)`,
    )
    const { bodies } = await takeCensus(town.db, TODAY)
    expect(grouped).toEqual(bodies.map(({ meetings, documents }) => ({ meetings, documents })))
  })

  it('name the regions that are in the data', async () => {
    const seen = await rowsOf(town, 'select distinct region from meetings where region is not null')
    expect(seen.length).toBeGreaterThan(1)
    const { region: explained } = VIEWS.meetings!.columns
    for (const region of [...seen.map(row => row.region), 'RSD', 'RSJ']) expect(explained).toContain(` ${region}`)
    expect(explained).not.toMatch(/ RS[,;]| SJ/)
  })

  it('join lists and part votes', async () => {
    const [chairs] = await rowsOf(fixtures, "select count(*) as n from participants where roles like '%chair%'")
    expect(chairs?.n).toBeGreaterThan(0)
    const [json] = await rowsOf(fixtures, "select count(*) as n from participants where roles || items like '%[%'")
    expect(json?.n).toBe(0)
    const votes = await rowsOf(fixtures, 'select votes_for, votes_against from decisions where votes_for is not null')
    expect(votes.length).toBeGreaterThan(0)
    for (const { votes_for } of votes) expect(votes_for).toBeTypeOf('number')
  })
})

describe('ready queries', () => {
  it('are ten', () => expect(QUERIES.length).toBe(10))

  it.each(QUERIES)('$title', async ({ name, sql: query, example }) => {
    const filled = Object.entries(example ?? {}).reduce(
      (text, [key, value]) => text.replaceAll(`:${key}`, `'${value}'`),
      query,
    )
    expect(filled).not.toMatch(/:[a-z]/)
    const rows = await rowsOf(fixtures, filled)
    // The fixtures here have minutes of every meeting.
    expect(rows.length > 0).toBe(name !== 'meetings-without-minutes')
  })
})

describe('the next meeting of the same body', () => {
  it('is found where its minutes spell the name otherwise, and not in another cluster', async () => {
    const klynge = { id: 'klyngestyregruppe', cluster: 'rsj-syd', region: 'RSJ' }
    const items = [{ title: 'Budget', decisions: [['postponed', 'Punktet blev udsat.'] as const] }]
    const archive = await makeArchive(scratchFolder(), [
      { path: 'a.txt', body: 'Klyngestyregruppen i Sundhedsklynge Syd', ...klynge, date: '2024-03-05', items },
      { path: 'b.txt', body: 'Klyngestyregruppen for Sundhedsklynge Syd', ...klynge, date: '2024-06-04' },
      { path: 'c.txt', body: 'Klyngestyregruppen', id: klynge.id, cluster: 'rn-syd', region: 'RN', date: '2024-04-02' },
    ])
    const { sql: query } = QUERIES.find(({ name }) => name === 'postponed')!
    expect(await rowsOf(archive, query)).toMatchObject([{ date: '2024-03-05', next_meeting: '2024-06-04' }])
    await archive.close()
  })
})

describe('docs', () => {
  it('database.md and metadata.json are as made by scripts/database.mjs', async () => {
    const tables = await readTables()
    expect(readFileSync('docs/database.md', 'utf8')).toBe(makePage(tables))
    expect(JSON.parse(readFileSync('docs/metadata.json', 'utf8'))).toEqual(makeMetadata(tables))
  })
})
