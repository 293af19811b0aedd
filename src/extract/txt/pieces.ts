// Paragraphs, rows and furniture in, pieces out, with entries, headings, links and Markdown's bold as hints.

import type { FurnitureKind, Part, Piece, RowPiece, TextPiece } from '../piece.js'
import type { Line } from './lines.js'
import type { Paragraph } from './paragraphs.js'
import { findMark } from './shapes.js'
import type { Row } from './table.js'

/** The width of a column, in em. */
const COLUMN = 0.5

/** Furniture stays in its place, or follows the paragraph that it interrupted. */
export function toPieces(
  paragraphs: readonly Paragraph[],
  rows: ReadonlyMap<Line, Row>,
  furniture: ReadonlyMap<Line, FurnitureKind>,
): Piece[] {
  const margin = paragraphs.reduce((least, p) => Math.min(least, p.first.indent), Infinity)
  const waiting = [...furniture.keys()].sort((a, b) => a.index - b.index)
  const pieces: Piece[] = []
  let next = 0
  const addFurniture = (until: number) => {
    for (let line = waiting[next]; line && line.index < until; line = waiting[++next]) {
      pieces.push({ kind: furniture.get(line) ?? 'header', parts: [partOf(line)], gap: line.blanks > 0 })
    }
  }
  paragraphs.forEach((paragraph, i) => {
    addFurniture(paragraph.first.index)
    const row = rows.get(paragraph.first)
    if (!row) pieces.push(toText(paragraph, paragraphs[i + 1], margin))
    else if (row.cells.length > 0) pieces.push(toRow(paragraph.first, row))
  })
  addFurniture(Infinity)
  return pieces
}

function partOf({ text, page }: Line): Part {
  return { text, page }
}

function toRow(line: Line, { table, row, cells }: Row): RowPiece {
  const { page, blanks } = line
  return {
    kind: 'row',
    table,
    row,
    cells: cells.map((text, column) => ({ column, paragraphs: text.split('\n').map(one => [{ text: one, page }]) })),
    gap: blanks > 0,
  }
}

function toText({ first, parts }: Paragraph, next: Paragraph | undefined, margin: number): TextPiece {
  const whole = parts.map(p => p.text).join('')
  const mark = findMark(whole)
  const hashes = /^(#{1,6})\s+\S/.exec(whole)?.[1]?.length ?? null
  const underline = next?.first.blanks === 0 && mark?.ordinal !== null ? underlineOf(next.first.text) : null
  return {
    kind: hashes !== null || underline !== null ? 'heading' : mark ? 'list-item' : 'paragraph',
    level: hashes ?? underline,
    bold: /^(?:#{1,6}\s+)?\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(whole),
    italic: /^\*[^*]+\*$/.test(whole),
    indent: Math.round((first.indent - margin) * COLUMN * 2) / 2,
    gap: first.blanks > 0,
    parts: parts.flatMap((p, i) => toParts(i === 0 ? plainBullet(p.text) : p.text, p.page)),
  }
}

/** The level of the heading that a line of "=" or "-" makes of the line above it. */
function underlineOf(text: string): number | null {
  return /^={3,}$/.test(text) ? 1 : /^-{3,}$/.test(text) ? 2 : null
}

/** Replaces a bullet of a symbol font (in Unicode's private area). */
function plainBullet(text: string): string {
  return text.replace(/^[\uf000-\uf0ff]\s*/u, '• ')
}

// "**bold**", "[text](https://…)", "https://…", "www.…"; not "2 * 3 * 4", "a ** b", "[3]"
const INLINE =
  /\*\*(?=\S)[^*]+\*\*|\[[^\][]{1,300}\]\((?:https?:\/\/|mailto:)[^\s()]{1,500}\)|(?:https?:\/\/|(?<![\p{L}\d.])www\.)[^\s<>"”]+/gu

/** The text of a paragraph in, its parts out: passages in Markdown's bold, and links. No character is removed. */
function toParts(text: string, page: number): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), page })
    parts.push(...inlineParts(found[0], page))
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ text: text.slice(at), page })
  return parts
}

function inlineParts(written: string, page: number): Part[] {
  if (written.startsWith('**')) {
    return [
      { text: '**', page },
      { text: written.slice(2, -2), bold: true, page },
      { text: '**', page },
    ]
  }
  if (written.startsWith('[')) {
    const close = written.lastIndexOf('](')
    return [
      { text: '[', page },
      { text: written.slice(1, close), href: written.slice(close + 2, -1), page },
      { text: written.slice(close), page },
    ]
  }
  const url = written.replace(/[.,;:!?)\]'*]+$/, '')
  return [
    { text: url, href: url.startsWith('www.') ? `https://${url}` : url, page },
    { text: written.slice(url.length), page },
  ]
}
