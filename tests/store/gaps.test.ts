// What is missing is told, and what only looks so is not: an archive of a few meetings, each with one thing amiss.

import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { takeCensus } from '../../src/store/census/census.js'
import { type Gap, listGaps } from '../../src/store/census/gaps.js'
import { countYears } from '../../src/store/census/years.js'
import { noteFile } from '../../src/store/save/file.js'
import { minutes, type Said } from '../query/minutes.js'
import { scratchFolder } from '../scratch.js'
import { saveIn } from './save-in.js'

const TODAY = '2024-06-01'
const NORTH = { body: 'Klyngestyregruppe Nord', id: 'klyngestyregruppe', cluster: 'rn-nord', region: 'RN' }
const TOWN = { body: 'Byrådet i Skagen', id: null, cluster: null, region: 'RN' }
const PEOPLE = ['Åse Holm', 'Bo Krogh', 'Ida Lund'].map(name => ({ name }))
const items = (...titles: string[]) => titles.map(title => ({ title }))

const MEETINGS: readonly Said[] = [
  // Minutes and agenda: nothing is missing. The next meeting is there, under a longer name.
  { ...NORTH, path: 'a/agenda.docx', date: '2023-01-10', kind: 'dagsorden', people: PEOPLE, items: items('Budget') },
  { ...NORTH, path: 'a/minutes.pdf', date: '2023-01-10', next: '2023-03-14', people: PEOPLE, items: items('Budget') },
  { ...NORTH, body: 'Klyngestyregruppe Nord i Hjørring', id: null, path: 'a/march.pdf', date: '2023-03-14' },
  // Draft and final; the next meeting is not there.
  { ...NORTH, path: 'b/draft.docx', date: '2023-05-09', status: 'udkast', people: PEOPLE, items: items('Høring') },
  {
    ...NORTH,
    path: 'b/final.pdf',
    date: '2023-05-09',
    status: 'godkendt',
    next: '2024-01-16',
    people: PEOPLE,
    items: items('Høring'),
  },
  // Only the agenda; one that lies ahead is not missing, nor is a meeting that does.
  { ...TOWN, path: 'c/agenda.pdf', date: '2023-04-04', kind: 'dagsorden', items: items('Havnen') },
  { ...TOWN, path: 'c/ahead.pdf', date: '2024-08-06', kind: 'dagsorden', items: items('Vejene') },
  { ...TOWN, path: 'c/minutes.pdf', date: '2024-05-07', next: '2024-09-03', items: items('Skolerne') },
  // On the day that is announced another body met: that is not it.
  { ...TOWN, path: 'd/minutes.pdf', date: '2023-02-07', next: '2023-03-14', items: items('Fiskeriet') },
  // "Bilag 1" is listed as 1.1, "bilag 2" is one of two without numbers, "bilag 7" is nowhere.
  {
    ...TOWN,
    path: 'e/minutes.pdf',
    date: '2023-11-07',
    items: [{ title: 'Taksterne', text: 'Se bilag 1.', attachments: ['Takster'] }, { title: 'Budget' }],
  },
]

let archive: Archive
let gaps: readonly Gap[]

beforeAll(async () => {
  archive = await createArchive(join(scratchFolder(), 'gaps.db'))
  for (const said of MEETINGS) {
    const { document, extracted } = minutes(said)
    if (said.path !== 'e/minutes.pdf') {
      await saveIn(archive, document, extracted)
      continue
    }
    const [prices, budget] = document.items
    const cite = (target: string) => {
      return { kind: 'attachment' as const, text: `bilag ${target}`, target, ...prices!.heading }
    }
    const listed = prices!.attachments[0]!
    const changed = {
      ...document,
      items: [
        { ...prices!, attachments: [{ ...listed, number: '1.1' }], references: ['1', '7', '7'].map(cite) },
        { ...budget!, attachments: [listed, listed].map(one => ({ ...one, number: null })), references: [cite('2')] },
      ],
    }
    await saveIn(archive, changed, extracted)
  }
  const file = { sha256: null, bytes: null, mtimeMs: null, ctimeMs: null, extractorVersion: '1' }
  await noteFile(
    archive.db,
    { location: '/f/x.pdf', path: 'f/x.pdf', ...file },
    { outcome: 'damaged', stage: 'extract', reason: 'It is cut off.', advice: 'Fetch it again.' },
  )
  gaps = await listGaps(archive.db, TODAY)
})
afterAll(() => archive.close())

