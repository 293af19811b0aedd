// Glyphs in drawing order in, segments out: stretches of one line without a wide gap. Words are rejoined over kerning and
// letter-spacing here; what stands beside or below what is left to the layout.

import type { FontStyle, Glyph } from './glyph.js'
import { findMark, looksLikeMark, readable } from './marks.js'
import type { Rule } from './operators.js'
import type { Tag } from './tags.js'

/** A stretch of text in one font and one marked content. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly font: FontStyle
  readonly size: number
  /** What the PDF says that it is, or null. */
  readonly tag: Tag | null
}

export interface Segment {
  readonly text: string
  /** Where each UTF-16 unit of `text` begins. */
  readonly at: readonly number[]
  readonly runs: readonly Run[]
  /** Where in `text` something begins that was drawn on its own with no space before it, but for the beginning. */
  readonly seams: readonly number[]
  readonly x: number
  readonly end: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly artifact: boolean
  /** Whether a space was drawn before it. */
  readonly spaced: boolean
}

/** Cuts the glyphs of a page into segments, in drawing order; a ruled line between two cells cuts too. */
export function findSegments(
  glyphs: readonly Glyph[],
  rules: readonly Rule[] = [],
  tags: ReadonlyMap<number, Tag> = new Map(),
): Segment[] {
  const isCut = cutsBetween(rules)
  const segments: Segment[] = []
  let line: Glyph[] = []
  /** Whether a space was drawn before the glyph of that index. */
  let spaced: boolean[] = []
  let space = false
  let main: Glyph | null = null
  const flush = (): void => {
    if (main) segments.push(makeSegment(line, spaced, main, tags))
    line = []
    spaced = []
    main = null
  }
  for (const glyph of glyphs) {
    if (/^\s*$/u.test(glyph.text)) {
      space = true
      continue
    }
    const last = line.at(-1)
    if (last && main && isOverprint(glyph, line)) continue
    if (
      !last ||
      !main ||
      !continues(line, last, main, glyph, space) ||
      ((space || glyph.first) && isCut(last, glyph))
    ) {
      flush()
      main = glyph
    } else if (glyph.size > main.size * 1.15) main = glyph
    spaced.push(space)
    line.push(glyph)
    space = false
  }
  flush()
  return joinStretched(segments)
}

/** Lines that were stretched to the full width, so that their spaces look like tabs: "Sundhedschef      Niels      Kjær". */
function joinStretched(segments: readonly Segment[]): Segment[] {
  const edges = findEdges(segments)
  const out: Segment[] = []
  let row: Segment[] = []
  const flush = (): void => {
    const gaps = row.slice(1).map((s, i) => s.x - row[i]!.end)
    const all = [...gaps, ...row.flatMap(innerGaps)]
    const last = row.at(-1)
    const isFull = last !== undefined && !/^\d+$/.test(last.text) && (edges.get(Math.round(last.end)) ?? 0) >= EDGE
    const same = Math.max(...all) - Math.min(...all) < 0.12 * (last?.size ?? 0)
    const even = gaps.length > 0 && same && (all.length > 1 || isFull)
    out.push(...(even ? [joinSegments(row)] : row))
    row = []
  }
  for (const segment of segments) {
    const last = row.at(-1)
    if (!last || !segment.spaced || Math.abs(segment.y - last.y) > 0.5 || segment.x < last.end) flush()
    row.push(segment)
  }
  flush()
  return out
}

/** As many lines that end at the same place show that the text is justified there. */
const EDGE = 6

/** How many segments end where, to the point. */
function findEdges(segments: readonly Segment[]): Map<number, number> {
  const edges = new Map<number, number>()
  for (const { end } of segments) edges.set(Math.round(end), (edges.get(Math.round(end)) ?? 0) + 1)
  return edges
}

/** Widths of the spaces of a segment, but for the one behind a list mark. */
function innerGaps({ text, at }: Segment): number[] {
  const gaps: number[] = []
  const mark = findMark(text)?.length ?? -1
  for (let i = text.indexOf(' ', mark + 1); i >= 0; i = text.indexOf(' ', i + 1)) gaps.push(at[i + 1]! - at[i]!)
  return gaps
}

function joinSegments(segments: readonly Segment[]): Segment {
  const [first, last] = [segments[0]!, segments.at(-1)!]
  const runs = segments.flatMap((s, i) =>
    i === 0 ? s.runs : s.runs.map((r, j) => (j === 0 ? { ...r, text: ` ${r.text}` } : r)),
  )
  const at = segments.flatMap((s, i) => (i === 0 ? s.at : [segments[i - 1]!.end, ...s.at]))
  return { ...first, text: segments.map(s => s.text).join(' '), runs, at, end: last.end, seams: [] }
}

