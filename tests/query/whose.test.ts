// Sentences against an archive whose bodies are called no more than "Bestyrelsen": what only the archive can tell. All
// people are invented.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { ask } from '../../src/query/ask.js'
import { EVERYTHING } from '../../src/query/filter.js'
import { formatCommand } from '../../src/query/format-command.js'
import { readSentence } from '../../src/query/sentence/read.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { fitNames } from '../../src/query/understand/fit-names.js'
import { nameBookOf } from '../../src/query/understand/known-names.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { directory, makeArchive, TODAY } from './town.js'

const votes = {
  for: { count: 4, who: null },
  against: { count: 3, who: ['Rut Lind'] },
  abstained: { count: null, who: null },
}

const WILD_TOWN: readonly Said[] = [
  {
    path: 'a/2021-05.txt',
    body: 'Bestyrelsen',
    heading: 'Hospice Lindely',
    date: '2021-05-04',
    place: 'Hotel Solrød',
    people: [{ name: 'Rut Lind' }, { name: 'Ib Borg', absent: true }],
    items: [
      {
        title: 'Nyt køkken',
        text: 'Køkkenet er fra 1987.',
        decisions: [['approved', 'Forslaget om køkkenet blev vedtaget.', { votes }]],
        attachments: ['Skitse'],
      },
    ],
  },
  {
    path: 'b/2022-03.txt',
    body: 'Bestyrelsen',
    heading: 'Bakkegårdsskolen',
    date: '2022-03-01',
    people: [{ name: 'Ea Holst', absent: true }],
    items: [
      { title: 'Mobiltelefoner', decisions: [['decided', 'Telefoner afleveres om morgenen.']] },
      {
        title: 'Flere timer',
        recommendations: ['at svømning udvides'],
        decisions: [['rejected', 'Forslaget blev forkastet.']],
      },
    ],
  },
  {
    path: 'c/2022-04.txt',
    body: 'Sundhedsudvalget',
    heading: 'Rebild Kommune',
    region: 'RN',
    date: '2022-04-05',
    people: [{ name: 'Bo Krag', organisation: 'Morsø Kommune', absent: true }],
    items: [
      {
        title: 'Midler til forebyggelse i 2022',
        decisions: [['granted', 'Der afsættes 200.000 kr.']],
      },
    ],
  },
  {
    path: 'd/2022-05.txt',
    body: 'Sundhedsudvalget',
    id: 'sundhedsudvalg',
    heading: 'Viborg Kommune',
    region: 'RM',
    date: '2022-05-05',
    people: [{ name: 'Ane Krag', absent: true }],
    items: [
      {
        title: 'Budget',
        text: 'Aftale med Skive Kommune om forebyggelse, som i Rebild.',
        decisions: [['noted', 'Taget til efterretning.']],
      },
    ],
  },
  {
    path: 'solbjerg-kommune/2020.txt',
    body: 'Teknikudvalget',
    date: '2020-01-07',
    items: [{ title: 'Broer i Lisbjerg', decisions: [['approved', 'Godkendt.']] }],
  },
]

let archive: Archive
const book = nameBookOf(loadDictionary())
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), WILD_TOWN)
})
afterAll(() => archive.close())

async function told(sentence: string): Promise<{ command: string; notes: string; rows: string[] }> {
  const read = readSentence(sentence, { book, today: TODAY })
  if (isRefusal(read)) return { command: `refused: ${read.why}`, notes: '', rows: [] }
  const fitted = await fitNames(read.question, { db: archive.db, directory, today: TODAY })
  const understood = { question: fitted.question, notes: [...read.notes, ...fitted.notes] }
  const answer = await ask(understood.question, { db: archive.db, directory, today: TODAY })
  const rows: string[] = []
  for (const group of answer.groups)
    for await (const page of group.pages())
      rows.push(...page.map(row => ('name' in row ? row.name : 'text' in row ? row.text : row.file)))
  const command = formatCommand(understood.question)
  return { command, notes: [...understood.notes, ...answer.notes].join('; '), rows }
}

describe('whose minutes they are', () => {
  it.each<[string, string, string[]]>([
    ['afbud hospice 2021', 'participants --body hospice', ['Ib Borg']],
    ['who was absent at Hospice Lindely', "participants --body 'Hospice Lindely'", ['Ib Borg']],
    ['fravær på Bakkegårdsskolen', 'participants --body Bakkegårdsskolen', ['Ea Holst']],
    [
      'who was absent from the Sundhedsudvalget meeting in Rebild',
      "participants --body 'Sundhedsudvalget in Rebild'",
      ['Bo Krag'],
    ],
    ['Rebild Kommunes sundhedsudvalg: afbud', "participants --body 'Rebild Kommunes sundhedsudvalg'", ['Bo Krag']],
    ['afbud til udvalgsmødet i Viborg', "participants --body 'udvalg i Viborg'", ['Ane Krag']],
    ['decisions in Solbjerg', 'decisions --body Solbjerg', ['Godkendt.']],
    ['decisions by the committees in 2020', 'decisions --body committees', ['Godkendt.']],
    [
      'beslutninger om telefoner på Bakkegårdsskolen',
      "decisions --about 'telefoner på Bakkegårdsskolen'",
      ['Telefoner afleveres om morgenen.'],
    ],
    ['bilag om køkkenet i hospicet', "attachments --about 'køkkenet i hospicet'", ['a/2021-05.txt']],
  ])('%s', async (sentence, command, rows) => {
    const answer = await told(sentence)
    expect(answer.command).toContain(command)
    expect(answer.rows).toEqual(rows)
  })

  it('is no part of a topic that the archive has no minutes of', async () => {
    const { command, rows } = await told('beslutninger om broer i Lisbjerg')
    expect(command).toBe("decisions --about 'broer i Lisbjerg'")
    expect(rows).toEqual(['Godkendt.'])
  })

  it('is a better answer than what is said elsewhere in an item', async () => {
    const { rows, notes } = await told('beslutninger om forebyggelse i Rebild')
    expect(rows).toEqual(['Der afsættes 200.000 kr.'])
    expect(notes).toContain('"Rebild" stands at the head of these minutes')
  })

  it('is said where a topic was parted', async () => {
    const { notes } = await told('beslutninger om telefoner på Bakkegårdsskolen')
    expect(notes).toContain('"Bakkegårdsskolen" stands at the head of these minutes, "telefoner" in their items')
  })
})

