// What the spaces say that a program draws at line ends: most draw the one at which a line wraps, and none where a
// paragraph ends. How this document does it is measured on places that leave no doubt.

import type { Line } from '../layout/line.js'
import { type Columns, fits } from './columns.js'
import type { Measure } from './measure.js'
import { plainlyRunsOn } from './sentence-seam.js'

export interface DrawnSpaces {
  /** What the space between two lines, or that there is none, says of them. */
  between(a: Line, b: Line): 'runs-on' | 'ends' | 'unknown'
  /** Whether the lines are parts of one word: the text runs on, and no space is drawn where every other is. */
  cutsWord(a: Line, b: Line): boolean | 'unknown'
}

/** Line ends: before how many of the lines below them a space was drawn, and before how many not. */
class Count {
  spaced = 0
  bare = 0

  add(below: Line): void {
    if (isSpaced(below)) this.spaced++
    else this.bare++
  }
}

const isSpaced = (line: Line): boolean => line.segments[0]!.spaced

/** Among so many lines that run on, some are full to the last letter. */
const MANY = 20

export function findDrawnSpaces(
  texts: readonly (readonly Line[])[],
  columns: Columns,
  { leading }: Measure,
): DrawnSpaces {
  /** Where sentences run on: at a line with room for the space, and at one that is full without it. */
  const wraps = { roomy: new Count(), full: new Count(), unknown: new Count() }
  const ends = new Count()
  const widthLeft = (line: Line): 'roomy' | 'full' | 'unknown' => {
    const rest = columns.reach(line) - line.end - 0.28 * line.size
    if (rest > 0.1 * line.size) return 'roomy'
    // Where nothing drawn ends a column, there may be more room than its lines show.
    return rest < -0.1 * line.size && line.column.right !== null ? 'full' : 'unknown'
  }
  for (const [text, lines] of texts.entries())
    for (const [i, b] of lines.entries()) {
      const a = lines[i - 1]
      // Before a cell or box another one ended.
      if (!a && text > 0) ends.add(b)
      if (!a || !isBelow(a, b) || mayBreakWithout(a, b)) continue
      const isApart = b.y - a.y > leading(b.size) + 0.3 * b.size
      if (isApart || (/^\p{Lu}/u.test(b.text) && fits(a, b, columns))) ends.add(b)
      // A word alone on its line may be cut there.
      else if (/\s/u.test(a.text) && plainlyRunsOn(a.text, b.text) && !fits(a, b, columns)) wraps[widthLeft(a)].add(b)
    }
  const all = Object.values(wraps)
  const spaced = all.reduce((sum, c) => sum + c.spaced, 0)
  const bare = all.reduce((sum, c) => sum + c.bare, 0)
  // Where nothing wraps for certain, it is taken for granted: next to all programs draw it.
  const roomy = spaced + bare > 0 ? wraps.roomy.bare < 0.04 * spaced : true
  const full = roomy && bare === 0 && (wraps.full.spaced > 0 || spaced > MANY)
  const draws = { roomy, full, unknown: full }
  const tells = ends.bare > 2 && ends.spaced < 0.08 * ends.bare
  return {
    between(a, b) {
      if (!isBelow(a, b)) return 'unknown'
      if (isSpaced(b)) return tells ? 'runs-on' : 'unknown'
      return draws[widthLeft(a)] && !mayBreakWithout(a, b) ? 'ends' : 'unknown'
    },
    cutsWord(a, b) {
      if (!isBelow(a, b)) return 'unknown'
      if (isSpaced(b)) return false
      return draws[widthLeft(a)] ? true : 'unknown'
    },
  }
}

const isBelow = (a: Line, b: Line): boolean => a.page === b.page && b.y > a.y

/** A hyphen, slash or full stop, where a line may end without a space. */
const mayBreakWithout = (a: Line, b: Line): boolean =>
  /[-\u00ad\u2010–/]$/u.test(a.text) || /^(?:-\p{L}|[.,;:!?)]+(?:\s|$))/u.test(b.text)
