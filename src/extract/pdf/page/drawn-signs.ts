// Signs drawn as shapes (bullets of browsers, boxes of forms): small shapes in, the letters with these signs out.

import type { Box, Matrix } from './geometry.js'
import type { Glyph } from './glyph.js'
import { type Rule, THIN } from './rules.js'

/** A path that is small enough to be a sign. */
export interface Shape extends Box {
  /** pdf.js' number of how it was painted. */
  readonly paint: unknown
  /** The straight lines that it has. */
  readonly rules: readonly Rule[]
}

/** Smaller or larger shapes, in points, are no signs. */
const [SMALLEST, LARGEST] = [1, 16]
/** The largest bullet, which is also the smallest box to tick. */
const [LARGEST_BULLET, SMALLEST_BOX] = [8, 6]
/** More shapes than this on a page are a chart. Each is compared with every letter, so this also bounds the work. */
const MOST = 500

/** A path as a shape, if it is small enough. `extent` is pdf.js' [x, y, x, y] around it. */
export function shapeOf(extent: unknown, [a, b, c, d, e, f]: Matrix, paint: unknown, rules: readonly Rule[]) {
  const [left = 0, low = 0, right = 0, high = 0] = (extent ?? []) as ArrayLike<number> & Iterable<number>
  const width = Math.abs(a * (right - left) + c * (high - low))
  const height = Math.abs(b * (right - left) + d * (high - low))
  if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) return null
  const [x, y] = [(a * (left + right) + c * (low + high)) / 2 + e, (b * (left + right) + d * (low + high)) / 2 + f]
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2, paint, rules }
}

/** Letters in drawing order in; they and the signs out, and the rules but for sides of boxes. */
export function withSigns(
  glyphs: readonly Glyph[],
  shapes: readonly Shape[],
  rules: readonly Rule[],
  outlines: readonly number[],
): { glyphs: readonly Glyph[]; rules: readonly Rule[] } {
  if (shapes.length === 0 || shapes.length > MOST) return { glyphs, rules }
  const boxes = shapes.filter(s => outlines.includes(s.paint as number) && isBox(s, rules, glyphs))
  const signs = new Map<Glyph, Glyph>()
  const ticks = new Set<Glyph>()
  for (const box of boxes) {
    const tick = glyphs.find(g => isWithin(middleOf(g), box))
    if (tick) ticks.add(tick)
    const isTicked = tick || shapes.some(s => s.rules.length === 0 && isTickOf(s, box))
    const at = standsBy(box, glyphs)
    if (at) signs.set(at, { ...at, text: isTicked ? '☒' : '☐', x: box.x0, end: box.x1, first: true })
  }
  for (const dot of shapes) {
    const first = boxes.includes(dot) || !isDot(dot) ? null : introducedBy(dot, glyphs)
    if (first && !signs.has(first)) signs.set(first, { ...first, text: '•', x: dot.x0, end: dot.x1, first: true })
  }
  const sides = new Set(boxes.flatMap(b => b.rules))
  return {
    glyphs: signs.size === 0 ? glyphs : glyphs.flatMap(g => (ticks.has(g) ? [] : inserted(g, signs.get(g)))),
    rules: sides.size === 0 ? rules : rules.filter(r => !sides.has(r)),
  }
}

/** A letter and the sign beside it, from left to right. */
const inserted = (glyph: Glyph, sign: Glyph | undefined): Glyph[] =>
  !sign ? [glyph] : sign.x < glyph.x ? [sign, glyph] : [glyph, sign]

const isSquare = ({ x0, y0, x1, y1 }: Box): boolean => Math.abs(x1 - x0 - (y1 - y0)) <= 0.2 * (x1 - x0)

const isDot = (shape: Shape): boolean => shape.x1 - shape.x0 <= LARGEST_BULLET && isSquare(shape)

/** A letter's middle, as a place. */
const middleOf = ({ x, end, y, size }: Glyph) => ({ x: (x + end) / 2, y: y - 0.35 * size })

const isWithin = ({ x, y }: { x: number; y: number }, { x0, y0, x1, y1 }: Box): boolean =>
  x > x0 && x < x1 && y > y0 && y < y1

/** Whether it is a box to tick: a square that stands alone, empty or with a cross; not a cell of a table, or a letter framed. */
function isBox(shape: Shape, rules: readonly Rule[], glyphs: readonly Glyph[]): boolean {
  const { x0, y0, x1, y1 } = shape
  if (shape.rules.length !== 4 || !isSquare(shape) || x1 - x0 < SMALLEST_BOX) return false
  const touches = (r: Rule): boolean =>
    r.x1 - r.x0 < THIN && r.y0 < y1 && r.y1 > y0 && [x0, x1].some(x => Math.abs(r.x0 - x) < 1.5)
  if (rules.some(r => touches(r) && !shape.rules.includes(r))) return false
  return glyphs.every(g => !isWithin(middleOf(g), shape) || /^[xX×✓✔✕✖✗✘]$/u.test(g.text))
}

/** Whether a stroke runs across a box, as one of a cross or a tick does. */
function isTickOf({ x0, y0, x1, y1 }: Box, box: Box): boolean {
  return x1 - x0 > 0.4 * (box.x1 - box.x0) && isWithin({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, box)
}

/** The letter that a box stands by: the one right behind it on its line, or else the nearest. Null where its line is empty. */
function standsBy({ x0, y0, x1, y1 }: Box, glyphs: readonly Glyph[]): Glyph | null {
  const middle = (y0 + y1) / 2
  let nearest: Glyph | null = null
  let least = Number.POSITIVE_INFINITY
  for (const glyph of glyphs) {
    const { x, end, y, size, text } = glyph
    if (middle > y || middle < y - 0.8 * size || x1 - x0 > 1.6 * size || text.trim() === '') continue
    const gap = x >= x1 - 1 ? x - x1 : end <= x0 + 1 ? x0 - end + size : Number.POSITIVE_INFINITY
    if (gap < least) [nearest, least] = [glyph, gap]
  }
  return nearest
}

/** The first letter of the line that a dot stands before, at the middle of its small letters; null where it does not. */
function introducedBy({ x0, y0, x1, y1 }: Box, glyphs: readonly Glyph[]): Glyph | null {
  const middle = (y0 + y1) / 2
  let first: Glyph | null = null
  for (const glyph of glyphs) {
    const { x, end, y, size, text } = glyph
    if (middle > y || middle < y - 0.7 * size || x1 - x0 < 0.15 * size || x1 - x0 > 0.7 * size || text.trim() === '')
      continue
    if (x < x1 && end > x0 - 3 * size) return null
    if (x >= x1 && x - x1 < 2 * size && x < (first?.x ?? Number.POSITIVE_INFINITY)) first = glyph
  }
  return first
}
