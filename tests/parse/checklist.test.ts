// What a reader of Danish minutes must get right, one trap a test: a small text, read as the program reads a text file,
// and what it says. The numbers are those of the list of traps the parser was planned by.

import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Document, Item } from '../../src/model/document.js'
import { readMinutes } from './fixture-documents.js'

const headings = ({ items }: Document) => items.map(item => `${item.number ?? '-'} ${item.title}`)
const kinds = (item: Item | undefined) => item?.sections.map(section => section.kind)
const types = (item: Item | undefined) => item?.decisions.map(decision => decision.type)
const people = ({ participants }: Document) => participants.map(person => `${person.name} ${person.attendance}`)

/** Minutes of an ordinary meeting with these items below its title. */
const minutes = (body: string, head = '') =>
  readMinutes(`Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n${head}${body}\n`)

it('1 an item that begins a page', async () => {
  const document = await readMinutes(
    'Referat af møde i Ældrerådet den 3. marts 2020\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\fPunkt 2: Madservice\n\nBeslutning\nDrøftet.\n\fPunkt 3: Eventuelt\n\nIntet.\n',
  )
  expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Madservice', '3 Eventuelt'])
  expect(document.items.map(item => item.heading.page)).toEqual([1, 2, 3])
})

describe('2 nobody below "Afbud"', () => {
  it.each([
    ['Deltagere: Karen Lund og Bo Krogh\n\nAfbud:\n\n', ['Karen Lund present', 'Bo Krogh present']],
    ['Til stede\nKaren Lund\nBo Krogh\n\nAfbud\n', ['Karen Lund present', 'Bo Krogh present']],
    ['Fraværende:\n', []],
  ])('%j', async (head, expected) => {
    const document = await minutes('1. Godkendelse af dagsorden\nGodkendt.\n\n2. Budget 2022\nDrøftet.\n', head)
    expect(people(document)).toEqual(expected)
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Budget 2022'])
  })
})

it('3 the decision before the case', async () => {
  const document = await minutes(
    '1. Cykelsti ved skolen\n\nBeslutning\nUdvalget godkendte indstillingen.\n\nFremstilling\n\nIndstilling\nForvaltningen indstiller, at stien anlægges.\n\nSagsbeskrivelse\nByrådet besluttede i 2019, at der skulle anlægges flere stier.\n\n2. Nyt tag\n\nBeslutning\nUdsat.\n\nSagsbeskrivelse\nTaget er utæt, og loftet er godkendt af myndighederne.\n',
  )
  expect(kinds(document.items[0])).toEqual(expect.arrayContaining(['beslutning', 'indstilling', 'sagsfremstilling']))
  expect(document.items.map(item => item.decisions.map(d => d.text))).toEqual([
    ['Udvalget godkendte indstillingen.'],
    ['Udsat.'],
  ])
})

it('4 four dated decisions, of which one is of this meeting', async () => {
  const document = await readMinutes(
    `Økonomiudvalget
Referat fra mødet den 24. april 2013

1. Takster for madservice

Sagsfremstilling
Taksterne reguleres hvert år.

Indstilling
Direktionen indstiller, at taksterne godkendes.

Beslutning i Socialudvalget den 10-04-2013
Anbefales.

Beslutning i Økonomiudvalget den 17-04-2013
Udsat.

Beslutning i Økonomiudvalget den 24-04-2013
Godkendt.

Beslutning i Byrådet den 20-06-2013
Afvist.

2. Eventuelt

Beslutning i Økonomiudvalget den 24-04-2013
Intet.
`,
  )
  expect(document.meeting.date).toBe('2013-04-24')
  expect(document.items[0]?.decisions.map(d => [d.type, d.text])).toEqual([['approved', 'Godkendt.']])
  const told = document.items[0]?.sections.filter(section => section.kind === 'andet').map(section => section.text)
  expect(told).toEqual(['Anbefales.', 'Udsat.', 'Afvist.'])
})

