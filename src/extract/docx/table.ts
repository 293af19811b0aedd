// A table of mammoth's tree in, its rows and cells out: where each cell stands, and whether it holds data or a text.

import type { PieceStyle } from '../piece.js'
import type { DocumentNode, TableCellNode, TableNode } from './document-tree.js'
import { headingLevel } from './flow.js'
import { type Paragraph, type ParagraphReader, readParagraph } from './paragraph.js'

export type CellBlock =
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly table: Table }

export interface TableCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly content: readonly CellBlock[]
  readonly paragraphs: readonly Paragraph[]
  readonly style: PieceStyle
  readonly empty: boolean
  /** Holds a text of its own (headings, a table, long lists), not a value. */
  readonly rich: boolean
}

export interface TableRow {
  readonly index: number
  readonly cells: readonly TableCell[]
}

export interface Table {
  /** Columns that hold anything. */
  readonly columns: number
  readonly rows: readonly TableRow[]
}

export function readTable(node: TableNode, reader: ParagraphReader): Table {
  /** The row from which each column is free again: a cell may reach down over several rows. */
  const free: number[] = []
  const rows: TableRow[] = []
  for (const child of node.children) {
    if (child.type !== 'tableRow') continue
    const index = rows.length
    const cells: TableCell[] = []
    let column = 0
    for (const cell of child.children) {
      if (cell.type !== 'tableCell') continue
      while ((free[column] ?? 0) > index) column++
      cells.push(readCell(cell, column, reader))
      for (let c = column; c < column + cell.colSpan; c++) free[c] = index + cell.rowSpan
      column += cell.colSpan
    }
    rows.push({ index, cells })
  }
  return closeUp(rows)
}

/** Columns that are empty from top to bottom only keep others apart: they are left out. */
function closeUp(rows: readonly TableRow[]): Table {
  const width = Math.max(0, ...rows.flatMap(row => row.cells.map(cell => cell.column + cell.columnSpan)))
  const starts = new Set(rows.flatMap(row => row.cells.filter(cell => !cell.empty).map(cell => cell.column)))
  const moved: number[] = []
  for (let column = 0, next = 0; column < width; column++) {
    if (column > 0 && starts.has(column)) next++
    moved[column] = starts.has(column) ? next : -1
  }
  const columns = starts.size
  if (columns === width) return { columns, rows }
  const shift = starts.has(0) ? 0 : -1
  return {
    columns,
    rows: rows.map(row => ({
      index: row.index,
      cells: row.cells
        .filter(cell => (moved[cell.column] ?? -1) >= 0)
        .map(cell => {
          const covered = moved.slice(cell.column, cell.column + cell.columnSpan).filter(to => to >= 0)
          return {
            ...cell,
            column: Math.max(0, (moved[cell.column] ?? 0) + shift),
            columnSpan: Math.max(1, covered.length),
          }
        }),
    })),
  }
}

function readCell(node: TableCellNode, column: number, reader: ParagraphReader): TableCell {
  const content: CellBlock[] = []
  read(node.children, reader, content)
  const paragraphs = content.flatMap(block => (block.type === 'paragraph' ? [block.paragraph] : []))
  const filled = paragraphs.filter(paragraph => paragraph.parts.length > 0)
  const nested = content.some(
    block => block.type === 'table' && block.table.rows.some(row => row.cells.some(cell => !cell.empty)),
  )
  return {
    column,
    columnSpan: node.colSpan,
    rowSpan: node.rowSpan,
    content,
    paragraphs,
    style: {
      bold: filled.length > 0 && filled.every(p => p.style.bold),
      italic: filled.length > 0 && filled.every(p => p.style.italic),
      size: filled[0]?.style.size ?? 1,
    },
    empty: filled.length === 0 && !nested,
    rich: nested || looksLikeText(filled),
  }
}

function read(nodes: readonly DocumentNode[], reader: ParagraphReader, out: CellBlock[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') out.push({ type: 'paragraph', paragraph: readParagraph(node, reader) })
    else if (node.type === 'table') out.push({ type: 'table', table: readTable(node, reader) })
    else if ('children' in node) read(node.children, reader, out)
  }
}

/** Headings, or much text in many paragraphs. Eight names in a cell are still a value. */
function looksLikeText(paragraphs: readonly Paragraph[]): boolean {
  if (paragraphs.some(paragraph => headingLevel(paragraph) !== undefined)) return true
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  return paragraphs.length > 2 && length > 600
}