const told = () =>
  gaps.map(({ kind, body, date, detail, files }) =>
    [kind, body, date, detail, files.map(file => file.path).join(' + ')].filter(part => part !== null).join(' | '),
  )

describe('gaps', () => {
  it('are told by body and date, files that failed last, and nothing else is told', () => {
    expect(told()).toEqual([
      'meeting | Byrådet i Skagen | 2023-03-14 | d/minutes.pdf',
      'minutes | Byrådet i Skagen | 2023-04-04 | c/agenda.pdf',
      'attachment | Byrådet i Skagen | 2023-11-07 | bilag 7 | e/minutes.pdf',
      'versions | Klyngestyregruppe Nord | 2023-05-09 | b/final.pdf + b/draft.docx',
      'meeting | Klyngestyregruppe Nord | 2024-01-16 | b/final.pdf',
      'items | Klyngestyregruppe Nord i Hjørring | 2023-03-14 | a/march.pdf',
      'file | It is cut off. | f/x.pdf',
    ])
  })

  it('grow when their day is past', async () => {
    const later = await listGaps(archive.db, '2025-01-01')
    expect(later.filter(one => !gaps.some(gap => JSON.stringify(gap) === JSON.stringify(one)))).toMatchObject([
      { kind: 'minutes', date: '2024-08-06' },
      { kind: 'meeting', date: '2024-09-03' },
    ])
  })

  it('are counted by body and year, also in a year of which nothing else is known', async () => {
    const years = await countYears(archive.db, TODAY)
    expect(years.map(one => [one.name, one.year, one.meetings, one.documents])).toEqual([
      ['Byrådet i Skagen', '2023', 3, 3],
      ['Byrådet i Skagen', '2024', 2, 2],
      ['Klyngestyregruppe Nord', '2023', 2, 4],
      ['Klyngestyregruppe Nord', '2024', 0, 0],
      ['Klyngestyregruppe Nord i Hjørring', '2023', 1, 1],
    ])
    expect(years[0]).toMatchObject({ agendasWithoutMinutes: 1, announcedNotThere: 1, attachmentsNotThere: 1 })
    expect(years[3]).toMatchObject({ announcedNotThere: 1, meetingsInVersions: 0 })
    const total = (await takeCensus(archive.db, TODAY)).missing
    for (const name of ['agendasWithoutMinutes', 'announcedNotThere', 'meetingsInVersions'] as const)
      expect(total[name]).toBe(years.reduce((sum, one) => sum + one[name], 0))
  })
})

describe('documents that do not say what every one should', () => {
  it('are listed, as many as status counts', async () => {
    const own = await createArchive(join(scratchFolder(), 'unsaid.db'))
    for (const said of [
      { ...TOWN, path: 'good.txt', date: '2024-01-09', items: items('Havn') },
      { ...TOWN, path: 'no-date.txt', items: items('Havn') },
      { path: 'no-body.txt', date: '2024-02-06', items: items('Fyr') },
      { ...TOWN, path: 'no-items.txt', date: '2024-03-05' },
    ] satisfies Said[]) {
      const { document, extracted } = minutes(said)
      await saveIn(own, document, extracted)
    }
    const listed = (await listGaps(own.db, TODAY)).map(({ kind, files }) => [kind, files[0]!.path])
    expect(listed.sort()).toEqual([
      ['body', 'no-body.txt'],
      ['date', 'no-date.txt'],
      ['items', 'no-items.txt'],
    ])
    expect((await takeCensus(own.db, TODAY)).missing).toMatchObject({
      documentsWithoutDate: 1,
      documentsWithoutBody: 1,
      documentsWithoutItems: 1,
      agendasWithoutMinutes: 0,
    })
    await own.close()
  })
})

describe('facts', () => {
  it('are counted as they are answered, not once more for each draft and copy', async () => {
    const { facts, documents, meetings } = await takeCensus(archive.db, TODAY)
    expect(documents).toBeGreaterThan(meetings)
    for (const noun of ['items', 'decisions', 'attachments'] as const) {
      const [all, answered] = await Promise.all(
        [noun.slice(0, -1), noun].map(
          async table =>
            (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(archive.db)).rows[0]!.n,
        ),
      )
      expect([noun, facts[noun]]).toEqual([noun, answered])
      if (noun === 'items') expect(all).toBeGreaterThan(answered!)
    }
  })
})
