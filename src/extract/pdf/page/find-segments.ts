// Glyphs in drawing order in, segments out: stretches of one line without a wide gap. Words are rejoined over kerning and
// letter-spacing here; what stands beside or below what is left to the layout.

import type { Glyph } from './glyph.js'
import { hrefAt, type LinkArea } from './links.js'
import { joinLooseMarks } from './loose-marks.js'
import { looksLikeMark, readable } from './marks.js'
import type { Rule } from './paths.js'
import { cutsBetween, isUnderlined } from './rules.js'
import type { Run, Segment } from './segment.js'
import { joinStretched } from './stretched.js'
import type { Tag } from './tags.js'

/** What of a page tells how its letters belong together. */
export interface Surroundings {
  readonly rules: readonly Rule[]
  readonly tags: ReadonlyMap<number, Tag>
  readonly links: readonly LinkArea[]
}

const ALONE: Surroundings = { rules: [], tags: new Map(), links: [] }

/** Cuts the glyphs of a page into segments, in drawing order; a ruled line between two cells cuts too. */
export function findSegments(glyphs: readonly Glyph[], around: Surroundings = ALONE): Segment[] {
  const isCut = cutsBetween(around.rules)
  const segments: Segment[] = []
  let line: Glyph[] = []
  /** Whether a space was drawn before the glyph of that index. */
  let spaced: boolean[] = []
  let space = false
  let main: Glyph | null = null
  const flush = (): void => {
    if (main) segments.push(makeSegment(line, spaced, main, around))
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
  return joinStretched(joinLooseMarks(segments))
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

/**
 * Whether a space stands between two letters. One that is drawn counts where it has any width: some programs draw one
 * before a hyphen and take it back.
 */
function isApart(before: Glyph, glyph: Glyph, isDrawn: boolean, tracking: number): boolean {
  const gap = glyph.x - before.end - tracking
  if (isDrawn) return gap > -0.1 * glyph.size
  return gap > (tracking > 0 ? 0.2 : 0.15) * glyph.size
}

function makeSegment(line: readonly Glyph[], spaced: readonly boolean[], main: Glyph, around: Surroundings): Segment {
  const { runs, at, seams } = readRuns(line, spaced, around)
  const { x } = line[0]!
  const { end } = line.at(-1)!
  const { y, size } = main
  return {
    text: runs.map(r => r.text).join(''),
    at,
    runs,
    seams,
    x,
    end,
    y,
    size,
    underlined: isUnderlined({ x, end, y, size }, around.rules),
    artifact: main.artifact,
    spaced: spaced[0] ?? false,
  }
}

/** The line as stretches of one look, with the spaces between words put in where letters stand apart. */
function readRuns(
  line: readonly Glyph[],
  spaced: readonly boolean[],
  { tags, links }: Surroundings,
): Pick<Segment, 'runs' | 'at' | 'seams'> {
  const tracking = findTracking(line, spaced)
  const wide = findWordGap(line, spaced)
  const hrefOf = (glyph: Glyph) => (links.length === 0 ? null : hrefAt(links, glyph))
  const runs: Run[] = []
  const at: number[] = []
  const seams: number[] = []
  let text = ''
  let from = 0
  const close = (to: number): void => {
    if (text !== '') {
      const first = line[from]!
      const { x, font, size, mark } = first
      const tag = tags.get(mark) ?? null
      runs.push({ text: readable(text, from === 0), x, end: line[to - 1]!.end, font, size, tag, href: hrefOf(first) })
    }
    text = ''
    from = to
  }
  for (const [i, glyph] of line.entries()) {
    const before = line[i - 1]
    if (before) {
      const isLast = i === line.length - 1
      const opens = glyph.first && !spaced[i]
      const isLoose = (isLast || opens) && isLooseHyphen(before, glyph, spaced[i]!)
      const isSpace = !(isLoose && isLast) && isApart(before, glyph, spaced[i]!, tracking)
      const href = hrefOf(glyph)
      const ends = looksOther(before, glyph) || href !== hrefOf(before)
      // A space between a link and what follows is no part of the link.
      if (ends && href === null) close(i)
      if (isSpace) {
        const blanks = glyph.x - before.end > wide ? '  ' : ' '
        text += blanks
        for (const _ of blanks) at.push(before.end)
      }
      if (ends && href !== null) close(i)
      if (opens && !isLoose) seams.push(at.length)
    }
    text += glyph.text
    addPlaces(at, glyph)
  }
  close(line.length)
  return { runs, at, seams }
}

function looksOther(before: Glyph, glyph: Glyph): boolean {
  return glyph.font !== before.font || glyph.mark !== before.mark || glyph.size !== before.size
}

/** Where each UTF-16 code unit of a glyph begins: ligatures have several. Adds to `at`, since there are very many glyphs. */
function addPlaces(at: number[], { text, x, end }: Glyph): void {
  for (let unit = 0; unit < text.length; unit++) at.push(x + ((end - x) * unit) / text.length)
}

/** Where a blank was typed between all letters: what parts words is wider than this. */
function findWordGap(line: readonly Glyph[], spaced: readonly boolean[]): number {
  const gaps = line.flatMap((glyph, i) => (spaced[i] && i > 0 ? [glyph.x - line[i - 1]!.end] : []))
  if (gaps.length < line.length * 0.7) return Number.POSITIVE_INFINITY
  gaps.sort((a, b) => a - b)
  return 1.5 * gaps[Math.floor(gaps.length / 2)]!
}

/** Space added between all letters of a line ("N O T A T" set wide), in points; 0 for ordinary text. */
function findTracking(line: readonly Glyph[], spaced: readonly boolean[]): number {
  const gaps: number[] = []
  for (let i = 1; i < line.length; i++) if (!spaced[i]) gaps.push(line[i]!.x - line[i - 1]!.end)
  if (gaps.length < 3 || gaps.length < line.length * 0.5) return 0
  const median = gaps.sort((a, b) => a - b)[gaps.length >> 1]!
  return median > line[0]!.size * 0.05 ? median : 0
}
