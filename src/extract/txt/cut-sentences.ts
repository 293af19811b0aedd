// Lines of a text without form feeds in; the same out, with the sentences closed that a page's foot and head interrupt.

import { countBy } from '../../model/count.js'
import type { FurnitureKind } from '../piece.js'
import { findAlike, MOST_BETWEEN } from './furniture.js'
import type { Line } from './lines.js'
import { pageNumberOf, saysPage } from './page-number.js'
import { masked } from './shapes.js'

/** A page's text is as wide. */
const NARROWEST = 50

/**
 * Where the form feeds were lost: what stands in the middle of a sentence, "… udarbejde en sam-" / "Side 2 af 7" / "let
 * plan", is the foot of a page and the head of the next. The lines out with no space above those that go on.
 */
export function findCutSentences(lines: readonly Line[], found: Map<Line, FurnitureKind>): readonly Line[] {
  const marks = lines.filter(line => pageNumberOf(line) !== null)
  const times = countBy(marks.length > 0 ? lines : [], line => masked(line.text))
  const repeats = ({ text }: Line): boolean => (times.get(masked(text)) ?? 0) > 1
  const goOn = new Set<Line>()
  const counting = marks.filter(
    (mark, i) => i > 0 && pageNumberOf(mark) === (pageNumberOf(marks[i - 1] as Line) ?? 0) + 1,
  )
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
