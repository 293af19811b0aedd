// What is asked for by words that no body bears and no item says: the heads of minutes, and slips of the finger. Whatever is
// found so is told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/ask.js'
import { EVERYTHING } from '../../src/query/filter.js'
import { isOneSlip } from '../../src/query/near-names.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, directory, makeArchive, TODAY, TOWN } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    ...TOWN,
    {
      path: 'holstebro-kommune/2021-03.txt',
      body: 'Ældreudvalget',
      date: '2021-03-04',
      items: [
        { title: 'Cykelstier ved plejecentre', decisions: [['granted', 'Der afsættes 40.000 kr. til belægning.']] },
      ],
    },
    {
      path: 'thisted-kommune/2021-05.txt',
      body: 'Kultur- og Fritidsudvalget',
      date: '2021-05-06',
      items: [{ title: 'Orglet', decisions: [['decided', 'Orglet stemmes i juni.']] }],
    },
    {
      path: 'lemvig/2021-04-dagsorden.txt',
      kind: 'dagsorden',
      body: 'Ældreudvalget',
      date: '2021-04-08',
      people: [{ name: 'Signe Elbæk' }],
    },
    {
      path: 'lemvig/2021-03.txt',
      body: 'Ældreudvalget',
      date: '2021-03-11',
      items: [
        {
          title: 'Cykelstier',
          decisions: [['rejected', 'Forslaget blev forkastet.']],
          actions: [['Ida Skovballe svarer forslagsstilleren.', 'Ida Skovballe']],
        },
      ],
    },
    {
      path: 'odder-hou/2020-02.txt',
      body: 'Kulturudvalget',
      date: '2020-02-06',
      items: [
        { title: 'Svømmehal', decisions: [['noted', 'Svømmehallen er lukket i juli.']] },
        { title: 'Søjler af granit', decisions: [['postponed', 'Sagen om søjler udskydes.']] },
        { title: 'Trapper', decisions: [['postponed', 'Sagen om granit til trapper udskydes.']] },
      ],
    },
  ])
})
afterAll(() => archive.close())

const textsOf = async (...asked: Parameters<typeof askFor> extends [Archive, ...infer Rest] ? Rest : never) => {
  const { rows, answer } = await askFor(archive, ...asked)
  return { texts: rows.map(row => ('text' in row ? row.text : '')), notes: answer.notes.join('; ') }
}

describe('a compound that stands nowhere', () => {
  it('is looked for by its two parts, with other words by either of them', async () => {
    const alone = await textsOf('decisions', { about: 'granitsøjler' })
    expect(alone.texts).toEqual(['Sagen om søjler udskydes.'])
    expect(alone.notes).toContain('"granitsøjler" stands nowhere in the archive; looked for is "granit" and "søjler"')
    const beside = await textsOf('decisions', { about: 'sagen granitsøjler' })
    expect(beside.texts).toEqual(['Sagen om søjler udskydes.', 'Sagen om granit til trapper udskydes.'])
    expect(beside.notes).toContain('looked for is "granit" or "søjler"')
  })

  it('is looked for by one of them where the minutes are those of one body', async () => {
    const found = await textsOf('decisions', { about: 'søjleprojektets granitelefanter' })
    expect(found.texts).toEqual([])
    const told = await textsOf('decisions', { about: 'belægningsreglerne', bodies: ['Holstebro'] })
    expect(told.texts).toEqual(['Der afsættes 40.000 kr. til belægning.'])
    expect(told.notes).toContain('"belægningsreglerne" stands nowhere in the archive; looked for is "belægning"')
  })

  it('is opened only into words that stand there', async () => {
    expect((await textsOf('decisions', { about: 'granitelefanter' })).texts).toEqual([])
  })
})

