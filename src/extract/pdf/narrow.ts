// Lines that are set narrower than their column (a quotation, a paragraph beside a picture) in, how far they go out: told
// by sentences that run on from line to line, each line as full as its neighbours allow.

import { type Columns, firstWordWidth } from './columns.js'
import type { Line } from './line.js'
import { findMark } from './marks.js'
import { runsOn } from './sentence-seam.js'

/** The columns, with the narrower reach of the lines that have one. */
export function withNarrow(lines: readonly Line[], columns: Columns): Columns {
  const narrow = new Map<Line, number>()
  for (const stretch of stretches(lines)) {
    const reach = Math.max(...stretch.map(l => l.end))
    if (reach > columns.reach(stretch[0]!) - 2 * stretch[0]!.size || !wrapsAt(stretch, reach)) continue
    for (const line of stretch) narrow.set(line, reach)
  }
  return { ...columns, reach: line => narrow.get(line) ?? columns.reach(line) }
}

/** Lines of one column that stand close below each other and begin at one place, but for the first. */
function stretches(lines: readonly Line[]): Line[][] {
  const out: Line[][] = []
  for (const line of lines) {
    const above = out.at(-1)?.at(-1)
    if (above && follows(out.at(-1)!, above, line)) out.at(-1)!.push(line)
    else out.push([line])
  }
  return out.filter(s => s.length > 2 || (s.length === 2 && s[0]!.text.length > 50))
}

function follows(stretch: readonly Line[], above: Line, line: Line): boolean {
  const step = line.y - above.y
  if (above.page !== line.page || above.column !== line.column || step <= 0 || step > 1.6 * line.size) return false
  if (Math.abs(above.size - line.size) > 0.5 || line.segments.length > 1 || findMark(line.text) !== null) return false
  return stretch.length === 1 || Math.abs(above.x - line.x) < 1
}

/** Whether no line but the last has room for the next word, and a sentence plainly runs on. */
function wrapsAt(stretch: readonly Line[], reach: number): boolean {
  let runs = 0
  for (const [i, line] of stretch.slice(0, -1).entries()) {
    const next = stretch[i + 1]!
    if (line.end + 0.28 * line.size + firstWordWidth(next) < reach - 0.3 * line.size) return false
    if (/^\p{Ll}/u.test(next.text) && runsOn(line.text, next.text)) runs++
  }
  return runs > 0
}
