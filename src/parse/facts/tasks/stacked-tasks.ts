// Tables of tasks that lost their columns: first the heads ("Hvem", "Hvad", "Hvornår"), then the cells row by row, each on a
// line. Lines of an item in; a row for each task, and the lines they took, out.

import type { HeadFieldName } from '../../../dictionary/outline.js'
import type { Line } from '../../layout/lines.js'
import type { Lexicon } from '../../lexicon.js'
import type { Reading } from '../../reading.js'
import { fieldNamed, type TaskField } from './task-fields.js'
import type { TaskRow, TaskTables } from './task-tables.js'

type Column = TaskField | 'other'

const LONGEST_HEAD = 40
const MOST_COLUMNS = 6
// "Opgaveliste", "Aktionsliste:": the name of the table
const NAME = /liste[:\s]*$/iu

export function readStackedTasks(reading: Reading, lines: readonly Line[]): TaskTables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(reading, lines, i)
    if (!columns) continue
    const first = i + columns.length
    const end = endOfCells(reading, lines, first)
    const found = rowsOf(lines.slice(first, end), columns)
    if (found.length === 0) continue
    rows.push(...found)
    // Above the heads the name of the table may stand.
    const from = i > 0 && fieldNamed((lines[i - 1] as Line).text, reading.lexicon) !== null ? i - 1 : i
    for (const line of lines.slice(from, end)) taken.add(line)
    i = end - 1
  }
  return { rows, lines: taken }
}

/** The heads of columns from a line on, each on its own line and all different; one that comes again was a title. */
function columnsAt({ lexicon }: Reading, lines: readonly Line[], at: number): Column[] | null {
  const columns: Column[] = []
  for (let i = at; i < lines.length && columns.length < MOST_COLUMNS; i++) {
    const column = columnOf(lines[i] as Line, lexicon)
    if (column === null || (column !== 'other' && columns.includes(column))) break
    columns.push(column)
  }
  if (!columns.includes('task') || !(columns.includes('responsible') || columns.includes('deadline'))) return null
  const next = lines[at + columns.length]
  const again = next ? columnOf(next, lexicon) : null
  const isTitled = again !== null && again !== 'other' && columns.includes(again)
  return isTitled ? null : columns
}

function columnOf({ text, cells }: Line, lexicon: Lexicon): Column | null {
  if (text.length > LONGEST_HEAD || cells.length > 1 || NAME.test(text)) return null
  // Columns that do not say who, what or when
  const isOther = lexicon.people.readHead(text).some(kind => kind === 'ignored' || kind === 'remark')
  return isOther ? 'other' : fieldNamed(text, lexicon)
}

/** The first line that is no cell: "Referent: Karen Lund", "Næste møde: 1. juni", another label, running text. */
function endOfCells({ labels, lexicon }: Reading, lines: readonly Line[], from: number): number {
  let end = from
  for (; end < lines.length; end++) {
    const { text, index, cells } = lines[end] as Line
    const { kind, label } = labels[index]?.entry ?? {}
    // Here "Næste møde" is a deadline.
    const isLabel = kind !== undefined && kind !== 'deltagere' && kind !== 'opfølgning' && label !== 'Næste møde'
    if (isLabel || cells.length > 1 || text.length > 300 || isOfMeeting(text, lexicon)) break
  }
  return end
}

const OF_MEETING: ReadonlySet<HeadFieldName> = new Set(['secretary', 'chair', 'facilitator', 'next'])

/** "Referent: Karen Lund", "Næste møde: 1. juni" may stand below a list of tasks. */
export function isOfMeeting(text: string, { readHeadField }: Pick<Lexicon, 'readHeadField'>): boolean {
  const field = /:\s/u.test(text) ? readHeadField(text)?.field : undefined
  return (field !== undefined && OF_MEETING.has(field)) || ENDS.test(text)
}

// "Mødet sluttede kl. 16.", "Næste ordinære møde er fastsat til den 8. december." Not: "Næste møde planlægges af Bo"
const ENDS =
  /^(?:mødet\s(?:(?:blev|er)\s)?(?:slut|hæv|ophæv|afslut|ende)|(?:næste|nyt)\s(?:\p{Ll}+e\s)?\p{L}*møde(?::|\s(?:er|holdes|afholdes|bliver|finder|\d|\p{L}+dag|den\s|d\.)))/iu

/** Empty where some cells are missing: nothing tells which. */
function rowsOf(lines: readonly Line[], columns: readonly Column[]): TaskRow[] {
  if (lines.length % columns.length > 0) return []
  return Array.from({ length: lines.length / columns.length }, (_, n) => {
    const row = lines.slice(n * columns.length, (n + 1) * columns.length)
    const cell = (column: Column): Line | undefined => row[columns.indexOf(column)]
    const { span } = cell('task') as Line
    return { task: span, responsible: cell('responsible')?.text ?? '', deadline: cell('deadline')?.text ?? '' }
  })
}