describe('a body by the head of its minutes', () => {
  it.each([
    [
      'Holstebro',
      ['Der afsættes 40.000 kr. til belægning.'],
      '"Holstebro" stands at the head of minutes of Ældreudvalget',
    ],
    [
      'Kulturudvalget i Thisted',
      ['Orglet stemmes i juni.'],
      '"Kulturudvalget i Thisted" stands at the head of minutes of Kultur- og Fritidsudvalget',
    ],
    ['Ældreudvalget i Lemvig', ['Forslaget blev forkastet.'], '"Ældreudvalget i Lemvig" stands at the head'],
    [
      'bestyrelsen for Holstebro',
      ['Der afsættes 40.000 kr. til belægning.'],
      'no body is called "bestyrelsen for Holstebro"; shown is what there is of Ældreudvalget',
    ],
  ])('%s', async (body, texts, note) => {
    const found = await textsOf('decisions', { bodies: [body] })
    expect(found.texts).toEqual(texts)
    expect(found.notes).toContain(note)
  })

  it('is no other committee of the same place', async () => {
    await expect(textsOf('decisions', { bodies: ['havneudvalget i Lemvig'] })).rejects.toThrow(/No body/)
  })

  // What English calls it: the kind by its ending, what it is for by its name, the place also by the head.
  it.each([
    ['Holstebro committee for the elderly', ['Der afsættes 40.000 kr. til belægning.'], 'is read as Ældreudvalget'],
    ['Holstebro senior committee', ['Der afsættes 40.000 kr. til belægning.'], 'is read as Ældreudvalget'],
    ['senior committee in Lemvig', ['Forslaget blev forkastet.'], 'is read as Ældreudvalget'],
    ['health committee', [], ''],
  ])('in English: %s', async (body, texts, note) => {
    if (texts.length === 0) return expect(textsOf('decisions', { bodies: [body] })).rejects.toThrow(/No body/)
    const found = await textsOf('decisions', { bodies: [body] })
    expect(found.texts).toEqual(texts)
    expect(found.notes).toContain(note)
  })

  it('is only looked at where no body bears the name', async () => {
    const found = await textsOf('decisions', { bodies: ['Ældreudvalget'] })
    expect(found.texts.length).toBe(2)
    expect(found.notes).not.toContain('head')
  })

  it.each(['kommunen', 'Regionen', 'the municipality'])('%s does not say which', async body => {
    await expect(askFor(archive, 'decisions', { bodies: [body] })).rejects.toThrow(/does not say which/)
  })

  it.each(['Struer', 'Ældreudvalget i Struer', 'Region Nordjylland'])('%s stands nowhere', async body => {
    await expect(askFor(archive, 'decisions', { bodies: [body] })).rejects.toThrow(/No body|no body/)
  })
})

describe('a topic of which a part stands at the head', () => {
  // The stem of "Odder" has three letters.
  it('also where it is a short word without its ending', async () => {
    const { texts } = await textsOf('decisions', { about: 'svømmehal i Odder' })
    expect(texts).toEqual(['Svømmehallen er lukket i juli.'])
  })

  it('and a word with a hyphen, all parts of which stand there', async () => {
    expect((await textsOf('decisions', { about: 'svømmehal i Hou-Odder' })).texts.length).toBe(1)
    expect((await textsOf('decisions', { about: 'svømmehal i Hou-Lemvig' })).texts).toEqual([])
  })

  it('and of the rest what is said there, where not all of it is', async () => {
    const { texts, notes } = await textsOf('decisions', { about: 'svømmehal lukket badeland i Odder' })
    expect(texts).toEqual(['Svømmehallen er lukket i juli.'])
    expect(notes).toContain('"badeland" stands nowhere')
  })

  it('is looked for in those minutes, and told', async () => {
    const found = await textsOf('decisions', { about: 'cykelstier i Lemvig' })
    expect(found.texts).toEqual(['Forslaget blev forkastet.'])
    expect(found.notes).toContain('"Lemvig" stands at the head of these minutes, "cykelstier" in their items')
  })

  it('may stand there as a whole, and all of those minutes are told', async () => {
    const found = await textsOf('decisions', { about: 'lemvig' })
    expect(found.texts).toEqual(['Forslaget blev forkastet.'])
    expect(found.notes).toContain('it stands at the head of these minutes, and all of theirs are shown')
  })

  it('is not parted where the words stand together, or where they are quoted', async () => {
    expect((await textsOf('decisions', { about: 'cykelstier ved plejecentre' })).notes).toBe('')
    expect((await textsOf('decisions', { about: '"cykelstier i Lemvig"' })).texts).toEqual([])
  })
})

