// Lines of a text with form feeds in, the running headers, footers and page numbers among them out: what stands at the
// same edge of several pages, digits aside, from the edge inwards.

import type { Line } from './lines.js'

export type FurnitureKind = 'header' | 'footer' | 'page-number'

/** Lines at each edge of a page that may be furniture. */
const DEPTH = 4

export function findFurniture(lines: readonly Line[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>()
  const pages = pagesOf(lines)
  if (pages.length < 2) return found
  for (const kind of ['header', 'footer'] as const) {
    const edges = pages.map(page => (kind === 'header' ? page.slice(0, DEPTH) : page.slice(-DEPTH).reverse()))
    const seen = new Map<string, number>()
    for (const edge of edges) for (const mask of new Set(edge.map(maskOf))) seen.set(mask, (seen.get(mask) ?? 0) + 1)
    for (const edge of edges) {
      for (const line of edge) {
        const number = looksLikePageNumber(line)
        const enough = number || /\d$/.test(line.text) ? 2 : 3
        if ((seen.get(maskOf(line)) ?? 0) < Math.min(enough, pages.length)) break
        found.set(line, number ? 'page-number' : kind)
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

// "Side 2 af 7", "- 2 -", "2/7"; a bare "2" only with the number of its page; not "2022", "Punkt 2"
function looksLikePageNumber(line: Line): boolean {
  if (/^\d{1,3}$/.test(line.text)) return Math.abs(Number(line.text) - line.page) <= 2
  return /^(?:[-–] ?\d{1,3} ?[-–]|(?:Side|side|s\.|Page) ?(?:\d{1,3}|[ivx]{1,5})(?: ?(?:af|of|\/) ?\d{1,3})?|\d{1,3} ?(?:af|of|\/) ?\d{1,3})$/.test(
    line.text,
  )
}

function maskOf(line: Line): string {
  return line.text
    .replace(/\d+/g, '0')
    .replace(/(?<!\p{L})Side [ivx]+$/u, 'Side 0')
    .replace(/\s+/g, ' ')
}
