// Takes the blank lines out of double-spaced text.

import type { Line } from './lines.js'
import { findWidth } from './width.js'

/** Fewer lines do not prove that a text is double-spaced. */
const LEAST = 8

/**
 * In double-spaced text nearly every line has a blank line above it, and sentences run on over the blank lines. One blank line
 * less is left everywhere, so that more of them still part paragraphs.
 */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  if (lines.length < LEAST) return lines
  const close = lines.filter((l, i) => i > 0 && l.blanks === 0).length
  if (close * 10 > lines.length) return lines
  const closed = lines.map(l => ({ ...l, blanks: Math.max(0, l.blanks - 1) }))
  return findWidth(closed) === null ? lines : closed
}
