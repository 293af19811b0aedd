// What stands at the head of pages though it could open a section, and boxes that tell how to reach somebody: furniture.

import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/extract/compose.js'
import type { Piece } from '../../../src/extract/piece.js'
import type { BlockKind } from '../../../src/model/extracted-text.js'
import { parseDocument } from '../../../src/parse/parse.js'
import { dictionary } from '../people/people.js'

type Line = readonly [kind: Exclude<BlockKind, 'cell'>, text: string, page?: number]

/** Lines as an extractor hands them over; with pages as those of a PDF, without as those of a Word file. */
function read(lines: readonly Line[]) {
  const isPaged = lines.some(([, , page]) => page !== undefined)
  const pieces = lines.map(([kind, text, page = 1]): Piece => ({ kind, parts: [{ text, page }], gap: true }))
  const format = isPaged ? 'pdf' : 'docx'
  const extracted = { format, ...compose(pieces, isPaged), encoding: null, ocr: false, notes: [] } as const
  const source = { path: `x.${format}`, format, sha256: '0'.repeat(64), bytes: 1, pages: null, encoding: null } as const
  const document = parseDocument(extracted, { ...source, ocr: false }, dictionary)
  const furniture = (kind: string) =>
    document.furniture.filter(f => f.kind === kind).map(f => document.text.slice(...f.span))
  return { ...document, headers: furniture('header'), contacts: furniture('contact') }
}

const TITLE: Line[] = [
  ['paragraph', 'Referat', 1],
  ['paragraph', 'Deltagere: Ida Krogh, Bo Lund og Per Dam', 1],
]
const ITEMS: Line[] = [
  ['paragraph', '1. Budget', 1],
  ['paragraph', 'Budgettet er stramt.', 1],
  ['paragraph', 'Beslutning', 1],
  ['paragraph', 'Godkendt.', 1],
  ['paragraph', '2. Cykelstier', 2],
  ['paragraph', 'Stierne er smalle.', 2],
  ['paragraph', 'Beslutning', 2],
  ['paragraph', 'Udsat.', 2],
]
const withoutPages = (lines: readonly Line[]): Line[] => lines.map(([kind, text]): Line => [kind, text])
const texts = ({ items }: ReturnType<typeof read>) => items.map(item => item.sections.map(s => `${s.kind}: ${s.text}`))
const SAID = [
  ['sagsfremstilling: Budgettet er stramt.', 'beslutning: Godkendt.'],
  ['sagsfremstilling: Stierne er smalle.', 'beslutning: Udsat.'],
]

describe.each([
  ['Kulturhuset Havnen – bestyrelsesmøde den 12. marts 2024', 'Bestyrelsen'],
  ['Udsatterådet i Vejle – møde den 12. marts 2024', 'Udsatterådet i Vejle'],
  ['Teknikudvalgets møde den 12. marts 2024', 'Teknikudvalget'],
  ['Sundhedsudvalget den 12. marts 2024', 'Sundhedsudvalget'],
  ['Beslutninger i Udvalget for Natur den 12. marts 2024', 'Udvalget for Natur'],
])('a running header that names who met and when: %s', (header, body) => {
  it.each<[string, Line[]]>([
    ['once, as the file marks it', [['header', header], ...withoutPages([...TITLE, ...ITEMS])]],
    [
      'on every page',
      [['header', header, 1], ...TITLE, ...ITEMS.slice(0, 4), ['header', header, 2], ...ITEMS.slice(4)],
    ],
    [
      'between two parts of a section',
      [['header', header, 1], ...TITLE, ...ITEMS.slice(0, 2), ['header', header, 2], ...ITEMS.slice(2)],
    ],
  ])('%s', (_, lines) => {
    const document = read(lines)
    expect(new Set(document.headers)).toEqual(new Set([header]))
    expect(texts(document)).toEqual(SAID)
    expect(document.front.map(s => s.kind)).toEqual(['hoved', 'deltagere'])
    expect(document.front[0]?.text).toBe('Referat')
    expect(document.meeting.date).toBe('2024-03-12')
    if (!/bestyrelsesmøde|Beslutninger/.test(header)) expect(document.body.name).toBe(body)
    expect(document.coverage).toBe(1)
  })
})

