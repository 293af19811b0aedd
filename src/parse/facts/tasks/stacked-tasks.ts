// Tables of tasks that lost their columns: first the heads ("Hvem", "Hvad", "Hvornår"), then the cells row by row, each on a
// line, without the empty ones. Lines of an item in; a row for each task, and the lines they took, out.

import type { HeadFieldName } from '../../../dictionary/outline.js'
import type { Line } from '../../layout/lines.js'
import type { Lexicon } from '../../lexicon.js'
import type { Reading } from '../../reading.js'
import type { CellTests } from './task-columns.js'
import { fieldNamed, type TaskField } from './task-fields.js'
import type { TaskRow, TaskTables } from './task-tables.js'

type Column = TaskField | 'other'

const LONGEST_HEAD = 40
const MOST_COLUMNS = 6
// Columns that do not say who, what or when
const OTHER = /^(?:nr\.?|#|sag|punkt|pkt\.?|status|bemærkning(?:er)?|kommentar(?:er)?|note)[:\s]*$/iu
// "Opgaveliste", "Aktionsliste:": the name of the table
const NAME = /liste[:\s]*$/iu

export function readStackedTasks(reading: Reading, lines: readonly Line[], tests: CellTests): TaskTables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(lines, i)
    if (!columns) continue
    const first = i + columns.length
    const end = endOfCells(reading, lines, first, tests)
    const found = align(lines.slice(first, end), columns, tests)
    if (found.length === 0) continue
    rows.push(...found)
    // Above the heads the name of the table may stand.
    const from = i > 0 && fieldNamed((lines[i - 1] as Line).text) !== null ? i - 1 : i
    for (const line of lines.slice(from, end)) taken.add(line)
    i = end - 1
  }
  return { rows, lines: taken }
}

/** The heads of columns from a line on, each on its own line and all different; one that comes again was a title. */
function columnsAt(lines: readonly Line[], at: number): Column[] | null {
  const columns: Column[] = []
  for (let i = at; i < lines.length && columns.length < MOST_COLUMNS; i++) {
    const column = columnOf(lines[i] as Line)
    if (column === null || (column !== 'other' && columns.includes(column))) break
    columns.push(column)
  }
  const next = lines[at + columns.length]
  const again = next ? columnOf(next) : null
  const isTitled = again !== null && again !== 'other' && columns.includes(again)
  const isTable = columns.includes('task') && (columns.includes('responsible') || columns.includes('deadline'))
  return isTable && !isTitled ? columns : null
}

function columnOf({ text, cells }: Line): Column | null {
  if (text.length > LONGEST_HEAD || cells.length > 1 || NAME.test(text)) return null
  return OTHER.test(text) ? 'other' : fieldNamed(text)
}

/** The first line that is no cell: "Referent: Karen Lund", "Næste møde: 1. juni", another label, running text. */
function endOfCells({ labels, lexicon }: Reading, lines: readonly Line[], from: number, { isWhen }: CellTests): number {
  let end = from
  for (; end < lines.length; end++) {
    const { text, index, cells } = lines[end] as Line
    const kind = labels[index]?.entry.kind
    // Here "Næste møde" is a deadline.
    const isLabel = kind !== undefined && kind !== 'deltagere' && kind !== 'opfølgning' && !isWhen(text)
    if (isLabel || cells.length > 1 || text.length > 300 || isOfMeeting(text, lexicon)) break
  }
  return end
}

const OF_MEETING: ReadonlySet<HeadFieldName> = new Set(['secretary', 'chair', 'facilitator', 'next'])

/** "Referent: Karen Lund", "Næste møde: 1. juni" may stand below a list of tasks. */
export function isOfMeeting(text: string, { readHeadField }: Pick<Lexicon, 'readHeadField'>): boolean {
  const field = /:\s/u.test(text) ? readHeadField(text)?.field : undefined
  return field !== undefined && OF_MEETING.has(field)
}

/** Sorts cells into rows. Where some are missing, each goes into the first column that it fits. */
function align(lines: readonly Line[], columns: readonly Column[], tests: CellTests): TaskRow[] {
  const rows: Line[][] = []
  const isDue = (line: Line, n: number): boolean =>
    columns[n % columns.length] !== 'deadline' && tests.isWhen(line.text)
  const isWhole = lines.length % columns.length === 0 && !lines.some(isDue)
  const firstFor = (line: Line, from: number): number => {
    const column = columns.findIndex((one, n) => n >= from && fits(line.text, one, tests))
    return column < 0 ? columns.length : column
  }
  let at = columns.length
  for (const line of lines) {
    let column = isWhole ? at : firstFor(line, at)
    if (column >= columns.length) {
      rows.push([])
      column = isWhole ? 0 : firstFor(line, 0) % columns.length
    }
    ;(rows.at(-1) as Line[])[column] = line
    at = column + 1
  }
  return rows.flatMap(row => {
    const cell = (column: Column): Line | undefined => row[columns.indexOf(column)]
    const task = cell('task')
    return task
      ? [{ task: task.span, responsible: cell('responsible')?.text ?? '', deadline: cell('deadline')?.text ?? '' }]
      : []
  })
}

// "1", "2.", "Ny", "I gang", "Afsluttet"
const MARK = /^(?:\d{1,3}\.?|\p{L}+(?:\s\p{L}+)?)$/u
const MOST_WORDS = 6

function fits(text: string, column: Column, { isTask, isPerson, isWhen }: CellTests): boolean {
  if (column === 'deadline') return isWhen(text)
  if (column === 'other') return MARK.test(text) && !isPerson(text)
  if (isWhen(text) || /^\d+\.?$/u.test(text)) return false
  if (column === 'task') return !isPerson(text)
  return (
    isPerson(text) || (!isTask(text) && text.split(/\s+/u).length <= MOST_WORDS && !/^\p{Lu}\p{Ll}+e\s/u.test(text))
  )
}
