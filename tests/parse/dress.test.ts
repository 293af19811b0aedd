// One set of minutes in many dresses: whatever an office's way of numbering, labelling, wrapping and dating, the same
// meeting has the same facts. The strongest oracle there is, since nothing has to be annotated.

import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.js'
import { readMinutes } from './fixture-documents.js'

interface Dress {
  readonly heading?: (number: number, title: string) => string
  readonly label?: (label: string) => string
  readonly date?: string
  /** What is done to the finished text. */
  readonly text?: (text: string) => string
}

const ITEMS = [
  ['Godkendelse af dagsorden', [['Beslutning', 'Dagsordenen blev godkendt.']]],
  [
    'Natpleje på tværs af kommunegrænser',
    [
      [
        'Sagsfremstilling',
        'Kommunerne har siden foråret prøvet en fælles natpleje i yderområderne. Erfaringerne er gode, men kørslen er dyr, og der mangler en aftale om betalingen for ture over kommunegrænsen.',
      ],
      ['Indstilling', 'Sekretariatet indstiller, at ordningen forlænges med et år.'],
      [
        'Beslutning',
        'Styregruppen godkendte forlængelsen. Mette Vangkilde udarbejder et notat inden den 1. juni 2022.',
      ],
      ['Bilag', '- Bilag 1: Evaluering af natplejen'],
    ],
  ],
  [
    'Fælles uddannelse af hjælpere',
    [
      ['Sagsfremstilling', 'Uddannelsen begynder til august og varer tre uger.'],
      ['Beslutning', 'Orienteringen blev taget til efterretning.'],
    ],
  ],
  ['Eventuelt', [['Beslutning', 'Intet at bemærke.']]],
] as const

const plainly = (number: number, title: string) => `${number}. ${title}`

function minutes({ heading = plainly, label = l => l, date = '7. april 2022', text = t => t }: Dress): string {
  const items = ITEMS.map(([title, sections], i) =>
    [heading(i + 1, title), ...sections.map(([name, words]) => `${label(name)}\n${words}`)].join('\n\n'),
  )
  const head = `Referat af møde i Styregruppen for natpleje den ${date} kl. 9.00-11.00`
  return text(
    `${head}\n\n${label('Deltagere')}\nMette Vangkilde, Vejen Kommune\nAsger Holmriis, Varde Kommune\n\n${items.join('\n\n')}\n`,
  )
}

const facts = async (dress: Dress) => factsOf(await readMinutes(minutes(dress)))
const plain = facts({})

const lines = (change: (line: string, i: number) => string) => (text: string) => text.split('\n').map(change).join('\n')
const wrapAt = (width: number) =>
  lines(line => line.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'gu'), '$1\n').trimEnd())

it('the plain dress says what it should', async () => {
  const said = await plain
  expect(said.filter(fact => fact.startsWith('item')).length).toBe(11)
  expect(said).toEqual(
    expect.arrayContaining(
      [
        'item 2 natpleje på tværs af kommunegrænser',
        'item 2 recommendation ordningen forlænges med et år',
        'item 2 decision approved styregruppen godkendte forlængelsen',
        'item 3 decision noted orienteringen blev taget til efterretning',
      ].map(fact => expect.stringContaining(fact)),
    ),
  )
})

