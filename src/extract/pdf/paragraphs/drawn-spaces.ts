// Most programs draw the space at which a line wraps, none where a paragraph ends: how this document does it.

import type { Line } from '../layout/line.js'
import { fits, type Reach } from './columns.js'
import type { Measure } from './measure.js'
import { plainlyRunsOn } from './sentence-seam.js'

export type DrawnSpaces = ReturnType<typeof findDrawnSpaces>

/** Counts line ends by whether a space was drawn there, which shows at the line below. */
class Count {
  spaced = 0
  bare = 0

  add(below: Line): void {
    if (isSpaced(below)) this.spaced++
    else this.bare++
  }
}

const isSpaced = (line: Line): boolean => line.segments[0]!.spaced

/** Of more lines than this, some will be full to the last letter. */
const MANY = 20

export function findDrawnSpaces(texts: readonly (readonly Line[])[], reach: Reach, { leading }: Measure) {
  /** Lines that run on: those with room left for the space, those without, and those of which it is unknown. */
  const wraps = { roomy: new Count(), full: new Count(), unknown: new Count(), longest: new Count() }
  const ends = new Count()
  const widthLeft = (line: Line): 'roomy' | 'full' | 'unknown' | 'longest' => {
    const edge = reach(line)
    // The line by which the column is measured may fill it to the last letter.
    if (line.column.right === null && edge - line.end < 0.02 * line.size) return 'longest'
    const rest = edge - line.end - 0.28 * line.size
    if (rest > 0.1 * line.size) return 'roomy'
    // Without a ruled line at its edge, a column may be wider than its lines show.
    return rest < -0.1 * line.size && line.column.right !== null ? 'full' : 'unknown'
  }
  for (const [text, lines] of texts.entries())
    for (const [i, b] of lines.entries()) {
      const a = lines[i - 1]
      // Another cell or box ended before this one.
      if (!a && text > 0) ends.add(b)
      if (!a || !isBelow(a, b) || mayBreakWithout(a, b)) continue
      const isApart = b.y - a.y > leading(b.size) + 0.3 * b.size
      if (isApart || (/^\p{Lu}/u.test(b.text) && fits(a, b, reach))) ends.add(b)
      // A word that fills its line alone may have been cut.
      else if (/\s/u.test(a.text) && plainlyRunsOn(a.text, b.text) && !fits(a, b, reach)) wraps[widthLeft(a)].add(b)
    }
  const all = [wraps.roomy, wraps.full, wraps.unknown]
  const spaced = all.reduce((sum, c) => sum + c.spaced, 0)
  const bare = all.reduce((sum, c) => sum + c.bare, 0)
  // If no line wraps for certain, assume that the space is drawn, as nearly all programs do.
  const roomy = spaced + bare > 0 ? wraps.roomy.bare < 0.04 * spaced : true
  const full = roomy && bare === 0 && (wraps.full.spaced > 0 || spaced > MANY)
  const draws = { roomy, full, unknown: full, longest: false }
  const tells = ends.bare > 2 && ends.spaced < 0.08 * ends.bare
  return {
    /** What a space between two lines, or a missing one, says about them. */
    between(a: Line, b: Line): 'runs-on' | 'ends' | 'unknown' {
      if (!isBelow(a, b)) return 'unknown'
      if (isSpaced(b)) return tells ? 'runs-on' : 'unknown'
      return draws[widthLeft(a)] && !mayBreakWithout(a, b) ? 'ends' : 'unknown'
    },
    /** Whether a word is cut between the lines: the text runs on, and the space that every other line has is missing. */
    cutsWord(a: Line, b: Line): boolean | 'unknown' {
      if (!isBelow(a, b)) return 'unknown'
      if (isSpaced(b)) return false
      return draws[widthLeft(a)] ? true : 'unknown'
    },
  }
}

const isBelow = (a: Line, b: Line): boolean => a.page === b.page && b.y > a.y

/** Whether the line may end there without a space: at a hyphen or slash, or before a full stop. */
const mayBreakWithout = (a: Line, b: Line): boolean =>
  /[-\u00ad\u2010–—/]$/u.test(a.text) || /^(?:-\p{L}|[.,;:!?)]+(?:\s|$))/u.test(b.text)
