// What the name of a group says it met for is what its meetings are about, though no item repeats it; of a body that always
// meets it is only told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/ask.js'
import { EVERYTHING, type Filter, type Noun } from '../../src/query/filter.js'
import { addFamily } from '../../src/query/search/reword.js'
import { listGroups } from '../../src/query/who/groups.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, directory, makeArchive, TODAY } from './town.js'

const item = (title: string, decision: string) => ({ title, decisions: [['decided', decision] as const] })

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'lys.txt',
      body: 'Arbejdsgruppen om gadelys',
      date: '2022-03-02',
      people: [{ name: 'Tove Lambæk', absent: true }],
      items: [
        {
          ...item('Master ved skolen', 'Der sættes fire master op.'),
          actions: [['Tove Lambæk måler afstandene.', 'Tove Lambæk']],
          attachments: ['Kort over skolevejen'],
        },
        item('Gadelys ved havnen', 'Lamperne ved havnen skiftes.'),
      ],
    },
    {
      path: 'udvalg.txt',
      body: 'Udvalget for gadelys',
      date: '2022-04-05',
      items: [item('Budget', 'Budgettet hæves.'), item('Gadelys på torvet', 'Torvet får lys.')],
    },
    { path: 'byraad.txt', body: 'Lyse Byråd', date: '2022-05-06', items: [item('Gadelys ved skolen', 'Ja.')] },
    {
      path: 'klynge.txt',
      body: 'Klyngestyregruppen for Sundhedsklynge Syd',
      cluster: 'rn-syd',
      region: 'RN',
      date: '2022-06-07',
      items: [item('Palliative senge', 'Der oprettes to senge.'), item('Kursus i palliation', 'Kurset holdes.')],
    },
  ])
})
afterAll(() => archive.close())

const textsOf = async (noun: Noun, filter: Partial<Filter>) =>
  (await askFor(archive, noun, filter)).rows.map(row => ('text' in row ? row.text : 'title' in row ? row.title : ''))

const tellsOf = async (noun: Noun, filter: Partial<Filter>, count = false) => {
  const answer = await ask(
    { noun, count, filter: { ...EVERYTHING, ...filter } },
    { db: archive.db, directory, today: TODAY },
  )
  return { included: await answer.included(), leftOut: await answer.leftOut(), notes: answer.notes.join('; ') }
}

describe('a group that met for one thing', () => {
  it.each<[Noun, readonly string[]]>([
    ['decisions', ['Ja.', 'Torvet får lys.', 'Der sættes fire master op.', 'Lamperne ved havnen skiftes.']],
    ['actions', ['Tove Lambæk måler afstandene.']],
    ['attachments', ['Kort over skolevejen']],
  ])('%s of its meetings are about it', async (noun, texts) => {
    expect(await textsOf(noun, { about: 'gadelys' })).toEqual(texts)
  })

  it('so are its meetings, items and people', async () => {
    const count = async (noun: Noun) => (await askFor(archive, noun, { about: 'gadelys' })).rows.length
    expect(await Promise.all((['meetings', 'items', 'participants'] as const).map(count))).toEqual([3, 4, 1])
  })

  it('is told, with the question that leaves it out', async () => {
    const { included } = await tellsOf('decisions', { about: 'gadelys' })
    expect(included?.told).toBe('1 decision of meetings of Arbejdsgruppen om gadelys, whose name says it')
    expect(await textsOf('decisions', included!.question.filter)).toEqual([
      'Ja.',
      'Torvet får lys.',
      'Lamperne ved havnen skiftes.',
    ])
    expect((await tellsOf('items', { about: 'gadelys' }, true)).included?.question.count).toBe(true)
  })

  it('is left out by the question told also where not all of the topic is found', async () => {
    const { included } = await tellsOf('decisions', { about: 'gadelys skole pavillon' })
    expect(included?.question.filter.about).toBe('"gadelys" "skole"')
  })

  it('says a part of the topic, its items the rest', async () => {
    expect(await textsOf('decisions', { about: 'gadelys skole' })).toEqual(['Ja.', 'Der sættes fire master op.'])
    expect(await textsOf('actions', { about: 'gadelys afstande' })).toEqual(['Tove Lambæk måler afstandene.'])
  })

  it('is not meant where the topic is quoted, or something is left out', async () => {
    expect((await textsOf('decisions', { about: '"gadelys"' })).length).toBe(3)
    expect((await textsOf('decisions', { about: 'gadelys -torvet' })).length).toBe(2)
  })

  it.each([
    ['Arbejdsgruppen om gadelys', 'gadelys'],
    ['Den administrative styregruppe for gadelys, Region Sjælland', 'gadelys'],
    ['Projektgruppen vedr. lys i Odder Kommune', 'lys'],
    ['Temagruppen for Børn og Unge', 'Børn Unge'],
    ['Klyngestyregruppen for Sundhedsklynge Syd', ''],
    ['Udvalget for gadelys', null],
    ['Chefgruppen for gadelys', null],
    ['Arbejdsgruppen', null],
  ])('%s: %s', (name, purpose) => {
    const body = { name, id: null, folded: name, cluster: null, region: null, documents: 1 }
    expect(listGroups([body], directory)[0]?.purpose() ?? null).toBe(purpose)
  })
})