describe('numbered', () => {
  it.each<[string, (n: number, title: string) => string]>([
    ['1) Budget', (n, t) => `${n}) ${t}`],
    ['1: Budget', (n, t) => `${n}: ${t}`],
    ['1 Budget', (n, t) => `${n} ${t}`],
    ['1 – Budget', (n, t) => `${n} – ${t}`],
    ['1 - Budget', (n, t) => `${n} - ${t}`],
    ['01. Budget', (n, t) => `0${n}. ${t}`],
    ['1.Budget', (n, t) => `${n}.${t}`],
    ['1.⇥Budget', (n, t) => `${n}.\t${t}`],
    ['Punkt 1: Budget', (n, t) => `Punkt ${n}: ${t}`],
    ['Punkt 1. Budget', (n, t) => `Punkt ${n}. ${t}`],
    ['PUNKT 1 – Budget', (n, t) => `PUNKT ${n} – ${t}`],
    ['Pkt. 1 Budget', (n, t) => `Pkt. ${n} ${t}`],
    ['Pkt. 1: Budget', (n, t) => `Pkt. ${n}: ${t}`],
    ['Ad 1. Budget', (n, t) => `Ad 1. ${t}`.replace('1', String(n))],
    ['Ad pkt. 1) Budget', (n, t) => `Ad pkt. ${n}) ${t}`],
    ['Sag nr. 1: Budget', (n, t) => `Sag nr. ${n}: ${t}`],
    ['## 1. Budget', (n, t) => `## ${n}. ${t}`],
    ['**1. Budget**', (n, t) => `**${n}. ${t}**`],
    ['Punkt 1 and the title below', (n, t) => `Punkt ${n}\n${t}`],
    ['1 and the title below', (n, t) => `${n}\n${t}`],
    ['1. BUDGET', (n, t) => `${n}. ${t.toUpperCase()}`],
  ])('%s', async (_, heading) => {
    expect(await facts({ heading })).toEqual(await plain)
  })

  it.each<[string, (n: number, title: string) => string, readonly string[]]>([
    ['A: Budget', (n, t) => `${'ABCD'[n - 1]}: ${t}`, ['A', 'B', 'C', 'D']],
    ['Punkt A: Budget', (n, t) => `Punkt ${'ABCD'[n - 1]}: ${t}`, ['A', 'B', 'C', 'D']],
    ['Pkt. A - Budget', (n, t) => `Pkt. ${'ABCD'[n - 1]} - ${t}`, ['A', 'B', 'C', 'D']],
    ['2.1 Budget', (n, t) => `2.${n} ${t}`, ['2.1', '2.2', '2.3', '2.4']],
    ['Punkt 2.1: Budget', (n, t) => `Punkt 2.${n}: ${t}`, ['2.1', '2.2', '2.3', '2.4']],
    ['§ 1 Budget', (n, t) => `§ ${n} ${t}`, ['1', '2', '3', '4']],
    ['341. Budget', (n, t) => `${n + 340}. ${t}`, ['341', '342', '343', '344']],
    [
      'letters set apart',
      (n, t) =>
        `${n}. ${t
          .toUpperCase()
          .replaceAll(' ', '  ')
          .replace(/(?<=\S)(?=\S)/gu, ' ')}`,
      ['1', '2', '3', '4'],
    ],
    ['no number', (_, t) => t, ['null', 'null', 'null', 'null']],
  ])('%s', async (_, heading, numbers) => {
    const renumbered = (await plain).map(fact => fact.replace(/^item (\d)/, (_, n) => `item ${numbers[Number(n) - 1]}`))
    expect(await facts({ heading })).toEqual(renumbered)
  })
})

describe('labelled', () => {
  it.each<[string, (label: string) => string]>([
    ['BESLUTNING', l => l.toUpperCase()],
    ['Beslutning:', l => `${l}:`],
    ['B e s l u t n i n g', l => l.split('').join(' ')],
    ['B E S L U T N I N G', l => l.toUpperCase().split('').join(' ')],
    ['**Beslutning**', l => `**${l}**`],
    ['**Beslutning:**', l => `**${l}:**`],
    ['### Beslutning', l => `### ${l}`],
    ['_Beslutning_', l => `_${l}_`],
  ])('%s', async (_, label) => {
    expect(await facts({ label })).toEqual(await plain)
  })

  it('Beslutning: Godkendt.', async () => {
    const text = (t: string) => t.replace(/^(Beslutning|Indstilling|Sagsfremstilling)\n/gmu, '$1: ')
    expect(await facts({ text })).toEqual(await plain)
  })
})

describe('dated', () => {
  it.each([
    '07.04.2022',
    '7.4.2022',
    '07-04-2022',
    '7/4 2022',
    '7/4-2022',
    '07/04/2022',
    '7. apr. 2022',
    '7.april 2022',
    '7 april 2022',
    '07. april 2022',
    '7.4.22',
    '7. APRIL 2022',
  ])('%s', async date => {
    expect(await facts({ date })).toEqual(await plain)
  })
})

