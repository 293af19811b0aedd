// Labels that stand in the margin of the text and are drawn apart from it. The segments of each page in drawing order in;
// out, the same with each label before the line that it stands level with.

import { cutRuns } from '../../../model/group-by.js'
import { looksLikeMark } from '../page/marks.js'
import type { Segment } from '../page/segment.js'

/** A label is no wider than this, in letter heights. */
const WIDEST = 12

/** Labels stand this far apart, in letter heights; what stands closer is a column of text. */
const APART = 1.6

/** Lines of one paragraph are no further apart than this, in letter heights. */
const LOOSE = 1.35

export function withMarginLabels(pages: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const levels = pages.map(findLevels)
  const margins = pages.flatMap((segments, i) => marginsOf(segments, levels[i]!))
  return pages.map((segments, i) => {
    const labels = [...levels[i]!].filter(([label]) => margins.some(x => isAt(x, label)))
    if (labels.length === 0) return segments
    const before = new Map(labels.map(([label, line]) => [line, label]))
    const moved = new Set(before.values())
    return segments.flatMap(s => (moved.has(s) ? [] : [before.get(s) ?? [], s].flat()))
  })
}

const isAt = (x: number, segment: Segment): boolean => Math.abs(segment.x - x) < 1.5

/** What may be such labels, each with what follows on its line: short, first on the line and drawn apart from the rest of it. */
function findLevels(segments: readonly Segment[]): Map<Segment, Segment> {
  const places = new Map(segments.map((s, i) => [s, i]))
  const levels = new Map<Segment, Segment>()
  for (const line of linesOf(segments)) {
    const [label, next] = line.sort((a, b) => a.x - b.x)
    if (!label || !next || places.get(next)! === places.get(label)! + 1) continue
    const isShort =
      label.end - label.x < WIDEST * label.size && (looksLikeMark(label.text) || /\p{L}{2}/u.test(label.text))
    if (isShort && next.x - label.end > 0.3 * label.size) levels.set(label, next)
  }
  return levels
}

/** Where labels begin that stand alone in the margin of a page, apart from each other and beside more lines than they are. */
function marginsOf(segments: readonly Segment[], levels: ReadonlyMap<Segment, Segment>): number[] {
  const labels = [...levels.keys()].sort((a, b) => a.x - b.x)
  return cutRuns(labels, (label, before) => label.x - before.x < 1).flatMap(group => {
    if (group.length < 2) return []
    const down = group.sort((a, b) => a.y - b.y)
    const [first, last] = [down[0]!, down.at(-1)!]
    const inside = segments.filter(s => s.y > first.y - 0.5 * first.size && s.y < last.y + 0.5 * last.size)
    const alone = inside.filter(s => isAt(first.x, s)).length === group.length
    const close = down.filter((s, i) => i > 0 && s.y - down[i - 1]!.y < APART * s.size).length
    const lines = linesOf(inside.filter(s => !levels.has(s))).map(line => line[0]!)
    const isMany = group.length < 0.8 * lines.length
    const beginning = down.filter(label => begins(levels.get(label)!, lines)).length
    return isMany && alone && close * 3 <= group.length && beginning * 4 >= group.length * 3 ? [first.x] : []
  })
}

/** Segments by line, from top to bottom. */
const linesOf = (segments: readonly Segment[]): Segment[][] =>
  cutRuns(
    [...segments].sort((a, b) => a.y - b.y),
    (s, above) => s.y - above.y < 0.35 * s.size,
  )

/** Whether a line begins a paragraph. A label in the middle of a tall row stands level with one that does not. */
function begins(line: Segment, lines: readonly Segment[]): boolean {
  const above = lines.findLast(s => s.y < line.y - 0.35 * line.size)
  return !above || line.y - above.y > LOOSE * line.size || /[.:!?]$/u.test(above.text)
}
