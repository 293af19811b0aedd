// Lines set narrower than their column (a quotation, beside a picture), over which sentences run on.

import { cutRuns } from '../../../model/group-by.js'
import type { Line } from '../layout/line.js'
import { findMark } from '../page/marks.js'
import { furthest, hasRoom, type Reach } from './columns.js'
import { plainlyRunsOn } from './sentence-seam.js'

/** The reach `usual` in their columns, narrower for the lines that are set so. */
export function withNarrow(lines: readonly Line[], usual: Reach): Reach {
  const narrow = new Map<Line, number>()
  for (const stretch of stretches(lines)) {
    const reach = Math.max(...stretch.map(l => l.end))
    if (reach > usual(stretch[0]!) - 2 * stretch[0]!.size || !wrapsAt(stretch, reach)) continue
    for (const line of stretch) narrow.set(line, reach)
  }
  for (const run of runsShortOf(lines, usual)) {
    const wraps = run.flatMap((line, i) =>
      run[i + 1] && wrapsInto(line, run[i + 1]!) ? [[line, run[i + 1]!] as const] : [],
    )
    const early = (reach: Reach): number => wraps.filter(([a, b]) => hasRoom(a, b, reach(a))).length
    const before = early(usual)
    if (before < 3 || before * 8 < wraps.length) continue
    const reach = furthest(run)
    if (early(() => reach) * 8 < before) for (const line of run) if (!narrow.has(line)) narrow.set(line, reach)
  }
  return line => narrow.get(line) ?? usual(line)
}

/** Runs of neighbouring lines of one column and page, none of which goes as far as the column does. */
function runsShortOf(lines: readonly Line[], reach: Reach): Line[][] {
  const isFar = (line: Line): boolean => line.end > reach(line) - 1.5 * line.size
  const runs = cutRuns(
    lines,
    (line, above) => isFar(line) === isFar(above) && above.page === line.page && above.column === line.column,
  )
  return runs.filter(run => run.length > 3 && !isFar(run[0]!))
}

/** Whether a sentence plainly runs on from a line to the one below it. */
function wrapsInto(a: Line, b: Line): boolean {
  const isBelow = b.y > a.y && b.y - a.y < 2 * a.size
  return isBelow && plainlyRunsOn(a.text, b.text)
}

/** Stretches of lines that stand close below each other and begin at one place, except for the first line. */
function stretches(lines: readonly Line[]): Line[][] {
  const all = cutRuns(lines, (line, above, stretch) => follows(stretch, above, line))
  return all.filter(s => s.length > 2 || (s.length === 2 && s[0]!.text.length > 50))
}

function follows(stretch: readonly Line[], above: Line, line: Line): boolean {
  const step = line.y - above.y
  if (above.page !== line.page || above.column !== line.column || step <= 0 || step > 1.6 * line.size) return false
  if (Math.abs(above.size - line.size) > 0.5 || line.segments.length > 1 || findMark(line.text) !== null) return false
  return stretch.length === 1 || Math.abs(above.x - line.x) < 1
}

/** Whether no line, except the last, has room for the next word, and some sentence plainly runs on. */
function wrapsAt(stretch: readonly Line[], reach: number): boolean {
  let runs = 0
  for (const [i, line] of stretch.slice(0, -1).entries()) {
    const next = stretch[i + 1]!
    if (hasRoom(line, next, reach)) return false
    if (plainlyRunsOn(line.text, next.text)) runs++
  }
  return runs > 0
}
