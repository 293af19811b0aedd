// The head of a table that a page break cuts, printed again at the head of the next page: furniture, while the item goes on.

import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/extract/compose.js'
import type { Piece } from '../../../src/extract/piece.js'
import { parseDocument } from '../../../src/parse/parse.js'
import { dictionary } from '../people/people.js'

type Row = readonly string[]

/** Pages of rows of one table below a title. */
function read(...pages: readonly (readonly Row[])[]) {
  const line = (text: string, page: number): Piece => ({ kind: 'paragraph', parts: [{ text, page }], gap: true })
  const rows = pages.flatMap((page, p) => page.map(cells => ({ cells, page: p + 1 })))
  const pieces: Piece[] = [
    line('Referat af møde i Koordinationsgruppen den 4. april 2024', 1),
    line('Deltagere: Ida Krogh, Bo Lund og Per Dam', 1),
    ...rows.map(
      ({ cells, page }, row): Piece => ({
        kind: 'row',
        table: 0,
        row,
        gap: row === 0,
        cells: cells.map((text, column) => ({ column, paragraphs: [[{ text, page }]] })),
      }),
    ),
  ]
  const extracted = { format: 'pdf', ...compose(pieces, true), encoding: null, ocr: false, notes: [] } as const
  const source = { path: 'x.pdf', format: 'pdf', sha256: '0'.repeat(64), bytes: 1, pages: 2, encoding: null } as const
  const document = parseDocument(extracted, { ...source, ocr: false }, dictionary)
  expect(document.coverage).toBe(1)
  return {
    ...document,
    headers: document.furniture.filter(f => f.kind === 'header').map(f => document.text.slice(...f.span)),
    said: document.items.map(i => [
      i.number,
      i.title,
      ...i.sections.map(s => `${s.kind}: ${s.text.replace(/\s+/g, ' ')}`),
    ]),
  }
}

const FIRST: Row[] = [
  ['Pkt. 1', 'Dagsorden'],
  ['Referat', 'Dagsordenen blev godkendt.'],
  ['Pkt. 2', 'Nye hjælpemidler'],
  ['Resumé', 'Hjælpemidlerne er slidte.'],
]
const REST: Row[] = [
  ['Referat', 'Der købes ti nye.'],
  ['Pkt. 3', 'Eventuelt'],
  ['Referat', 'Intet.'],
]
const SAID = [
  ['1', 'Dagsorden', 'referat: Dagsordenen blev godkendt.'],
  ['2', 'Nye hjælpemidler', 'sagsfremstilling: Hjælpemidlerne er slidte.', 'referat: Der købes ti nye.'],
  ['3', 'Eventuelt', 'referat: Intet.'],
]

describe('the row that heads an item', () => {
  it('said again on the next page heads it once', () => {
    const { headers, said } = read(FIRST, [['Pkt. 2', 'Nye hjælpemidler'], ...REST])
    expect(headers).toEqual(['Pkt. 2\tNye hjælpemidler'])
    expect(said).toEqual(SAID)
  })

  it('on every page that the item goes on over', () => {
    const head = ['Pkt. 2', 'Nye hjælpemidler']
    const { headers, said } = read(FIRST, [head, ['Indstilling', 'Det indstilles, at der købes ti.']], [head, ...REST])
    expect(headers).toHaveLength(2)
    expect(said.map(([number]) => number)).toEqual(['1', '2', '3'])
    expect(said[1]).toHaveLength(5)
  })

  it('is no repetition further down the page', () => {
    const { headers } = read(FIRST, [REST[0] as Row, ['Pkt. 2', 'Nye hjælpemidler'], ...REST.slice(1)])
    expect(headers).toEqual([])
  })
})

it('the heads of columns go on below their repetition', () => {
  const heads = ['Opgave', 'Ansvarlig', 'Frist']
  const tasks = (from: number): Row[] =>
    [0, 1, 2].map(n => [`Skrive notat ${from + n}`, 'Bo Lund', `${from + n}. juni 2024`])
  const { headers, items } = read(
    [['Pkt. 1', 'Dagsorden'], ['Referat', 'Godkendt.'], ['Pkt. 2', 'Opgaver'], heads, ...tasks(1)],
    [['Pkt. 2', 'Opgaver'], ...tasks(4)],
  )
  expect(headers).toEqual(['Pkt. 2\tOpgaver'])
  expect(items[1]?.actions.map(a => a.deadline)).toEqual([1, 2, 3, 4, 5, 6].map(day => `2024-06-0${day}`))
})

it('the first row of the table is its head, whatever it says', () => {
  const heads = ['Punkt', 'Referat', 'Ansvarlig']
  const { headers, said } = read(
    [heads, ['1. Dagsorden', 'Godkendt.', ''], ['2. Budget', 'Bo Lund skriver et notat.', 'Bo Lund']],
    [heads, ['3. Eventuelt', 'Intet.', '']],
  )
  expect(headers).toEqual([heads.join('\t')])
  expect(said.map(([number, title]) => `${number} ${title}`)).toEqual(['1 Dagsorden', '2 Budget', '3 Eventuelt'])
})

it('a plain row may say the same on two pages', () => {
  const { headers, said } = read(
    [
      ['Pkt. 1', 'Dagsorden'],
      ['Referat', 'Godkendt.'],
      ['Pkt. 2', 'Budget'],
    ],
    [
      ['Referat', 'Godkendt.'],
      ['Pkt. 3', 'Eventuelt'],
      ['Referat', 'Intet.'],
    ],
  )
  expect(headers).toEqual([])
  expect(said[1]).toEqual(['2', 'Budget', 'referat: Godkendt.'])
})
