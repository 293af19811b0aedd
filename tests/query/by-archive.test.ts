// Sentences that the grammar alone does not understand, against an archive that knows their names and words. All people are
// invented.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask } from '../../src/query/ask.js'
import { formatCommand } from '../../src/query/format-command.js'
import type { Row } from '../../src/query/rows.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { readByArchive } from '../../src/query/understand/by-archive.js'
import { understand } from '../../src/query/understand/understand.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { directory, makeArchive, TODAY } from './town.js'

const MINUTES: readonly Said[] = [
  {
    path: 'solroed-kommune/2021-05.txt',
    body: 'Havneudvalget',
    heading: 'Solrød Kommune',
    date: '2021-05-04',
    next: '2021-09-07',
    people: [{ name: 'Sigrun Tranekær' }, { name: 'Ebbe Lauge Holt', absent: true }],
    items: [
      {
        title: 'Ny badebro ved lystbådehavnen',
        text: 'Badebroen er slidt. Naboerne klager over støj fra lystbådehavnen.',
        decisions: [['granted', 'Der afsættes 90.000 kr. til badebroen.']],
        actions: [['Sigrun Tranekær indhenter tilbud på badebroen.', 'Sigrun Tranekær', '2021-06-01']],
      },
      {
        title: 'Ansøgninger',
        recommendations: ['at roklubben får afslag'],
        decisions: [
          ['rejected', 'Sejlklubbens ansøgning blev afslået.'],
          ['approved', 'Puljen blev fordelt, mens dykkernes ansøgning afslås.'],
          ['recommended', 'Indstilles til Byrådets godkendelse.'],
          ['noted', 'Orienteringen om ansøgninger blev taget til efterretning af alle, der var mødt frem til den tid.'],
        ],
      },
      { title: 'Eventuelt', text: 'Næste møde: tirsdag den 7. september kl. 19 i klubhuset.' },
    ],
  },
  {
    path: 'b/2022-03.txt',
    body: 'Bestyrelsen for Hospice Lindely',
    date: '2022-03-01',
    items: [{ title: 'Ombygning af køkken', decisions: [['postponed', 'Køkkenet udsættes til juni.']] }],
  },
  {
    path: 'm/2023-04.txt',
    body: 'Chefforum, Sundhedsklynge Midt',
    cluster: 'rn-midt',
    region: 'RN',
    date: '2023-04-18',
    items: [{ title: 'Fælles nattevagt', decisions: [['postponed', 'Punktet udsættes.']] }],
  },
]

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), MINUTES)
})
afterAll(() => archive.close())

async function told(sentence: string): Promise<{ command: string; notes: string }> {
  const read = await readByArchive(sentence, { db: archive.db, directory, today: TODAY })
  const commandOf = (question: Parameters<typeof formatCommand>[0]) => formatCommand(question)
  if (isRefusal(read))
    return { command: `refused: ${read.why}`, notes: read.instead ? commandOf(read.instead) : read.advice }
  return {
    command: read.map(part => commandOf(part.question)).join(' + '),
    notes: read.flatMap(part => part.notes).join('; '),
  }
}

async function rowsOf({ groups }: Answer): Promise<Row[]> {
  const rows: Row[] = []
  for (const group of groups) for await (const page of group.pages()) rows.push(...page)
  return rows
}

it('a name alone asks where they took part and what they were to do', async () => {
  const { command } = await told('Sigrun Tranekær')
  expect(command).toContain("participants --person 'Sigrun Tranekær' + actions --responsible 'Sigrun Tranekær' + items")
  expect((await told('Ebbe Lauge Holt')).command).toBe("participants --person 'Ebbe Lauge Holt'")
  expect((await told('Sigrun Ukendt')).command).toContain('refused')
})

