// Lines in, the same out with the blank line between every two of them taken away, where the text was written so.

import type { Line } from './lines.js'
import { findWidth } from './width.js'

/** Fewer lines prove nothing. */
const LEAST = 8

/**
 * Double-spaced text: hardly a line without a blank one above, and sentences run over the blank lines.
 * Where a paragraph ends there are more of them, or nothing tells.
 */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  if (lines.length < LEAST) return lines
  const close = lines.filter((l, i) => i > 0 && l.blanks === 0).length
  if (close * 10 > lines.length) return lines
  const closed = lines.map(l => ({ ...l, blanks: Math.max(0, l.blanks - 1) }))
  return findWidth(closed) === null ? lines : closed
}
