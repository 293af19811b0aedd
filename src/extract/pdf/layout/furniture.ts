// Running headers, footers, page numbers, footnotes: by repetition at one height, digits aside, or marks of the PDF.

import { cutRuns, groupBy } from '../../../model/group-by.js'
import type { FurnitureKind } from '../../piece.js'
import type { ReadPage } from '../page/read-pages.js'
import { findWalls, NEAR, type Rule } from '../page/rules.js'
import type { Segment } from '../page/segment.js'

export type PageSegments = Pick<ReadPage, 'number' | 'width' | 'height' | 'segments' | 'isPicture'>

export interface FurnitureLine {
  readonly kind: FurnitureKind
  readonly edge: 'top' | 'bottom'
  readonly segments: readonly Segment[]
}

/** How many lines at each edge are looked at. */
const DEPTH = 6

type Row = ReturnType<typeof findRows>[number]

/** The furniture of every page, from the page's edge inwards. */
export function findFurniture(pages: readonly PageSegments[]): FurnitureLine[][] {
  const rows = pages.map(findRows)
  const found: FurnitureLine[][] = pages.map(() => [])
  for (const edge of ['top', 'bottom'] as const) {
    const atEdge = rows.map(r => (edge === 'top' ? r.slice(0, DEPTH) : r.slice(-DEPTH).reverse()))
    const repeated = findRepeated(atEdge, pages, edge)
    for (const [i, page] of pages.entries()) {
      for (const [depth, row] of atEdge[i]!.entries()) {
        const counts = ({ text }: { text: string }): boolean => looksLikePageNumber(text, page.number, pages.length)
        const isNumber = counts(row) || (page.isPicture === true && isSpeck(row.text))
        const isNumbered =
          isNumber || (row.segments.length > 1 && row.segments.some(s => /\p{L}/u.test(s.text) && counts(s)))
        const isPrint = depth === 0 && isPrinted([rows[i]![0]!, rows[i]!.at(-1)!], row, page.number, pages.length)
        const toNext = distance(row, atEdge[i]![depth + 1])
        const toEdge = depth === 0 ? 0 : distance(row, atEdge[i]![depth - 1])
        const outer = (edge === 'top' ? row.y : page.height - row.y) < page.height * 0.1
        const standsOut = toEdge < 2.5 || (toNext > 2.2 && toNext > toEdge)
        const isFurniture = repeated.has(row) && standsOut
        if (
          !(isFurniture || ((row.artifact || isPrint) && outer) || (isNumbered && depth === 0 && toNext > 1.8 && outer))
        )
          break
        const kind = isNumber ? 'page-number' : edge === 'top' ? 'header' : 'footer'
        found[i]!.push({ kind, edge, segments: row.segments })
      }
    }
  }
  return found
}

/** What a browser prints beside the title: the address of the page, "18.9.2023 20.14". */
const ADDRESS = /^(?:https?|file):\/\/\S+$/u
const MOMENT = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2},?\s(?:kl\.?\s)?\d{1,2}[.:]\d{2}(?:\s[AP]M)?$/iu

/** Whether a browser printed the row. Of the first and the last of a page, one has two such signs at the least. */
function isPrinted(outermost: readonly Row[], row: Row, page: number, pages: number): boolean {
  const signs = ({ segments }: Row): number => {
    const said = segments.filter(s => ADDRESS.test(s.text) || MOMENT.test(s.text)).length
    return said > 0 ? said + segments.filter(s => looksLikePageNumber(s.text, page, pages)).length : 0
  }
  return row.segments.length > 1 && signs(row) > 0 && outermost.some(other => signs(other) > 1)
}

/** How far apart two rows stand, in letter heights. */
function distance(a: Row, b: Row | undefined): number {
  return b ? Math.abs(a.y - b.y) / Math.max(a.size, b.size) : Infinity
}

/** Lines of the page from top to bottom, whatever order they were drawn in. */
function findRows(page: PageSegments) {
  const sorted = [...page.segments].sort((a, b) => a.y - b.y)
  return cutRuns(sorted, ({ y, size }, _, row) => y - row[0]!.y < 0.3 * size).map(segments => {
    segments.sort((a, b) => a.x - b.x)
    const text = segments.map(s => s.text).join(' ')
    const { y, size } = segments[0]!
    return {
      segments,
      text,
      key: text.replace(/\d+/g, '#').replace(/\s+/g, ''),
      y,
      size,
      artifact: segments.every(s => s.artifact),
    }
  })
}