describe('a year', () => {
  const year = { since: '2024-01-01', until: '2024-12-31' }

  it('in which no meeting decided on it may be one of the words', async () => {
    const { texts, notes } = await textsOf('decisions', { about: 'budgettet', ...year })
    expect(texts).toEqual(['Der bevilges 50.000 kr. til uddannelse.'])
    expect(notes).toContain('of meetings in 2024 nothing is found; shown is what says "2024" itself, of any time')
  })

  it.each([{ since: '2024-01-01' }, { since: '2024-01-01', until: '2024-06-30' }])(
    'not a shorter or longer time: %o',
    async time => {
      expect((await textsOf('decisions', { about: 'budgettet', ...time })).texts).toEqual([])
    },
  )

  it('is looked for in their own words and titles, not anywhere in an item', async () => {
    expect((await textsOf('decisions', { about: 'cykelstier', ...year })).texts).toEqual([])
  })
})

describe('an English word of no dictionary', () => {
  it('is left out and told where another is found in Danish', async () => {
    const { texts, notes } = await textsOf('decisions', { about: 'splendid guideline' })
    expect(texts).toEqual(['Det blev aftalt at følge vejledningen om MRSA.'])
    expect(notes).toContain('"splendid" stands nowhere in the archive and is left out')
  })

  it.each(['splendid', 'splendid MRSA', 'Splendid guideline', 'guideline 77'])('%s: not', async about => {
    expect((await textsOf('decisions', { about })).texts).toEqual([])
  })
})

describe('an English word with several Danish ones', () => {
  let few: Archive
  beforeAll(async () => {
    const item = (title: string) => ({ title, decisions: [['approved', `${title} blev godkendt.`] as const] })
    few = await makeArchive(scratchFolder(), [
      { path: 'one.txt', body: 'Ældreudvalget', date: '2022-03-01', items: [item('Udskrivning om natten')] },
      { path: 'two.txt', body: 'Plejeudvalget', date: '2022-04-01', items: [item('Den trygge udskrivelse')] },
    ])
  })
  afterAll(() => few.close())

  it.each([
    ['discharges', {}, 2, 'looked for is "udskrivning"; looked for is also "udskrivelse"'],
    ['discharge', { bodies: ['Plejeudvalget'] }, 1, 'looked for is also "udskrivelse"'],
    ['discharhe', {}, 2, '"discharhe" is read as "discharge"'],
    ['udskrivning', {}, 1, ''],
  ])('%s %j', async (about, filter, count, note) => {
    const { rows, answer } = await askFor(few, 'decisions', { about, ...filter })
    expect(rows.length).toBe(count)
    expect(answer.notes.join('; ')).toContain(note)
  })
})

describe('words with a hyphen', () => {
  it('are one word where they stand nowhere', async () => {
    const { notes } = await textsOf('decisions', { about: 'by-bus' })
    expect(notes).toContain('"by-bus" stands nowhere')
  })

  it('in English have a Danish one', async () => {
    const { texts, notes } = await textsOf('decisions', { about: 'cross-sector guideline' })
    expect(texts).toEqual([])
    expect(notes).not.toContain('"cross"')
  })
})

describe('several things at once', () => {
  it.each([
    ['parkering og cykelstier', '"parkering" and "cykelstier"', 2],
    ['skolemad, belægning og parkering', '"skolemad" and "belægning" and "parkering"', 1],
  ])('%s: any where none says all of it', async (about, said, count) => {
    const found = await textsOf('decisions', { about })
    expect(found.texts.length).toBe(count)
    expect(found.notes).toContain(`no item speaks of ${said} together; looked for is any of them`)
  })

  it('are looked for in the body that was asked for', async () => {
    const found = await textsOf('decisions', { about: 'parkering og cykelstier', bodies: ['Ældreudvalget i Lemvig'] })
    expect(found.texts).toEqual(['Forslaget blev forkastet.'])
  })

  it('are all said where an item says them', async () => {
    const found = await textsOf('decisions', { about: 'belægning og cykelstier' })
    expect(found).toEqual({ texts: ['Der afsættes 40.000 kr. til belægning.'], notes: '' })
  })

  it.each([
    'parkering cykelstier',
    'parkering og rutebiler',
    '"parkering" og "cykelstier"',
    'parkering og -cykelstier',
  ])('%s finds nothing', async about => {
    expect((await textsOf('decisions', { about })).texts).toEqual([])
  })
})