describe('a body that always meets', () => {
  it('is left out and told, with the question that shows it', async () => {
    const { leftOut } = await tellsOf('decisions', { about: 'gadelys' })
    expect(leftOut?.told).toBe('1 decision of meetings of Udvalget for gadelys, whose name says it')
    expect(await textsOf('decisions', leftOut!.question.filter)).toEqual(['Budgettet hæves.', 'Torvet får lys.'])
  })

  it('is not told where a body was asked for, or the topic is quoted', async () => {
    expect((await tellsOf('decisions', { about: 'gadelys', bodies: ['Lyse Byråd'] })).leftOut).toBeNull()
    expect((await tellsOf('decisions', { about: '"gadelys"' })).leftOut).toBeNull()
  })
})

describe('words of one stem', () => {
  it.each(['palliation', 'palliativ'])('%s finds the other', async about => {
    expect(await textsOf('decisions', { about })).toEqual(['Der oprettes to senge.', 'Kurset holdes.'])
    expect((await tellsOf('decisions', { about })).notes).toMatch(/is looked for also as "palliati/)
  })

  it('leave other words as they are that begin alike', async () => {
    const about = 'palliationskursus palliation'
    const families = [{ words: ['palliation', 'palliativ'] }]
    expect((await addFamily(about, families, archive.db))?.about).toBe(`${about} or palliationskursus palliativ`)
  })

  it('not where it is quoted', async () => {
    expect(await textsOf('decisions', { about: '"palliation"' })).toEqual(['Kurset holdes.'])
  })
})

describe('the number of meetings', () => {
  const notesOf = async (filter: Partial<Filter>, said: Parameters<typeof makeArchive>[1]) => {
    const own = await makeArchive(scratchFolder(), said)
    const question = { noun: 'meetings', count: true, filter: { ...EVERYTHING, ...filter } } as const
    const { notes } = await ask(question, { db: own.db, directory, today: TODAY })
    await own.close()
    return notes.join('; ')
  }
  const plain = { path: 'a.txt', body: 'Broudvalget', date: '2022-03-02' }
  const others = [
    plain,
    { path: 'b.txt', body: 'Broudvalget', date: '2022-04-02', kind: 'dagsorden' },
    { path: 'c.txt', date: '2022-05-02' },
    { path: 'd.txt', body: 'Havneudvalget' },
  ] as const

  it('is told with what is counted beside minutes, and what is not', async () => {
    expect(await notesOf({}, others)).toBe(
      'a meeting is counted once, however many documents it has; of 1 there is only the agenda (--kind dagsorden); 1 names no body, so that copies may be counted apart; 1 says no day',
    )
    expect(await notesOf({ since: '2022-04-01', until: '2022-04-30' }, others)).toBe(
      'a meeting is counted once, however many documents it has; of 1 there is only the agenda (--kind dagsorden); 1 says no day and cannot be counted',
    )
  })

  it('needs no word where all have minutes, a body and a day', async () => {
    expect(await notesOf({}, [plain])).toBe('')
  })
})