describe('5 pointers to what was recommended', () => {
  const item = (said: string) =>
    `Lokalplan 14\n\nIndstilling\nForvaltningen indstiller,\n1. at planen vedtages\n2. at den sendes i høring\n3. at borgerne indbydes\n\nBeslutning\n${said}\n`
  it.each([
    ['1.-2. Anbefales.', [['recommended', ['1', '2']]]],
    ['Ad 1-3: Godkendt.', [['approved', ['1', '2', '3']]]],
    [
      '1. Godkendt.\n2. Afvist.\n3. Udsat.',
      [
        ['approved', ['1']],
        ['rejected', ['2']],
        ['postponed', ['3']],
      ],
    ],
    [
      'Punkt 1 og 3 godkendt. Punkt 2 udsat.',
      [
        ['approved', ['1', '3']],
        ['postponed', ['2']],
      ],
    ],
  ])('%j', async (said, expected) => {
    const document = await minutes(
      `1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. ${item(said)}\n3. Eventuelt\n\nBeslutning\nIntet.\n`,
    )
    expect(document.items.map(one => one.number)).toEqual(['1', '2', '3'])
    expect(document.items[1]?.decisions.map(d => [d.type, d.points])).toEqual(expected)
  })

  it('the points of an only item are no items', async () => {
    const document = await minutes(`1. ${item('1.-2. Anbefales.')}`)
    expect(headings(document)).toEqual(['1 Lokalplan 14'])
    expect(document.items[0]?.recommendations).toHaveLength(3)
  })
})

describe('6 a no is no yes', () => {
  it.each([
    ['Anbefales ikke.', 'rejected'],
    ['Ikke godkendt.', 'rejected'],
    ['Udvalget kunne ikke tiltræde indstillingen.', 'rejected'],
    ['Anbefales.', 'recommended'],
  ])('%s', async (said, type) => {
    const document = await minutes(
      `1. Ny hal\n\nIndstilling\nDet indstilles, at hallen opføres.\n\nBeslutning\n${said}\n`,
    )
    expect(types(document.items[0])).toEqual([type])
  })
})

describe('7 times with a full stop', () => {
  it.each([
    ['Tid: Onsdag 14.10 2020 kl. 17.15 – 18.30', '17:15', '18:30'],
    ['Tid: kl. 8.15-10.40', '08:15', '10:40'],
    ['Tid: Kl. 8.15 - 10.40', '08:15', '10:40'],
    ['Tidspunkt: kl.18.30-21.00', '18:30', '21:00'],
    ['Tid: fra kl 14 til 16', '14:00', '16:00'],
  ])('%s', async (line, start, end) => {
    expect((await minutes('1. Eventuelt\nIntet.\n', `${line}\n\n`)).meeting).toMatchObject({ start, end })
  })
})

describe('8 days without a year', () => {
  it.each([
    ['Næste møde: 9.-10. juni', '2021-06-09'],
    ['Næste møde er den 9. juni.', '2021-06-09'],
    ['Næste møde: 11. januar', '2022-01-11'],
  ])('%s', async (line, next) => {
    const document = await minutes(`1. Budget\nDrøftet.\n\n2. Næste møde\n${line}\n`)
    expect(document.meeting).toMatchObject({ date: '2021-05-12', next })
  })
})

describe('9 weeks that are no deadline', () => {
  const tasks = async (said: string) =>
    (await minutes(`1. Svangreomsorg\n\nBeslutning\n${said}\n`)).items[0]?.actions ?? []

  it.each([
    'Hospitalet får til opgave at tilbyde en samtale til gravide i uge 14-18.',
    'Sekretariatet får til opgave at undersøge, om gravide i uge 14-18 kan få en samtale.',
  ])('%s', async said => {
    const actions = await tasks(said)
    expect(actions).toHaveLength(1)
    expect(actions.map(action => action.deadline)).toEqual([null])
  })

  it('whoever is given a task has one', async () => {
    const actions = await tasks('Jordemødrene får til opgave at tilbyde en samtale til gravide.')
    expect(actions.map(action => action.responsible)).toEqual(['Jordemødrene'])
  })

  it('a week that is one', async () => {
    const [action] = await tasks('Sekretariatet får til opgave at skrive et notat senest i uge 32.')
    expect(action?.deadline).toMatch(/^2021-08-1[345]$/)
    expect(action?.deadlineText).toContain('uge 32')
  })
})

describe('10 exposed people are not put off', () => {
  it.each([
    ['Udvalget godkendte planen for udsatte borgere.', ['approved']],
    ['Tilbud til socialt udsatte og borgere med nedsat hørelse blev drøftet.', ['discussed']],
  ])('%s', async (said, expected) => {
    const document = await minutes(
      `1. Udsatte borgere\n\nSagsfremstilling\nUdsatte borgere får hjælp.\n\nBeslutning\n${said}\n`,
    )
    expect(types(document.items[0])).toEqual(expected)
  })

  it('put off all the same', async () => {
    const document = await minutes('1. Udsatte børn\n\nBeslutning\nSagen om udsatte børn blev udsat.\n')
    expect(types(document.items[0])).toEqual(['postponed'])
  })
})

