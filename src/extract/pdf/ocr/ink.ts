// The pixels of a page in; out, whether there is any ink, and how thick the strokes of letters are, which shows bold print.

import type { Box } from '../page/geometry.js'

export interface Pixels {
  /** Red, green, blue and opacity of every pixel, row by row. */
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** Darker than this is ink. */
const INK = 128

/** Whether there is more on the page than a speck of dust. */
export function hasInk({ data }: Pixels): boolean {
  let dark = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! + data[at + 1]! + data[at + 2]! < 3 * INK && ++dark > 200) return true
  return false
}

/** The mean thickness of strokes, in pixels: their area divided by the length of their edges. 0 without any ink. */
export function strokeWidth({ data, width, height }: Pixels, box: Box): number {
  const [x0, x1] = [Math.max(1, box.x0), Math.min(width - 1, box.x1)]
  const [y0, y1] = [Math.max(1, box.y0), Math.min(height - 1, box.y1)]
  const isInk = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4
    return data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11 < INK
  }
  let area = 0
  let edge = 0
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if (!isInk(x, y)) continue
      area++
      if (!isInk(x - 1, y) || !isInk(x + 1, y) || !isInk(x, y - 1) || !isInk(x, y + 1)) edge++
    }
  }
  return edge === 0 ? 0 : area / edge
}
