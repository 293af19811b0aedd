// Every question against a real archive: what is answered, once per meeting, and where it stands.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Filter, Noun } from '../../src/query/filter.js'
import type { Row } from '../../src/query/rows.js'
import type { Archive } from '../../src/store/archive.js'
import { loadDocuments } from '../../src/store/load.js'
import { scratchFolder } from '../scratch.js'
import { askFor, makeArchive, TOWN } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder())
})
afterAll(() => archive.close())

/** Rows in a word each: for decisions and the like the text up to its first blanks, else what names the row. */
function gist(row: Row): string {
  if ('name' in row) return row.name
  if ('text' in row) return row.text
  if ('number' in row) return row.title
  if ('itemTitle' in row) return row.itemTitle ?? ''
  return `${row.date} ${row.file}`
}

const gists = async (noun: Noun, filter: Partial<Filter> = {}) => (await askFor(archive, noun, filter)).rows.map(gist)

it.each([
  ['the Nord cluster', 'Klynge Nord'],
  ['Nord health cluster', 'Sundhedsklynge Nord'],
  ['health clusters of Midt', 'Klynge Midt'],
])('%s is %s, whatever its bodies are called', async (english, danish) => {
  const [asked, meant] = await Promise.all([english, danish].map(one => gists('items', { bodies: [one] })))
  expect(asked).toEqual(meant)
  expect(asked).not.toEqual([])
})

it.each<Partial<Filter>>([
  { bodies: ['health cluster in Region Nordjylland'] },
  { bodies: ['sundhedsklyngerne'], regions: ['Region Nordjylland'] },
])('%j are all bodies of its clusters, whatever they are called', async filter => {
  const { rows } = await askFor(archive, 'meetings', filter)
  expect(new Set(rows.map(row => row.body))).toEqual(
    new Set(['Direktørforum Sundhedsklynge Midt', 'Driftsforum Somatik Nord', 'Klyngestyregruppe Nord']),
  )
})