it('11 items with letters', async () => {
  const document = await readMinutes(
    'Referat af generalforsamling i Haveforeningen Solvang den 20. marts 2019\n\nA: Valg af ordstyrer\nBo Krogh blev valgt.\n\nB: Beretning\nBeretningen blev godkendt.\n\nC: Regnskab\nRegnskabet blev godkendt.\n\nD : Indkomne forslag\nDer var ingen forslag.\n\nE: Kontingent\nUændret.\n\nF: Valg til bestyrelsen\nKaren Lund blev genvalgt.\n\nG : Eventuelt\nTak for i dag.\n',
  )
  expect(headings(document)).toEqual([
    'A Valg af ordstyrer',
    'B Beretning',
    'C Regnskab',
    'D Indkomne forslag',
    'E Kontingent',
    'F Valg til bestyrelsen',
    'G Eventuelt',
  ])
})

it('12 every item is number 1', async () => {
  const document = await readMinutes(
    'Referat af bestyrelsesmøde i Dragør Lokalråd den 4. april 2018\n\n1. Godkendelse af dagsorden\n\nReferat: Godkendt.\n\n1. Nyt fra formanden\n\nReferat: Formanden orienterede om havnen.\n\n1. Økonomi\n\nReferat: Kassereren gennemgik regnskabet.\n\n1. Eventuelt\n\nReferat: Intet.\n',
  )
  expect(document.items.map(item => item.title)).toEqual([
    'Godkendelse af dagsorden',
    'Nyt fra formanden',
    'Økonomi',
    'Eventuelt',
  ])
})

describe('13 the agenda at the front and the items', () => {
  const body =
    '1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Tilbagemelding om sensorer\n\nBeslutning\nTaget til efterretning.\n\n3. Eventuelt\n\nBeslutning\nIntet.\n'
  it.each([
    'Dagsorden:\n1. Godkendelse af dagsorden\n2. Tilbage melding om sensorer\n3. Eventuelt\n\n',
    'Indholdsfortegnelse\n1. Godkendelse af dagsorden ........ 2\n2. Tilbagemelding om sensorer ........ 3\n3. Eventuelt ........ 4\n\n',
    '1. Godkendelse af dagsorden\n2. Tilbagemelding om sensorer\n3. Eventuelt\n\n',
  ])('%j', async contents => {
    const document = await minutes(body, contents)
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Tilbagemelding om sensorer', '3 Eventuelt'])
    expect(document.front.map(section => section.kind)).toContain('indholdsfortegnelse')
    expect(document.items.map(types)).toEqual([['approved'], ['noted'], []])
  })
})

describe('14 who stood in for whom', () => {
  it.each([
    'Afbud\nBo Krogh, V - Inge Holm stedfortræder',
    'Afbud: Bo Krogh (Stedfortræder: Inge Holm)',
    'Afbud: Bo Krogh. Inge Holm deltog i stedet for Bo Krogh.',
  ])('%j', async absent => {
    const document = await minutes('1. Eventuelt\nIntet.\n', `Deltagere\nKaren Lund (A)\n\n${absent}\n\n`)
    expect(people(document).sort()).toEqual(['Bo Krogh absent', 'Inge Holm present', 'Karen Lund present'])
  })
})

it('15 a list of members, less those who sent apologies', async () => {
  const document = await minutes(
    '1. Eventuelt\nIntet.\n',
    'Medlemmer\nKaren Lund (A)\nBo Krogh (V)\nInge Holm (C)\n\nAfbud\nBo Krogh (V)\n\n',
  )
  expect(people(document)).toEqual(['Karen Lund present', 'Bo Krogh absent', 'Inge Holm present'])
  expect(document.diagnostics.map(d => d.code)).toContain('present-and-absent')
})

it('16 letters in two parts', async () => {
  const text =
    'Referat af møde i Ældrerådet den 3. marts 2020\n\n1. Årsplan\n\nBeslutning\nÅrsplanen blev vedtaget på mødet.\n'
  const document = await readMinutes(text.normalize('NFD'))
  expect(document.text).toBe(document.text.normalize('NFC'))
  expect([document.body.name, headings(document), types(document.items[0])]).toEqual([
    'Ældrerådet',
    ['1 Årsplan'],
    ['approved'],
  ])
})