it('a time without a year is the latest such time that has an answer', async () => {
  const asked = async (sentence: string) => {
    const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
    return isRefusal(read)
      ? read.why
      : read.map(one => `${formatCommand(one.question)} | ${one.notes.join('; ')}`).join()
  }
  expect(await asked('hvem var med i Havneudvalget i maj')).toContain('--since 2021-05-01 --until 2021-05-31')
  expect(await asked('hvem var med i Havneudvalget i maj')).toContain('the latest such time that has one')
  expect(await asked('hvem var med i Havneudvalget i maj 2023')).toContain('--since 2023-05-01')
})

it('when they meet next is told by the minutes of the meeting before, in their own words, too', async () => {
  const asked = { db: archive.db, directory, today: TODAY }
  const read = await understand('hvornår mødes Havneudvalget i september 2021', asked)
  const [one] = isRefusal(read) ? [] : read
  expect(formatCommand(one!.question)).toBe('meetings --body Havneudvalget --since 2021-05-04 --until 2021-05-04')
  expect(one!.notes.join()).toContain('the next was to be on 2021-09-07')
  const answer = await ask(one!.question, asked)
  const [row] = await rowsOf(answer)
  const passages = await answer.excerpts([{ document: row!.document, date: row!.date, item: null, itemTitle: null }])
  expect(passages.map(({ told }) => told)).toEqual(['Næste møde: tirsdag den 7. september kl. 19 i klubhuset.'])
  const never = await understand('hvornår mødes Havneudvalget i oktober 2021', asked)
  expect(isRefusal(never) || never[0]!.question.filter.since).toBe('2021-10-01')
})

it('what was refused in a clause, or by what was put forward, is told beside the refusals', async () => {
  const read = await understand('hvilke ansøgninger fik afslag', { db: archive.db, directory, today: TODAY })
  const answer = isRefusal(read) ? null : await ask(read[0]!.question, { db: archive.db, directory, today: TODAY })
  const rows = await rowsOf(answer!)
  expect(rows.map(row => 'text' in row && row.text)).toEqual(['Sejlklubbens ansøgning blev afslået.'])
  const told = answer!.notes.find(note => note.startsWith('it is also said'))
  expect(told).toContain('dykkernes ansøgning afslås')
  expect(told).toContain('Indstilles til Byrådets godkendelse')
  expect(told).not.toContain('Orienteringen')
})

it('a name that bears no minutes is told to be read as what it is about; Copenhagen is København', async () => {
  const read = await told('decisions in Badebroen')
  expect(read.command).toContain('--about Badebroen')
  expect(read.notes).toContain('"Badebroen" is read as what it is about, not as who met')
  expect((await told('decisions in Solrød')).notes).not.toContain('not as who met')
  expect((await told('decisions in Copenhagen')).command).toContain('København')
})

it('words that say nothing beside the topic do not keep a place at the head of minutes from being found', async () => {
  const read = await understand('beslutninger om den gamle badebro i Solrød', {
    db: archive.db,
    directory,
    today: TODAY,
  })
  const answer = isRefusal(read) ? null : await ask(read[0]!.question, { db: archive.db, directory, today: TODAY })
  expect(await answer!.found()).toBe(true)
})

it.each([
  // What no decision says may stand in the text of items; a question for decisions by that word stays one.
  ['what was decided about the neighbours of lystbådehavnen', 'decisions'],
  ['which decisions are about klagerne over støj', 'decisions'],
  ['what did Sigrun Tranekær propose', 'items'],
  // Whichever region it was.
  ['hvad bevilgede regionen til badebroen', 'decisions'],
])('%s', async (sentence, noun) => {
  const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
  const [one] = isRefusal(read) ? [] : read
  expect([one?.question.noun, one?.question.filter.bodies, one?.unknown]).toEqual([noun, [], null])
})

it('what is noted of nobody, or a group without minutes, is looked for in items; a year that has nothing is told', async () => {
  const asked = async (sentence: string) => {
    const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
    return isRefusal(read)
      ? read.why
      : read.map(one => `${formatCommand(one.question)} | ${one.notes.join('; ')}`).join()
  }
  expect(await asked('hvem er medlem af køkkengruppen')).not.toContain('items')
  expect(await asked('hvor mange naboer havde badebroen i 2015')).toContain('shown is what there is of any time')
  expect(await asked('hvad besluttede Havneudvalget om badebroen i 2015')).not.toContain('of any time')
})

