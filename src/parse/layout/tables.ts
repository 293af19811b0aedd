// Tables among the lines of a section: lines in, rows of cells with their span out.

import type { Span } from '../../model/span.js'
import { type Line, shareRow } from './lines.js'

export interface FoundTable {
  readonly rows: readonly (readonly string[])[]
  readonly span: Span
  readonly lines: readonly Line[]
}

/** Rows of one table of the source, or, where the source knows no tables, neighbouring lines with several cells. */
export function findTables(text: string, lines: readonly Line[]): FoundTable[] {
  const tables: FoundTable[] = []
  let run: Line[] = []
  const close = (): void => {
    if (looksLikeTable(run)) tables.push(makeTable(text, run))
    run = []
  }
  for (const line of lines) {
    const goesOn =
      run.length > 0 &&
      (line.row ? run.at(-1)?.row?.table === line.row.table : line.cells.length > 1 && !run.at(-1)?.row)
    if (!goesOn) close()
    if (line.row || line.cells.length > 1) run.push(line)
  }
  close()
  return tables
}

/** A label and its value on one line are no table; nor is a frame around one text. */
function looksLikeTable(run: readonly Line[]): boolean {
  const wide = run.filter(line => line.cells.length > 1)
  if (run[0]?.row) return wide.length >= 1 && run.length >= 2
  return wide.length >= 2 && (wide.some(line => line.cells.length > 2) || wide.length >= 3)
}

function makeTable(text: string, run: readonly Line[]): FoundTable {
  const rows: string[][] = []
  let before: Line | undefined
  for (const line of run) {
    const cells = line.cells.length > 0 ? line.cells.map(([start, end]) => text.slice(start, end)) : [line.text]
    // Further lines of a row belong to its last cell.
    const sameRow = shareRow(line, before)
    const last = rows.at(-1)
    if (sameRow && last) last[last.length - 1] = `${last.at(-1)}\n${cells[0]}`
    else rows.push(cells)
    if (sameRow && last) last.push(...cells.slice(1))
    before = line
  }
  return { rows, span: [(run[0] as Line).span[0], (run.at(-1) as Line).span[1]], lines: run }
}