it('17 UTF-8 read as CP852', async () => {
  const text =
    'Referat af møde i Regionsrådet den 3. marts 2020\n\n1. Årsplan\n\nBeslutning\nRegionsrådet godkendte årsplanen for sygehusene på mødet.\n'
  const mangled = iconv.decode(Buffer.from(text), 'cp852')
  expect(mangled).toContain('Regionsr├ądet')
  const document = await readMinutes(mangled)
  expect([document.body.name, headings(document)]).toEqual(['Regionsrådet', ['1 Årsplan']])
  expect(document.diagnostics.map(d => d.code)).toContain('encoding-repaired')
})

describe('18 labels that begin like a decision', () => {
  it.each(['Beslutningspunkter', 'Beslutningsforslag', 'Forslag til beslutning'])(
    '%s: what is recommended',
    async label => {
      const document = await minutes(
        `1. Velfærdsteknologi\n\n${label}\nDet indstilles, at\n1. at puljen godkendes\n2. at udvalget orienteres\n\nBeslutning\nGodkendt.\n`,
      )
      const points = document.items[0]?.recommendations.map(r => r.text.replace(/^at /, ''))
      expect(points).toEqual(['puljen godkendes', 'udvalget orienteres'])
      expect(types(document.items[0])).toEqual(['approved'])
    },
  )

  it.each(['Beslutningskompetence', 'Beslutningstema', 'Beslutningsgrundlag'])('%s: neither', async label => {
    const document = await minutes(
      `1. Velfærdsteknologi\n\n${label}\nByrådet godkendte puljen.\n\nBeslutning\nUdsat.\n`,
    )
    expect(types(document.items[0])).toEqual(['postponed'])
    expect(document.items[0]?.recommendations).toEqual([])
  })
})

describe('19 closed items', () => {
  const around = (heading: string) =>
    minutes(
      `1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. ${heading}\n\n3. Eventuelt\n\nBeslutning\nIntet.\n`,
    )
  it.each([
    ['Lukket: Køb af grund', 'Køb af grund'],
    ['LUKKET PUNKT - Køb af grund', 'Køb af grund'],
    ['Køb af grund - Lukket punkt', 'Køb af grund'],
    ['Lukket punkt', 'Lukket punkt'],
  ])('%s', async (heading, title) => {
    const document = await around(heading)
    expect(document.items.map(item => [item.number, item.closed])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
    ])
    expect(document.items[1]?.title).toContain(title)
    expect(document.items[1]?.decisions).toEqual([])
    expect(document.diagnostics.filter(d => d.code === 'decision-unclear')).toEqual([])
  })

  it('not: a building that is closed', async () => {
    expect((await around('Lukkede veje i sommerferien')).items.map(item => item.closed)).toEqual([false, false, false])
  })
})

it('20 "Referat:" above items without labels', async () => {
  const document = await readMinutes(
    `Referat af styregruppemøde onsdag den 6. februar 2019

Deltagere: Karen Lund, sundhedschef, og Bo Krogh, ledende overlæge

Referat:

1. Velkomst
Karen Lund bød velkommen.

2. Status for projektet
Bo Krogh orienterede om projektet. Styregruppen besluttede, at projektet forlænges med et år.

3. Næste møde
Næste møde holdes den 4. april 2019.
`,
  )
  expect(headings(document)).toEqual(['1 Velkomst', '2 Status for projektet', '3 Næste møde'])
  expect(document.items.flatMap(kinds)).toEqual(['referat', 'referat', 'referat'])
  expect(document.items.map(types)).toEqual([[], ['decided'], []])
  expect(document.kind).toBe('referat')
})

it('21 an agenda decides nothing', async () => {
  const document = await readMinutes(
    `NOTAT
19-03-2024

Dagsorden til møde i Klyngestyregruppe Nord den 4. april 2024

Deltagere
- Karen Lund, Hjørring Kommune

Afbud

1. Godkendelse af dagsorden
Indstilling
Det indstilles, at dagsordenen godkendes.

2. Forebyggelige indlæggelser
Indstilling
Det indstilles, at klyngestyregruppen godkender planen og beslutter den videre proces.
Sagsfremstilling
Klyngestyregruppen besluttede i maj, at planen skal omfatte alle kommuner. Der træffes beslutning på mødet.
Bilag
- Plan
`,
  )
  expect([document.kind, document.meeting.date]).toEqual(['dagsorden', '2024-04-04'])
  expect(document.items).toHaveLength(2)
  expect(document.items.flatMap(item => [...item.decisions, ...item.actions])).toEqual([])
})

