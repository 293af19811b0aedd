import { describe, expect, test } from 'vitest'
import { findGrids } from '../../../src/extract/pdf/layout/grid.js'
import { makeColumn, makeLine } from '../../../src/extract/pdf/layout/line.js'
import { gridsOf, takeGrids } from '../../../src/extract/pdf/layout/table-blocks.js'
import type { TableZone } from '../../../src/extract/pdf/layout/zone.js'
import { type Rule, rulesOf } from '../../../src/extract/pdf/page/rules.js'
import type { Segment } from '../../../src/extract/pdf/page/segment.js'
import { readTags } from '../../../src/extract/pdf/page/tags.js'
import { continueTable, joinRows } from '../../../src/extract/pdf/paragraphs/table-runs.js'

const across = (y: number, x0: number, x1: number): Rule => ({ x0, y0: y, x1, y1: y })
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, y0, x1: x, y1 })

describe('grids from ruled lines', () => {
  const frame = [across(0, 0, 200), across(20, 0, 200), across(40, 0, 200), down(0, 0, 40), down(200, 0, 40)]

  test('rows and columns', () => {
    const [grid] = findGrids([...frame, down(100, 0, 40)])
    expect(grid).toMatchObject({ rows: 2, columns: 2, x0: 0, x1: 200 })
    expect(grid?.cells).toHaveLength(4)
  })
  test('a cell over two columns has no rule through it', () => {
    const [grid] = findGrids([...frame, down(100, 20, 40)])
    expect(grid?.cells.map(c => [c.row, c.column, c.columnSpan])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [1, 1, 1],
    ])
  })
  test('rules drawn cell by cell, and as thin bars, are the same grid', () => {
    const pieces = [0, 100].flatMap(x =>
      [0, 20, 40].flatMap(y => [across(y, x + 0.5, x + 99), across(y + 0.5, x, x + 100)]),
    )
    const [grid] = findGrids([...pieces, ...[0, 100, 200].flatMap(x => [down(x, 0, 19), down(x, 20.5, 40)])])
    expect(grid).toMatchObject({ rows: 2, columns: 2 })
  })
  test.each([
    ['one line', [across(0, 0, 200)]],
    ['a frame', [across(0, 0, 200), across(40, 0, 200), down(0, 0, 40), down(200, 0, 40)]],
    ['lines that do not meet', [across(0, 0, 90), across(40, 0, 90), down(150, 0, 40), down(200, 0, 40)]],
  ])('%s is no grid', (_, rules) => {
    expect(findGrids(rules)).toEqual([])
  })
  test('a frame around a table is no part of it', () => {
    const inner = [across(25, 5, 195), across(38, 5, 195), ...[5, 80, 195].map(x => down(x, 25, 38))]
    expect(findGrids([...frame, ...inner]).map(g => [g.rows, g.columns])).toEqual([[1, 2]])
  })
  test('a row that only holds a table beside text is no part of it', () => {
    const row = [across(0, 0, 300), across(40, 0, 300), down(0, 0, 40), down(200, 0, 40), down(300, 0, 40)]
    const inner = [across(10, 5, 150), across(25, 5, 150), ...[5, 80, 150].map(x => down(x, 10, 40))]
    expect(findGrids([...row, ...inner]).map(g => [g.rows, g.columns])).toEqual([[2, 2]])
  })
  test('what stands between a cell and a table inside it is no column', () => {
    const inner = [across(25, 5, 95), across(38, 5, 95), ...[5, 50, 95].map(x => down(x, 25, 38))]
    const [grid, ...others] = findGrids([...frame, down(100, 0, 40), ...inner])
    expect(others).toEqual([])
    expect(grid?.columns).toBe(3)
    expect(grid?.cells[0]).toMatchObject({ column: 0, columnSpan: 2 })
  })
  test('a shaded paragraph in a cell is no row', () => {
    const shade = [across(26, 105, 195), across(40, 105, 195), down(105, 26, 40), down(195, 26, 40)]
    expect(findGrids([...frame, down(100, 0, 40), ...shade]).map(g => [g.rows, g.columns])).toEqual([[2, 2]])
  })
  test('two tables on a page', () => {
    const lower = [...frame, down(100, 0, 40)].map(r => ({ ...r, y0: r.y0 + 300, y1: r.y1 + 300 }))
    expect(findGrids([...frame, down(100, 0, 40), ...lower])).toHaveLength(2)
  })
})

