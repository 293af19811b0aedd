// What saving does to what is there already: copies, changed files, versions of one meeting, the full-text index.

import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { loadDocuments } from '../../src/store/load.js'
import { noteFile } from '../../src/store/save/file.js'
import { saveCopy } from '../../src/store/save/save.js'
import { scratchFolder } from '../scratch.js'
import { makeRandom, randomDocument } from './random-document.js'
import { keyOf, saveDocument, saveIn, stateOf, VERSIONS } from './save-in.js'

const folder = scratchFolder()
let number = 0
let archive: Archive
beforeEach(async () => {
  archive = await createArchive(join(folder, `${number++}.db`))
  return () => archive.close()
})

const paths = async () =>
  (await archive.db.selectFrom('document').select('path').orderBy('path').execute()).map(row => row.path)

/** Rows of the full-text index that belong to nothing, and things that it does not hold. */
async function indexGaps(): Promise<number> {
  let gaps = 0
  for (const noun of ['item', 'decision', 'recommendation'] as const) {
    const index = sql.table(`${noun}_search`)
    const { rows } = await sql<{ n: number }>`select
      (select count(*) from ${index} where rowid not in (select id from ${sql.table(noun)})) +
      (select count(*) from ${sql.table(noun)} where id not in (select rowid from ${index})) as n`.execute(archive.db)
    gaps += rows[0]!.n
    await sql`insert into ${index} (${index}) values ('integrity-check')`.execute(archive.db)
  }
  return gaps
}

describe('the same content again', () => {
  it('replaces the document and leaves nothing behind', async () => {
    const { document, extracted } = randomDocument(3)
    await saveIn(archive, document, extracted)
    const sizes = async () =>
      (await sql`select (select count(*) from item) i, (select count(*) from section) s`.execute(archive.db)).rows
    const before = await sizes()
    const key = await saveIn(archive, document, extracted)
    expect(await sizes()).toEqual(before)
    expect(await loadDocuments(archive.db, [key])).toEqual([document])
    expect(await indexGaps()).toBe(0)
  })

  it('at a second path is one document, called by the first of its paths', async () => {
    const { document, extracted } = randomDocument(4)
    const named = { ...document, source: { ...document.source, path: 'b.txt' } }
    await saveIn(archive, named, extracted)
    expect(await saveCopy(archive, stateOf(named, 'c.txt'), document.id)).toBe(true)
    expect(await paths()).toEqual(['b.txt'])
    expect(await saveCopy(archive, stateOf(named, 'a.txt'), document.id)).toBe(true)
    expect(await paths()).toEqual(['a.txt'])
    expect(await archive.db.selectFrom('file').select('path').execute()).toHaveLength(3)
  })

  it('of an unknown document is no copy', async () => {
    expect(await saveCopy(archive, stateOf(randomDocument(5).document), '0123456789abcdef')).toBe(false)
    expect(await archive.db.selectFrom('file').selectAll().execute()).toEqual([])
  })
})

describe('a changed file', () => {
  const [old, fresh] = [randomDocument(6), randomDocument(7)]
  const change = (path: string) =>
    saveDocument(archive, { ...fresh, versions: VERSIONS }, stateOf(fresh.document, path))

  it('takes its old document away', async () => {
    await saveIn(archive, old.document, old.extracted)
    await change(old.document.source.path)
    expect(await paths()).toEqual([old.document.source.path])
    expect(await archive.db.selectFrom('document').select('id').execute()).toEqual([{ id: fresh.document.id }])
    expect(await archive.db.selectFrom('meeting').selectAll().execute()).toHaveLength(1)
    expect(await indexGaps()).toBe(0)
  })

  it('leaves the old document where another file still holds it', async () => {
    await saveIn(archive, old.document, old.extracted)
    await saveCopy(archive, stateOf(old.document, 'zz.txt'), old.document.id)
    await change(old.document.source.path)
    expect((await paths()).sort()).toEqual([old.document.source.path, 'zz.txt'].sort())
  })

  it('that cannot be read any more keeps what was read of it', async () => {
    await saveIn(archive, old.document, old.extracted)
    const failure = {
      outcome: 'damaged',
      stage: 'extract',
      reason: 'It does not hold together.',
      advice: 'Fetch it again.',
    } as const
    await noteFile(archive.db, stateOf(old.document), failure)
    expect(await loadDocuments(archive.db, [await keyOf(archive, old.document.id)])).toEqual([old.document])
    const [file] = await archive.db.selectFrom('file').selectAll().execute()
    expect(file).toMatchObject({ ...failure, document: expect.any(Number) })
  })

  it('undoes all where saving fails half-way', async () => {
    await saveIn(archive, old.document, old.extracted)
    const broken = {
      ...fresh.document,
      diagnostics: [{ ...fresh.document.diagnostics[0], message: {} }],
    } as unknown as Document
    const saving = saveDocument(archive, { ...fresh, document: broken, versions: VERSIONS }, stateOf(old.document))
    await expect(saving).rejects.toThrow(/cannot hold/)
    expect(await archive.db.selectFrom('document').select('id').execute()).toEqual([{ id: old.document.id }])
    expect(await indexGaps()).toBe(0)
  })
})

