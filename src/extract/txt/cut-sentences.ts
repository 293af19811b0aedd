// Finds sentences that the foot of one page and the head of the next interrupt, in a text whose form feeds were lost.

import { countBy } from '../../model/count.js'
import type { FurnitureKind } from '../piece.js'
import { findAlike, MOST_BETWEEN } from './furniture.js'
import type { Line } from './lines.js'
import { pageNumberOf, saysPage } from './page-number.js'
import { masked } from './shapes.js'

/** The text of a page is at least so wide, in columns. */
const NARROWEST = 50

/**
 * What stands in the middle of a sentence ("… udarbejde en sam-" / "Side 2 af 7" / "let plan") is the foot of a page and the
 * head of the next: it is added to `found`. Returns the lines, without blank lines above those that continue a sentence.
 */
export function findCutSentences(lines: readonly Line[], found: Map<Line, FurnitureKind>): readonly Line[] {
  const marks = lines.filter(line => pageNumberOf(line) !== null)
  const times = countBy(marks.length > 0 ? lines : [], line => masked(line.text))
  const repeats = ({ text }: Line): boolean => (times.get(masked(text)) ?? 0) > 1
  const goOn = new Set<Line>()
  const counting = marks.filter((mark, i) => i > 0 && pageNumberOf(mark) === (pageNumberOf(marks[i - 1]!) ?? 0) + 1)
  for (const mark of marks) {
    let [first, last] = [mark.index, mark.index]
    while (mark.index - first < MOST_BETWEEN && isEdge(lines[first - 1])) first--
    while (last - first < MOST_BETWEEN && isEdge(lines[last + 1])) last++
    const [above, below] = [lines[first - 1], lines[last + 1]]
    if (!above || !below || !/^\p{Ll}/u.test(below.text)) continue
    if (above.width < NARROWEST) continue
    const isCut = /\p{L}{2}[-\u00ad]$/u.test(above.text)
    const isOpen = (counting.length > 0 || saysPage(mark)) && mark.blanks > 0 && /[\p{Ll},]$/u.test(above.text)
    if (!isCut && !isOpen) continue
    for (const line of lines.slice(first, last + 1))
      found.set(line, line === mark ? 'page-number' : line.index < mark.index ? 'footer' : 'header')
    goOn.add(below)
  }
  findAlike(marks, lines, found)
  return lines.map(line => (goOn.has(line) ? { ...line, blanks: 0 } : line))

  function isEdge(line: Line | undefined): boolean {
    return line !== undefined && repeats(line) && !/[.!?:;-]$/.test(line.text) && pageNumberOf(line) === null
  }
}