test('a path gives its level and upright lines, where the page has them', () => {
  const path = new Float32Array([0, 10, 10, 1, 110, 10, 1, 110, 30, 4])
  const rules = rulesOf([path], [1, 0, 0, -1, 0, 100])
  expect(rules).toEqual([
    { x0: 10, y0: 90, x1: 110, y1: 90 },
    { x0: 110, y0: 70, x1: 110, y1: 90 },
  ])
  expect(rulesOf([null], [1, 0, 0, 1, 0, 0])).toEqual([])
  expect(rulesOf(undefined, [1, 0, 0, 1, 0, 0])).toEqual([])
})

describe('tables over a page break', () => {
  const line = (text: string, page: number, right: number) => {
    const segment = {
      text,
      at: [...text].map((_, i) => 4 * i),
      runs: [],
      seams: [],
      x: 0,
      end: 50,
      y: 10,
      size: 10,
      artifact: false,
      underlined: false,
      spaced: false,
    }
    return makeLine([segment], page, makeColumn('cell', right))
  }
  const zone = (rows: string[][], edges: number[], page: number): TableZone => ({
    type: 'table',
    isRuled: true,
    columns: edges.slice(0, -1).map((left, i) => ({ left, right: edges[i + 1]! })),
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        lines: text === '' ? [] : [line(text, page, edges[column + 1]! - edges[column]!)],
      })),
    })),
  })
  const first = zone(
    [
      ['Punkt', 'Beslutning'],
      ['1. Økonomi', 'Udvalget besluttede, at der'],
    ],
    [0, 60, 200],
    1,
  )
  const textOf = (cells: readonly { lines: readonly { text: string }[] }[] | undefined) =>
    cells?.map(c => c.lines.map(l => l.text).join(' '))

  test('go on where the columns are the same', () => {
    expect(continueTable(first, zone([['2. Plan', 'Udsat.']], [1, 61, 199], 2))).toHaveLength(1)
    expect(continueTable(first, zone([['2. Plan', 'Udsat.']], [0, 90, 200], 2))).toBeNull()
    expect(continueTable(first, zone([['2. Plan', 'Udsat.', '']], [0, 60, 120, 200], 2))).toBeNull()
  })
  test('a row goes on where its first cell is empty and its sentence does', () => {
    const next = zone([['', 'afsættes midler.']], [0, 60, 200], 2).rows[0]!
    expect(textOf(joinRows(first.rows[1]!, next, first)?.cells)).toEqual([
      '1. Økonomi',
      'Udvalget besluttede, at der afsættes midler.',
    ])
  })
  test('a row of its own stays one', () => {
    expect(joinRows(first.rows[1]!, zone([['2. Plan', 'Udsat.']], [0, 60, 200], 2).rows[0]!, first)).toBeNull()
  })
  test('a row goes on where a line without room for the next word does, though each cell does', () => {
    const end = zone([['2. Udvidelse af', 'Udvalget besluttede.']], [0, 60, 200], 1)
    const next = zone([['huset', 'Udsat.']], [0, 60, 200], 2)
    expect(textOf(joinRows(end.rows[0]!, next.rows[0]!, end)?.cells)).toEqual([
      '2. Udvidelse af huset',
      'Udvalget besluttede. Udsat.',
    ])
    const roomy = zone([['2. Udvidelse af', 'Udvalget besluttede.']], [0, 160, 300], 1)
    expect(joinRows(roomy.rows[0]!, next.rows[0]!, roomy)).toBeNull()
  })
  test('rows of one page are two', () => {
    const end = zone([['Bilag', 'Budget']], [0, 60, 200], 1)
    const next = (page: number) => zone([['3. Plan', '']], [0, 60, 200], page).rows[0]!
    expect(joinRows(end.rows[0]!, next(1), end)).toBeNull()
    expect(joinRows(end.rows[0]!, next(2), end)).not.toBeNull()
  })
})