describe('set', () => {
  it.each<[string, (text: string) => string]>([
    ['with two blank lines for one', t => t.replaceAll('\n\n', '\n\n\n')],
    ['without blank lines', t => t.replaceAll(/\n+/g, '\n')],
    ['with a blank line below each', t => t.replaceAll('\n', '\n\n')],
    ['indented', lines(line => (line ? `    ${line}` : ''))],
    ['with blanks at the ends of lines', lines(line => `${line}   `)],
    ['with CR LF', t => t.replaceAll('\n', '\r\n')],
    ['wrapped at 60', wrapAt(60)],
    ['wrapped at 78', wrapAt(78)],
    ['with no-break blanks behind numbers', t => t.replaceAll(/(\d\.|kl\.) /g, '$1\u00a0')],
    ['with bullets for dashes', lines(line => line.replace(/^- /, '•\t'))],
    ['decomposed', t => t.normalize('NFD')],
    ['a page an item', t => t.replace(/\n\n(?=[2-9]\. )/g, '\n\n\f')],
    [
      'with a page number and a running title on every page',
      t =>
        t
          .split(/\n\n(?=[2-9]\. )/)
          .map((page, i) => `Styregruppen for natpleje\n\n${page}\n\nSide ${i + 1} af ${ITEMS.length}\n`)
          .join('\f'),
    ],
  ])('%s', async (_, text) => {
    expect(await facts({ text })).toEqual(await plain)
  })
})

describe('wrapped where it hurts', () => {
  const prose =
    'Kommunerne har siden foråret prøvet en fælles natpleje i yderområderne, og erfaringerne er så gode, at alle fem kommuner vil gå videre med den.'
  const wrapped = (text: string) => readMinutes(wrapAt(72)(text))

  it('a list of people parted by semicolons', async () => {
    const people =
      'Mette Vangkilde, direktør, Vejen Kommune; Asger Holmriis, sundhedschef, Varde Kommune; Rie Tofte Bjerg, ledende overlæge, Esbjerg Sygehus; Poul Skov, læge'
    const text = `Referat af møde i Styregruppen for natpleje den 7. april 2022\n\nDeltagere:\n${people}\n\n1. Natpleje\n${prose}\n`
    const said = async (document: ReturnType<typeof readMinutes>) =>
      (await document).participants.map(p => [p.name, p.title, p.organisation])
    expect(await said(wrapped(text))).toEqual(await said(readMinutes(text)))
    expect((await said(wrapped(text))).length).toBe(4)
  })

  it('a dated label that fills its line', async () => {
    const { items } = await wrapped(
      `Social- og Sundhedsudvalget\nReferat fra mødet den 22. april 2021\n\n1. Natpleje\n${prose}\n\nSocial- og Sundhedsudvalgets beslutning i mødet den 22. april 2021\nForvaltningen fremlægger en ny plan i juni. Planen blev ikke godkendt.\n`,
    )
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'beslutning'])
  })

  it('a label of one word below a full line', async () => {
    const { items } = await wrapped(
      `Referat af møde i Ældrerådet den 22. april 2021\n\n1. Mødeplan\nIndstilling\nFormanden indstiller, at rådet holder fire møder i 2022 efter bilaget.\nKonklusion\nTiltrådt.\n\n2. Natpleje\n${prose}\n\nKonklusion\nDrøftet.\n`,
    )
    expect(items.map(item => item.decisions.map(d => d.text))).toEqual([['Tiltrådt.'], ['Drøftet.']])
  })
})

describe('bulleted', () => {
  it.each([...'-–—•●○·►▪■➢❖✓\uf0b7\uf0a7'])('%s', async bullet => {
    const text = (t: string) =>
      t.replace(/^(?=Mette Vangkilde, Vejen|Asger Holmriis, Varde)/gmu, `${bullet} `).replace(/^- /gmu, `${bullet} `)
    expect(await facts({ text })).toEqual(await plain)
  })
})
