// Reading again from the stored text: there with other dictionaries and back again, the archive is what a fresh import
// makes it, on every fixture in every format. What else there is to it, on the minutes of two meetings.

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { exportJson } from '../../src/export/json.js'
import { listFiles } from '../../src/ingest/find.js'
import { type Reparsed, reparse } from '../../src/ingest/reparse.js'
import { readVersions } from '../../src/ingest/versions.js'
import { ingest } from '../../src/ingest.js'
import type { Document } from '../../src/model/document.js'
import { parseDocument } from '../../src/parse/parse.js'
import { type Archive, createArchive, openArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { listDocumentKeys, streamDocuments } from '../../src/store/list.js'
import { listOutdated, loadReadings, saveReparsed } from '../../src/store/reparse.js'
import { unpackExtraction } from '../../src/store/rows/document.js'
import { packReading, type Versions } from '../../src/store/save/parcel.js'
import { findChanges } from '../../src/workers/changes.js'
import { openReader, type Reparser } from '../../src/workers/reader.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const [all, two] = [join(folder, 'all.db'), join(folder, 'two.db')]
const OTHER: Versions = { extractor: '1', parser: 'another', dictionary: 'others' }
let versions: Versions
let ours: Reparser

beforeAll(async () => {
  versions = await readVersions()
  const reader = await openReader({ versions, ocr: false })
  ours = reader
  const stopped = new AbortController().signal
  const options = { jobs: 1, force: false, retryFailed: false, mostBytes: 1e8, versions, stopped }
  for (const [path, folders] of [
    [all, ['fixtures']],
    [two, ['fixtures/meetings/2023-03-14-klynge-syd', 'fixtures/meetings/2024-06-11-klynge-syd']],
  ] as const) {
    const archive = await createArchive(path)
    const files = await listFiles(folders, { wanted: path => !path.endsWith('.json'), never: new Set() })
    await ingest(files, archive, reader, options, { result() {}, more() {} })
    await archive.close()
  }
}, 300_000)

/** An archive as a fresh import made it. */
async function copy(name: string, of = two): Promise<Archive> {
  copyFileSync(of, join(folder, name))
  return createArchive(join(folder, name))
}

async function run(
  archive: Archive,
  reparser: Reparser,
  as: Versions,
  more: { dryRun?: boolean; force?: boolean } = {},
) {
  const results: Reparsed[] = []
  let total = 0
  await reparse(
    archive,
    reparser,
    { jobs: 2, force: false, dryRun: false, stopped: new AbortController().signal, versions: as, ...more },
    {
      start(count) {
        total = count
      },
      async result(result) {
        results.push(result)
      },
    },
  )
  expect(results).toHaveLength(total)
  return results
}

/** A parser that knows neither labels nor verbs of decision. */
const poor: Reparser = {
  async reparse({ document, layout }) {
    const extracted = unpackExtraction(document.text, layout)
    const parsed = parseDocument(extracted, document.source, poorDictionary)
    return {
      ok: true,
      same: false,
      parcel: packReading({ document: parsed, extracted, versions: OTHER }),
      changes: findChanges(document, parsed),
    }
  },
}
const poorDictionary = Object.create(loadDictionary(), {
  labels: { value: [] },
  decisions: { value: [] },
  months: { value: [] },
})

async function contents(archive: Archive) {
  const { db } = archive
  const exported: string[] = []
  for await (const { text } of exportJson(streamDocuments(db, await listDocumentKeys(db)), 'test')) exported.push(text)
  const documents = await db.selectFrom('document').selectAll().orderBy('id').execute()
  const meetings = new Map<number, string>()
  for (const { meeting, id } of documents) meetings.set(meeting, `${meetings.get(meeting) ?? ''} ${id}`)
  const found = await db
    .selectFrom('item_search')
    .innerJoin('item', 'item.id', 'item_search.rowid')
    .innerJoin('document', 'document.key', 'item.document')
    .select(['document.id', 'item.position'])
    .where(sql<boolean>`item_search match 'godkend* or orient* or klyng*'`)
    .orderBy('document.id')
    .orderBy('item.position')
    .execute()
  const problems: string[] = []
  for await (const problem of checkArchive(db)) problems.push(problem)
  return {
    exported: exported.join(''),
    rows: documents.map(({ meeting: _, ...row }) => row),
    meetings: [...meetings.values()].sort(),
    texts: await db.selectFrom('extraction').selectAll().orderBy('document').execute(),
    files: await db.selectFrom('file').selectAll().orderBy('id').execute(),
    participants: await db
      .selectFrom('participant')
      .select(['document', 'position', 'name_folded', 'organisation_folded'])
      .orderBy('document')
      .orderBy('position')
      .execute(),
    names: await db.selectFrom('name').select(['kind', 'folded']).orderBy('kind').orderBy('folded').execute(),
    found,
    problems,
  }
}

describe('reading again', () => {
  it('with other dictionaries and back gives the archive that a fresh import gives', async () => {
    const archive = await copy('there-and-back.db', all)
    const before = await contents(archive)
    expect(before.problems).toEqual([])
    expect(before.rows.length).toBeGreaterThan(200)
    expect(new Set(before.rows.map(row => row.format)).size).toBe(7)

    const there = await run(archive, poor, OTHER)
    expect(there.every(result => result.outcome === 'changed')).toBe(true)
    const poorer = await contents(archive)
    expect(poorer.problems).toEqual([])
    expect(poorer.exported).not.toBe(before.exported)
    expect(poorer.texts).toEqual(before.texts)
    expect(poorer.names).not.toEqual(before.names)

    const back = await run(archive, ours, versions)
    expect(back).toHaveLength(before.rows.length)
    const after = await contents(archive)
    expect(after.exported).toBe(before.exported)
    expect(after).toEqual(before)
    await archive.close()
  }, 300_000)

  it('with the same parser has nothing to do, and where it is forced changes nothing', async () => {
    const archive = await copy('same.db')
    const before = await contents(archive)
    expect(await run(archive, ours, versions)).toEqual([])
    const results = await run(archive, ours, versions, { force: true })
    expect(new Set(results.map(result => result.outcome))).toEqual(new Set(['same']))
    expect(results).toHaveLength(before.rows.length)
    expect(await contents(archive)).toEqual(before)
    await archive.close()
  }, 300_000)

  it('where nothing changes only notes who has read it', async () => {
    const archive = await copy('stamp.db')
    await archive.db.updateTable('document').set({ parser_version: 'older' }).execute()
    const total = (await contents(archive)).rows.length
    expect(await listOutdated(archive.db, versions)).toHaveLength(total)
    const results = await run(archive, ours, versions)
    expect(new Set(results.map(result => result.outcome))).toEqual(new Set(['same']))
    expect(await listOutdated(archive.db, versions)).toEqual([])
    await archive.close()
  }, 300_000)

  it('makes rows anew that an earlier program made, though they say the same', async () => {
    const archive = await copy('stale.db')
    const before = await contents(archive)
    await sql`update item_search set title_forms = '', text_forms = ''`.execute(archive.db)
    await sql`insert into stale select key from document`.execute(archive.db)
    const results = await run(archive, ours, versions)
    expect(new Set(results.map(result => result.outcome))).toEqual(new Set(['same']))
    expect(await contents(archive)).toEqual(before)
    expect(await run(archive, ours, versions)).toEqual([])
    await archive.close()
  }, 300_000)

  it('writes nothing where it is only tried', async () => {
    const archive = await copy('dry.db')
    const before = await contents(archive)
    const results = await run(archive, poor, OTHER, { dryRun: true })
    expect(results.some(({ changes }) => changes.some(one => one.fact === 'decision' && one.change === 'lost'))).toBe(
      true,
    )
    expect(await contents(archive)).toEqual(before)
    await archive.close()
  }, 300_000)

  it('leaves alone what somebody else has replaced or deleted meanwhile', async () => {
    const archive = await copy('meanwhile.db')
    const { db } = archive
    const [first, second] = await loadReadings(db, (await listOutdated(db, null)).slice(0, 2))
    await db.updateTable('document').set({ parser_version: 'newer' }).where('key', '=', first!.key).execute()
    await db.deleteFrom('extraction').where('document', '=', second!.key).execute()
    for (const old of [first!, second!]) {
      const extracted = unpackExtraction(old.document.text, old.layout)
      const parcel = packReading({ document: old.document, extracted, versions })
      expect(await saveReparsed(archive, parcel, old)).toBe(false)
    }
    await archive.close()
  })

  it('a document on which the parser fails stays as it was', async () => {
    const archive = await copy('fails.db')
    const before = await contents(archive)
    await archive.db.updateTable('document').set({ parser_version: 'older' }).execute()
    const results = await run(
      archive,
      {
        reparse: async old =>
          old.document.source.format === 'pdf'
            ? {
                ok: false,
                failure: { outcome: 'timeout', stage: 'parse', reason: 'It took too long.', advice: 'Report it.' },
              }
            : ours.reparse(old),
      },
      versions,
    )
    for (const { outcome, path } of results) expect(outcome).toBe(path.endsWith('.pdf') ? 'failed' : 'same')
    expect((await contents(archive)).exported).toBe(before.exported)
    expect(await listOutdated(archive.db, versions)).toHaveLength(
      results.filter(one => one.outcome === 'failed').length,
    )
    await archive.close()
  }, 300_000)
})

type Open<T> = { -readonly [K in keyof T]: Open<T[K]> }

describe('what changed', () => {
  let document: Document
  beforeAll(async () => {
    const archive = await openArchive(two)
    for await (const one of streamDocuments(archive.db, await listDocumentKeys(archive.db)))
      if (one.source.path.endsWith('2024-06-11-klynge-syd-referat.txt')) document = one
    await archive.close()
  })
  const told = (after: Document, before = document) =>
    findChanges(before, after).map(
      ({ fact, change, item, fields }) =>
        `${fact} ${change}${item === null ? '' : ` in ${item}`}${fields.map(({ field, before, after }) => `; ${field}: ${before} → ${after}`).join('')}`,
    )
  const edit = (change: (copy: Open<Document>) => unknown): Document => {
    const copy = structuredClone(document) as Open<Document>
    change(copy)
    return copy
  }
  const deciding = () => document.items.findIndex(item => item.decisions.length > 0)

  it('nothing', () => expect(told(structuredClone(document))).toEqual([]))
  it('a field of the document', () =>
    expect(told(edit(one => Object.assign(one.meeting, { place: 'Ringe' })))).toEqual([
      `document altered; meeting.place: ${document.meeting.place} → Ringe`,
    ]))
  it('a decision of another type, and one in other words at the same place', () => {
    const at = deciding()
    const { number, decisions } = document.items[at]!
    expect(told(edit(one => Object.assign(one.items[at]!.decisions[0]!, { type: 'rejected' })))).toEqual([
      `decision altered in ${number}; type: ${decisions[0]!.type} → rejected`,
    ])
    expect(told(edit(one => Object.assign(one.items[at]!.decisions[0]!, { text: 'Nej.' })))).toEqual([
      `decision altered in ${number}; text: ${decisions[0]!.text} → Nej.`,
    ])
  })
  it('a decision lost, and gained', () => {
    const at = deciding()
    const without = edit(one => one.items[at]!.decisions.shift())
    const { number } = document.items[at]!
    expect(told(without)).toEqual([`decision lost in ${number}`])
    expect(told(document, without)).toEqual([`decision gained in ${number}`])
  })
  it('a participant gained among others, another with a title', () => {
    const [first] = document.participants
    const after = edit(one => {
      one.participants.push({ ...one.participants[0]!, name: 'Ny Person', span: [0, 0] })
      one.participants[0]!.title = 'Direktør'
    })
    expect(told(after).sort()).toEqual([`participant altered; title: ${first!.title} → Direktør`, 'participant gained'])
  })
  it('a fact that stands elsewhere, in another item, or twice', () => {
    const at = deciding()
    const [one] = document.items[at]!.decisions
    const moved = edit(copy => {
      copy.items[at]!.decisions[0]!.span = [one!.span[0], one!.span[1] + 1]
    })
    expect(told(moved)[0]).toMatch(/^decision altered in .+; span: \[\d+,\d+\] → \[\d+,\d+\]$/)
    const twice = edit(copy => copy.items[at]!.decisions.unshift(copy.items[at]!.decisions[0]!))
    expect(told(twice)).toEqual([`decision gained in ${document.items[at]!.number}`])
  })
})
