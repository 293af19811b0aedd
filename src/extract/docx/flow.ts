// mammoth's tree in, pieces in reading order out: headings, list entries, paragraphs, tables, and the gaps between them.

import type { Part, Piece, TextPiece } from '../piece.js'
import type { DocumentNode } from './document-tree.js'
import { type Paragraph, type ParagraphReader, readParagraph } from './paragraph.js'
import { readTable, type Table, type TableCell } from './table.js'

export interface Flow {
  readonly pieces: Piece[]
  readonly reader: ParagraphReader
  /** The paragraph before, for the space between the two. */
  previous: Paragraph | null
  /** A blank paragraph, or the edge of a table, lies between. */
  gapDue: boolean
  tables: number
}

export function startFlow(reader: ParagraphReader): Flow {
  return { pieces: [], reader, previous: null, gapDue: false, tables: 0 }
}

export function flow(nodes: readonly DocumentNode[], state: Flow): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') flowParagraph(readParagraph(node, state.reader), state)
    else if (node.type === 'table') flowTable(readTable(node, state.reader), state)
    else if ('children' in node) flow(node.children, state)
  }
}

function flowParagraph(paragraph: Paragraph, state: Flow): void {
  const { facts, parts } = paragraph
  const blank = paragraph.text.trim() === ''
  // An empty paragraph is a blank line, unless its number is printed.
  if (blank && (!facts?.label || facts.label.bullet || facts.label.text === '')) {
    state.gapDue = true
    return
  }
  const gap = state.gapDue || (state.previous !== null && hasGap(state.previous, paragraph))
  state.pieces.push({ ...paragraph.style, ...kindOf(paragraph), parts, gap })
  state.previous = paragraph
  state.gapDue = false
}

/** The name of a heading's style, in English and Danish: "heading 2", "Overskrift 2". Not "TOC Heading", "Sidehoved". */
const HEADING = /^(?:heading|overskrift)\s*([1-9])(?!\d)/i
const TITLE = /^(?:title|titel|subtitle|undertitel|toc heading|overskrift til indholdsfortegnelse)(?:\s|$)/i

export function headingLevel(paragraph: Paragraph): number | null | undefined {
  const { facts } = paragraph
  if (!facts) return undefined
  for (const name of facts.style.names) {
    const level = HEADING.exec(name)?.[1]
    if (level !== undefined) return Number(level)
    if (TITLE.test(name)) return null
  }
  const { outline } = facts.format
  return outline !== undefined && outline < 9 ? outline + 1 : undefined
}

function kindOf(paragraph: Paragraph): { kind: TextPiece['kind']; level: number | null } {
  const { facts } = paragraph
  const level = headingLevel(paragraph)
  if (facts?.boxed) return { kind: 'box', level: null }
  if (level !== undefined) return { kind: 'heading', level }
  if (facts?.label && facts.label.text !== '') return { kind: 'list-item', level: facts.label.level + 1 }
  return { kind: 'paragraph', level: null }
}

/** Space that the eye takes for more than the distance of lines: a fifth of a line of 10 points. */
const LEAST_SPACE = 40

export function hasGap(upper: Paragraph, lower: Paragraph): boolean {
  const above = upper.facts
  const below = lower.facts
  if (!above || !below) return true
  if (above.boxed !== below.boxed) return true
  if (headingLevel(lower) === undefined && headingLevel(upper) === undefined) {
    const sameList =
      above.label &&
      below.label &&
      (above.label.list === below.label.list || (above.label.bullet && below.label.bullet))
    if (sameList) return false
  }
  const sameStyle = above.style.id === below.style.id
  const after = sameStyle && above.format.contextual ? 0 : (above.format.after ?? 0)
  const before = sameStyle && below.format.contextual ? 0 : (below.format.before ?? 0)
  return Math.max(after, before) >= LEAST_SPACE
}

/** A table that only arranges text is read like text; one that holds data is kept as rows of cells. */
function flowTable(table: Table, state: Flow): void {
  const number = state.tables
  let rowsOut = 0
  state.gapDue = true
  for (const row of table.rows) {
    const filled = row.cells.filter(cell => !cell.empty)
    const alone = filled.length === 1 && (table.columns === 1 || filled[0]!.rich || row.cells.length === 1)
    if (filled.length === 0) continue
    if (alone || filled.slice(0, -1).some(cell => cell.rich)) {
      state.gapDue = true
      for (const cell of filled) {
        flowCell(cell, cell.content, state)
        state.gapDue = true
      }
      continue
    }
    const last = filled.at(-1)!
    const head = last.rich
      ? last.content.findIndex(block => block.type !== 'paragraph' || block.paragraph.text.trim() !== '')
      : -1
    const first = last.content[head]
    const lead = first?.type === 'paragraph' ? [first.paragraph] : []
    const cells = row.cells.map(cell => ({
      column: cell.column,
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      ...cell.style,
      paragraphs: last.rich && cell === last ? lead.map(p => p.parts) : cell.rich ? [] : spaced(cell.paragraphs),
    }))
    state.pieces.push({
      kind: 'row',
      table: number,
      row: row.index,
      cells,
      gap: state.gapDue && state.pieces.length > 0,
    })
    state.gapDue = false
    state.previous = null
    rowsOut++
    if (last.rich) {
      state.previous = lead[0] ?? null
      state.gapDue = lead.length === 0
      flowCell(last, last.content.slice(lead.length > 0 ? head + 1 : 0), state)
      state.gapDue = true
    }
  }
  if (rowsOut > 0) state.tables++
  state.gapDue = true
}

function flowCell(_cell: TableCell, content: TableCell['content'], state: Flow): void {
  for (const block of content) {
    if (block.type === 'paragraph') flowParagraph(block.paragraph, state)
    else flowTable(block.table, state)
  }
}

/** The paragraphs of a cell, with a blank line where the source leaves space. */
function spaced(paragraphs: readonly Paragraph[]): Part[][] {
  const out: Part[][] = []
  let previous: Paragraph | null = null
  let blank = false
  for (const paragraph of paragraphs) {
    if (paragraph.parts.length === 0 || (paragraph.text.trim() === '' && !paragraph.facts?.label)) {
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