describe('decisions', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    [
      'of a cluster',
      { bodies: ['Klynge Nord'], until: '2022-12-31' },
      [
        'Dagsordenen blev godkendt.',
        'Klyngestyregruppen besluttede, at der laves en analyse.',
        'Økonomien udskydes til næste møde.',
        'Taget til efterretning.',
      ],
    ],
    [
      'of a type',
      { types: ['rejected'] },
      ['Forslaget om en ny årsplan blev forkastet.', 'Indstillingen blev forkastet.'],
    ],
    [
      'of either type',
      { types: ['granted', 'postponed'] },
      ['Der bevilges 50.000 kr. til uddannelse.', 'Økonomien udskydes til næste møde.'],
    ],
    [
      'by item number',
      { item: '1', since: '2023-01-01' },
      [
        'Handleplanen blev godkendt.',
        'Forslaget om en ny årsplan blev forkastet.',
        'Der bevilges 50.000 kr. til uddannelse.',
      ],
    ],
    ['of closed items', { closed: true }, ['Godkendt.']],
    ['unanimous', { unanimous: true }, ['Taget til efterretning.']],
    ['with a vote', { voted: true }, ['Der bevilges 50.000 kr. til uddannelse.', 'Indstillingen blev forkastet.']],
    ['with votes against', { vote: 'against', types: ['rejected'] }, ['Indstillingen blev forkastet.']],
    ['with a party against', { vote: 'against', voters: ['Socialistisk Folkeparti', 'sf'] }, []],
    ['by the letters of a party', { vote: 'against', voters: ['sf'] }, ['Indstillingen blev forkastet.']],
    ['by the letter beside a name', { voters: ['Socialdemokraterne'] }, ['Indstillingen blev forkastet.']],
    ['by a voter', { vote: 'against', voters: ['Eva Holm'] }, ['Indstillingen blev forkastet.']],
    ['not by a voter of the other side', { vote: 'for', voters: ['SF'] }, []],
    ['not by another letter', { voters: ['Venstre'] }, []],
    ['on one day', { since: '2018-05-25', until: '2018-05-25' }, ['Det blev aftalt at følge vejledningen om MRSA.']],
    ['the day before', { since: '2018-05-24', until: '2018-05-24' }, []],
    [
      'in a region',
      { regions: ['Region Midtjylland'] },
      [
        'Indstillingen blev forkastet.',
        'Ændringsforslaget blev vedtaget.',
        'Det blev aftalt at følge vejledningen om MRSA.',
      ],
    ],
    [
      'of the latest meeting',
      { latest: 1 },
      ['Handleplanen blev godkendt.', 'Forslaget om en ny årsplan blev forkastet.', 'Drøftet.'],
    ],
    [
      'of the latest meeting of a body',
      { latest: 1, bodies: ['Klyngestyregruppe Nord'], types: ['noted'] },
      ['Taget til efterretning.'],
    ],
    ['of the first meeting', { first: 1 }, ['Det blev aftalt at følge vejledningen om MRSA.']],
    [
      'the first two',
      { oldestFirst: true, limit: 2 },
      ['Det blev aftalt at følge vejledningen om MRSA.', 'Indstillingen blev forkastet.'],
    ],
    ['the newest two', { limit: 2 }, ['Handleplanen blev godkendt.', 'Forslaget om en ny årsplan blev forkastet.']],
    [
      'about, by title',
      { about: 'indlæggelse', types: ['decided'] },
      ['Klyngestyregruppen besluttede, at der laves en analyse.'],
    ],
    ['about, by the decision itself', { about: 'uddannelsen' }, ['Der bevilges 50.000 kr. til uddannelse.']],
    ['about two words, one in the title', { about: 'budget uddannelse' }, ['Der bevilges 50.000 kr. til uddannelse.']],
    ['about, but not', { about: 'handleplan -årsplan' }, ['Handleplanen blev godkendt.']],
    ['by a whole phrase', { about: '"ny årsplan"' }, ['Forslaget om en ny årsplan blev forkastet.']],
    ['by a phrase in the wrong order', { about: '"årsplan ny"' }, []],
    ['inside a compound', { about: 'planen', types: ['approved'] }, []],
    [
      'inside a compound of five letters',
      { about: 'handle*' },
      ['Handleplanen blev godkendt.', 'Forslaget om en ny årsplan blev forkastet.'],
    ],
  ])('%s', async (_, filter, expected) => {
    expect(await gists('decisions', filter)).toEqual(expected)
  })

  it('without a date come last, and never where a time is asked for', async () => {
    expect((await gists('decisions')).at(-1)).toBe('Der var enighed om rammerne.')
    expect(await gists('decisions', { since: '1900-01-01' })).not.toContain('Der var enighed om rammerne.')
    // By words, all are looked for at once.
    for (const oldestFirst of [false, true]) {
      const found = await gists('decisions', { about: 'rammerne eller handleplanen', oldestFirst })
      expect(found.length).toBeGreaterThan(1)
      expect(found.at(-1)).toBe('Der var enighed om rammerne.')
    }
  })

  it('that only point at what was put forward have its words', async () => {
    const { rows } = await askFor(archive, 'decisions')
    const of = (text: string) => rows.find(row => row.text === text)?.putForward
    expect(of('Indstillingen blev forkastet.')).toEqual(['at budgettet godkendes'])
    // What a member put forward instead was not recommended.
    expect(of('Ændringsforslaget blev vedtaget.')).toEqual([])
    // Nothing was put forward in so many words.
    expect(of('Godkendt.')).toEqual([])
    expect(of('Drøftet.')).toBeNull()
    expect(of('Klyngestyregruppen besluttede, at der laves en analyse.')).toBeNull()
  })

  it('of items that speak of it elsewhere are at hand', async () => {
    const counts = async (about: string, persons: readonly string[] = []) => {
      const { answer, rows } = await askFor(archive, 'decisions', { about, persons })
      return [rows.length, await answer.elsewhere![0]!.count()]
    }
    expect(await counts('handleplan')).toEqual([2, 3])
    expect(await counts('glukosesensor')).toEqual([0, 1])
    expect(await counts('dagsorden')).toEqual([1, 1])
    // Also of those that name somebody elsewhere: "Bo Lindgren tog forbehold".
    expect(await counts('glukosesensor', ['Bo Lindgren'])).toEqual([0, 1])
    expect(await counts('glukosesensor', ['Åse Ærbo'])).toEqual([0, 1])
    expect(await counts('handleplan', ['Bo Lindgren'])).toEqual([0, 0])
    expect((await askFor(archive, 'items', { about: 'handleplan' })).answer.elsewhere).toBeNull()
  })
})

describe('recommendations', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['all', {}, ['at klyngen drøfter udviklingen', 'at budgettet godkendes']],
    ['with what became of them', { types: ['rejected'] }, ['at budgettet godkendes']],
    ['about', { about: 'udvikling' }, ['at klyngen drøfter udviklingen']],
  ])('%s', async (_, filter, expected) => {
    expect(await gists('recommendations', filter)).toEqual(expected)
  })
})