/** Whether an upright rule stands between two letters of one line. */
function cutsBetween(rules: readonly Rule[]): (left: Glyph, right: Glyph) => boolean {
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

/** The same letter drawn again on itself: bold by printing twice. */
function isOverprint(glyph: Glyph, line: readonly Glyph[]): boolean {
  for (let i = line.length - 1; i >= 0 && i >= line.length - 200; i--) {
    const other = line[i]!
    if (
      other.text === glyph.text &&
      Math.abs(other.x - glyph.x) < glyph.size * 0.08 &&
      Math.abs(other.y - glyph.y) < glyph.size * 0.08
    )
      return true
    if (other.end < glyph.x - glyph.size) return false
  }
  return false
}

function continues(line: readonly Glyph[], last: Glyph, main: Glyph, glyph: Glyph, space: boolean): boolean {
  if (glyph.artifact !== last.artifact && !/^[.…_]$/.test(glyph.text) && !/^[.…_]$/.test(last.text)) return false
  const size = Math.max(main.size, glyph.size)
  const shift = Math.abs(glyph.y - main.y)
  const raised = Math.min(main.size, glyph.size) < size * 0.85
  if (shift > size * (raised ? 0.6 : 0.3)) return false
  const gap = glyph.x - last.end
  if (gap < -0.5 * size) return false
  if (isLooseHyphen(last, glyph, space)) return gap < 3 * size
  if (gap <= size * (space ? 1.6 : 0.9)) return true
  // A number or bullet stands apart from what it introduces, but belongs to it.
  return gap <= size * 3.5 && line.length <= 6 && looksLikeMark(line.map(g => g.text).join(''))
}

/** A hyphen that was put to the end of a justified line by itself, and not right behind its word. */
function isLooseHyphen(last: Glyph, glyph: Glyph, space: boolean): boolean {
  return !space && glyph.first && /^[-\u00ad\u2010]$/u.test(glyph.text) && /^\p{L}$/u.test(last.text)
}

function makeSegment(
  line: readonly Glyph[],
  spaced: readonly boolean[],
  main: Glyph,
  tags: ReadonlyMap<number, Tag>,
): Segment {
  const tracking = findTracking(line, spaced)
  const runs: Run[] = []
  const at: number[] = []
  const seams: number[] = []
  let text = ''
  let from = 0
  const close = (to: number): void => {
    if (text !== '') {
      const { font, size, mark } = line[from]!
      const tag = tags.get(mark) ?? null
      runs.push({ text: readable(text), x: line[from]!.x, end: line[to - 1]!.end, font, size, tag })
    }
    text = ''
    from = to
  }
  for (const [i, glyph] of line.entries()) {
    const before = line[i - 1]
    if (before) {
      const gap = glyph.x - before.end - tracking
      // A drawn space counts where it has any width: some programs draw one before a hyphen and take it back.
      const isLoose = i === line.length - 1 && isLooseHyphen(before, glyph, spaced[i]!)
      const isSpace = isLoose ? false : spaced[i] ? gap > -0.1 * glyph.size : gap > 0.2 * glyph.size
      if (isSpace) {
        text += ' '
        at.push(before.end)
      }
      if (glyph.font !== before.font || glyph.mark !== before.mark || glyph.size !== before.size) close(i)
    }
    if (before && glyph.first && !spaced[i] && !isLooseHyphen(before, glyph, false)) seams.push(at.length)
    text += glyph.text
    for (let unit = 0; unit < glyph.text.length; unit++)
      at.push(glyph.x + ((glyph.end - glyph.x) * unit) / glyph.text.length)
  }
  close(line.length)
  return {
    text: runs.map(r => r.text).join(''),
    at,
    runs,
    seams,
    x: line[0]!.x,
    end: line.at(-1)!.end,
    y: main.y,
    size: main.size,
    artifact: main.artifact,
    spaced: spaced[0] ?? false,
  }
}

/** Cuts a segment in two before the letter at `index`. */
export function cutSegment(segment: Segment, index: number): [Segment, Segment] {
  const left: Run[] = []
  const right: Run[] = []
  let from = 0
  const x = segment.at[index]!
  const trimmed = segment.text.slice(0, index).trimEnd()
  const end = segment.at[trimmed.length] ?? x
  for (const run of segment.runs) {
    const cut = index - from
    if (cut >= run.text.length) left.push(run)
    else if (cut <= 0) right.push(run)
    else {
      left.push({ ...run, text: run.text.slice(0, cut).trimEnd(), end })
      right.push({ ...run, text: run.text.slice(cut), x })
    }
    from += run.text.length
  }
  const seams = segment.seams
  return [
    {
      ...segment,
      text: trimmed,
      runs: left,
      at: segment.at.slice(0, trimmed.length),
      end,
      seams: seams.filter(s => s < index),
    },
    {
      ...segment,
      text: segment.text.slice(index),
      runs: right,
      at: segment.at.slice(index),
      x,
      seams: seams.filter(s => s > index).map(s => s - index),
      spaced: false,
    },
  ]
}

/** Space added between all letters of a line ("N O T A T" set wide), in points; 0 for ordinary text. */
function findTracking(line: readonly Glyph[], spaced: readonly boolean[]): number {
  const gaps: number[] = []
  for (let i = 1; i < line.length; i++) if (!spaced[i]) gaps.push(line[i]!.x - line[i - 1]!.end)
  if (gaps.length < 3 || gaps.length < line.length * 0.5) return 0
  const median = gaps.sort((a, b) => a - b)[gaps.length >> 1]!
  return median > line[0]!.size * 0.05 ? median : 0
}
