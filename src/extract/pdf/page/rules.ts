// What ruled lines say of letters near them: two cells apart, or words underlined.

import { firstWhere } from '../../search.js'
import type { Glyph } from './glyph.js'
import type { Rule } from './paths.js'

/** Whether an upright rule stands between two letters of one line. */
export function cutsBetween(rules: readonly Rule[]): (left: Glyph, right: Glyph) => boolean {
  const upright = rules.filter(r => r.x1 - r.x0 < 0.7 && r.y1 - r.y0 > 6).sort((a, b) => a.x0 - b.x0)
  return (left, right) => {
    const y = right.y - 0.3 * right.size
    let at = firstWhere(upright, ({ x0 }) => x0 >= left.end - 0.2 * left.size)
    for (; at < upright.length && upright[at]!.x0 < right.x + 0.1 * right.size; at++)
      if (upright[at]!.y0 < y && upright[at]!.y1 > y) return true
    return false
  }
}

/** Whether one of the rules runs just below a line of text, no further than the text itself. */
export function isUnderlined(
  text: { x: number; end: number; y: number; size: number },
  rules: readonly Rule[],
): boolean {
  return rules.some(
    r =>
      r.y1 - r.y0 < 0.2 * text.size &&
      r.y0 > text.y &&
      r.y0 < text.y + 0.3 * text.size &&
      r.x0 > text.x - 3 &&
      r.x1 < text.end + 3 &&
      r.x1 - r.x0 > 0.8 * (text.end - text.x),
  )
}
