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