describe('actions', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['of a secretariat', { responsible: ['sekretariatet'] }, ['Sekretariatet laver en analyse inden 31. maj 2022.']],
    ['of one of two people', { responsible: ['Åse Ærbo'] }, ['Bo Lindgren og Åse Ærbo taler med Driftsforum.']],
    [
      'of either',
      { responsible: ['sekretariatet', 'Bo Lindgren'] },
      ['Sekretariatet laver en analyse inden 31. maj 2022.', 'Bo Lindgren og Åse Ærbo taler med Driftsforum.'],
    ],
    ['due by a day', { by: '2022-05-31' }, ['Sekretariatet laver en analyse inden 31. maj 2022.']],
    ['due by the day before', { by: '2022-05-30' }, []],
    [
      'due by a day, or undated and given by then',
      { by: '2022-05-31', undated: true },
      ['Sekretariatet laver en analyse inden 31. maj 2022.', 'Bo Lindgren og Åse Ærbo taler med Driftsforum.'],
    ],
    [
      'without a deadline',
      { undated: true },
      ['Hjemmesiden rettes.', 'Bo Lindgren og Åse Ærbo taler med Driftsforum.'],
    ],
    ['due in a year', { dueSince: '2024-01-01', by: '2024-12-31' }, ['Driftsforum fremlægger regnskab.']],
    [
      'overdue today',
      { overdue: true },
      ['Driftsforum fremlægger regnskab.', 'Sekretariatet laver en analyse inden 31. maj 2022.'],
    ],
    ['overdue on the day of the deadline: not yet', { overdue: true, by: '2022-05-31' }, []],
    [
      'overdue the day after',
      { overdue: true, by: '2022-06-01' },
      ['Sekretariatet laver en analyse inden 31. maj 2022.'],
    ],
    ['about: the task or its title', { about: 'regnskab' }, ['Driftsforum fremlægger regnskab.']],
    ['about: only elsewhere in the item', { about: 'hjemmebesøg' }, []],
    ['that name a person', { persons: ['Bo Lindgren'] }, ['Bo Lindgren og Åse Ærbo taler med Driftsforum.']],
  ])('%s', async (_, filter, expected) => {
    expect(await gists('actions', filter)).toEqual(expected)
  })
})

describe('meetings', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    [
      'with a person, present or absent',
      { persons: ['Bo Lindgren'] },
      ['2023-09-01 nord/2023-09.txt', '2022-02-16 nord/2022-02.pdf'],
    ],
    ['that a person attended', { persons: ['Bo Lindgren'], attendance: 'present' }, ['2022-02-16 nord/2022-02.pdf']],
    ['that a person missed', { persons: ['Bo Lindgren'], attendance: 'absent' }, ['2023-09-01 nord/2023-09.txt']],
    ['with two people', { persons: ['Bo Lindgren', 'Åse Ærbo'] }, ['2022-02-16 nord/2022-02.pdf']],
    ['chaired by', { persons: ['Jens Sommer'], roles: ['chair'] }, ['2023-10-02 midt-rn/2023-10.docx']],
    [
      'with an organisation',
      { organisations: ['Hjørring Kommune'] },
      ['2023-09-01 nord/2023-09.txt', '2022-02-16 nord/2022-02.pdf'],
    ],
    [
      'with an organisation by its later name',
      { organisations: ['Aalborg Universitetshospital'] },
      ['2023-10-02 midt-rn/2023-10.docx', '2022-02-16 nord/2022-02.pdf'],
    ],
    ['about', { about: 'hjemmebesøgene' }, ['2022-02-16 nord/2022-02.pdf']],
    ['where something was approved', { about: 'handleplan', types: ['approved'] }, ['2023-10-02 midt-rn/2023-10.docx']],
    ['where something was granted', { types: ['granted'] }, ['2023-09-01 nord/2023-09.txt']],
    ['with approved minutes', { statuses: ['godkendt'] }, ['2022-02-16 nord/2022-02.pdf']],
    ['the latest two', { latest: 2 }, ['2023-10-02 midt-rn/2023-10.docx', '2023-09-01 nord/2023-09.txt']],
  ])('%s', async (_, filter, expected) => {
    expect(await gists('meetings', filter)).toEqual(expected)
  })

  it('say what they hold, and how the person asked for attended', async () => {
    const { rows } = await askFor(archive, 'meetings', { persons: ['Bo Lindgren'] })
    expect(
      rows.map(({ attendance, present, absent, items, decisions, next }) => ({
        attendance,
        present,
        absent,
        items,
        decisions,
        next,
      })),
    ).toEqual([
      { attendance: 'absent', present: 0, absent: 1, items: 2, decisions: 2, next: null },
      { attendance: 'present', present: 2, absent: 1, items: 3, decisions: 4, next: '2022-05-06' },
    ])
  })
})