it('one word of a search is not taken for a compound of another', async () => {
  expect((await textsOf('decisions', { about: 'parkering cykelstier' })).texts).toEqual([])
  expect((await textsOf('decisions', { about: 'belægning cykelstier' })).texts.length).toBe(1)
})

describe('a topic that no item says as a whole', () => {
  const asked = (about: string) => textsOf('decisions', { about })

  it.each([
    ['cykelstier til borgere ved vores plejecentre', ['"cykelstier", "plejecentre"', 'left out is "borgere"']],
    ['belægning af wheelbarrows ved plejecentre', ['"belægning", "plejecentre"', '"wheelbarrows" stands nowhere']],
  ])('%s: its most telling words, and the others told', async (about, told) => {
    const found = await asked(about)
    expect(found.texts).toEqual(['Der afsættes 40.000 kr. til belægning.'])
    for (const one of told) expect(found.notes).toContain(one)
  })

  it.each([
    'cykelstier wheelbarrows',
    '"cykelstier til borgere ved plejecentre"',
    'parkering ved wheelbarrows og rockets',
  ])('%s: too little of it is said', async about => {
    expect((await asked(about)).texts).toEqual([])
  })

  it('is not counted by a part of its words', async () => {
    const filter = { ...EVERYTHING, about: 'cykelstier til borgere ved plejecentre' }
    const answer = await ask({ noun: 'decisions', count: true, filter }, { db: archive.db, directory, today: TODAY })
    expect(await answer.groups[0]!.count()).toBe(0)
  })
})

it('money that was approved and not granted is told to be so', async () => {
  const found = await textsOf('decisions', { types: ['agreed'], about: 'belægning' })
  expect(found).toEqual({ texts: [], notes: '' })
  const granted = await textsOf('decisions', { types: ['granted'], about: 'forebyggelige indlæggelser' })
  expect(granted.texts).toEqual(['Klyngestyregruppen besluttede, at der laves en analyse.'])
  expect(granted.notes).toContain('none of them is of type granted; shown is what was approved, decided')
})

describe('a misspelt topic', () => {
  it.each(['cykelstiier', 'cykelster', 'cykeslti'])('%s is put right and told', async about => {
    const found = await textsOf('decisions', { about })
    expect(found.texts.length).toBe(2)
    expect(found.notes).toContain(`"${about}" stands nowhere in the archive; looked for is "cykelsti`)
  })

  it.each(['motorveje', 'cykler', '"cykelstiier"'])('%s is not taken for another word', async about => {
    expect(await textsOf('decisions', { about })).toEqual({
      texts: [],
      notes: expect.not.stringContaining('looked for'),
    })
  })
})

describe('an English word that few minutes use', () => {
  let few: Archive
  beforeAll(async () => {
    const item = (title: string) => ({ title, decisions: [['approved', `${title} blev godkendt.`] as const] })
    few = await makeArchive(scratchFolder(), [
      {
        path: 'few.txt',
        body: 'Kvalitetsudvalget',
        date: '2022-03-01',
        items: [
          item('Ny guideline for blodprøver'),
          item('Retningslinje for sengeliggende'),
          item('Retningslinjer for håndvask'),
          item('Fælles retningslinje for transport'),
          item('Digitalt udstyr'),
          item('En digital indgang'),
        ],
      },
    ])
  })
  afterAll(() => few.close())
  const found = async (about: string) => {
    const { rows, answer } = await askFor(few, 'decisions', { about })
    return { count: rows.length, notes: answer.notes.join('; ') }
  }

  it('is looked for in Danish, too, and told', async () => {
    const notes = '"guideline" is looked for also as "retningslinje"'
    expect(await found('guideline')).toEqual({ count: 4, notes })
    expect(await found('guideline on håndvask')).toEqual({ count: 1, notes })
    expect(await found('guideline for blodprøver')).toEqual({ count: 1, notes })
  })

  it('is looked for in its other gender, too, and told', async () => {
    expect(await found('digital')).toEqual({ count: 2, notes: '"digital" is looked for also as "digitalt"' })
    expect(await found('digitalt')).toEqual({ count: 2, notes: '"digitalt" is looked for also as "digital"' })
  })

  it('is left as it is where that finds nothing, in quotation marks, and where it is Danish, too', async () => {
    expect(await found('guideline for sommerfugle')).toMatchObject({
      count: 0,
      notes: expect.not.stringContaining('also'),
    })
    expect(await found('"guideline"')).toEqual({ count: 1, notes: '' })
    expect(await found('transport')).toEqual({ count: 1, notes: '' })
  })
})

