// Running headers, footers, page numbers: what repeats at edges of pages, or interrupts a sentence without them.

import { countBy } from '../../model/count.js'
import { cutRuns } from '../../model/group-by.js'
import { looksLikePageNumber } from '../../model/page-number.js'
import type { FurnitureKind } from '../piece.js'
import type { Line } from './lines.js'
import { masked } from './shapes.js'

/** How many lines at each edge of a page may be furniture. */
const DEPTH = 4

/** A line without a page number must repeat on so many pages, and on this share of them: left and right pages may differ. */
const LEAST = 3
const SHARE = 0.4

/** How many lines of a page's foot and of the next head may stand beside the page number. */
const MOST_BETWEEN = 3
/** How many lines at the top may be the title block. */
const TITLE_BLOCK = 12

export function findFurniture(lines: readonly Line[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>()
  const pages = cutRuns(lines, (line, last) => line.page === last.page)
  if (pages.length < 2) return found
  const elsewhere = textsElsewhere(lines)
  for (const kind of ['header', 'footer'] as const) {
    const edges = pages.map(page => (kind === 'header' ? page.slice(0, DEPTH) : page.slice(-DEPTH).reverse()))
    const seen = countBy(edges.flatMap(edge => [...new Set(edge.flatMap(keysOf))]))
    for (const edge of edges) {
      let isNumbered = false
      for (const [n, line] of edge.entries()) {
        const [same = 0, counting = 0] = keysOf(line).map(key => seen.get(key) ?? 0)
        // Numbers that count the pages are better evidence than repeated words: if each page holds an item, all of them
        // may end with "Godkendt."
        const repeats = same >= LEAST && same >= SHARE * pages.length && !/(?:^\d+|[.!?])$/.test(line.text)
        const isBeside = isNumbered && same >= 2 && !elsewhere.has(masked(line.text))
        // Two page numbers, one below the other, belong to a table of contents.
        const isLone = !isNumbered && saysPage(line) && !(edge[n + 1] && saysPage(edge[n + 1]!))
        if (counting < 2 && !repeats && !isBeside && !isLone) break
        isNumbered ||= pageNumberOf(line) !== null
        found.set(line, mayCountPages(line.text) ? 'page-number' : kind)
      }
    }
  }
  findAlike(lines.filter(saysPage), lines, found)
  return found
}

/** What is said elsewhere than in the title block or beside a page number: "Godkendt", "Fraværende:", a name. */
function textsElsewhere(lines: readonly Line[]): ReadonlySet<string> {
  const marks = lines.filter(saysPage).map(line => line.index)
  const isFree = ({ index }: Line): boolean =>
    index >= TITLE_BLOCK && marks.every(mark => Math.abs(mark - index) > MOST_BETWEEN)
  return new Set(lines.filter(isFree).map(line => masked(line.text)))
}

/** Adds lines that are like the furniture found but stand elsewhere: a form feed may be missing. */
function findAlike(marks: readonly Line[], lines: readonly Line[], found: Map<Line, FurnitureKind>): void {
  const known = new Set([...found.keys()].map(line => masked(line.text)))
  for (const mark of marks) {
    if (!known.has(masked(mark.text))) continue
    if (!found.has(mark)) found.set(mark, 'page-number')
    for (const line of lines.slice(Math.max(0, mark.index - MOST_BETWEEN), mark.index + MOST_BETWEEN + 1))
      if (line !== mark && known.has(masked(line.text)) && !found.has(line))
        found.set(line, line.index < mark.index ? 'footer' : 'header')
  }
}

// "Dagsorden   Side 3 af 12", "- 3 -", "Udvalget 3"; not "Møde den 3. maj"
const PAGE = /(\d{1,4})(?: ?(?:af|of|\/) ?\d{1,4})?(?: ?[-–—])?$/

/** The line without its digits; if it ends in a number, also the difference between that and the number of the page. */
function keysOf(line: Line): string[] {
  const same = masked(line.text).replace(/(?<!\p{L})Side [ivx]+$/u, 'Side 0')
  const number = PAGE.exec(line.text)?.[1]
  return number === undefined ? [same] : [same, `${same} ${Number(number) - line.page}`]
}

/** "Side 2 af 7", "2", and behind a gap "Sundhedsudvalget    Side 2"; not "2 personer". */
function pageNumberOf({ text, stretches }: Line): number | null {
  const last = stretches.at(-1)?.text ?? ''
  const isMark = mayCountPages(text) || (/^(?:Side|side)\s/.test(last) && looksLikePageNumber(last))
  return isMark ? Number(/\d{1,3}/.exec(last)?.[0] ?? Number.NaN) : null
}

/** "Side 3", "- 3 -", alone or behind a gap, which can be nothing else; not "3", "3/4". */
function saysPage({ stretches }: Line): boolean {
  const last = stretches.at(-1)?.text ?? ''
  return /^(?:[-–—]|side\s)/i.test(last) && looksLikePageNumber(last)
}

/** "Side 2 af 7", "2"; not "2022", "Punkt 2". */
export const mayCountPages = (text: string): boolean => looksLikePageNumber(text) || /^\d{1,3}$/.test(text)

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
