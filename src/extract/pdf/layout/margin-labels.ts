// Short text that stands in the margin, or at the end of lines, and is drawn apart from them: labels, times, who is to act.
// The segments of each page in drawing order in; out, the same with each label beside the line that it stands level with.

import { cutRuns } from '../../../model/group-by.js'
import { looksLikeMark } from '../page/marks.js'
import type { Segment } from '../page/segment.js'

/** A label is no wider than this, in letter heights. */
const WIDEST = 12

/** Labels stand this far apart, in letter heights; what stands closer is a column of text. */
const APART = 1.6

/** Lines of one paragraph are no further apart than this, in letter heights. */
const LOOSE = 1.35

interface Label {
  readonly label: Segment
  /** What it stands next to. */
  readonly line: Segment
  /** Whether it stands before the line or behind it. */
  readonly side: Side
}

type Side = 'before' | 'behind'
type Edge = 'x' | 'end'

/** Where labels are flush with each other. */
interface Margin {
  readonly side: Side
  readonly edge: Edge
  readonly at: number
}

export function withMarginLabels(pages: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const labels = pages.map(findLabels)
  const margins = pages.flatMap((segments, i) => marginsOf(segments, labels[i]!))
  return pages.map((segments, i) => {
    const inMargin = labels[i]!.filter(({ label, side }) => margins.some(m => m.side === side && isAt(m, label)))
    // Of two that stand next to each other, each may be the label of the other.
    const first = new Set(inMargin.flatMap(({ label, side }) => (side === 'before' ? [label] : [])))
    const own = inMargin.filter(({ line, side }) => side === 'before' || !first.has(line))
    if (own.length === 0) return segments
    const moved = new Set(own.map(({ label }) => label))
    const beside = (side: Side) => new Map(own.flatMap(l => (l.side === side ? [[l.line, l.label]] : [])))
    const [before, behind] = [beside('before'), beside('behind')]
    return segments.flatMap(s => (moved.has(s) ? [] : [before.get(s) ?? [], s, behind.get(s) ?? []].flat()))
  })
}

const isAt = ({ edge, at }: Pick<Margin, 'edge' | 'at'>, segment: Segment): boolean =>
  Math.abs(segment[edge] - at) < 1.5

/** What may be such labels: short, first or last on the line and drawn apart from the rest of it. */
function findLabels(segments: readonly Segment[]): Label[] {
  const places = new Map(segments.map((s, i) => [s, i]))
  const lines = linesOf(segments)
  for (const line of lines) line.sort((a, b) => a.x - b.x)
  return lines.flatMap((line, i) => {
    const [first, last] = [line[0]!, line.at(-1)!]
    const found: Label[] = []
    const add = (label: Segment, next: Segment | undefined, side: Side): void => {
      const [left, right] = side === 'before' ? [label, next] : [next, label]
      if (!left || !right || areInTurn(segments, places.get(left)!, places.get(right)!)) return
      const isShort =
        label.end - label.x < WIDEST * label.size && (looksLikeMark(label.text) || /\p{L}{2}/u.test(label.text))
      const least = looksLikeMark(label.text) ? 0 : 0.3 * label.size
      if (isShort && right.x - left.end > least) found.push({ label, line: next!, side })
    }
    add(first, line[1], 'before')
    const isOfBox = [-1, 1].some(by => isUnder(last, segments[places.get(last)! + by]))
    if (!isOfBox && ends(first, lines[i + 1]?.[0])) add(last, line.at(-2), 'behind')
    return found
  })
}

/** Lines of a cell are no further apart than this, in letter heights, and a cell has no more of them. */
const OPEN = 2.2
const MOST = 24

/** Whether one is drawn right after the other, but for the lines below the left one, and those above the right one, in cells. */
function areInTurn(segments: readonly Segment[], left: number, right: number): boolean {
  if (right <= left || right - left > MOST) return right === left + 1
  const [label, line] = [segments[left]!, segments[right]!]
  let at = left + 1
  const follows = (s: Segment, above: Segment): boolean => s.y > above.y && s.y - above.y < OPEN * s.size
  while (at < right && segments[at]!.end <= line.x && follows(segments[at]!, segments[at - 1]!)) at++
  for (let above = at + 1; above <= right; above++) if (!follows(segments[above]!, segments[above - 1]!)) return false
  return segments.slice(at, right).every(s => s.x >= label.end)
}

/** Whether two segments are lines of one box. */
const isUnder = (label: Segment, other: Segment | undefined): boolean =>
  other !== undefined && Math.abs(other.y - label.y) < APART * label.size && other.x < label.end && label.x < other.end

/** Whether a paragraph or heading ends with a line. */
const ends = (line: Segment, below: Segment | undefined): boolean =>
  !below ||
  below.y - line.y > LOOSE * Math.max(line.size, below.size) ||
  Math.abs(below.size - line.size) > 0.08 * line.size ||
  below.runs[0]!.font.bold !== line.runs[0]!.font.bold

/** Where labels stand flush with each other in the margin of a page. */
const marginsOf = (segments: readonly Segment[], labels: readonly Label[]): Margin[] =>
  (['before', 'behind'] as const).flatMap(side => {
    const own = labels.filter(l => l.side === side)
    const levels = new Map(own.map(({ label, line }) => [label, line]))
    return (['x', 'end'] as const).flatMap(edge => {
      const across = [...levels.keys()].sort((a, b) => a[edge] - b[edge])
      return cutRuns(across, (label, before) => label[edge] - before[edge] < 1).flatMap(group => {
        const margin = { side, edge, at: group[0]![edge] }
        return isMargin(margin, group, segments, levels) ? [margin] : []
      })
    })
  })

/** Whether labels stand alone there, apart from each other and beside more lines than they are. */
function isMargin(
  margin: Margin,
  group: readonly Segment[],
  segments: readonly Segment[],
  levels: ReadonlyMap<Segment, Segment>,
): boolean {
  if (group.length < 2) return false
  const down = [...group].sort((a, b) => a.y - b.y)
  const [first, last] = [down[0]!, down.at(-1)!]
  const inside = segments.filter(s => s.y > first.y - 0.5 * first.size && s.y < last.y + 0.5 * last.size)
  const alone = inside.filter(s => standsIn(margin, s, group)).length === group.length
  if (!alone) return false
  // Numbers and bullets of lists stand beside every line.
  if (down.every(({ text }) => looksLikeMark(text))) return true
  const close = down.filter((s, i) => i > 0 && s.y - down[i - 1]!.y < APART * s.size).length
  const lines = linesOf(inside.filter(s => !levels.has(s))).map(line => line[0]!)
  const isMany = group.length < 0.8 * lines.length
  const beginning = down.filter(label => begins(levels.get(label)!, lines)).length
  return isMany && close * 3 <= group.length && beginning * 4 >= group.length * 3
}

/** Whether a segment stands where the labels do. Full lines of the text may end where labels behind it end. */
function standsIn(margin: Margin, segment: Segment, group: readonly Segment[]): boolean {
  if (margin.edge === 'x') return isAt(margin, segment)
  if (margin.side === 'before')
    return segment.end < margin.at + 1.5 || group.some(label => Math.abs(label.x - segment.x) < 1.5)
  return isAt(margin, segment) && segment.x > Math.min(...group.map(s => s.x)) - 1.5
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
