// A table in, how it is to be read out. Word's tables hold data, or only arrange a text on the page: minutes come with
// an agenda item in each table, labels beside values, and lists of people side by side.

import type { Part } from '../piece.js'
import type { Table, TableCell, TableRow } from './blocks.js'
import type { Paragraph } from './paragraph.js'
import { hasGap, headingLevel } from './paragraph-kind.js'

export type RowLayout =
  /** Cells with values. */
  | { readonly kind: 'data' }
  /** Each cell is a text of its own; they are read one after the other. */
  | { readonly kind: 'text' }
  /** Values, then a text in the last cell, whose first paragraph stands beside them. */
  | { readonly kind: 'lead'; readonly text: TableCell }
  /** Labels and values in two cells, line beside line. */
  | { readonly kind: 'pairs'; readonly lines: readonly (readonly [readonly Part[], readonly Part[]])[] }

export function layoutRow(row: TableRow, table: Table): RowLayout {
  const filled = row.cells.filter(cell => !cell.empty)
  const last = filled.at(-1)
  if (!last) return { kind: 'data' }
  if (filled.length === 1) return { kind: last.columnSpan >= table.columns || isText(last) ? 'text' : 'data' }
  const lines = pairLines(filled)
  if (lines) return { kind: 'pairs', lines }
  if (filled.slice(0, -1).some(isText)) return { kind: 'text' }
  return isText(last) ? { kind: 'lead', text: last } : { kind: 'data' }
}

/** Two rows, headings above lists of several lines each: a reader goes down each column. */
export function readsByColumn(table: Table): boolean {
  const [heads, bodies] = table.rows
  if (!heads || !bodies || table.rows.length !== 2 || table.columns < 2) return false
  if (heads.cells.length !== table.columns || bodies.cells.length !== table.columns) return false
  const short = heads.cells.every(cell => linesOf(cell).length <= 1 && textLength(cell) <= 60)
  return short && bodies.cells.filter(cell => linesOf(cell).length > 1).length >= 2
}

/** Headings, a table, or much text in many paragraphs. Twenty names in a cell are still a value. */
function isText(cell: TableCell): boolean {
  const paragraphs = filledParagraphs(cell)
  if (cell.content.some(block => block.type === 'table' && block.table.rows.some(r => r.cells.some(c => !c.empty))))
    return true
  if (paragraphs.some(paragraph => headingLevel(paragraph) !== undefined)) return true
  return paragraphs.length > 2 && textLength(cell) > 600
}

const filledParagraphs = (cell: TableCell): Paragraph[] =>
  cell.content.flatMap(block =>
    block.type === 'paragraph' && block.paragraph.parts.length > 0 ? [block.paragraph] : [],
  )

const textLength = (cell: TableCell): number => filledParagraphs(cell).reduce((sum, p) => sum + p.text.length, 0)

/** "Dato:" over "Sted:" in one cell, their values in the next: the lines belong together. */
function pairLines(filled: readonly TableCell[]): [Part[], Part[]][] | null {
  const [labels, values] = filled
  if (!labels || !values || filled.length !== 2) return null
  const left = linesOf(labels)
  const right = linesOf(values)
  if (left.length < 2 || left.length !== right.length) return null
  const marked = left.filter(line => endsInColon(line)).length
  if (marked < left.length / 2) return null
  return left.map((line, index) => [line, right[index]!])
}

const endsInColon = (line: readonly Part[]): boolean =>
  line
    .map(part => part.text)
    .join('')
    .trimEnd()
    .endsWith(':')

function linesOf(cell: TableCell): Part[][] {
  return filledParagraphs(cell).flatMap(paragraph => {
    const lines: Part[][] = [[]]
    for (const part of paragraph.parts) {
      part.text.split('\n').forEach((text, index) => {
        if (index > 0) lines.push([])
        if (text !== '') lines.at(-1)!.push({ ...part, text })
      })
    }
    return lines.filter(line => line.length > 0)
  })
}

/** The paragraphs of a cell that holds a value, with a blank line where the source leaves space. */
export function cellParagraphs(cell: TableCell): Part[][] {
  const out: Part[][] = []
  let previous: Paragraph | null = null
  let blank = false
  for (const block of cell.content) {
    if (block.type !== 'paragraph') continue
    const { paragraph } = block
    if (paragraph.parts.length === 0) {
      blank = true
      continue
    }
    const gap = previous !== null && (blank || hasGap(previous, paragraph))
    out.push(gap ? [{ text: '\n' }, ...paragraph.parts] : [...paragraph.parts])
    previous = paragraph
    blank = false
  }
  return out
}

export function cellStyle(cell: TableCell): { bold: boolean; italic: boolean; size: number } {
  const paragraphs = filledParagraphs(cell)
  const all = (key: 'bold' | 'italic'): boolean => paragraphs.length > 0 && paragraphs.every(p => p.style[key])
  return { bold: all('bold'), italic: all('italic'), size: paragraphs[0]?.style.size ?? 1 }
}
