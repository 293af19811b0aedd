// What letters alone say: list marks, sentences that run on, hyphens, page numbers. Both sides of every rule.

import { describe, expect, test } from 'vitest'
import { findFurniture } from '../../../src/extract/pdf/layout/furniture.js'
import { findMark, looksLikeMark, numberOf, readable } from '../../../src/extract/pdf/page/marks.js'
import { joinLooseMarks } from '../../../src/extract/pdf/page/rejoin.js'
import type { Segment } from '../../../src/extract/pdf/page/segment.js'
import { findSeams } from '../../../src/extract/pdf/paragraphs/seams.js'
import { isFinished, runsOn } from '../../../src/extract/pdf/paragraphs/sentence-seam.js'

describe('list marks', () => {
  test.each(['•', '–', '1.', '12)', '(3)', 'a)', 'B.', 'iv.', '1.2', '2.10.1.', '\uf0b7'])('%s is one', mark => {
    expect(looksLikeMark(mark)).toBe(true)
  })
  test.each(['2018', 'kl.', '15.30-16.00', 'pkt.', 'Ad', '1.000.000', 'A', '§', '5'])('%s is none', word => {
    expect(looksLikeMark(word)).toBe(false)
  })
  test.each([
    ['1. Velkomst', '1.'],
    ['- Lone Skak, KL', '-'],
    ['o Dagsorden', 'o'],
    ['1.', null],
    ['20 deltagere', null],
    ['-5 grader', null],
  ])('"%s" begins with %s', (line, mark) => {
    expect(findMark(line)).toBe(mark)
  })
  test.each([
    ['4. Økonomi', 4],
    ['12) Eventuelt', 12],
    ['a) Økonomi', null],
    ['1.2 Økonomi', null],
  ])('the number of "%s" is %s', (line, number) => {
    expect(numberOf(line)).toBe(number)
  })
  test('signs of symbol fonts are written as they look', () => {
    expect(readable('\uf0b7 Punkt', true)).toBe('• Punkt')
    expect(readable('\uf0fc Klaret', false)).toBe('✓ Klaret')
    expect(readable('\uf095 Punkt', true)).toBe('• Punkt')
    expect(readable('se \uf095', false)).toBe('se \uf095')
  })
})

test('a mark drawn behind what it introduces stands before it', () => {
  const at = (text: string, x: number, y: number): Segment => ({
    text,
    at: [...text].map((_, i) => x + 6 * i),
    runs: [],
    seams: [],
    x,
    end: x + 6 * text.length,
    y,
    size: 11,
    artifact: false,
    underlined: false,
    spaced: false,
  })
  const read = (...segments: Segment[]) => joinLooseMarks(segments, () => false).map(({ text }) => text)
  expect(read(at('Udsat.', 74, 20), at('Godkendt.', 74, 40), at('➔', 62, 20), at('➔', 62, 40))).toEqual([
    '➔ Udsat.',
    '➔ Godkendt.',
  ])
  // a cell of its own, and one on another line
  expect(read(at('✓', 62, 20), at('Ida Holm', 120, 20), at('Bo Krogh', 74, 40))).toHaveLength(3)
})

describe('sentences over a line end', () => {
  test.each([
    ['styregruppen besluttede, at der', 'afsættes midler'],
    ['direktør i', 'Viborg Kommune'],
    ['mødet den', '4. maj'],
    ['der er afsat 2,4 mio.', 'kr. af puljen'],
    ['jf.', 'sundhedslovens § 119'],
    ['Sara Lund, Børn og Familie,', 'Aarhus Universitetshospital'],
    ['Hanne Lind', '(formand)'],
    ['Møde onsdag den 6.', 'februar 2019 kl. 12.30'],
  ])('"%s" runs on in "%s"', (before, after) => {
    expect(runsOn(before, after)).toBe(true)
  })
  test.each([
    ['Karen Lauge, direktør', 'Ole Bro, kontorchef'],
    ['Dagsordenen blev godkendt.', 'Punktet blev udsat.'],
    ['Det indstilles, at udvalget:', 'godkender regnskabet'],
    ['Tlf. 1234 5678', 'sekretariat@eksempel.dk'],
    ['godkender regnskabet', '- tager orienteringen til efterretning'],
    ['Planen gælder til 2021.', 'den er fra 2015'],
  ])('"%s" does not run on in "%s"', (before, after) => {
    expect(runsOn(before, after)).toBe(false)
  })
  test('a full stop ends a sentence, but not behind "kl."', () => {
    expect(isFinished('Godkendt.')).toBe(true)
    expect(isFinished('(jf. bilag 2.)')).toBe(true)
    expect(isFinished('Mødet begynder kl.')).toBe(false)
    expect(isFinished('Lone Skak, KL')).toBe(false)
  })
})