it('a place that tells which of several bodies it is goes before where they met', async () => {
  const own = await makeArchive(scratchFolder(), [
    { path: 'a.txt', body: 'Det midlertidige Færgeråd Læsø', date: '2022-03-01', place: 'Frederikshavn' },
    { path: 'b.txt', body: 'Færgerådet Samsø', date: '2022-04-01', place: 'Læsø Rådhus' },
  ])
  const question = { noun: 'meetings', count: false, filter: { ...EVERYTHING, bodies: ['Færgeråd'] } } as const
  const fitted = async (place: string) => {
    const named = await fitNames(
      { ...question, filter: { ...question.filter, place } },
      { db: own.db, directory, today: TODAY },
    )
    return [formatCommand(named.question), ...named.notes]
  }
  expect(await fitted('Læsø')).toEqual(["meetings --body 'Færgeråd Læsø'", '"Læsø" is read as which Færgeråd it is'])
  expect(await fitted('Frederikshavn')).toEqual(['meetings --body Færgeråd --place Frederikshavn'])
  await own.close()
})

it('the municipalities are all bodies of municipalities', async () => {
  const { rows, notes } = await told('beslutninger fra kommunerne')
  expect(rows).toEqual(['Taget til efterretning.'])
  expect(notes).toContain('"kommunerne" is every body of that kind: Sundhedsudvalget')
})

it('a municipality stands at the head of the minutes of its committee, by the place alone', async () => {
  expect((await told('beslutninger i Viborg Kommune')).rows).toEqual(['Taget til efterretning.'])
})

it('of several bodies what is of any is shown, and told', async () => {
  const { notes } = await told('decisions of Teknikudvalget and Sundhedsudvalget')
  expect(notes).toContain('shown is what is of any of them, not of all together: Teknikudvalget; Sundhedsudvalget')
})

describe('votes', () => {
  it.each([
    'Hvem stemte imod køkkenet på Hospice Lindely?',
    'how many voted against the new kitchen at Hospice Lindely',
  ])('%s', async sentence => {
    const { command, rows, notes } = await told(sentence)
    expect(command).toMatch(/^decisions --about '.*' --voted$/)
    expect(command).not.toContain('--count')
    expect(rows).toEqual(['Forslaget om køkkenet blev vedtaget.'])
    expect(notes).toContain('who voted how stands beside the decision')
  })
})

describe('words', () => {
  it.each<[string, string, string]>([
    ['Hvad blev der beslutet om mobiltelefonner?', 'decisions --about', '"beslutet" is read as "besluttet"'],
    [
      'decisions about foreblyggelse',
      'decisions --about foreblyggelse',
      '"foreblyggelse" stands nowhere in the archive',
    ],
    ['what was decided about the kitchen', 'decisions --about kitchen', 'looked for is "køkken"'],
    ['money in 2022', 'refused', ''],
    ['decisions about new mobile phones', 'decisions --about', '"new" stands nowhere in the archive; it is left out'],
    ['meetings with Rut Lynd', "meetings --person 'Rut Lind'", '"Rut Lynd" is read as "Rut Lind"'],
    ['items with Morsø Kommune', "items --organisation 'Morsø Kommune'", ''],
    ['items involving Skive Kommune', "items --about 'Skive Kommune'", ''],
  ])('%s', async (sentence, command, note) => {
    const answer = await told(sentence)
    expect(answer.command).toContain(command)
    expect(answer.notes).toContain(note)
  })

  it.each([
    ['important decisions', 'What stands in minutes is told, not judged'],
    ['godkendelse af køkkenet', 'I do not understand "godkendelse"'],
    ['desicionz about køkkenet', 'I do not understand "desicionz"'],
  ])('%s: what is not clear is not guessed', async (sentence, why) => {
    expect((await told(sentence)).command).toBe(`refused: ${why}`)
  })
})

it('a decision is about what was put forward, too', async () => {
  expect((await told('beslutninger om svømning')).rows).toEqual(['Forslaget blev forkastet.'])
})

it('a short word beside the head of minutes is looked for, not dropped', async () => {
  expect((await told('beslutninger om køkkenet Lindely')).rows).toEqual(['Forslaget om køkkenet blev vedtaget.'])
  expect((await told('beslutninger om KOL Lindely')).rows).toEqual([])
})
