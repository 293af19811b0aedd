// What ruled lines say of letters near them: two cells apart, or words underlined.

import type { Glyph } from './glyph.js'
import type { Rule } from './paths.js'

/** Whether an upright rule stands between two letters of one line. */
export function cutsBetween(rules: readonly Rule[]): (left: Glyph, right: Glyph) => boolean {
  const upright = rules.filter(r => r.x1 - r.x0 < 0.7 && r.y1 - r.y0 > 6).sort((a, b) => a.x0 - b.x0)
  return (left, right) => {
    let [low, high] = [0, upright.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upright[middle]!.x0 < left.end - 0.2 * left.size) low = middle + 1
      else high = middle
    }
    const y = right.y - 0.3 * right.size
    for (; low < upright.length && upright[low]!.x0 < right.x + 0.1 * right.size; low++)
      if (upright[low]!.y0 < y && upright[low]!.y1 > y) return true
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
