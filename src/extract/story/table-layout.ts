// How to read a table: data, or text arranged on the page (labels beside values, an item a table, lists side by side).

import type { Part } from '../piece.js'
import type { Table, TableCell, TableRow } from './blocks.js'
import type { Paragraph } from './paragraph.js'
import { hasGap, headingLevel } from './paragraph-kind.js'

export type RowLayout =
  /** Cells with values. */
  | { readonly kind: 'data' }
  /** Each cell is a text of its own; they are read one after the other. */
  | { readonly kind: 'text' }
  /** Values, then text in the last cell; only its first paragraph is read beside them. */
  | { readonly kind: 'lead'; readonly text: TableCell }
  /** Labels and values in two cells, line beside line. */
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }

export interface Pair {
  readonly label: readonly Part[]
  /** Its lines; none if nothing stands beside the label. */
  readonly values: readonly (readonly Part[])[]
}

export function layoutRow(row: TableRow, table: Table): RowLayout {
  const filled = row.cells.filter(cell => !cell.empty)
  const last = filled.at(-1)
  if (!last) return { kind: 'data' }
  if (filled.length === 1) return { kind: last.columnSpan >= table.columns || isText(last) ? 'text' : 'data' }
  const pairs = pairLines(filled)
  if (pairs) return { kind: 'pairs', pairs }
  if (filled.slice(0, -1).some(isText))
    return hasHeads(table) && !filled.some(holdsBlocks) ? { kind: 'data' } : { kind: 'text' }
  return isText(last) ? { kind: 'lead', text: last } : { kind: 'data' }
}

/** Whether a reader goes down the columns: two rows, with headings above lists of several lines. */
export function readsByColumn(table: Table): boolean {
  const [heads, bodies] = table.rows
  if (!heads || !bodies || table.rows.length !== 2 || table.columns < 2) return false
  if (heads.cells.length !== table.columns || bodies.cells.length !== table.columns) return false
  const short = heads.cells.every(cell => linesOf(cell).length <= 1 && textLength(cell) <= 60)
  const names = bodies.cells.every(cell => linesOf(cell).every(line => textOf(line).length <= 100))
  return short && names && bodies.cells.filter(cell => linesOf(cell).length > 1).length >= 2
}

/** Whether a cell holds headings, a table, or much text in several paragraphs. Twenty names in a cell are still a value. */
function isText(cell: TableCell): boolean {
  return holdsBlocks(cell) || (filledParagraphs(cell).length > 2 && textLength(cell) > 600)
}

/** Whether a cell holds a table or headings, which no value does. */
function holdsBlocks(cell: TableCell): boolean {
  return (
    cell.content.some(block => block.type === 'table' && block.table.rows.some(r => r.cells.some(c => !c.empty))) ||
    filledParagraphs(cell).some(paragraph => headingLevel(paragraph) !== undefined)
  )
}

/** Whether there are three columns or more, all named in the first row ("Emne | Indhold | Ansvarlig"): then all cells are values. */
function hasHeads({ rows: [heads, ...others], columns }: Table): boolean {
  if (!heads || columns < 3 || heads.cells.length !== columns || others.length === 0) return false
  const isName = (cell: TableCell): boolean => linesOf(cell).length === 1 && textLength(cell) <= 40
  const isNamed = heads.cells.every(isName) && (others.length > 1 || heads.cells.every(cell => cellStyle(cell).bold))
  return isNamed && others.filter(({ cells }) => cells.length === columns).length * 2 > others.length
}

const filledParagraphs = (cell: TableCell): Paragraph[] =>
  cell.content.flatMap(block =>
    block.type === 'paragraph' && block.paragraph.parts.length > 0 ? [block.paragraph] : [],
  )

const textLength = (cell: TableCell): number => filledParagraphs(cell).reduce((sum, p) => sum + p.text.length, 0)

/** Lines of two cells, labels ("Dato:" above "Sted:") and values, as pairs. Blank lines leave room for long values. */
function pairLines(filled: readonly TableCell[]): Pair[] | null {
  const [labels, values] = filled
  if (!labels || !values || filled.length !== 2) return null
  return (
    pair(labels, values, linesOf(labels), linesOf(values)) ?? pair(labels, values, rawLines(labels), rawLines(values))
  )
}

function pair(labels: TableCell, values: TableCell, left: readonly Part[][], right: readonly Part[][]): Pair[] | null {
  if (left.length < 2 || left.length !== right.length || left[0]?.length === 0) return null
  const names = left.filter(line => line.length > 0)
  const colons = names.filter(line => textOf(line).trimEnd().endsWith(':')).length
  const lookLikeLabels =
    cellStyle(labels).bold && !cellStyle(values).bold && names.every(line => textOf(line).length <= 30)
  if (names.length < 2 || (colons < names.length / 2 && !lookLikeLabels)) return null
  const pairs: { label: Part[]; values: Part[][] }[] = []
  left.forEach((label, index) => {
    if (label.length > 0) pairs.push({ label, values: [] })
    const value = right[index]
    if (value && value.length > 0) pairs.at(-1)?.values.push(value)
  })
  return pairs
}

const textOf = (line: readonly Part[]): string => line.map(part => part.text).join('')

/** The lines of a cell, with blank lines between them but not at the end. */
function rawLines(cell: TableCell): Part[][] {
  const lines = cell.content.flatMap(block => (block.type === 'paragraph' ? splitLines(block.paragraph) : []))
  while (lines.at(-1)?.length === 0) lines.pop()
  return lines
}

const linesOf = (cell: TableCell): Part[][] => rawLines(cell).filter(line => line.length > 0)

function splitLines(paragraph: Paragraph): Part[][] {
  const lines: Part[][] = [[]]
  for (const part of paragraph.parts) {
    part.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...part, text })
    })
  }
  return lines
}

/** The paragraphs of a cell that holds a value, with a blank line where there is space between them. */
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
