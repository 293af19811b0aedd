// What a page draws beside its letters: shapes that are bullets or boxes to tick, frames that bound what is shown. The drawing operators of
// a page in, its text out.

import { describe, expect, test } from 'vitest'
import { line, textOf } from './one-page.js'

/** A disc or square of 4 points. */
const disc = (x: number, y: number) =>
  `q 1 0 0 1 ${x + 2} ${y + 2} cm 2 0 m 2 1.1 1.1 2 0 2 c -1.1 2 -2 1.1 -2 0 c -2 -1.1 -1.1 -2 0 -2 c 1.1 -2 2 -1.1 2 0 c f Q`
const square = (x: number, y: number) => `${x} ${y} 4 4 re f`

describe('a shape before a line', () => {
  test.each([
    ['a disc is its bullet', [disc(60, 402), line('Planen godkendes', 72, 400)], '• Planen godkendes'],
    ['a square is its bullet', [line('Planen godkendes', 72, 400), square(60, 402)], '• Planen godkendes'],
    ['far above it is none', [disc(60, 420), line('Planen godkendes', 72, 400)], 'Planen godkendes'],
    ['far off is none', [disc(20, 402), line('Planen godkendes', 72, 400)], 'Planen godkendes'],
    ['larger than a letter is none', ['52 398 14 14 re f', line('Planen godkendes', 72, 400)], 'Planen godkendes'],
    [
      'behind text is none',
      [line('Udvalget', 20, 400), disc(61, 402), line('godkendte planen', 72, 400)],
      'Udvalget godkendte planen',
    ],
    ['that is not painted is none', ['q 60 402 4 4 re W n Q', line('Planen godkendes', 72, 400)], 'Planen godkendes'],
  ])('%s', async (_, operators, text) => {
    expect((await textOf(...operators)).replace(/\s+/g, ' ')).toBe(text)
  })
})

/** A square of 10 points, and one stroke of a cross in it. */
const box = (x: number, y: number) => `${x} ${y} 10 10 re S`
const stroke = (x: number, y: number) => `${x} ${y + 10} m ${x + 10} ${y} l S`

describe('a square outline', () => {
  test.each([
    ['is a box to tick', [box(60, 398), line('Til orientering', 72, 400)], '☐ Til orientering'],
    ['with a cross is ticked', [box(60, 398), stroke(60, 398), line('Til beslutning', 72, 400)], '☒ Til beslutning'],
    ['with an x is ticked', [box(60, 398), line('x', 63, 400), line('Til beslutning', 72, 400)], '☒ Til beslutning'],
    [
      'between words stands between them',
      [line('Til orientering', 46, 400), box(112, 398), line('drøftelse', 126, 400), box(170, 398), stroke(170, 398)],
      'Til orientering ☐ drøftelse ☒',
    ],
    [
      'around another letter is a frame',
      [box(60, 398), line('A', 62, 400), line('Afdelingsrådet', 72, 400)],
      'A Afdelingsrådet',
    ],
    ['that is filled is none', ['60 398 10 10 re f', line('Til orientering', 72, 400)], 'Til orientering'],
    ['far above is none', [box(60, 430), line('Til orientering', 72, 400)], 'Til orientering'],
    ['beside another is a cell', [box(50, 398), box(60, 398), line('Til orientering', 72, 400)], 'Til orientering'],
  ])('%s', async (_, operators, text) => {
    expect((await textOf(...operators)).replace(/\s+/g, ' ')).toBe(text)
  })

  test('draws no table', async () => {
    const frames = ['50 390 300 20 re S', '50 350 300 40 re S']
    const words = [line('Beslutning', 72, 395), line('Orientering', 172, 395), line('Planen godkendes.', 60, 360)]
    const text = await textOf(...frames, box(60, 393), stroke(60, 393), box(160, 393), ...words)
    expect(text.split('\n').filter(row => row !== '')).toEqual(['☒ Beslutning\t☐ Orientering', 'Planen godkendes.'])
  })
})

test.each([
  ['that are painted are a table', 'S', 'Forside\tDagsordener\nDeltagere\nBo Krogh'],
  ['that only bound what is shown are none', 'W n', 'Forside\tDagsordener\n\nDeltagere\n\nBo Krogh'],
])('frames %s', async (_, paint, text) => {
  const lines = [
    line('Forside', 60, 470),
    line('Dagsordener', 260, 470),
    line('Deltagere', 60, 400),
    line('Bo Krogh', 60, 370),
  ]
  const frames = ['10 10 480 480 re', '10 450 240 40 re', '250 450 240 40 re'].map(frame => `q ${frame} ${paint} Q`)
  expect(await textOf(...frames, ...lines)).toBe(text)
})