it('words that stand in the archive, but not together, are told', async () => {
  expect((await textsOf('decisions', { about: 'indlæggelser cykelstier' })).notes).toBe(
    'nothing of what is asked for says "cykelstier" and "indlæggelser" together; shown is what says "cykelstier"',
  )
})

it('nor is a common word shown in the place of all', async () => {
  const { texts, notes } = await textsOf('decisions', { about: 'the wheelbarrows' })
  expect(texts).toEqual([])
  expect(notes).toBe('"wheelbarrows" stands nowhere in the archive; ask with words that the minutes use')
})

it('a misspelt name of whoever has a task is told', async () => {
  const notes = async (responsible: string) => (await textsOf('actions', { responsible: [responsible] })).notes
  expect(await notes('Åse Ærbo')).toBe('')
  expect(await notes('sekretariat')).toBe('')
  expect(await notes('Ida Skovballe')).toBe('')
  expect(await notes('Ida Skovbale')).toBe('"Ida Skovbale" is read as "Ida Skovballe"')
})

describe('one slip', () => {
  it.each([
    ['atended', 'attended', true],
    ['beslutet', 'besluttet', true],
    ['meetign', 'meeting', true],
    ['decisoins', 'decisions', true],
    ['godkendelse', 'godkendelser', false],
    ['select', 'elect', false],
    ['besluter', 'beslutning', false],
    ['same', 'same', false],
    ['voted', 'noted', false],
  ])('%s for %s: %s', (a, b, is) => {
    expect(isOneSlip(a, b)).toBe(is)
    expect(isOneSlip(b, a)).toBe(is)
  })
})

describe('what is told where little or nothing is known', () => {
  it('words that stand nowhere', async () => {
    const { rows, answer } = await askFor(archive, 'items', { about: 'cykelstier wheelbarrows' })
    expect(rows).toEqual([])
    expect(answer.notes.join()).toContain('"wheelbarrows" stands nowhere in the archive')
  })

  it('no word, where something is found', async () => {
    const { answer } = await askFor(archive, 'items', { about: 'cykelstier' })
    expect(answer.notes.join()).not.toContain('nowhere')
  })

  it.each([
    ['2021-04-08', true],
    ['2021-03-11', false],
  ])('whoever an agenda names was only called: %s', async (day, told) => {
    const { answer } = await askFor(archive, 'participants', { since: day, until: day })
    expect(answer.notes.some(note => note.includes('only the agenda'))).toBe(told)
  })
})

describe('a vote that nobody recorded', () => {
  let board: Archive
  beforeAll(async () => {
    const item = (title: string) => ({ title, decisions: [['approved', `${title} blev godkendt.`] as const] })
    board = await makeArchive(scratchFolder(), [
      {
        path: 'board.txt',
        body: 'Kvalitetsudvalget',
        date: '2022-03-01',
        items: [item('Nye lamper i kantinen')],
      },
    ])
  })
  afterAll(() => board.close())

  it('is told, and shown is what was decided', async () => {
    const { rows, answer } = await askFor(board, 'decisions', { about: 'lamper', voted: true })
    expect(rows.length).toBe(1)
    expect(answer.notes.join('; ')).toContain('none with a recorded vote says it')
  })
})
