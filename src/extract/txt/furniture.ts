// Lines of a text with form feeds in, the running headers, footers and page numbers among them out: what stands at the
// same edge of several pages, digits aside, from the edge inwards.

import type { Line } from './lines.js'

export type FurnitureKind = 'header' | 'footer' | 'page-number'

/** Lines at each edge of a page that may be furniture. */
const DEPTH = 4

/** Pages that a line without a page's number must stand on, and the share of them: left and right pages may differ. */
const LEAST = 3
const SHARE = 0.4

export function findFurniture(lines: readonly Line[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>()
  const pages = pagesOf(lines)
  if (pages.length < 2) return found
  for (const kind of ['header', 'footer'] as const) {
    const edges = pages.map(page => (kind === 'header' ? page.slice(0, DEPTH) : page.slice(-DEPTH).reverse()))
    const seen = new Map<string, number>()
    const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1)
    for (const edge of edges) for (const key of new Set(edge.flatMap(keysOf))) count(key)
    for (const edge of edges) {
      for (const line of edge) {
        const [same = 0, counting = 0] = keysOf(line).map(key => seen.get(key) ?? 0)
        // A number that counts the pages proves more than words that come again: where each page holds an item,
        // "Godkendt." may end them all.
        const repeats = same >= LEAST && same >= SHARE * pages.length && !/(?:^\d+|[.!?])$/.test(line.text)
        if (counting < 2 && !repeats) break
        found.set(line, looksLikePageNumber(line.text) ? 'page-number' : kind)
      }
    }
  }
  return found
}

/** Lines of a page's foot and of the next one's head that may stand between. */
const MOST_BETWEEN = 3
/** A page's text is as wide. */
const NARROWEST = 50

/**
 * Where the form feeds were lost: what stands in the middle of a sentence, "… udarbejde en sam-" / "Side 2 af 7" / "let
 * plan", is the foot of a page and the head of the next. The lines out with no space above those that go on.
 */
export function findCutSentences(lines: readonly Line[], found: Map<Line, FurnitureKind>): readonly Line[] {
  const marks = lines.filter(line => pageNumberOf(line) !== null)
  const times = new Map<string, number>()
  for (const { text } of marks.length > 0 ? lines : []) times.set(masked(text), (times.get(masked(text)) ?? 0) + 1)
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
    const isOpen = counting.length > 0 && mark.blanks > 0 && /[\p{Ll},]$/u.test(above.text)
    if (!isCut && !isOpen) continue
    for (const line of lines.slice(first, last + 1))
      found.set(line, line === mark ? 'page-number' : line.index < mark.index ? 'footer' : 'header')
    goOn.add(below)
  }
  if (goOn.size === 0) return lines
  // The other pages have such feet and heads, too.
  const known = new Set([...found.keys()].map(line => masked(line.text)))
  for (const mark of marks) {
    if (!known.has(masked(mark.text))) continue
    found.set(mark, 'page-number')
    for (const line of lines.slice(Math.max(0, mark.index - MOST_BETWEEN), mark.index + MOST_BETWEEN + 1))
      if (line !== mark && known.has(masked(line.text)) && !found.has(line))
        found.set(line, line.index < mark.index ? 'footer' : 'header')
  }
  return lines.map(line => (goOn.has(line) ? { ...line, blanks: 0 } : line))

  function isEdge(line: Line | undefined): boolean {
    return line !== undefined && repeats(line) && !/[.!?:;-]$/.test(line.text) && pageNumberOf(line) === null
  }
}

const masked = (text: string): string => text.replace(/\d+/g, '0')

/** "Side 2 af 7", "2", and behind a gap "Sundhedsudvalget    Side 2". Not: "2 personer" */
function pageNumberOf({ text, stretches }: Line): number | null {
  const last = stretches.at(-1)?.text ?? ''
  const isMark = looksLikePageNumber(text) || (/^(?:Side|side)\s/.test(last) && looksLikePageNumber(last))
  return isMark ? Number(/\d{1,3}/.exec(last)?.[0] ?? Number.NaN) : null
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    if (pages.at(-1)?.[0]?.page === line.page) pages.at(-1)?.push(line)
    else pages.push([line])
  }
  return pages
}

// "Side 2 af 7", "- 2 -", "2/7", "Side ii", "2"; not "2022", "Punkt 2"
function looksLikePageNumber(text: string): boolean {
  return /^(?:[-–] ?\d{1,3} ?[-–]|(?:Side|side|s\.|Page) ?(?:\d{1,3}|[ivx]{1,5})(?: ?(?:af|of|\/) ?\d{1,3})?|\d{1,3}(?: ?(?:af|of|\/) ?\d{1,3})?)$/.test(
    text,
  )
}

// "Dagsorden   Side 3 af 12", "- 3 -", "Udvalget 3"; not "Møde den 3. maj"
const PAGE = /(\d{1,4})(?: ?(?:af|of|\/) ?\d{1,4})?(?: ?[-–])?$/

/** The line without its digits; and, where it ends in a number, by how much that differs from the number of the page. */
function keysOf(line: Line): string[] {
  const same = line.text.replace(/\d+/g, '0').replace(/(?<!\p{L})Side [ivx]+$/u, 'Side 0')
  const number = PAGE.exec(line.text)?.[1]
  return number === undefined ? [same] : [same, `${same} ${Number(number) - line.page}`]
}
