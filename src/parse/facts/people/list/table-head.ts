// Where a list of people is a table: the cells of its lines, and the row that says what its columns hold.

import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import type { PeopleContext } from '../context.js'
import { asLists, type Cell, type Column, cutCells, readHeader } from './table.js'

/** The cells of a line of a table; empty where the line is none. */
export function cellsOf({ text }: Reading, line: Line, columns: readonly Column[] | null): Cell[] {
  const isOfList = columns?.some(({ kind }) => kind === 'list') ?? false
  const isRow = line.text.includes('\t') || line.text.startsWith('|') || isOfList
  return isRow ? cutCells(line.text, line.span[0], tabsBefore(text, line, isOfList)) : []
}

/** Empty cells before the words of a line; `isRow`: also where the words are its only cell. */
function tabsBefore(text: string, { span, cells }: Line, isRow = false): number {
  if (!isRow && cells.length < 2) return 0
  return /\t*$/.exec(text.slice(Math.max(0, span[0] - MOST_EMPTY), span[0]))?.[0].length ?? 0
}

/** A label such as "Fra administrationen:" may part the rows of a table, whose header then stands above it. */
export function columnsAbove(reading: Reading, from: number, context: PeopleContext): readonly Column[] | null {
  const isRow = (i: number): boolean => reading.lines[i]?.text.includes('\t') ?? false
  if (isRow(from) || !isRow(from + 1) || !isRow(from - 1)) return null
  let first = from - 1
  while (isRow(first - 1)) first--
  const line = reading.lines[first] as Line
  return readColumns(reading, cellsOf(reading, line, null), first, from, context)
}

const MOST_EMPTY = 10
/** Rows below the head of a table that show what its columns hold. */
const MOST_LOOKED_AT = 4

/** The columns of the table that the line at `i` heads; null where it heads none. */
export function readColumns(
  { lines, text }: Reading,
  cells: readonly Cell[],
  i: number,
  to: number,
  context: PeopleContext,
) {
  if (cells.length < 2) return null
  const rows = lines.slice(i + 1, Math.min(i + 1 + MOST_LOOKED_AT, to))
  const below = rows.map(row => cutCells(row.text, row.span[0], tabsBefore(text, row)))
  const header = readHeader(cells, context, below)
  return header && (asLists(header, below, context.lexicon) ?? header)
}

/** Whether a table of the list has a column of attendance, whose marks are read with their row. */
export function headsAttendance(reading: Reading, from: number, to: number, context: PeopleContext): boolean {
  const isHead = (line: Line, n: number): boolean =>
    readColumns(reading, cellsOf(reading, line, null), from + n, to, context)?.some(
      ({ kind }) => kind === 'attendance',
    ) ?? false
  return reading.lines.slice(from, to).some(isHead)
}
