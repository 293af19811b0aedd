// Tables of tasks: "Opgave | Ansvarlig | Deadline". The lines of a section in; a row for each task, and the lines they took,
// out.

import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import { findTables } from '../../layout/tables.js'
import type { Reading } from '../../reading.js'
import { fieldNamed, type TaskField } from './task-fields.js'

export interface TaskRow {
  readonly task: Span
  /** As written; empty where the table has no such column. */
  readonly responsible: string
  readonly deadline: string
}

export interface TaskTables {
  readonly rows: readonly TaskRow[]
  readonly lines: ReadonlySet<Line>
}

export function readTaskTables({ text, lexicon }: Reading, lines: readonly Line[]): TaskTables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  for (const table of findTables(text, lines)) {
    // Above the head there may be a caption, or rows of a table around this one.
    let columns: Columns | null = null
    for (const line of table.lines) {
      if (columns) rows.push(...readTask(text, line.cells, columns))
      // "<tab>Opgave<tab>Ansvarlig": the first column has no head.
      else if (line.cells.length > 1) {
        const first = /\t *$/u.test(text.slice(text.lastIndexOf('\n', line.span[0]) + 1, line.span[0])) ? [null] : []
        columns = columnsOf([...first, ...line.cells.map(cell => fieldNamed(cellText(text, cell), lexicon))])
      }
      if (columns) taken.add(line)
    }
  }
  return { rows, lines: taken }
}

type Columns = Readonly<Partial<Record<TaskField, number>>>

function readTask(text: string, cells: readonly Span[], columns: Columns): TaskRow[] {
  const cellOf = (field: TaskField): Span | undefined => cells[columns[field] ?? -1]
  const task = cellOf('task')
  if (!task || task[1] === task[0]) return []
  return [{ task, responsible: cellText(text, cellOf('responsible')), deadline: cellText(text, cellOf('deadline')) }]
}

/** A table of tasks has a column for what, and one for who or by when. */
function columnsOf(fields: readonly (TaskField | null)[]): Columns | null {
  const columns: Partial<Record<TaskField, number>> = {}
  for (const [n, field] of fields.entries()) if (field) columns[field] ??= n
  return columns.task !== undefined && (columns.responsible !== undefined || columns.deadline !== undefined)
    ? columns
    : null
}

const cellText = (text: string, span: Span | undefined): string => (span ? text.slice(span[0], span[1]).trim() : '')
