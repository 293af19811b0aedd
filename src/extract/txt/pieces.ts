// Paragraphs in, pieces out: list entries, headings with their marks, bold and italics of Markdown as hints, links, and
// rows of tables. No character is taken away but the glyphs of symbol fonts, which become bullets.

import type { Part, Piece, RowPiece, TextPiece } from '../piece.js'
import type { Paragraph } from './paragraphs.js'
import { findMark } from './shapes.js'

/** Width of a column in em. */
const COLUMN = 0.5

export function toPieces(paragraphs: readonly Paragraph[]): Piece[] {
  const margin = paragraphs.reduce((least, p) => Math.min(least, p.first.indent), Number.POSITIVE_INFINITY)
  const pieces: Piece[] = []
  let table = -1
  let row = 0
  paragraphs.forEach((paragraph, i) => {
    if (!isRow(paragraphs, i)) {
      pieces.push(toText(paragraph, paragraphs[i + 1], margin))
      return
    }
    if (i === 0 || !isRow(paragraphs, i - 1)) {
      table++
      row = 0
    } else row++
    pieces.push(toRow(paragraph, table, row))
  })
  return pieces
}

/** Three columns and more make a row where a row stands above or below; two are a label and its value. */
function isRow(paragraphs: readonly Paragraph[], i: number): boolean {
  const columns = (p: Paragraph | undefined) => (p ? p.first.leadingTabs + tabsIn(p) + 1 : 0)
  if (columns(paragraphs[i]) < 3 || tabsIn(paragraphs[i]) === 0) return false
  return [paragraphs[i - 1], paragraphs[i + 1]].some(p => tabsIn(p) > 0 && columns(p) >= 3)
}

function tabsIn(paragraph: Paragraph | undefined): number {
  return paragraph ? paragraph.parts.reduce((n, p) => n + p.text.split('\t').length - 1, 0) : 0
}

function toRow(paragraph: Paragraph, table: number, row: number): RowPiece {
  const { first, parts } = paragraph
  const text = '\t'.repeat(first.leadingTabs) + parts.map(p => p.text).join('')
  const cells = text.split('\t').map((cell, column) => ({ column, paragraphs: [[{ text: cell, page: first.page }]] }))
  return { kind: 'row', table, row, cells, gap: first.blanks > 0 }
}

function toText(paragraph: Paragraph, next: Paragraph | undefined, margin: number): TextPiece {
  const { first } = paragraph
  const text = first.text
  const mark = findMark(text)
  const underlined = next !== undefined && next.first.blanks === 0 && /^(?:-{3,}|={3,})$/.test(next.first.text)
  const hashes = /^(#{1,6})\s+\S/.exec(text)?.[1]?.length ?? null
  const heading = hashes !== null || (underlined && mark?.ordinal !== undefined ? mark?.ordinal !== null : underlined)
  const whole = paragraph.parts.map(p => p.text).join('')
  const bold = /^(?:#{1,6}\s+)?\*\*[^*]+\*\*:?$/.test(whole) || /^__[^_]+__:?$/.test(whole)
  return {
    kind: heading ? 'heading' : mark ? 'list-item' : 'paragraph',
    level: hashes ?? (underlined && heading ? (next?.first.text.startsWith('=') ? 1 : 2) : null),
    bold,
    italic: /^\*[^*]+\*$/.test(whole),
    indent: Math.round((first.indent - margin) * COLUMN * 2) / 2,
    gap: first.blanks > 0,
    parts: paragraph.parts.flatMap((p, i) => toParts(i === 0 ? plainBullet(p.text) : p.text, p.page)),
  }
}

/** A bullet of a symbol font (in Unicode's private area) as the bullet it shows. */
function plainBullet(text: string): string {
  return text.replace(/^[\uf000-\uf0ff]\s*/u, '• ')
}

// "**bold**", "[text](https://…)", "<https://…>", "https://…", "www.…"; not "2 * 3 * 4", "a ** b"
const INLINE =
  /\*\*(?=\S)[^*]+\*\*|\[[^\][]{1,300}\]\((?:https?:\/\/|mailto:)[^\s()]{1,500}\)|(?:https?:\/\/|(?<![\p{L}\d.])www\.)[^\s<>"”]+/gu

function toParts(text: string, page: number): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    const [written] = found
    if (found.index > at) parts.push({ text: text.slice(at, found.index), page })
    parts.push(...inlineParts(written, page))
    at = found.index + written.length
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
  const href = url.startsWith('www.') ? `https://${url}` : url
  return [
    { text: url, href, page },
    { text: written.slice(url.length), page },
  ]
}