it('of somebody no task that says so, all of theirs', async () => {
  const { command } = await told('Sigrun Tranekær')
  expect(command).toContain('actions')
  const read = await understand('what is Sigrun Tranekær supposed to paint', {
    db: archive.db,
    directory,
    today: TODAY,
  })
  const [one] = isRefusal(read) ? [] : read
  expect(one?.question.filter).toMatchObject({ responsible: ['Sigrun Tranekær'], about: null })
  expect(one?.notes.join()).toContain('no task of Sigrun Tranekær says "paint"')
})

it('a place is not taken for a misspelt word of the grammar', async () => {
  for (const sentence of ['badebro varde', 'varde badebro']) {
    const { command, notes } = await told(sentence)
    expect(`${command} ${notes}`).not.toContain('varede')
    expect(command).not.toContain('meetings')
  }
})

it('what a sentence begins with is what it is about, also where the archive says no such thing there', async () => {
  expect((await told('ombygning i Solrød')).command).toBe('refused: I do not understand "ombygning"')
})

it.each([
  ['Hvad besluttede bestyrelsen for Hospice Lindely om køkkenet?', ['bestyrelsen for Hospice Lindely'], 'køkkenet'],
  ['What did the administration recommend to Chefforum Midt?', ['Chefforum Midt'], null],
  ['Which items did Chefforum Midt postpone?', ['Chefforum Midt'], null],
  ['Hvad udsatte Chefforum, Sundhedsklynge Midt?', ['Chefforum, Sundhedsklynge Midt'], null],
  ['Hvad besluttede Chefforum om nattevagt?', ['Chefforum'], 'nattevagt'],
])('the longest name of a body of the archive counts: %s', async (sentence, bodies, about) => {
  const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
  const [first] = isRefusal(read) ? [] : read
  expect(first?.question.filter).toMatchObject({ bodies, about })
})

it('what a body decided to do is its decision, not a task', async () => {
  const { command } = await told('Hvornår besluttede Havneudvalget at lave en badebro?')
  expect(command).toBe('decisions --body Havneudvalget --about badebro')
})

describe('names as the archive writes them', () => {
  it.each([
    ['what must sigrun tranekær do', "actions --responsible 'Sigrun Tranekær'", ''],
    ['wich tasks does sigrun tranekar have', "actions --responsible 'Sigrun Tranekær'", '"wich" is read as "which"'],
    ['what must sigrun traneker do', "actions --responsible 'Sigrun Tranekær'", '"sigrun traneker" is read as "Sigrun'],
    ['hvem var fraværende i solrøds havneudvalg', "participants --body 'Solrøds havneudvalg' --attendance absent", ''],
    [
      'hvem va fraværende i havnudvalget',
      'participants --body havneudvalget --attendance absent',
      '"havnudvalget" is read',
    ],
    [
      'hvem var med til møde i havneudvalget solrød 4.5.2021',
      "participants --body 'havneudvalget Solrød' --since 2021-05-04 --until 2021-05-04 --attendance present",
      '',
    ],
    [
      'who sat in the comittee in solrød',
      "participants --body 'committee in Solrød' --attendance present",
      '"comittee"',
    ],
  ])('%s', async (sentence, command, note) => {
    const answer = await told(sentence)
    expect(answer.command).toBe(command)
    expect(answer.notes).toContain(note)
  })
})

