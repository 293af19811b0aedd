// The nodes of a document in, its paragraphs and tables out. Each cell knows its place and what it holds.

import type { DocumentNode, TableCellNode, TableNode } from './document-tree.js'
import { type Paragraph, type ParagraphReader, readParagraph } from './paragraph.js'

export type StoryBlock =
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly table: Table }

export interface Table {
  /** The number of columns that hold anything. */
  readonly columns: number
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** From 0, as counted in the file. */
  readonly index: number
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly content: readonly StoryBlock[]
  readonly empty: boolean
}

export function readBlocks(nodes: readonly DocumentNode[], reader: ParagraphReader): StoryBlock[] {
  return nodes.flatMap((node): StoryBlock[] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', paragraph: readParagraph(node, reader) }]
    if (node.type === 'table') return [{ type: 'table', table: readTable(node, reader) }]
    return 'children' in node ? readBlocks(node.children, reader) : []
  })
}

function isBlank(block: StoryBlock): boolean {
  if (block.type === 'paragraph') return block.paragraph.parts.length === 0
  return block.table.rows.every(row => row.cells.every(cell => cell.empty))
}

function readTable(node: TableNode, reader: ParagraphReader): Table {
  /** For each column, the row from which it is free again, since a cell may reach down over several rows. */
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

function readCell(node: TableCellNode, column: number, reader: ParagraphReader): TableCell {
  const content = readBlocks(node.children, reader)
  return { column, columnSpan: node.colSpan, rowSpan: node.rowSpan, content, empty: content.every(isBlank) }
}

/** Leaves out columns in which no filled cell begins: they only keep others apart. */
function closeUp(rows: readonly TableRow[]): Table {
  const starts = new Set<number>()
  for (const row of rows) for (const cell of row.cells) if (!cell.empty) starts.add(cell.column)
  const order = [...starts].sort((a, b) => a - b)
  const columns = order.length
  const position = new Map(order.map((column, index) => [column, index]))
  const closed = rows.map(({ index, cells }) => ({
    index,
    cells: cells.flatMap(cell => {
      const column = position.get(cell.column)
      if (column === undefined) return []
      let columnSpan = 0
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) if (starts.has(c)) columnSpan++
      return [{ ...cell, column, columnSpan }]
    }),
  }))
  return { columns, rows: closed }
}
