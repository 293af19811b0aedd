// Tables printed in columns of spaces whose cells go on over several lines, as pdftotext and typists leave them: lines in,
// the rows among them out, each held by its first line, with paragraphs of a cell on lines of their own.

import { jointAtLineEnd } from '../hyphens.js'
import type { Line } from './lines.js'

export interface WrappedTable {
  readonly lines: readonly Line[]
  /** What stands in the row that begins at each line; null where a line goes on with the row above. */
  readonly cells: readonly (readonly string[] | null)[]
}

const COLUMNS = 3
const LONGEST_HEAD = 30
const FEWEST_ROWS = 3
/** Of the rows that many need more than one line, or the rows are lines. */
const WRAPPED_SHARE = 0.25
const MOST_BLANKS = 2

export function findWrappedTables(lines: readonly Line[]): WrappedTable[] {
  const found: WrappedTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const table = looksLikeHead(line) || opensRow(line) ? readTable(lines, at) : null
    if (!table) continue
    found.push(table)
    at += table.lines.length - 1
  }
  return found
}

/** Words over each column: "Nr.     Emne     Referat". */
function looksLikeHead({ stretches, tabbed }: Line): boolean {
  return (
    stretches.length >= COLUMNS &&
    !tabbed &&
    stretches.every(({ text }) => text.length <= LONGEST_HEAD && /^\p{Lu}[^.!?]*\.?$/u.test(text))
  )
}

/** A point and what was said of it, without heads above them: "1. Godkendelse af     Dagsordenen blev godkendt". */
const opensRow = ({ stretches: [first, second, ...others], tabbed }: Line): boolean =>
  !tabbed && others.length === 0 && /^1[.)]\s\p{Lu}/u.test(first?.text ?? '') && /\s/u.test(second?.text ?? '')

// "1", "12.", "3a)", and with its title: "4. Ny skole"
const NUMBER = /^\d{1,3}(?:\s?[a-z]?[.)]?$|[.)]\s)/u

/** The head at `at` and the rows below it; null where they are not rows of one table with cells that were wrapped. */
function readTable(lines: readonly Line[], at: number): WrappedTable | null {
  const starts = (lines[at] as Line).stretches.map(({ start }) => start)
  const own: Line[] = [lines[at] as Line]
  for (const line of lines.slice(at + 1)) {
    const isTabbed = line.tabbed && line.stretches.length > 1
    if (line.blanks > MOST_BLANKS || isTabbed || !line.stretches.every(s => columnAt(starts, s.start) !== null)) break
    own.push(line)
  }
  while (own.length > 1 && isAcross(own.at(-1) as Line, starts)) own.pop()
  const begins = own.map((line, i) => i === 0 || isAcross(line, starts) || NUMBER.test(firstCell(line, starts)))
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
    if (isAcross(row[0] as Line, starts)) return [row.map(line => line.text).join('\n')]
    return starts.map((_, column) =>
      joinCell(
        row.map(line => cellAt(line, column, starts)),
        widths[column] as number,
      ),
    )
  })
  return { lines: own, cells }
}

/** The column that begins there; null between them. */
function columnAt(starts: readonly number[], place: number): number | null {
  const column = starts.findIndex(start => Math.abs(start - place) <= 1)
  return column < 0 ? null : column
}

/** One stretch that runs over the edge of its column: "Punkter til orientering". */
function isAcross({ stretches: [first, ...others] }: Line, starts: readonly number[]): boolean {
  const edge = starts[1] ?? 0
  return first !== undefined && others.length === 0 && first.start < edge - 1 && first.start + first.text.length >= edge
}

const cellAt = ({ stretches }: Line, column: number, starts: readonly number[]): string =>
  stretches
    .filter(({ start }) => columnAt(starts, start) === column)
    .map(({ text }) => text)
    .join(' ')

const firstCell = (line: Line, starts: readonly number[]): string => cellAt(line, 0, starts)

/** The lines of a cell as paragraphs: one ends where the next word would still have fitted. */
function joinCell(lines: readonly string[], width: number): string {
  let text = ''
  let last = ''
  for (const line of lines.filter(one => one !== '')) {
    const goesOn = last.length + 1 + (line.split(' ', 1)[0] as string).length > width || /^\p{Ll}/u.test(line)
    if (text === '') text = line
    else if (!goesOn) text += `\n${line}`
    else {
      const { drop, between } = jointAtLineEnd(last, line) ?? { drop: 0, between: ' ' }
      text = text.slice(0, text.length - drop) + between + line
    }
    last = line
  }
  return text
}
