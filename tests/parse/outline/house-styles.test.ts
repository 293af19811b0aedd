// Ways of marking the items of a meeting: whatever stands before, behind or around a title, the items are the same.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Sundhedsrådet i Lemvig den 12. maj 2026\n\nDeltagere: Ida Krogh og Bo Friis\n\n'
const TITLES = [
  'Godkendelse af dagsorden',
  'Akutpladser i Thyborøn',
  'Takster for kørsel',
  'Salg af grund',
  'Eventuelt',
]

const ORDINALS = ['Første', 'Andet', 'Tredje', 'Fjerde', 'Femte']

/** `mark`: a title with its number as the house writes them. */
const minutes = (mark: (n: number, title: string) => string, front = ''): string =>
  `${HEAD}${front}${TITLES.map((t, n) => `${mark(n + 1, t)}\nRådet drøftede sagen, og den blev godkendt af alle ${n + 2} parter.\n\n`).join('')}`

const titlesOf = ({ items }: Document) => items.map(item => item.title)
const numbersOf = ({ items }: Document) => items.map(item => item.number)

describe('numbers', () => {
  it.each<[string, (n: number, title: string) => string]>([
    ['(3)', (n, t) => `(${n}) ${t}`],
    ['[3]', (n, t) => `[${n}] ${t}`],
    ['Emne 3:', (n, t) => `Emne ${n}: ${t}`],
    ['Om punkt 3,', (n, t) => `Om punkt ${n}, ${t}`],
    ['Ad § 3', (n, t) => `Ad § ${n} ${t}`],
    ['§ 3:', (n, t) => `§ ${n}: ${t}`],
    ['§3 -', (n, t) => `§${n} - ${t}`],
    ['Pkt. 3 and how long it takes', (n, t) => `Pkt. ${n} 10 min. ${t}`],
    ['Punkt 3 with the minutes glued to both', (n, t) => `Punkt ${n}${n * 5} min${t}`],
    ['Punkt 3 with the minutes glued to the title', (n, t) => `Punkt ${n} 15 min${t}`],
    ['Punkt 3 with how long it takes and its hours', (n, t) => `Punkt ${n} 15 min. ${t} (kl. ${n + 8}.10-${n + 8}.25)`],
    ['before the hours in a column', (n, t) => `${n}\t${n + 8}.10\t${t}`],
    ['before hours and a title that stands apart', (n, t) => `${n}. kl. ${n + 8}.10-${n + 8}.25\t${t}`],
    ['before the hours in words', (n, t) => `${n} ${n + 8}:10 ${t}`],
    ['before what the item is for and its hours', (n, t) => `${n}\tDrøftelse\t${n + 8}.10\t${t}`],
    ['in words', (n, t) => `${ORDINALS[n - 1]} punkt: ${t}`],
    ['in words, above the title', (n, t) => `${ORDINALS[n - 1]?.toUpperCase()} SAG\n${t}`],
    ['in words behind "punkt"', (n, t) => `Punkt ${['et', 'to', 'tre', 'fire', 'fem'][n - 1]} – ${t}`],
    ['behind the title, in brackets', (n, t) => `${t} (pkt. ${n})`],
    ['behind the title and a dash', (n, t) => `${t} – punkt ${n}`],
    ['behind the title and a dot', (n, t) => `${t} • ${n}`],
    ['before a text that runs on', (n, t) => `${n}. ${t}. Bo Friis fortalte om sagen.`],
  ])('%s', async (_, mark) => {
    const document = await readMinutes(minutes(mark))
    expect(titlesOf(document)).toEqual(TITLES)
    expect(numbersOf(document)).toEqual(['1', '2', '3', '4', '5'])
  })

  it.each<[string, (n: number) => string, (n: number) => string]>([
    ['of a meeting and an item', n => `Sag 4/${n}. `, n => `4/${n}`],
    ['of a year and an item', n => `10-${n + 27}\t`, n => `10-${n + 27}`],
    ['of an item, a year and a meeting', n => `${n}-2013/2 `, n => `${n}-2013/2`],
    ['of a meeting and an item above the title', n => `Punkt 3/${n}\n`, n => `3/${n}`],
    ['with how many there are', n => `${n}/5 `, n => `${n}`],
    ['with how many there are, in brackets', n => `(${n}/5) `, n => `${n}`],
    ['running, above the title', n => `Løbenr. ${n + 110}\n`, n => `${n + 110}`],
    ['in brackets above the title', n => `[${n}]\n`, n => `${n}`],
    ['letters above the title', n => `${'ABCDE'[n - 1]}\n`, n => 'ABCDE'[n - 1] as string],
  ])('%s', async (_, mark, number) => {
    const document = await readMinutes(minutes((n, t) => mark(n) + t))
    expect(titlesOf(document)).toEqual(TITLES)
    expect(numbersOf(document)).toEqual([1, 2, 3, 4, 5].map(number))
  })

  it.each<[string, readonly (string | null)[]]>([
    ['given twice', ['1', '2', '2', '3', '4']],
    ['given twice and one left out', ['1', '2', '3', '3', '5']],
    ['out of their order', ['1', '3', '2', '4', '5']],
    ['forgotten at the first', [null, '2', '3', '4', '5']],
    ['forgotten at the last', ['1', '2', '3', '4', null]],
  ])('%s', async (_, numbers) => {
    const document = await readMinutes(minutes((n, t) => (numbers[n - 1] ? `${numbers[n - 1]}. ${t}` : t)))
    expect(titlesOf(document)).toEqual(TITLES)
    expect(numbersOf(document)).toEqual(numbers)
  })

  it('go on behind a list of the item above', async () => {
    const list = 'Der er tre muligheder:\n1. Bus\n2. Tog\n3. Taxa\n'
    const document = await readMinutes(minutes((n, t) => `${n === 4 ? list : ''}\n${n}. ${t}`))
    expect(numbersOf(document)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('not of a list of one, nor of headings inside the last item', async () => {
    const list = 'Rådet så på et ønske:\n\n4. Flere pladser\n\n'
    const document = await readMinutes(minutes((n, t) => `${n === 4 ? list : ''}${n}. ${t}`))
    expect(numbersOf(document)).toEqual(['1', '2', '3', '4', '5'])
    const sub = await readMinutes(
      `${minutes((n, t) => `${n}. ${t}`)}Meddelelser\nIntet nyt.\n\nHavnen\nVandet stiger.\n`,
    )
    expect(numbersOf(sub)).toEqual(['1', '2', '3', '4', '5'])
  })

  it.each([
    '3. kvartal var bedre end ventet.',
    '2. Bo Friis går videre med sagen.',
    'Andet punkt blev udsat.',
    '7/2 var der møde i Struer.',
  ])('not of a paragraph: "%s"', async text => {
    const document = await readMinutes(minutes((n, t) => (n === 3 ? `${n}. ${t}\n\n${text}\n` : `${n}. ${t}`)))
    expect(numbersOf(document)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('letters in cells of their own, above the rows of the item', async () => {
    const row = (n: number, t: string) => `${'ABCDE'[n - 1]}\t${t}\t10 min.\nReferat\tRådet talte om det.`
    const document = await readMinutes(`${HEAD}${TITLES.map((t, n) => `${row(n + 1, t)}\n`).join('')}`)
    expect(titlesOf(document)).toEqual(TITLES)
    expect(numbersOf(document)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  it('of cases, above the titles or before them', async () => {
    const serials = [17, 31, 118, 240, 255]
    for (const gap of ['\n', ' ']) {
      const document = await readMinutes(minutes((n, t) => `Sag 26/${serials[n - 1]}${gap}${t}`))
      expect(titlesOf(document)).toEqual(TITLES)
      expect(document.items.map(item => item.caseNumber)).toEqual(serials.map(serial => `26/${serial}`))
    }
  })

  it('with a nought behind, above those of their parts', async () => {
    const document = await readMinutes(minutes((n, t) => (n === 4 ? `3.1 ${t}` : `${n > 4 ? n - 1 : n}.0 ${t}`)))
    expect(titlesOf(document)).toEqual(TITLES)
    expect(numbersOf(document)).toEqual(['1.0', '2.0', '3.0', '3.1', '4.0'])
  })

  it.each(['3. og 4. ', 'Ad 3) og 4) '])('of items treated together: "%s"', async both => {
    const other = both.startsWith('Ad') ? (n: number) => `Ad ${n}) ` : (n: number) => `${n}. `
    const document = await readMinutes(
      `${HEAD}${[1, 2].map(n => `${other(n)}${TITLES[n - 1]}\nDet blev godkendt.\n\n`).join('')}${both}Takster og salg\nDet blev drøftet samlet.\n\n${other(5)}Eventuelt\nIntet.\n`,
    )
    expect(numbersOf(document)).toEqual(['1', '2', '3', '5'])
    expect(document.items[2]?.title).toBe('Takster og salg')
  })
})

describe('a list at the front, whose titles come again', () => {
  const front = `Dagsorden\n${TITLES.map((t, n) => `${n + 1}. ${t}\n`).join('')}\n`
  it.each<[string, (n: number, title: string) => string]>([
    ['alone on their lines', (_, t) => t],
    ['in capitals', (_, t) => t.toUpperCase()],
    ['in bold', (_, t) => `**${t}**`],
    ['as headings', (_, t) => `## ${t}`],
    ['with times', (n, t) => `Kl. ${n + 8}.30 ${t}`],
    ['numbered otherwise', (n, t) => `§ ${n} ${t}`],
  ])('%s', async (_, mark) => {
    const document = await readMinutes(minutes(mark, front))
    expect(titlesOf(document).map(title => title?.toLowerCase())).toEqual(TITLES.map(title => title.toLowerCase()))
    expect(document.items.every(item => item.sections.length === 1)).toBe(true)
    expect(document.front.some(section => section.kind === 'indholdsfortegnelse')).toBe(true)
  })
})

it('a block that stands at every item is no list of items that comes again', async () => {
  const block = '\n\nBehandling\n\nMødedato\n\nLukket punkt\n\nÅbent punkt\n\nHusrådet\n\n09-02-2023\n\n'
  const list = TITLES.map((t, n) => `  åbent ${n + 1} ${t}\n`).join('')
  const items = TITLES.slice(0, 2).map(
    (t, n) => ` Åbent  punkt\n\n ${n + 1}  ${t}\n\n54.20.00G01-091${n}${block}${n + 1}\n\n`,
  )
  const document = await readMinutes(
    `${HEAD}Dagsordenspunkter\n\n${list}\n${items.join('Rådet drøftede sagen, og den blev godkendt.\n\n')}Rådet talte om det.\n`,
  )
  expect(titlesOf(document)).toEqual(TITLES.slice(0, 2))
})

it('titles without numbers stand over a label of double use that comes again and again', async () => {
  const items = ['Ny kok', 'Utilsigtede hændelser', 'Lån af bus', 'Tag og fag']
  const document = await readMinutes(
    `${HEAD}${items.map((t, n) => `${t}\n\nBaggrund: Der er ${n + 2} tilbud.\nAftalt: Bo Friis taler med sælgeren.\n\n`).join('')}`,
  )
  expect(titlesOf(document)).toEqual(items)
})

it('"Emne:" without a number opens an item, whatever rounds of labels stand below it', async () => {
  const round = 'Baggrund:\nTaget er utæt flere steder.\n\nDrøftelse:\nDer var flere ideer.\n\nAftalt:\nVi venter.\n\n'
  const document = await readMinutes(`${HEAD}${TITLES.map(t => `Emne: ${t}\n\n${round}`).join('')}`)
  expect(titlesOf(document)).toEqual(TITLES)
})

it('how long an item takes stands between its number and a title that a colon parts', async () => {
  const items = ['Velkomst', 'Tema: Akutpladser i Thyborøn', 'Plan: Salg af grund', 'Plan: Ny kok']
  const document = await readMinutes(
    `${HEAD}${items.map((t, n) => `${n + 1}. 10 min ${t}\nRådet talte om det.\n\n`).join('')}`,
  )
  expect(titlesOf(document)).toEqual(items)
})

it.each<[string, (n: number) => string]>([
  ['a case number', n => `Sagsnr.: 26/40${n}1`],
  ['what the item is for', () => 'Til drøftelse'],
])('a title without number, and apart from it %s, which is no title itself', async (_, more) => {
  const items = ['Velkomst', 'Akutpladser i Thyborøn', 'Salg af grund', 'Ny kok i køkkenet', 'Eventuelt']
  const text = 'Rådet talte længe om de mange forslag, som borgerne i byen havde sendt ind før sommeren.'
  const document = await readMinutes(
    `${HEAD}${items.map((t, n) => `${t} v/ Bo Friis\n\n${more(n)}\n\n${text}\n\n`).join('')}`,
  )
  expect(titlesOf(document)).toEqual(items)
})

describe('a number that the sequence lacks', () => {
  const below = '\nRådet drøftede sagen, og den blev godkendt.\n\n'
  const all = (lines: readonly string[], inside = below) => `${HEAD}${lines.map(line => line + inside).join('')}`
  it.each<[string, readonly string[]]>([
    [
      'is written otherwise',
      ['Pkt. 1 Velkomst', 'Pkt. 2 Takster', '3. Ny kok', '4 Salg af grund', 'Pkt. 5: Eventuelt'],
    ],
    [
      'is written otherwise before a dash',
      ['1. Velkomst', '2. Takster', 'Punkt 3 - Ny kok', '4. Salg af grund', '5. Evt.'],
    ],
    ['was forgotten', ['1. Velkomst', '2. Takster', 'Sommerfest 1. oktober', '4. Salg af grund', '5. Evt.']],
    ['was forgotten twice', ['1. Velkomst', 'Takster', 'Ny kok', '4. Salg af grund', '5. Evt.']],
  ])('%s', async (_, lines) => {
    expect((await readMinutes(all(lines))).items).toHaveLength(5)
  })

  it.each<[string, string]>([
    ['not the entries of a list', '\nRådet sagde:\n\n1. Vi venter.\n\n2. Vi spørger.\n\n3. Vi ringer.\n\n'],
    ['not a sentence', '\nRådet sagde nej.\n\nDet er for dyrt\nRådet sagde nej igen.\n\n'],
    ['not a label', '\nBaggrund\nDer er for få senge.\n\nBeslutning\nGodkendt.\n\n'],
    [
      'not one of several',
      '\nRådet sagde nej.\n\nØst\nIntet nyt her.\n\nVest\nIntet nyt her.\n\nSyd\nIntet nyt her.\n\n',
    ],
  ])('%s', async (_, inside) => {
    const { items } = await readMinutes(all(['Pkt. 1 Velkomst', 'Pkt. 2 Takster', 'Pkt. 5 Eventuelt'], inside))
    expect(items.map(item => item.number)).toEqual(['1', '2', '5'])
  })

  it.each([
    ['has no stop, between numbers that nothing sets apart', '3 Ny kok', ['1', '2', '3', '4', '5']],
    ['not that of a sentence', '3 Bo Friis kom for sent.', ['1', '2', '4', '5']],
  ])('%s', async (_, third, numbers) => {
    const lines = ['1. Velkomst', '2. Takster', third, '4. Salg af grund', '5. Evt.']
    const { items } = await readMinutes(`${HEAD}${lines.map(line => `${line}\nRådet sagde nej.\n`).join('')}`)
    expect(items.map(item => item.number)).toEqual(numbers)
  })

  it('not a sub-heading, where items have such that lack no number', async () => {
    const lines = ['1. Velkomst', '2. Takster', '4. Eventuelt']
    const parts = ['Kaffe og kage', 'Priser i kantinen', 'Nøgler']
    const { items } = await readMinutes(
      `${HEAD}${lines.map((line, n) => `${line}\nRådet sagde nej.\n\n${parts[n]}\nIntet nyt her.\n\n`).join('')}`,
    )
    expect(items.map(item => item.number)).toEqual(['1', '2', '4'])
  })
})

describe('numbers above what was said', () => {
  const said = [
    'Formanden bød velkommen.',
    'Kassereren fortalte om budgettet:\n- Der er penge til et skur.',
    'Skuret blev godkendt.',
  ]
  it.each(['Ad dagsordenens pkt. 1 :', 'Ad 1.', 'Punkt 1', '1.'])('"%s": no titles', async head => {
    const { items } = await readMinutes(
      `${HEAD}${said.map((text, n) => `${head.replace('1', String(n + 1))}\n${text}\n`).join('')}`,
    )
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1', null],
      ['2', null],
      ['3', null],
    ])
    expect(items[2]?.decisions.map(({ text }) => text)).toEqual(['Skuret blev godkendt.'])
  })

  it('titles are titles, whatever stands below one of them', async () => {
    const titles = ['Velkomst og navnerunde', 'Rådet ser på taksterne', 'Nyt skur']
    const { items } = await readMinutes(
      `${HEAD}${titles.map((title, n) => `Punkt ${n + 1}\n${title}\n\nRådet drøftede sagen.\n\n`).join('')}`,
    )
    expect(items.map(({ title }) => title)).toEqual(titles)
  })

  it.each(['REFERAT', 'Beslutningsreferat:', 'Kort referat:'])(
    'go on below "%s" from the list at the front',
    async label => {
      const { items } = await readMinutes(
        `${HEAD}Dagsorden\n\n1. Valg\n2. Nyt skur\n3. Eventuelt\n\nTil stede: Bo, Ida\n\n${label}\nAd 1: Bo valgt til formand.\nAd 2: Skuret blev godkendt.\nAd 3: Intet\n`,
      )
      expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Valg', '2 Nyt skur', '3 Eventuelt'])
    },
  )
})