describe('labels at the head of pages', () => {
  const label = 'Beslutning i Byrådet den 12. marts 2024'
  it('stay labels where they stand inside pages too, dated or not', () => {
    const item = (n: number, kind: 'header' | 'paragraph', page: number): Line[] => [
      ['paragraph', `${n}. Sag om vejen`, page],
      ['paragraph', 'Vejen er smal.', page],
      [kind, label, page + (kind === 'header' ? 1 : 0)],
      ['paragraph', 'Godkendt.', page + (kind === 'header' ? 1 : 0)],
    ]
    const document = read([
      ['paragraph', 'Referat af møde i Byrådet den 12. marts 2024', 1],
      ...item(1, 'header', 1),
      ...item(2, 'header', 2),
      ...item(3, 'paragraph', 3),
    ])
    expect(document.headers).toEqual([])
    expect(document.items.map(i => i.sections.map(s => s.kind))).toEqual(
      Array.from({ length: 3 }, () => ['sagsfremstilling', 'beslutning']),
    )
  })

  it('the day in the title goes before that of a header', () => {
    const title: Line = ['paragraph', 'Referat af møde i Byrådet den 12. marts 2024']
    const document = read([['header', 'Udskrift af 3. april 2024'], title, ...withoutPages(ITEMS)])
    expect(document.meeting.date).toBe('2024-03-12')
  })

  it('a header that says when the paper was printed dates no meeting', () => {
    const document = read([['header', 'Udskrevet 3. april 2024'], ...withoutPages([...TITLE, ...ITEMS])])
    expect(document.meeting.date).toBeNull()
  })
})

describe('a box that tells how to reach the sender', () => {
  const head: Line = ['paragraph', 'Referat af møde i Ældrerådet']
  const boxed = (...lines: string[]): Line[] => [
    head,
    ...lines.map((line): Line => ['box', line]),
    ['paragraph', 'Dato: 12. marts 2024'],
    ...withoutPages(ITEMS),
  ]
  it.each([
    [['Sekretariatet for Ældrerådet', 'Havnegade 4, 8700 Horsens', 'Tlf. 76 29 00 11', 'aeldre@raad.example']],
    [['Plejehjemmet Åhaven', 'Åvej 7', '7100 Vejle', 'CVR 11 22 33 44']],
    [['Odense Kommune', 'Ældre- og Handicapforvaltningen', 'www.odense.example']],
    [['Sundhedsafdelingen', 'Sekretariatet', 'Åvej 7', 'DK-7100 Vejle', 'Tel. +45 76 29 00 11']],
  ])('%j', box => {
    const document = read(boxed(...box))
    expect(document.contacts).toEqual(box)
    expect(document.front.map(s => s.text)).toEqual(['Referat af møde i Ældrerådet', 'Dato: 12. marts 2024'])
    expect(document.coverage).toBe(1)
  })

  it.each([
    [['Mødedato: 12. marts 2024', 'Tlf. 76 29 00 11'], ['Tlf. 76 29 00 11']],
    [['Deltagere: Ida Krogh, Bo Lund', 'Tlf. 76 29 00 11'], ['Tlf. 76 29 00 11']],
    [['Referatet er fortroligt.', 'mail@raad.example'], ['mail@raad.example']],
    [['Ældrerådet', 'Horsens'], []],
    [['Sekretariatet', 'Ida Krogh', 'Tlf. 76 29 00 11'], ['Tlf. 76 29 00 11']],
  ])('what else a box tells is kept: %j', (box, contacts) => {
    expect(read(boxed(...box)).contacts).toEqual(contacts)
  })
})

it.each([
  ['Forside Nyheder Bestyrelsen Referater Kontakt', true],
  ['Bestyrelsen | Referater | Om os', true],
  ['Nyheder', false],
  ['Bestyrelsen Referater', false],
])('words of a menu in a row: %s', (menu, isFurniture) => {
  const { furniture, text } = read([['paragraph', menu], ...TITLE, ...ITEMS])
  expect(furniture.some(({ span }) => text.slice(...span) === menu)).toBe(isFurniture)
})
