// The canonical text as lines with what the layout says of them: ExtractedText in, Line[] out. Decides nothing.

import { isBlank } from '../../model/blank.js'
import type { Block, BlockKind, ExtractedText } from '../../model/extracted-text.js'
import { ownText } from '../../model/own-text.js'
import type { Span } from '../../model/span.js'
import { withoutBullet } from './list-marks.js'

export interface Line extends Pick<Block, 'level' | 'italic' | 'underline' | 'size' | 'indent'> {
  readonly index: number
  /** Without white space at its ends; blank lines are no lines. */
  readonly span: Span
  readonly text: string
  /** Whether a blank line, or a page's end, stands before it. */
  readonly gap: boolean
  /** Whether it is the first line of a page. */
  readonly pageStart: boolean
  readonly block: BlockKind
  /** Set in bold as a whole, or written in Markdown bold. */
  readonly bold: boolean
  /** A row of marks that sets something apart: "-----". */
  readonly isRule: boolean
  /** Table and row it stands in, and its cells there, where the source has tables. */
  readonly row: { readonly table: number; readonly row: number; readonly cells: readonly RowCell[] } | null
  /** Spans of its cells, where tabs set it apart into several. */
  readonly cells: readonly Span[]
}

/** Whether two lines stand in one row of a table. */
export const shareRow = (a: Line | undefined, b: Line | undefined): boolean =>
  a?.row != null && b?.row?.table === a.row.table && b.row.row === a.row.row

/** What a line holds from one place in it to another. */
export function partOf(line: Line, from: number, to: number, isRest: boolean): Line {
  const raw = line.text.slice(from, to)
  const start = line.span[0] + from + raw.length - raw.trimStart().length
  const text = raw.trim()
  const part = { ...line, text, span: [start, start + text.length] as const, cells: [] }
  return isRest ? { ...part, gap: false, pageStart: false } : part
}

/** What a line holds of a cell; a tab inside it parts no cells. */
export interface RowCell {
  readonly column: number
  readonly span: Span
}

/** Linear in the text. */
export function readLines(extracted: ExtractedText): Line[] {
  const { text, blocks } = extracted
  const pages = extracted.pages ?? []
  const lines: Line[] = []
  let gap = true
  let [b, p] = [0, 0]
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const span = trim(text, start, end)
    if (span[0] === span[1]) gap = true
    else {
      while (b < blocks.length && (blocks[b] as Block).span[1] <= span[0]) b++
      const block = blocks[b] && (blocks[b] as Block).span[0] < span[1] ? (blocks[b] as Block) : null
      let pageStart = false
      // A page that begins inside a paragraph does not begin a line.
      const lastEnd = lines.at(-1)?.span[1] ?? 0
      while (p < pages.length && (pages[p] as number) <= span[0]) pageStart = (pages[p++] as number) >= lastEnd && p > 1
      const row = block?.cell ? { ...block.cell, cells: rowCells(text, span, blocks, b) } : null
      lines.push(lineOf(text, span, lines.length, gap || pageStart, pageStart, block, row))
      gap = false
    }
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

/** The cells that stand on a line; `first` is the index of the first block on it. */
function rowCells(text: string, [from, to]: Span, blocks: readonly Block[], first: number): RowCell[] {
  const cells: RowCell[] = []
  for (let b = first; b < blocks.length && (blocks[b] as Block).span[0] < to; b++) {
    const { cell, span } = blocks[b] as Block
    if (cell) cells.push({ column: cell.column, span: trim(text, Math.max(from, span[0]), Math.min(to, span[1])) })
  }
  return cells
}

function lineOf(
  text: string,
  span: Span,
  index: number,
  gap: boolean,
  pageStart: boolean,
  block: Block | null,
  row: Line['row'],
): Line {
  const content = ownText(text.slice(span[0], span[1]))
  return {
    index,
    span,
    text: content,
    gap,
    pageStart,
    block: block?.kind ?? 'paragraph',
    level: block?.level ?? null,
    bold: (block?.bold ?? false) || /^\*\*[^*]+\*\*:?$/.test(content) || coversLine(block, span),
    italic: block?.italic ?? false,
    underline: block?.underline ?? false,
    isRule: false,
    size: block?.size ?? 1,
    indent: block?.indent ?? 0,
    row: row && { table: row.table, row: row.row, cells: row.cells },
    cells: hasCells(content, row) ? cellsOf(text, span) : [],
  }
}

/** A line of a block with line breaks may be bold while the block as a whole is not. */
function coversLine(block: Block | null, span: Span): boolean {
  return block?.emphasis.some(e => e[0] <= span[0] && e[1] >= span[1]) ?? false
}

/**
 * "o⇥den fælles indgang": a tab behind the sign of a list, and no other, parts no cells unless the source has that sign
 * in a cell. "-⇥Spørge revisoren⇥1. juni" is a row whose first cell says nothing.
 */
function hasCells(content: string, row: Line['row']): boolean {
  if (!content.includes('\t')) return false
  return (row !== null && row.cells.length > 1) || withoutBullet(content).includes('\t')
}

function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = []
  let start = span[0]
  while (start <= span[1]) {
    const tab = text.indexOf('\t', start)
    const end = tab < 0 || tab > span[1] ? span[1] : tab
    cells.push(trim(text, start, end))
    start = end + 1
  }
  return cells
}

/** The span without white space at its ends; empty at `start` where nothing else is in it. */
function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return from === to ? [start, start] : [from, to]
}
