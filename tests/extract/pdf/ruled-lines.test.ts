import { describe, expect, it } from 'vitest'
import { findRuledLines } from '../../../src/extract/pdf/ocr/ruled-lines.js'

const [WIDTH, HEIGHT, SCALE] = [1200, 800, 4]

/** A bar on a page that is turned by `slope`, in pixels of the upright page. */
interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly grey?: number
}

/** Draws bars on white paper that lies askew. */
function draw(bars: readonly Bar[], slope: number) {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255)
  for (const { x, y, width, height, grey = 0 } of bars)
    for (let i = x; i < x + width; i++)
      for (let j = y; j < y + height; j++) {
        const [across, down] = [Math.round(i - slope * j), Math.round(j + slope * i)]
        data.fill(grey, 4 * (down * WIDTH + across), 4 * (down * WIDTH + across) + 3)
      }
  return { data, width: WIDTH, height: HEIGHT }
}

const found = (bars: readonly Bar[], slope = 0) =>
  findRuledLines(draw(bars, slope), slope, SCALE).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].map(Math.round))

const LEVEL = { x: 200, y: 400, width: 800, height: 2 }
const UPRIGHT = { x: 400, y: 200, width: 2, height: 400 }

describe('ruled lines of a picture', () => {
  it.each([0, 0.007, -0.012])('are found and straightened where the page falls by %d', slope => {
    expect(found([LEVEL], slope)).toEqual([[50, 100, 250, 100]])
    expect(found([UPRIGHT], slope)).toEqual([[100, 50, 100, 150]])
  })

  it('in grey, and with a few pixels missing', () => {
    expect(found([{ ...LEVEL, grey: 190 }])).toHaveLength(1)
    expect(found([LEVEL, { x: 500, y: 400, width: 3, height: 2, grey: 255 }])).toEqual([[50, 100, 250, 100]])
  })

  const OTHER: readonly (readonly [what: string, bar: Bar])[] = [
    ['a dash', { x: 200, y: 400, width: 60, height: 3 }],
    ['the stem of a letter', { x: 200, y: 400, width: 4, height: 50 }],
    ['a dark area', { x: 200, y: 200, width: 400, height: 300 }],
    ['shading', { x: 200, y: 200, width: 400, height: 2, grey: 230 }],
  ]
  it.each(OTHER)('but not %s', (_, bar) => {
    expect(found([bar])).toEqual([])
  })
})