describe('tags', () => {
  const content = (mark: number) => ({ type: 'content', id: `p7R_mc${mark}` })
  test('paragraphs, headings, lists and cells', () => {
    const tags = readTags({
      role: 'Root',
      children: [
        { role: 'H2', children: [content(0)] },
        { role: 'P', children: [content(1), { role: 'Span', children: [content(2)] }] },
        {
          role: 'L',
          children: [
            {
              role: 'LI',
              children: [
                { role: 'Lbl', children: [content(3)] },
                {
                  role: 'LBody',
                  children: [
                    { role: 'P', children: [content(4)] },
                    { role: 'P', children: [content(5)] },
                  ],
                },
              ],
            },
          ],
        },
        {
          role: 'Table',
          children: [{ role: 'TR', children: [{ role: 'TH' }, { role: 'TH', children: [content(6)] }] }],
        },
      ],
    })
    expect(tags.get(0)).toMatchObject({ level: 2, depth: 0, cell: null })
    expect(tags.get(1)?.paragraph).toBe(tags.get(2)?.paragraph)
    expect(tags.get(1)?.paragraph).not.toBe(tags.get(0)?.paragraph)
    expect(tags.get(3)).toMatchObject({ depth: 1 })
    expect(tags.get(3)?.paragraph).toBe(tags.get(4)?.paragraph)
    expect(tags.get(5)?.paragraph).not.toBe(tags.get(4)?.paragraph)
    expect(tags.get(6)?.cell).toEqual({ table: 0, row: 0, column: 1 })
  })
  test('no tree, no tags', () => {
    expect(readTags(null).size).toBe(0)
  })
})

describe('tables that only the tags tell of', () => {
  const segment = (text: string, x: number, y: number, place?: readonly [row: number, column: number]): Segment => {
    const cell = place ? { table: 0, row: place[0], column: place[1] } : null
    const tag = { paragraph: 0, level: null, depth: 0, cell }
    const font = { bold: false, italic: false }
    const end = x + 5 * text.length
    const at = [...text].map((_, i) => x + 5 * i)
    const run = { text, x, end, font, size: 10, tag, href: null }
    return { text, at, runs: [run], seams: [], x, end, y, size: 10, artifact: false, underlined: false, spaced: false }
  }
  const shown = (segments: readonly Segment[]): string[] =>
    takeGrids(segments, gridsOf(segments, [])).map(item =>
      'grid' in item ? item.segments.map(s => s.text).join('|') : item.text,
    )

  test('take what stands in their cells, and nothing that stands between these', () => {
    const cells = [segment('Post', 0, 100, [0, 0]), segment('Kr.', 200, 100, [0, 1])]
    const below = [segment('Kost', 0, 160, [1, 0]), segment('100', 200, 160, [1, 1])]
    expect(shown([...cells, segment('imellem', 100, 130), ...below])).toEqual(['Post|Kr.|Kost|100', 'imellem'])
  })
  test('are none where a later row stands higher: they go on in the next column', () => {
    const foot = [segment('Post', 0, 700, [0, 0]), segment('Kr.', 100, 700, [0, 1])]
    const head = [segment('Kost', 300, 100, [1, 0]), segment('100', 400, 100, [1, 1])]
    expect(shown([...foot, ...head])).toEqual(['Post', 'Kr.', 'Kost', '100'])
  })
})
