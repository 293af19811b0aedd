// Browsers draw the bullets of a list as shapes, not as letters. The small round or square shapes of a page in; out, its
// letters with a bullet before each line that such a shape introduces.

import type { Box, Matrix } from './geometry.js'
import type { Glyph } from './glyph.js'

/** Smaller or larger shapes, in points, are no bullets. */
const [SMALLEST, LARGEST] = [1, 8]
/** More shapes than this on a page are a chart. Each is compared with every letter, so this also bounds the work. */
const MOST = 500

/** The shape of a path, if it is about as wide as high and small enough. `extent` is pdf.js' [x, y, x, y] around it. */
export function dotOf(extent: unknown, [a, b, c, d, e, f]: Matrix): Box | null {
  const [left = 0, low = 0, right = 0, high = 0] = (extent ?? []) as ArrayLike<number> & Iterable<number>
  const [width, height] = [
    Math.abs(a * (right - left) + c * (high - low)),
    Math.abs(b * (right - left) + d * (high - low)),
  ]
  if (width < SMALLEST || width > LARGEST || Math.abs(width - height) > 0.2 * width) return null
  const [x, y] = [(a * (left + right) + c * (low + high)) / 2 + e, (b * (left + right) + d * (low + high)) / 2 + f]
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 }
}

/** Letters in drawing order in and out. */
export function withBullets(glyphs: readonly Glyph[], dots: readonly Box[]): readonly Glyph[] {
  if (dots.length === 0 || dots.length > MOST) return glyphs
  const bullets = new Map<Glyph, Glyph>()
  for (const dot of dots) {
    const first = introducedBy(dot, glyphs)
    if (first) bullets.set(first, { ...first, text: '•', x: dot.x0, end: dot.x1, first: true })
  }
  return bullets.size === 0 ? glyphs : glyphs.flatMap(glyph => [bullets.get(glyph) ?? [], glyph].flat())
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
