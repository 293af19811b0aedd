// Tables aligned with spaces whose cells go on over lines, as pdftotext and typists make them.

import { jointAtLineEnd } from '../hyphens.js'
import type { Line } from './lines.js'

export interface WrappedTable {
  readonly lines: readonly Line[]
  /** For each line, the cells of the row that begins there; null if it continues the row above. */
  readonly cells: readonly (readonly string[] | null)[]
}

const COLUMNS = 3
const LONGEST_HEAD = 30
const FEWEST_ROWS = 3
/** The least share of rows with more than one line; in other tables, each line is a row. */
const WRAPPED_SHARE = 0.25
const MOST_BLANKS = 2

export function findWrappedTables(lines: readonly Line[]): WrappedTable[] {
  const found: WrappedTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const table = looksLikeHead(line) || opensRow(line) ? readTable(lines, at) : null
    if (!table) continue
    found.push(table)
    at += table.lines.length - 1
  }
  return found
}

/** Whether there is a word over each column: "Nr.     Emne     Referat". */
function looksLikeHead({ stretches, tabbed }: Line): boolean {
  return (
    stretches.length >= COLUMNS &&
    !tabbed &&
    stretches.every(({ text }) => text.length <= LONGEST_HEAD && /^\p{Lu}[^.!?]*\.?$/u.test(text))
  )
}

/** Whether a table without heads begins: an item beside what was said, "1. Godkendelse af     Dagsordenen blev godkendt". */
const opensRow = ({ stretches: [first, second, ...others], tabbed }: Line): boolean =>
  !tabbed && others.length === 0 && /^1[.)]\s\p{Lu}/u.test(first?.text ?? '') && /\s/u.test(second?.text ?? '')

// "1", "12.", "3a)", and with its title: "4. Ny skole"
const NUMBER = /^\d{1,3}(?:\s?[a-z]?[.)]?$|[.)]\s)/u

/** The table that begins at `at`, or null if the lines are no table with wrapped cells. */
function readTable(lines: readonly Line[], at: number): WrappedTable | null {
  const starts = lines[at]!.stretches.map(({ start }) => start)
  const own = [lines[at]!]
  for (const line of lines.slice(at + 1)) {
    const isTabbed = line.tabbed && line.stretches.length > 1
    if (line.blanks > MOST_BLANKS || isTabbed || !line.stretches.every(s => columnAt(starts, s.start) !== null)) break
    if (line.blanks > 0 && standsAlone(line, starts)) break
    own.push(line)
  }
  while (own.length > 1 && isAcross(own.at(-1)!, starts)) own.pop()
  const begins = own.map((line, i) => i === 0 || isAcross(line, starts) || NUMBER.test(cellAt(line, 0, starts)))
  const rows = begins.filter(Boolean).length
  const wrapped = begins.filter((begin, i) => begin && i > 0 && begins[i + 1] === false).length
  if (rows < FEWEST_ROWS || wrapped < WRAPPED_SHARE * rows) return null
  const widths = starts.map((_, column) =>
    Math.max(...own.filter(l => !isAcross(l, starts)).map(line => cellAt(line, column, starts).length)),
  )
  const cells = begins.map((begin, i) => {
    if (!begin) return null
    const next = begins.indexOf(true, i + 1)
    const row = own.slice(i, next < 0 ? own.length : next)
    if (isAcross(row[0]!, starts)) return [row.map(line => line.text).join('\n')]
    const cellLines = (column: number): string[] => row.map(line => cellAt(line, column, starts))
    return starts.map((_, column) => joinCell(cellLines(column), widths[column]!))
  })
  return { lines: own, cells }
}

/** The column that begins at a place, or null. */
function columnAt(starts: readonly number[], place: number): number | null {
  const column = starts.findIndex(start => Math.abs(start - place) <= 1)
  return column < 0 ? null : column
}

/** Whether the line is one stretch that crosses the edge of its column: "Punkter til orientering". */
function isAcross({ stretches: [first, ...others] }: Line, starts: readonly number[]): boolean {
  const edge = starts[1] ?? 0
  return first !== undefined && others.length === 0 && first.start < edge - 1 && first.start + first.text.length >= edge
}

/** Below a gap, words that begin where the table does, with nothing beside them: "Beslutning". Not: "3." */
const standsAlone = (line: Line, starts: readonly number[]): boolean =>
  line.stretches.length === 1 &&
  columnAt(starts, line.stretches[0]!.start) === 0 &&
  !NUMBER.test(line.text) &&
  !isAcross(line, starts)

const cellAt = ({ stretches }: Line, column: number, starts: readonly number[]): string =>
  stretches
    .filter(({ start }) => columnAt(starts, start) === column)
    .map(({ text }) => text)
    .join(' ')

/** Joins the lines of a cell. A paragraph ends where the next word would still have fitted. */
function joinCell(lines: readonly string[], width: number): string {
  let text = ''
  let last = ''
  for (const line of lines.filter(one => one !== '')) {
    const goesOn = last.length + 1 + line.split(' ', 1)[0]!.length > width || /^\p{Ll}/u.test(line)
    if (text === '') text = line
    else if (!goesOn) text += `\n${line}`
    else {
      const { drop, between } = jointAtLineEnd(last, line)
      text = text.slice(0, text.length - drop) + between + line
    }
    last = line
  }
  return text
}