describe('hyphens at line ends, by what the document does', () => {
  const many = Array.from({ length: 10 }, () => ({ before: 'organiserin-', after: 'gen' }))
  const none = Array.from({ length: 100 }, () => ({ before: 'mødet', after: 'blev' }))

  test('go in hyphenated text', () => {
    const seams = findSeams([...many, ...none], [])
    expect(seams.joint('koncerndi-', 'rektør').drop).toBe(1)
    expect(seams.joint('MRSA-', 'patienter').drop).toBe(0)
    expect(seams.joint('social-', 'og')).toEqual({ drop: 0, between: ' ' })
    expect(seams.joint('følge-', 'hjem-ordningen').drop).toBe(0)
  })

  test('stay where nobody hyphenated', () => {
    const seams = findSeams([{ before: 'temagruppe-', after: 'møde' }, ...none], [])
    expect(seams.joint('temagruppe-', 'møde').drop).toBe(0)
  })

  test('go there too where the document has the word without one', () => {
    const seams = findSeams([{ before: 'temagrup-', after: 'pen' }, ...none], ['Temagruppen mødes igen.'])
    expect(seams.joint('temagrup-', 'pen').drop).toBe(1)
    expect(seams.hasWord('mødes')).toBe(true)
    expect(seams.hasWord('mødet')).toBe(false)
  })
})

describe('furniture', () => {
  const line = (text: string, y: number, artifact = false): Segment => ({
    text,
    at: [...text].map((_, i) => 60 + 5 * i),
    runs: [],
    seams: [],
    x: 60,
    end: 60 + 5 * text.length,
    y,
    size: 10,
    artifact,
    underlined: false,
    spaced: false,
  })
  const find = (...pages: (readonly [text: string, y: number, artifact?: boolean])[][]): string[][] =>
    findFurniture(
      pages.map((lines, i) => ({
        number: i + 1,
        width: 595,
        height: 842,
        segments: lines.map(([text, y, artifact]) => line(text, y, artifact)),
      })),
    ).map(found => found.map(f => `${f.kind} ${f.segments.map(s => s.text).join(' ')}`))
  const body = (word: string): [string, number][] => [
    [`${word} drøftede sagen`, 120],
    [`og ${word} vedtog den`, 134],
  ]

  test.each(['Side 1 af 1', '1', '- 1 -', '1/1', 'Page 1'])('"%s" at the foot is a page number', text => {
    expect(find([...body('Rådet'), [text, 810]])).toEqual([[`page-number ${text}`]])
  })
  test.each(['2018', 'Punkt 1', 'Side 5 af 9', 'Godkendt.', 'Bilag 1', 'Ad 1', 'Valg 1'])(
    '"%s" at the foot of one page is text',
    text => {
      expect(find([...body('Rådet'), [text, 810]])).toEqual([[]])
    },
  )
  test('what a picture has in the place of a page number, but no word', () => {
    const foot = (text: string) =>
      findFurniture([
        { number: 1, width: 595, height: 842, isPicture: true, segments: [line('Godkendt.', 120), line(text, 810)] },
      ])
    expect(foot('- l -')[0]?.map(f => f.kind)).toEqual(['page-number'])
    expect(foot('Ad 2')[0]).toEqual([])
  })
  test('what repeats at the edges, digits aside', () => {
    const pages = ['Rådet', 'Udvalget', 'Byrådet'].map((word, i): [string, number][] => [
      ['Referat 4. maj', 40],
      ...body(word),
      [`Sag ${i + 100}`, 800],
    ])
    expect(find(...pages)).toEqual([0, 1, 2].map(i => ['header Referat 4. maj', `footer Sag ${i + 100}`]))
  })
  test('text that happens to stand there twice is text', () => {
    const pages = ['Rådet', 'Udvalget', 'Byrådet', 'Nævnet'].map((word, i): [string, number][] => [
      [i % 2 ? 'Beslutning' : `${word} mødtes`, 106],
      ...body(word),
    ])
    expect(find(...pages)).toEqual([[], [], [], []])
  })
  test('a column of figures does not count pages', () => {
    expect(find([...body('Rådet'), ['250', 700]], [...body('Nævnet'), ['75', 700]])).toEqual([[], []])
  })
  test('what the PDF marks as an artifact at the edge', () => {
    expect(find([['Fortroligt', 40, true], ...body('Rådet')])).toEqual([['header Fortroligt']])
  })
})
