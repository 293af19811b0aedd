import { describe, expect, it } from 'vitest'
import { compose, tidy } from '../../src/extract/compose.js'
import type { Part, Piece } from '../../src/extract/piece.js'

const paragraph = (text: string | readonly Part[], gap = false): Piece => ({
  kind: 'paragraph',
  parts: typeof text === 'string' ? [{ text }] : text,
  gap,
})

const row = (cells: readonly (readonly string[])[], gap = false): Piece => ({
  kind: 'row',
  table: 0,
  row: 0,
  cells: cells.map((lines, column) => ({ column, paragraphs: lines.map(text => [{ text }]) })),
  gap,
})

const NAMED = { column: 0, paragraphs: [[{ text: 'Bo', bold: true }, { text: '\nleder' }]] }

describe('compose', () => {
  it.each<[string, Piece[], string]>([
    ['a gap is a blank line', [paragraph('Dagsorden'), paragraph('1. Velkomst', true)], 'Dagsorden\n\n1. Velkomst'],
    ['no gap is a line end', [paragraph('Afbud:'), paragraph('Bo Holm')], 'Afbud:\nBo Holm'],
    ['an empty piece leaves nothing', [paragraph('A'), paragraph(' \n', true), paragraph('B')], 'A\nB'],
    ['nothing stands before the first piece', [paragraph(''), paragraph('A', true)], 'A'],
    ['cells stand a tab apart', [row([['Sted:'], ['Læsø']])], 'Sted:\tLæsø'],
    ['an empty cell keeps its place', [row([['A'], [], ['1']])], 'A\t\t1'],
    [
      'so does one left out at the head',
      [{ kind: 'row', table: 0, row: 0, cells: [{ column: 1, paragraphs: [[{ text: 'Juni' }]] }], gap: false }],
      '\tJuni',
    ],
    ['a long last cell follows its label', [row([['Afbud:'], ['Bo Holm', 'Ida Dam']])], 'Afbud:\tBo Holm\nIda Dam'],
    ['a long first cell stands alone', [row([['Bo', 'Ida'], ['Else']])], 'Bo\nIda\nElse'],
    ['so does one with line ends in it', [row([['Bo\nIda'], ['Else']])], 'Bo\nIda\nElse'],
    [
      'also where they part bold words from others',
      [{ kind: 'row', table: 0, row: 0, cells: [NAMED, { column: 1, paragraphs: [[{ text: 'Else' }]] }], gap: false }],
      'Bo\nleder\nElse',
    ],
    ['a mark joins the letter before it', [paragraph([{ text: 'a' }, { text: '\u030aben' }])], 'åben'],
  ])('%s', (_, pieces, text) => {
    const composed = compose(pieces, false)
    expect(composed.text).toBe(text)
    for (const { span } of composed.blocks) expect(text.slice(...span)).toBe(text.slice(...span).trim())
  })

  it('marks bold passages without the blanks around them, one a line', () => {
    const parts = [
      { text: 'Deltagere:', bold: true },
      { text: ' Bo Holm' },
      { text: '\nAfbud:', bold: true },
      { text: ' ', bold: true },
      { text: 'Ida', bold: true },
      { text: '\nGæster:', bold: true },
    ]
    const { text, blocks } = compose([paragraph(parts)], false)
    expect(blocks[0]!.emphasis.map(span => text.slice(...span))).toEqual(['Deltagere:', 'Afbud: Ida', 'Gæster:'])
  })

  it('notes links and pages where they stand', () => {
    const { text, links, pages } = compose(
      [
        paragraph([
          { text: 'Se ', page: 1 },
          { text: 'rapporten', href: 'https://example.dk/' },
        ]),
        paragraph([{ text: 'Side fire', page: 4 }], true),
      ],
      true,
    )
    expect(links.map(link => text.slice(...link.span))).toEqual(['rapporten'])
    expect(pages).toEqual([0, 14, 14, 14])
    expect(text.slice(14)).toBe('Side fire')
  })

  it('costs no more for a piece at the end of a long document than for one at its head', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => paragraph(`Punkt ${i} i en lang protokol`, true))
    const { text, blocks } = compose(many, false)
    expect(blocks).toHaveLength(20_000)
    expect(text.slice(...blocks[19_999]!.span)).toBe('Punkt 19999 i en lang protokol')
  })
})

describe('tidy', () => {
  it.each([
    ['organise\u00adring', 'organisering'],
    ['§\u00a05', '§ 5'],
    ['bestyrelses\u2011møde', 'bestyrelses-møde'],
    ['e\ufb03cient', 'efficient'],
    ['A\u030arhus', 'Århus'],
    ['to  blanke', 'to blanke'],
    ['linje\r\nlinje', 'linje\nlinje'],
    ['streg – “citat” € …', 'streg – “citat” € …'],
    ['Økonomi\t12', 'Økonomi\t12'],
  ])('%j → %j', (raw, clean) => expect(tidy(raw)).toBe(clean))
})