describe('items, participants and attachments', () => {
  it.each<[Noun, Partial<Filter>, string[]]>([
    ['items', { about: 'indlæggelserne' }, ['Forebyggelige indlæggelser']],
    ['items', { types: ['postponed'] }, ['Forebyggelige indlæggelser']],
    ['items', { bodies: ['Midtklyngen'] }, ['MRSA']],
    ['items', { persons: ['Bo Lindgren'] }, ['Rekruttering']],
    ['participants', { since: '2022-02-16', until: '2022-02-16' }, ['Bo Lindgren', 'Åse Ærbo', 'Jens Peter Sommer']],
    ['participants', { attendance: 'absent' }, ['Bo Lindgren', 'Jens Peter Sommer']],
    ['participants', { organisations: ['PLO'] }, ['Ida Krogh']],
    ['participants', { roles: ['secretary'] }, ['Ida Krogh']],
    ['participants', { persons: ['Aase Aerbo'] }, ['Åse Ærbo']],
    ['participants', { about: 'MRSA' }, ['Ida Krogh']],
    ['attachments', {}, ['Notat om indlæggelser']],
    ['attachments', { about: 'indlæggelse' }, ['Notat om indlæggelser']],
    ['attachments', { about: 'budget' }, []],
  ])('%s %j', async (noun, filter, expected) => {
    expect(await gists(noun, filter)).toEqual(expected)
  })
})

describe('every row', () => {
  const nouns: readonly Noun[] = ['decisions', 'recommendations', 'actions', 'items', 'participants', 'attachments']

  it.each(nouns)('of %s points at the words it was read from', async noun => {
    const { rows } = await askFor(archive, noun, { allDocuments: true })
    expect(rows.length).toBeGreaterThan(0)
    const keys = (await archive.db.selectFrom('document').select('key').execute()).map(row => row.key)
    const texts = new Map((await loadDocuments(archive.db, keys)).map(document => [document.id, document.text]))
    for (const row of rows) expect(texts.get(row.document)!.slice(...row.span!)).toContain(gist(row))
  })

  it('comes once a meeting, from its best document, with the others named', async () => {
    const once = await askFor(archive, 'decisions', { bodies: ['Klyngestyregruppe Nord'] })
    expect(new Set(once.rows.map(row => row.file))).toEqual(new Set(['nord/2022-02.pdf']))
    expect(once.rows[0]!.otherDocuments).toEqual(['nord/2022-02-dagsorden.docx', 'nord/2022-02-udkast.docx'])
    const each = await askFor(archive, 'decisions', { bodies: ['Klyngestyregruppe Nord'], allDocuments: true })
    expect(each.rows.map(gist)).toEqual(expect.arrayContaining(['Dagsordenen godkendt.', 'Dagsordenen blev godkendt.']))
    expect(new Set(each.rows.map(row => row.meeting)).size).toBe(1)
  })

  it('is counted as it is listed', async () => {
    for (const noun of [...nouns, 'meetings'] as const) {
      for (const filter of [
        {},
        { about: 'budget' },
        { since: '2022-01-01' },
        { latest: 2 },
        { bodies: ['Klyngestyregruppen'] },
      ]) {
        const { answer, rows } = await askFor(archive, noun, filter)
        let counted = 0
        for (const group of answer.groups) counted += await group.count()
        expect({ noun, filter, counted }).toEqual({ noun, filter, counted: rows.length })
      }
    }
  })
})

it('does not depend on the order in which files came', async () => {
  const other = await makeArchive(scratchFolder(), [...TOWN].reverse())
  for (const noun of ['decisions', 'participants', 'meetings'] as const) {
    const plain = ({ rows }: { rows: Row[] }) => rows.map(({ meeting: _, ...row }) => JSON.stringify(row)).sort()
    expect(plain(await askFor(other, noun))).toEqual(plain(await askFor(archive, noun)))
  }
  await other.close()
})
