// Paragraphs and tables in, pieces in reading order out, with gaps between them where the source leaves space.

import { countLetters } from '../letters.js'
import type { CellPiece, Part, Piece } from '../piece.js'
import type { StoryBlock, Table, TableRow } from './blocks.js'
import type { Paragraph } from './paragraph.js'
import { hasGap, headingLevel, kindOf } from './paragraph-kind.js'
import { append } from './story.js'
import { cellParagraphs, cellStyle, layoutRow, readsByColumn } from './table-layout.js'
import type { Tally } from './tally.js'

export class Flow {
  readonly pieces: Piece[] = []
  /** The paragraph before, to find out whether there is space below it. */
  previous: Paragraph | null = null
  /** Whether a blank paragraph or the edge of a table came since. */
  gapDue = true
  /** How many tables were read as rows so far. */
  tables = 0
}

export function flow(blocks: readonly StoryBlock[], state: Flow): void {
  for (const block of withBoxesBehind(blocks)) {
    if (block.type === 'paragraph') flowParagraph(block.paragraph, state)
    else flowTable(block.table, state)
  }
}

/** A box that floats beside a list is anchored in one of its lines. Below the label of the list, it is read behind the list. */
function withBoxesBehind(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  if (!blocks.some(isBox)) return blocks
  const out: StoryBlock[] = []
  let waiting: StoryBlock[] = []
  let above: StoryBlock | null = null
  for (const block of blocks) {
    const waits = isBox(block) && above?.type === 'paragraph' && /:\s*$/u.test(above.paragraph.text)
    if (waits) waiting.push(block)
    else {
      if (!above || !isTight(above, block)) {
        append(out, waiting)
        waiting = []
      }
      out.push(block)
      above = block
    }
  }
  return [...out, ...waiting]
}

const isBox = (block: StoryBlock): boolean => block.type === 'paragraph' && block.paragraph.facts?.boxed === true

/** Whether a line of text follows another without space between them. */
function isTight(above: StoryBlock, block: StoryBlock): boolean {
  if (above.type !== 'paragraph' || block.type !== 'paragraph') return false
  const [a, b] = [above.paragraph, block.paragraph]
  return a.parts.length > 0 && b.parts.length > 0 && headingLevel(b) === undefined && !hasGap(a, b)
}

/** Adds a footnote or endnote, with its mark before the first paragraph. */
export function flowNote(blocks: readonly StoryBlock[], mark: string, state: Flow, tally: Tally): void {
  const begin = state.pieces.length
  state.gapDue = true
  flow(blocks, state)
  for (let i = begin; i < state.pieces.length; i++) {
    const piece = state.pieces[i]
    if (!piece || piece.kind === 'row') continue
    if (i === begin) tally.putIn += countLetters(mark)
    const parts = i === begin ? [{ text: `${mark} ` }, ...piece.parts] : piece.parts
    state.pieces[i] = { ...piece, kind: 'footnote', level: null, parts }
  }
}

function flowParagraph(paragraph: Paragraph, state: Flow): void {
  if (paragraph.parts.length === 0) {
    state.gapDue = true
    return
  }
  const gap = state.gapDue || (state.previous !== null && hasGap(state.previous, paragraph))
  const { bold, italic, underline, size, indent } = paragraph.style
  const { kind, level } = kindOf(paragraph)
  state.pieces.push({ kind, level, bold, italic, underline, size, indent, parts: paragraph.parts, gap })
  state.previous = paragraph
  state.gapDue = false
}

function flowTable(table: Table, state: Flow): void {
  state.gapDue = true
  if (readsByColumn(table)) {
    const [heads, bodies] = table.rows
    heads?.cells.forEach((head, index) => {
      flow(head.content, state)
      state.gapDue = false
      flow(bodies?.cells[index]?.content ?? [], state)
      state.gapDue = true
    })
    return
  }
  const number = state.tables
  for (const row of table.rows) flowRow(row, table, number, state)
  state.gapDue = true
}

function flowRow(row: TableRow, table: Table, number: number, state: Flow): void {
  const layout = layoutRow(row, table)
  if (layout.kind === 'text') {
    for (const cell of row.cells) {
      if (cell.empty) continue
      state.gapDue = true
      flow(cell.content, state)
    }
    state.gapDue = true
    return
  }
  if (layout.kind === 'pairs') {
    for (const { label, values } of layout.pairs) {
      addRow([cellOf(0, [label]), cellOf(1, values)], row.index, number, state)
    }
    return
  }
  const split = layout.kind === 'lead' ? splitLead(layout.text.content) : null
  const cells = row.cells.map(cell => {
    const inText = split && layout.kind === 'lead' && cell === layout.text
    const paragraphs = inText ? split.lead.map(paragraph => [...paragraph.parts]) : cellParagraphs(cell)
    return {
      ...cellOf(cell.column, paragraphs),
      ...cellStyle(cell),
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
    }
  })
  addRow(cells, row.index, number, state)
  if (!split) return
  state.previous = split.lead[0] ?? null
  state.gapDue = split.lead.length === 0
  flow(split.rest, state)
  state.gapDue = true
}

/** The paragraph that stands beside the label, and what follows it. */
function splitLead(content: readonly StoryBlock[]): { lead: Paragraph[]; rest: readonly StoryBlock[] } {
  const at = content.findIndex(block => block.type === 'table' || block.paragraph.parts.length > 0)
  const first = content[at]
  if (first?.type !== 'paragraph') return { lead: [], rest: content }
  return { lead: [first.paragraph], rest: content.slice(at + 1) }
}

const cellOf = (column: number, paragraphs: readonly (readonly Part[])[]): CellPiece => ({ column, paragraphs })

function addRow(cells: readonly CellPiece[], row: number, table: number, state: Flow): void {
  if (cells.every(cell => cell.paragraphs.length === 0)) return
  state.pieces.push({ kind: 'row', table, row, cells, gap: state.gapDue })
  state.tables = table + 1
  state.gapDue = false
  state.previous = null
}
