// Lines in, rows of tables among them out: by tabs, rulings ("| a | b |") or aligned spaces. Two columns are no table.

import { cutRuns } from '../../model/group-by.js'
import { findCrossTables } from './crosses.js'
import type { Line, Stretch } from './lines.js'
import { findWrappedTables } from './wrapped-rows.js'

export interface Row {
  /** Counted from 0 within the document, like `row` within the table. */
  readonly table: number
  readonly row: number
  /** The text of each cell, with each of its paragraphs on a line of its own. */
  readonly cells: readonly string[]
}

const COLUMNS = 3

/** Finds the row of each line. A line that is only a ruling has no cells. */
export function findRows(lines: readonly Line[]): Map<Line, Row> {
  const crossed = findCrossTables(lines)
  const inCrossed = new Set(crossed.flatMap(table => table.lines))
  const wrapped = findWrappedTables(lines.filter(line => !inCrossed.has(line)))
  const taken = new Set([...inCrossed, ...wrapped.flatMap(table => table.lines)])
  const free = taken.size === 0 ? lines : lines.filter(line => !taken.has(line))
  const tables: Table[] = [
    ...crossed,
    ...wrapped.map(table => ({ lines: table.lines, cells: table.cells.map(row => row ?? []) })),
    ...KINDS.flatMap(kind => runs(free, kind.test).flatMap(run => readRuns(run, kind))),
  ]
  tables.sort((a, b) => (a.lines[0]?.index ?? 0) - (b.lines[0]?.index ?? 0))
  const found = new Map<Line, Row>()
  tables.forEach(({ lines: own, cells }, table) => {
    let row = 0
    own.forEach((line, i) => {
      const own = cells[i] ?? []
      found.set(line, { table, row, cells: own })
      if (own.length > 0) row++
    })
  })
  return found
}

interface Table {
  readonly lines: readonly Line[]
  readonly cells: readonly (readonly string[])[]
}

/** A way to write a table. */
interface Kind {
  /** Whether there may be blank lines between the rows. */
  readonly overBlanks: boolean
  /** Whether a line can belong to such a table. */
  readonly test: (line: Line) => boolean
  /** The cells of each line, or null if the lines are no table. */
  readonly read: (lines: readonly Line[]) => Table['cells'] | null
}

/** Runs of lines that can belong to one table, with at most one blank line between them. */
function runs(lines: readonly Line[], test: (line: Line) => boolean): Line[][] {
  const found: Line[][] = []
  let above: Line | null = null
  for (const line of lines) {
    if (test(line)) {
      const run = found.at(-1)
      const goesOn = run?.at(-1) === above && line.blanks < 2 && line.page === above?.page
      if (run && goesOn) run.push(line)
      else found.push([line])
    }
    above = line
  }
  return found
}

/** The whole run as one table, if the kind allows blank lines in it; otherwise a table for each part between them. */
function readRuns(run: readonly Line[], { read, overBlanks }: Kind): Table[] {
  const whole = overBlanks ? read(run) : null
  if (whole && run.length > 1) return [{ lines: run, cells: whole }]
  return cutRuns(run, line => line.blanks === 0).flatMap(block => {
    const cells = block.length > 1 ? read(block) : null
    return cells ? [{ lines: block, cells }] : []
  })
}

// "| Indsats | Beløb |", "│ Indsats │ Beløb │"; "|---|---|", "├────┼────┤"
const RULED = /^[|│║].*[|│║]$/
const RULING = /^[|│║+├┤┌┐└┘┬┴┼─═╔╗╚╝╠╣╦╩╬: =-]{3,}$/

const ruled: Kind = {
  overBlanks: false,
  test: l => RULED.test(l.text) || RULING.test(l.text),
  read: lines => {
    if (lines.filter(l => RULED.test(l.text) && !RULING.test(l.text)).length < 2) return null
    return lines.map(l =>
      RULING.test(l.text)
        ? []
        : l.text
            .slice(1, -1)
            .split(/[|│║]/)
            .map(c => c.trim()),
    )
  },
}