it('22 attachments numbered on through the meeting', async () => {
  const document = await minutes(
    '1. Budget\n\nSagsfremstilling\nBudgettet er klar.\n\nBilag\n1. Budget 2022\n2. Takster\n\nBeslutning\nGodkendt.\n\n2. Sundhedsplan\n\nSagsfremstilling\nPlanen er klar.\n\nBilag\n3. Sundhedsplan\n4. Høringssvar\n\nBeslutning\nGodkendt.\n\n3. Eventuelt\n\nBeslutning\nIntet.\n',
  )
  expect(headings(document)).toEqual(['1 Budget', '2 Sundhedsplan', '3 Eventuelt'])
  expect(document.items.map(item => item.attachments.map(a => `${a.number} ${a.title}`))).toEqual([
    ['1 Budget 2022', '2 Takster'],
    ['3 Sundhedsplan', '4 Høringssvar'],
    [],
  ])
})

describe('23 nobody was missing', () => {
  it.each(['Ikke til stede: Ingen', 'Fraværende: Ingen.', 'Afbud: -', 'Afbud:\nIngen'])('%j', async line => {
    const document = await minutes('1. Eventuelt\nIntet.\n', `Til stede: Karen Lund og Bo Krogh\n${line}\n\n`)
    expect(people(document)).toEqual(['Karen Lund present', 'Bo Krogh present'])
  })
})

it('24 one for and nineteen against', async () => {
  const document = await readMinutes(
    'Referat af møde i Byrådet den 3. marts 2020\n\n1. Forslag om gratis parkering\n\nBeslutning\nMed stemmerne 1 for og 19 imod afviste Byrådet forslaget.\n',
  )
  const [decision] = document.items[0]?.decisions ?? []
  expect(decision?.type).toBe('rejected')
  expect([decision?.votes?.for.count, decision?.votes?.against.count, decision?.votes?.abstained.count]).toEqual([
    1,
    19,
    null,
  ])
  expect(decision?.unanimous ?? false).toBe(false)
})

describe('25 one meeting on two days', () => {
  it('one after the other', async () => {
    const document = await readMinutes(
      'Referat af seminar i Bestyrelsen for Hospice Fjorden den 9.-10. juni 2022\n\nTorsdag den 9. juni\n\n1. Velkomst\nFormanden bød velkommen.\n\n2. Strategi\nBestyrelsen besluttede, at strategien sendes i høring.\n\nFredag den 10. juni\n\n3. Budget\nBestyrelsen godkendte budgettet.\n\n4. Eventuelt\nIntet.\n',
    )
    expect(document.meeting.date).toBe('2022-06-09')
    expect(headings(document)).toEqual(['1 Velkomst', '2 Strategi', '3 Budget', '4 Eventuelt'])
    expect(document.items.map(types)).toEqual([[], ['decided'], ['approved'], []])
  })

  it('continued eleven days later: what was decided on either day was decided by this meeting', async () => {
    const document = await readMinutes(
      'Referat af møde i Socialudvalget den 8. juni 2006 og den 19. juni 2006\n\n1. Budget 2007\n\nBeslutning i Socialudvalget den 8. juni 2006\nUdsat til den 19. juni.\n\nBeslutning i Socialudvalget den 19. juni 2006\nGodkendt.\n\n2. Eventuelt\n\nBeslutning i Socialudvalget den 19. juni 2006\nIntet.\n',
    )
    expect(document.meeting.date).toBe('2006-06-08')
    expect(types(document.items[0])).toEqual(['postponed', 'approved'])
  })
})

it('a sentence below the kind is no body; a word that stands like a label in every item is told of', async () => {
  const { body } = await readMinutes(
    'Referat\n\nBeslutning\nPlanen blev godkendt med to bemærkninger.\n\nv/ Bo Krogh\n',
  )
  expect(body.name).toBeNull()
  const document = await minutes(
    '1. Budget\nUdvalgets skøn\nBudgettet blev vedtaget med 3 stemmer mod 2.\n\n2. Madplan\nUdvalgets skøn\nMadplanen blev udsat til næste møde.\n',
  )
  expect(document.diagnostics.map(d => d.code)).toContain('label-unknown')
})
