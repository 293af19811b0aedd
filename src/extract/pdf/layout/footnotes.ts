// The segments of a page in, those of its footnotes out: small print below a short rule at the foot of a column.

import { findWalls, NEAR, type Rule } from '../page/rules.js'
import type { Segment } from '../page/segment.js'

/** `body` is the usual letter size of the document, in points; `width` that of the page. */
export function findFootnotes(
  segments: readonly Segment[],
  rules: readonly Rule[],
  body: number,
  width: number,
): Set<Segment> {
  const notes = new Set<Segment>()
  const walls = findWalls(rules)
  for (const rule of rules) {
    const length = rule.x1 - rule.x0
    if (rule.y1 - rule.y0 > 1.5 || length < 0.08 * width || length > 0.5 * width) continue
    // A rule that meets a wall is the edge of a cell, and "1a. …" below it is a row.
    if (walls.some(wall => meets(wall, rule))) continue
    const below = segments.filter(s => s.y > rule.y0 && s.x > rule.x0 - 6 && isSmall(s, body))
    const [first] = below.sort((a, b) => a.y - b.y)
    if (!first || first.y - rule.y1 > 3 * first.size || !startsNote(first)) continue
    // Nothing but small print stands below the rule.
    const left = first.x - 2
    const right = Math.max(...below.map(s => s.end))
    if (segments.some(s => s.y > rule.y0 && !isSmall(s, body) && s.x < right && s.end > left)) continue
    for (const segment of below) notes.add(segment)
  }
  return notes
}

function meets(a: Rule, b: Rule): boolean {
  return a.x0 < b.x1 + NEAR && b.x0 < a.x1 + NEAR && a.y0 < b.y1 + NEAR && b.y0 < a.y1 + NEAR
}

function isSmall(segment: Segment, body: number): boolean {
  return segment.size < 0.96 * body
}

/** `1 Jf. …`, `*) Se …`, `1Som` with a raised digit; not `Note`. */
function startsNote({ text }: Segment): boolean {
  return /^(?:\d{1,3}|[*†‡¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[).]?\s*\p{L}/u.test(text)
}
