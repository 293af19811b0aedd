// Joins segments that stand apart: bullets with their lines, and lines stretched over a justified column.

import { countBy } from '../../../model/count.js'
import { cutRuns } from '../../../model/group-by.js'
import { isBullet } from './marks.js'
import { joinSegments, type Segment, wordGaps } from './segment.js'

/** Whether a ruled line between two cells parts them. */
type IsCut = (left: Segment, right: Segment) => boolean

/** Spaces of a stretched line look like tabs ("Sundhedschef      Niels      Kjær") but are all of one width. */
export function joinStretched(segments: readonly Segment[], isCut: IsCut): Segment[] {
  const edges = countBy(segments, ({ end }) => Math.round(end))
  const rows = cutRuns(segments, (s, last) => Math.abs(s.y - last.y) <= 0.5 && s.x >= last.end && !isCut(last, s))
  return rows.flatMap(row => (row.length > 1 && isStretched(row, edges) ? [joinSegments(row)] : row))
}

function isStretched(row: readonly Segment[], edges: ReadonlyMap<number, number>): boolean {
  const others = row.slice(1)
  const gaps = [...others.map((s, i) => s.x - row[i]!.end), ...row.flatMap(wordGaps)]
  const { size, end, text } = row.at(-1)!
  if (Math.max(...gaps) - Math.min(...gaps) >= 0.12 * size) return false
  // Without drawn spaces it takes more gaps to show that they are alike on purpose.
  if (!others.every(s => s.spaced)) return gaps.length > 2
  return gaps.length > 1 || (!/^\d+$/.test(text) && endsAt(edges, end) >= EDGE)
}

/** So many lines that end at the same place show that the text is justified there. */
const EDGE = 6

/** How many segments end there, to within a point. */
function endsAt(edges: ReadonlyMap<number, number>, x: number): number {
  const at = Math.round(x)
  return [at - 1, at, at + 1].reduce((sum, key) => sum + (edges.get(key) ?? 0), 0)
}

/** If they stand further apart than this, in letter heights, the sign may be a cell of its own. */
const CLOSE = 1.5
/** More signs than this on a page are an ornament. Each is compared with every segment, so this also bounds the work. */
const MOST = 500

/** Joins bullets with their lines: a sign that the font lacks is drawn in another one, often later than the text. */
export function joinLooseMarks(segments: readonly Segment[], isCut: IsCut): Segment[] {
  const signs = segments.filter(({ text }) => isBullet(text))
  if (signs.length > MOST) return [...segments]
  const marks = new Map<Segment, Segment>()
  for (const mark of signs) {
    const said = segments.find(
      segment => segment !== mark && introduces(mark, segment) && !marks.has(segment) && !isCut(mark, segment),
    )
    if (said) marks.set(said, mark)
  }
  if (marks.size === 0) return [...segments]
  const joined = new Set(marks.values())
  return segments.flatMap(segment => {
    if (joined.has(segment)) return []
    const mark = marks.get(segment)
    return mark ? [joinSegments([mark, segment])] : [segment]
  })
}

function introduces(mark: Segment, { x, y, size, artifact }: Segment): boolean {
  const gap = x - mark.end
  return Math.abs(y - mark.y) < 0.3 * size && gap >= -0.1 * size && gap < CLOSE * size && artifact === mark.artifact
}