describe('the documents of one meeting', () => {
  const titles = ['Godkendelse af referat', 'Økonomi', 'Sundhedsaftalen', 'Eventuelt']
  const base = randomDocument(8)
  let seed = 100
  /** A document with these items, `decisions` of them decided. */
  function make(change: Partial<Document>, decisions: number, items = titles): typeof base {
    const { document, extracted } = randomDocument(seed++)
    const item = (title: string, index: number): Document['items'][number] => ({
      number: `${index + 1}`,
      title,
      start: null,
      end: null,
      presenters: [],
      purpose: null,
      caseNumber: null,
      closed: false,
      heading: { span: [0, 1], page: null },
      sections: [],
      recommendations: [],
      decisions:
        index < decisions
          ? [
              {
                text: 'Godkendt.',
                type: 'approved',
                decidedBy: null,
                section: 'beslutning',
                points: [],
                votes: null,
                unanimous: null,
                span: [0, 1],
                page: null,
              },
            ]
          : [],
      actions: [],
      attachments: [],
      references: [],
      notes: [],
    })
    const body = { name: 'Direktørforum Klynge Midt', id: null, cluster: 'rn-midt', region: 'RN' }
    const meeting = { date: '2023-10-02', start: null, end: null, place: null, next: null }
    const source = { ...document.source, pages: null, ocr: false }
    return {
      document: {
        ...document,
        source,
        kind: 'referat',
        status: null,
        body,
        meeting,
        participants: [],
        items: items.map(item),
        ...change,
      },
      extracted,
    }
  }
  const scanned = ({ document, extracted }: typeof base): typeof base => ({
    document: { ...document, source: { ...document.source, ocr: true } },
    extracted,
  })
  const meetings = async (documents: readonly (typeof base)[]) => {
    for (const { document, extracted } of documents) await saveIn(archive, document, extracted)
    const rows = await archive.db
      .selectFrom('document')
      .select(['id', 'meeting', 'best'])
      .orderBy('best', 'desc')
      .orderBy('id')
      .execute()
    const groups = new Map<number, string[]>()
    for (const row of rows) {
      const name = String.fromCharCode(65 + documents.findIndex(one => one.document.id === row.id))
      groups.set(row.meeting, [...(groups.get(row.meeting) ?? []), row.best ? `${name}!` : name.toLowerCase()])
    }
    expect(await archive.db.selectFrom('meeting').select('id').execute()).toHaveLength(groups.size)
    return [...groups.values()]
      .map(group => group.sort().join(''))
      .sort()
      .join(' ')
  }
  const body = (name: string | null, cluster: string | null = null, id: string | null = null) => ({
    body: { name, id, cluster, region: cluster && (cluster.startsWith('rn') ? 'RN' : 'RH') },
  })

  it.each([
    ['minutes before agenda', [make({ kind: 'dagsorden' }, 4), make({ kind: 'referat' }, 1)], 'B!a'],
    ['approved before draft', [make({ status: 'udkast' }, 4), make({ status: 'godkendt' }, 1)], 'B!a'],
    ['unmarked before draft', [make({ status: 'udkast' }, 4), make({ status: null }, 1)], 'B!a'],
    ['the more complete', [make({}, 2), make({}, 3), make({}, 1)], 'B!ac'],
    ['another date', [make({}, 1), make({ meeting: { ...base.document.meeting, date: '2023-10-03' } }, 1)], 'A! B!'],
    [
      'no date',
      [
        make({ meeting: { ...base.document.meeting, date: null } }, 1),
        make({ meeting: { ...base.document.meeting, date: null } }, 1),
      ],
      'A! B!',
    ],
    [
      'another cluster of the same name',
      [make(body('Klynge Midt', 'rn-midt'), 1), make(body('Klynge Midt', 'rh-midt'), 1)],
      'A! B!',
    ],
    ['a scan with more read out of it', [make({}, 2), scanned(make({}, 3))], 'A!b'],
    ['a cluster unknown in one', [make(body('Klynge Midt', 'rn-midt'), 2), make(body('Klynge Midt'), 1)], 'A!b'],
    [
      'a name shortened in one',
      [make(body('Direktørforum'), 2), make(body('Direktørforum Sundhedsklynge Midt'), 1)],
      'A!b',
    ],
    ['a name missing in one', [make(body(null), 2), make(body('Direktørforum'), 1)], 'A!b'],
    ['an inflected name', [make(body('Klyngestyregruppen'), 2), make(body('Klyngestyregruppe'), 1)], 'A!b'],
    ['another body with the same items', [make(body('Byrådet'), 2), make(body('Økonomiudvalget'), 1)], 'A! B!'],
    [
      'the same name, another agenda',
      [
        make(body('Styregruppen'), 2),
        make(body('Styregruppen'), 1, ['Kvalitet', 'Data', 'Økonomi', 'Eventuelt', 'Pause']),
      ],
      'A! B!',
    ],
    [
      'an id that differs',
      [make(body('Styregruppen', null, 'kiap'), 2), make(body('Styregruppen', null, 'lkt'), 1)],
      'A! B!',
    ],
  ])('%s', async (_, documents, expected) => {
    expect(await meetings(documents)).toBe(expected)
    // Whatever order they come in.
    await archive.close()
    archive = await createArchive(join(folder, `${number++}.db`))
    for (const { document, extracted } of [...documents].reverse()) await saveIn(archive, document, extracted)
    expect(await meetings(documents)).toBe(expected)
  })

  it('choose anew when the best goes', async () => {
    const [best, draft] = [make({ status: 'godkendt' }, 4), make({ status: 'udkast' }, 2)]
    const other = make(body('Byrådet'), 1)
    await saveIn(archive, best.document, best.extracted)
    await saveIn(archive, draft.document, draft.extracted)
    await saveDocument(archive, { ...other, versions: VERSIONS }, stateOf(best.document))
    expect(await archive.db.selectFrom('document').select(['id', 'best']).orderBy('key').execute()).toEqual([
      { id: draft.document.id, best: 1 },
      { id: other.document.id, best: 1 },
    ])
  })
})

it('many in any order, some twice: the same archive', async () => {
  const contents = async (seeds: readonly number[]) => {
    for (const seed of seeds) {
      const { document, extracted } = randomDocument(seed)
      await saveIn(archive, document, extracted)
    }
    const rows = await archive.db
      .selectFrom('document')
      .select(['id', 'key', 'best', 'meeting'])
      .orderBy('id')
      .execute()
    const together = rows.map(row => ({
      id: row.id,
      best: row.best,
      with: rows.filter(other => other.meeting === row.meeting).map(other => other.id),
    }))
    const documents = await loadDocuments(
      archive.db,
      rows.map(row => row.key),
    )
    await archive.close()
    archive = await createArchive(join(folder, `${number++}.db`))
    return { together, documents }
  }
  const seeds = Array.from({ length: 25 }, (_, index) => index + 1)
  const { pick } = makeRandom(1)
  const expected = await contents(seeds)
  expect(await contents([...seeds].reverse())).toEqual(expected)
  expect(await contents([...seeds, ...Array.from({ length: 10 }, () => pick(seeds))])).toEqual(expected)
})