describe('words that nobody understands', () => {
  it.each([
    ['has anybody grumbled about badebroen', 'items --about badebroen', '"grumbled" is not understood and left out'],
    ['what about that thing with the badebro', "items --about 'thing with the badebro'", ''],
    ['hvem brokkede sig over lystbådehavnen', 'items --about lystbådehavnen', 'who or how many it was'],
    [
      'hvad koster ombygningen af køkkenet på hospice lindely',
      "decisions --body 'hospice Lindely' --about 'ombygningen af køkkenet'",
      '',
    ],
    ['hvor mange naboer klagede, og hvad blev der besluttet', 'items --about naboer + decisions --about naboer', ''],
  ])('%s', async (sentence, command, note) => {
    const answer = await told(sentence)
    expect(answer.command).toBe(command)
    expect(answer.notes).toContain(note)
  })

  it.each([
    [
      'hvor får jeg et adgangskort',
      'refused: I do not understand "adgangskort", and it stands nowhere in the archive',
      '',
    ],
    ['hvad mener du om badebroen', 'refused: What stands in minutes is told, not judged', 'items --about badebroen'],
    ['what are my tasks about the badebro', 'refused: I do not know who you are', ''],
    // What is left without that word would be the whole archive.
    ['hvilke sager daskede af sted i 2021', 'refused: I do not understand "daskede"', ''],
    ['?', 'refused: There is no question', ''],
  ])('refused: %s', async (sentence, why, notes) => {
    const answer = await told(sentence)
    expect(answer.command).toContain(why)
    expect(answer.notes).toContain(notes)
  })
})

it('what is no grammar is looked for as a search would, and told', async () => {
  // No item says both: one of the words is better than none.
  const found = await told('hvem er nabo til køkkenet')
  expect(found.command).toMatch(/^items --about '?nabo/)
  expect(found.notes).toContain('shown is what a search for its words finds')
  // What stands nowhere is no search either, nor what minutes cannot tell.
  expect((await told('hvor står det at molen er rusten')).command).toContain('refused')
  expect((await told('hvad mener du om badebroens slid')).command).toContain('refused')
})

describe('what minutes cannot tell, with what there is about it, which is called no answer', () => {
  it.each([
    ['how will the badebro look', 'items --about badebro', 'not what will be'],
    ['hvorfor er badebroen slidt', "items --about 'badebroen slidt'", 'not why'],
    ['skal vi have en badebro', 'items --about badebro', 'not what will be'],
    ['why was the badebro put off', 'decisions --about badebro', 'not why'],
  ])('%s', async (sentence, command, why) => {
    const found = await told(sentence)
    expect(found.command).toBe(command)
    expect(found.notes).toContain(`${why}`)
    expect(found.notes).toContain('this is no answer to that')
  })

  // Of nothing in particular, of tasks of nobody knows whom, of what is a matter of taste or stands nowhere.
  it.each(['why is Havneudvalget so slow', 'what are my tasks about the badebro', 'is the badebro any good'])(
    'but not: %s',
    async sentence => expect((await told(sentence)).command).toContain('refused'),
  )
})

describe('a refusal offers what is nearest', () => {
  it.each([
    ['hvorfor var Sigrun Tranekær ikke til stede i Havneudvalget i maj 2021', "--person 'Sigrun Tranekær'"],
    ['email the decisions of Havneudvalget to my colleague', 'decisions --body Havneudvalget'],
    ['will Havneudvalget build more badebroer in 2031', 'Havneudvalget'],
  ])('%s', async (sentence, offered) => {
    const { command, notes } = await told(sentence)
    expect(command).toContain('refused')
    expect(notes).toContain(offered)
  })
})

it('a refusal offers no opposite', async () => {
  const { command, notes } = await told('decisions by anyone except Havneudvalget')
  expect(command).toContain('refused')
  expect(notes).not.toContain('--body')
})

it('what is told of all of a meeting stands in the notes', async () => {
  const { notes } = await told('who attended the whole meeting of Havneudvalget')
  expect(notes).toContain('who came late, left or took no part in an item')
})

it('a word of a title block is not said to stand nowhere', async () => {
  expect((await told('hound regulations Lindely - decreed yet?')).command).not.toMatch(/"Lindely".* nowhere/u)
  expect((await told('hound regulations Xyqlund - decreed yet?')).command).toMatch(/"Xyqlund".* nowhere/u)
})
