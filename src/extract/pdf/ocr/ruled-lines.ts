// The pixels of a page and how askew it lies in, its straight thin lines out, by which tables are found.

import type { Rule } from '../page/rules.js'
import type { Pixels } from './ink.js'

/** Lighter than letters, since a thin line lies between two rows of pixels, and tables are drawn in grey. */
const INK = 205

/** The least length of a level and of an upright line, in points: longer than a dash, taller than a letter. */
const LEVEL = 24
const UPRIGHT = 16

/** A line is no thicker than this, in points. */
const THICK = 2.2

/** So many pixels may be missing in a line. */
const GAP = 3

/** A line is looked for at every so many pixels. */
const STEP = 12

/** The page as seen along its lines: `isInk(along, across)`; upright lines are seen with the page turned. */
interface View {
  readonly length: number
  readonly breadth: number
  /** How many pixels a line goes aside for each along it. */
  readonly slope: number
  isInk(along: number, across: number): boolean
}

interface Stroke {
  readonly from: number
  readonly to: number
  /** Where it stands at `from` and at `to`. */
  readonly at: number
  readonly end: number
}

/** In points of the straightened page: `slope` is how many pixels its lines fall for each to the right, `scale` pixels to a point. */
export function findRuledLines({ data, width, height }: Pixels, slope: number, scale: number): Rule[] {
  const ink = new Uint8Array(width * height)
  for (let i = 0; i < ink.length; i++) if (data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]! < 3 * INK) ink[i] = 1
  const level: View = { length: width, breadth: height, slope, isInk: (x, y) => ink[y * width + x] === 1 }
  const upright: View = { length: height, breadth: width, slope: -slope, isInk: (y, x) => ink[y * width + x] === 1 }
  const thick = THICK * scale
  return [
    ...findStrokes(level, LEVEL * scale, thick).map(({ from, to, at, end }) => {
      const y = ((at + end) / 2 - (slope * (from + to)) / 2) / scale
      return { x0: (from + slope * at) / scale, y0: y, x1: (to + slope * end) / scale, y1: y }
    }),
    ...findStrokes(upright, UPRIGHT * scale, thick).map(({ from, to, at, end }) => {
      const x = ((at + end) / 2 + (slope * (from + to)) / 2) / scale
      return { x0: x, y0: (from - slope * at) / scale, x1: x, y1: (to - slope * end) / scale }
    }),
  ]
}

function findStrokes(view: View, least: number, thick: number): Stroke[] {
  const strokes: Stroke[] = []
  const seen = new Uint8Array(view.breadth * Math.ceil(view.length / STEP))
  const cell = (along: number, across: number): number => Math.floor(along / STEP) * view.breadth + across
  for (let along = 0; along < view.length; along += STEP) {
    for (let across = 0; across < view.breadth; across++) {
      if (!view.isInk(along, across) || seen[cell(along, across)] === 1) continue
      const [from, at] = follow(view, along, across, -1)
      const [to, end] = follow(view, along, across, 1, (i, j) => {
        seen.fill(1, cell(i, Math.max(0, j - GAP)), cell(i, Math.min(view.breadth, j + GAP + 1)))
      })
      const length = to - from
      if (length < least || Math.abs(end - at - view.slope * length) > GAP + 0.004 * length) continue
      if (isThin(view, { from, to, at, end }, thick)) strokes.push({ from, to, at, end })
    }
  }
  return strokes
}

/** As far as there is ink ahead, or a pixel aside of where the page's slope leads: the last place of it. */
function follow(
  { isInk, length, breadth, slope }: View,
  along: number,
  across: number,
  step: 1 | -1,
  visit?: (along: number, across: number) => void,
): [along: number, across: number] {
  let last: [number, number] = [along, across]
  let course = across
  for (let i = along; i >= 0 && i < length && Math.abs(i - last[0]) <= GAP + 1; i += step) {
    const at = Math.round(course)
    const found = [at, at + 1, at - 1].find(j => j >= 0 && j < breadth && isInk(i, j))
    // A line drifts a little from the slope of the letters, but does not jump aside with a speck.
    if (found !== undefined) {
      course += 0.2 * (found - at)
      last = [i, found]
      visit?.(i, found)
    }
    course += step * slope
  }
  return last
}

/** Whether most places along the stroke are thin: rows of letters that touch are not, nor is a dark area. */
function isThin({ isInk, breadth }: View, { from, to, at, end }: Stroke, thick: number): boolean {
  const PLACES = 15
  let thin = 0
  for (let n = 1; n <= PLACES; n++) {
    const share = n / (PLACES + 1)
    const along = Math.round(from + share * (to - from))
    let low = Math.round(at + share * (end - at))
    let high = low
    while (low > 0 && high - low <= thick && isInk(along, low - 1)) low--
    while (high + 1 < breadth && high - low <= thick && isInk(along, high + 1)) high++
    if (high - low <= thick) thin++
  }
  return thin > 0.6 * PLACES
}