/** A row at the edge of one page. */
interface Entry {
  readonly row: Row
  readonly page: number
  /** The distance from that edge, in points. */
  readonly at: number
}

/** Rows whose heights differ by less than this, in points, stand at the same height. */
const LEVEL = 4

/** Rows that stand on several pages at the same distance from the edge with the same text, digits aside. */
function findRepeated(
  atEdge: readonly (readonly Row[])[],
  pages: readonly PageSegments[],
  edge: 'top' | 'bottom',
): Set<Row> {
  const entries = atEdge.flatMap((rows, i) =>
    rows.map((row): Entry => {
      const { number, height } = pages[i]!
      return { row, page: number, at: edge === 'top' ? row.y : height - row.y }
    }),
  )
  const candidates = new Set<Row>()
  for (const group of groupBy(entries, entry => entry.row.key).values()) {
    for (const { row, at } of group) {
      const same = group.filter(e => Math.abs(e.at - at) < LEVEL)
      if (same.length > 1 && countsPages(same)) candidates.add(row)
    }
  }
  return new Set([...candidates].filter(row => isKeptFree(row, entries, candidates, pages.length)))
}

/** Bare numbers must count the pages; a column of figures does not. */
function countsPages(same: readonly Entry[]): boolean {
  const first = same[0]!
  if (first.row.key !== '#') return true
  return same.every(e => Number(e.row.text) - e.page === Number(first.row.text) - first.page)
}

/** Whether the height of a row is reserved for furniture: most of what stands there on other pages repeats, too. */
function isKeptFree(row: Row, entries: readonly Entry[], candidates: ReadonlySet<Row>, pages: number): boolean {
  const at = entries.find(e => e.row === row)!.at
  const level = entries.filter(e => Math.abs(e.at - at) < LEVEL && (e.page > 1 || pages < 3))
  const repeated = level.filter(e => candidates.has(e.row))
  return repeated.length > 0 && repeated.length >= 0.75 * level.length
}

/** What OCR may make of a page number: `l`, `- Z -`; not `Ad 2`. */
function isSpeck(text: string): boolean {
  return text.length < 6 && !/\p{L}{2}/u.test(text)
}

/** `7`, `- 2 -`, `Side 3 af 12`, `3/12`, `Page 2`; not `2018`, `Ad 2`, nor `Side 5` on page 2. */
function looksLikePageNumber(text: string, page: number, pages: number): boolean {
  const numbers = text.match(/\d+/g)?.map(Number) ?? []
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (text.length > 24 || !/^(?:side|page|blad|s|p)?(?:af|of)?$/iu.test(letters)) return false
  return numbers[0] === page && (numbers.length === 1 || (numbers.length === 2 && numbers[1] === pages))
}

/** `body` is the usual letter size of the document, in points; `width` that of the page. */
export function findFootnotes(
  segments: readonly Segment[],
  rules: readonly Rule[],
  body: number,
  width: number,
): Set<Segment> {
  const notes = new Set<Segment>()
  const walls = findWalls(rules)
  for (const rule of rules) {
    const length = rule.x1 - rule.x0
    if (rule.y1 - rule.y0 > 1.5 || length < 0.08 * width || length > 0.5 * width) continue
    // A rule that meets a wall is the edge of a cell, and "1a. …" below it is a row.
    if (walls.some(wall => meets(wall, rule))) continue
    const below = segments.filter(s => s.y > rule.y0 && s.x > rule.x0 - 6 && isSmall(s, body))
    const [first] = below.sort((a, b) => a.y - b.y)
    if (!first || first.y - rule.y1 > 3 * first.size || !startsNote(first)) continue
    // Nothing but small print stands below the rule.
    const left = first.x - 2
    const right = Math.max(...below.map(s => s.end))
    if (segments.some(s => s.y > rule.y0 && !isSmall(s, body) && s.x < right && s.end > left)) continue
    for (const segment of below) notes.add(segment)
  }
  return notes
}

function meets(a: Rule, b: Rule): boolean {
  return a.x0 < b.x1 + NEAR && b.x0 < a.x1 + NEAR && a.y0 < b.y1 + NEAR && b.y0 < a.y1 + NEAR
}

function isSmall(segment: Segment, body: number): boolean {
  return segment.size < 0.96 * body
}

/** `1 Jf. …`, `*) Se …`, `1Som` with a raised digit; not `Note`. */
function startsNote({ text }: Segment): boolean {
  return /^(?:\d{1,3}|[*†‡¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[).]?\s*\p{L}/u.test(text)
}
