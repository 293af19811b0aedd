// Glyphs in drawing order in; stretches of one line without a wide gap out, over kerning and letter-spacing.

import type { Glyph } from './glyph.js'
import { looksLikeMark } from './marks.js'
import { joinLooseMarks, joinStretched } from './rejoin.js'
import { cutsBetween, isUnderlined, type Rule } from './rules.js'
import { isLooseHyphen, type RunHints, readRuns } from './runs.js'
import type { Segment } from './segment.js'

/** What else is known of a page that tells which letters belong together. */
interface PageHints extends RunHints {
  readonly rules: readonly Rule[]
}

const NO_HINTS: PageHints = { rules: [], tags: new Map(), links: [] }

/** Cuts the glyphs of a page into segments, in drawing order. A ruled line between two cells cuts, too. */
export function findSegments(glyphs: readonly Glyph[], hints: PageHints = NO_HINTS): Segment[] {
  const isCut = cutsBetween(hints.rules)
  const segments: Segment[] = []
  let line: Glyph[] = []
  /** For each glyph of the line: whether a space was drawn before it. */
  let spaced: boolean[] = []
  let space = false
  let main: Glyph | null = null
  const flush = (): void => {
    if (main) segments.push(makeSegment(line, spaced, main, hints))
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
    const goesOn =
      last && main && continues(line, last, main, glyph, space) && !((space || glyph.first) && isCut(last, glyph))
    if (!goesOn) flush()
    if (!main || glyph.size > main.size * 1.15) main = glyph
    spaced.push(space)
    line.push(glyph)
    space = false
  }
  flush()
  return joinStretched(joinLooseMarks(segments, isCut), isCut)
}

/** Whether the same letter was drawn at the same place before: some programs make bold by printing twice. */
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

/** Whether a glyph continues the line; `main` is the glyph that sets its size and baseline. */
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
  // A number or bullet belongs to what it introduces, however far it stands from it.
  return gap <= size * 3.5 && line.length <= 6 && looksLikeMark(line.map(g => g.text).join(''))
}

function makeSegment(line: readonly Glyph[], spaced: readonly boolean[], main: Glyph, hints: PageHints): Segment {
  const { runs, at, seams } = readRuns(line, spaced, hints)
  const { x } = line[0]!
  const { end } = line.at(-1)!
  const { y, size, artifact } = main
  const text = runs.length === 1 ? runs[0]!.text : runs.map(run => run.text).join('')
  const underlined = isUnderlined({ x, end, y, size }, hints.rules)
  return { text, at, runs, seams, x, end, y, size, underlined, artifact, spaced: spaced[0] ?? false }
}