// "Karen Lund | A | ja", "Bo Krogh |  | nej": strokes between the cells alone, as many in each row
const piped: Kind = {
  overBlanks: false,
  test: l => !RULED.test(l.text) && l.text.split(STROKE).length >= COLUMNS,
  read: lines => {
    const rows = lines.map(l => l.text.split(STROKE).map(c => c.trim()))
    return rows.some(row => row.length !== rows[0]?.length) ? null : rows
  },
}

const STROKE = /(?<=\s)\|(?=\s|$)/u

const tabbed: Kind = {
  overBlanks: true,
  test: l => l.stretches.length > 1 && fieldsOf(l).length >= COLUMNS && hasTabs(l),
  read: lines => {
    const counts = lines.map(l => fieldsOf(l).length)
    const most = counts.reduce((a, b) => Math.max(a, b))
    // Despite blank lines, the rows of one table have the same number of columns, except for empty ones at the end.
    if (lines.some((l, i) => l.blanks > 0 && i > 0) && counts.some(n => n < most - 1)) return null
    return lines.map(fieldsOf)
  },
}

function fieldsOf(line: Line): string[] {
  return ('\t'.repeat(line.leadingTabs) + line.text + '\t'.repeat(line.trailingTabs)).split('\t')
}

/** Whether the gaps were typed as tabs. With spaces, it does not show that a cell is empty. */
function hasTabs(line: Line): boolean {
  return fieldsOf(line).length > line.stretches.length || line.tabbed
}

/** Cells that are aligned with spaces: no stretch of any row reaches from one column into the next. */
const aligned: Kind = {
  overBlanks: false,
  test: l => (stretchesOf(l).length > 1 && !(l.stretches.length > 1 && hasTabs(l))) || isRule(l),
  read: all => {
    const rows = all.filter(l => !isRule(l)).map(stretchesOf)
    if (rows.length < 2 || !rows.some(row => row.length >= COLUMNS)) return null
    const columns = columnsOf(rows)
    if (columns.length < COLUMNS) return null
    const cells = all.map(line => {
      if (isRule(line)) return []
      const row = columns.map(() => '')
      for (const s of stretchesOf(line)) {
        const at = columns.findIndex(c => s.start >= c.start && s.start <= c.end)
        row[at] = row[at] === '' ? s.text : `${row[at]} ${s.text}`
      }
      return row
    })
    // If two stretches of a row came into one column, they are not aligned.
    const isAligned = (row: readonly string[], i: number): boolean =>
      row.length === 0 || row.filter(c => c !== '').length === stretchesOf(all[i]!).length
    return cells.every(isAligned) ? cells : null
  },
}

// "-----------", "=====   ====="
function isRule(line: Line): boolean {
  return /^[-=_ \t]{3,}$/.test(line.text)
}

// A cross that is set off by only one space, since a long name left no more: "Karen Lund, projektleder, Nationalt Center x"
const MARKED = /^(.*\S) ([xX])$/

/** The stretches of a row, with such a cross as one of its own. */
function stretchesOf({ stretches, width }: Line): readonly Stretch[] {
  const last = stretches.at(-1)
  const [, words, mark] = MARKED.exec(last?.text ?? '') ?? []
  if (!last || words === undefined || mark === undefined) return stretches
  return [...stretches.slice(0, -1), { text: words, start: last.start }, { text: mark, start: width - 1 }]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** If a larger share of the rows crosses the edge of a column, the heads belong to something else. */
const MOST_OVER = 1 / 3

/** The columns between which no cell reaches; below three heads or more, a few long cells may. */
function columnsOf(rows: readonly (readonly Stretch[])[]): Span[] {
  const spans = rows.map(row => row.map(s => ({ start: s.start, end: s.start + s.text.length })))
  const columns = joined(spans.flat())
  const [heads = []] = spans
  if (columns.length >= heads.length || heads.length < COLUMNS) return columns
  const isOver = (span: Span): boolean => heads.filter(h => h.start <= span.end && span.start <= h.end).length > 1
  const over = spans.filter(row => row.some(isOver))
  const own = joined(spans.flatMap(row => row.filter(span => !isOver(span))))
  return own.length === heads.length && over.length <= rows.length * MOST_OVER ? own : columns
}

function joined(spans: readonly Span[]): Span[] {
  const columns: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else columns.push({ ...span })
  }
  return columns
}

const KINDS = [ruled, piped, tabbed, aligned]
