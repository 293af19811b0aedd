// Tables of tasks: "Opgave | Ansvarlig | Deadline". Lines of a section in, a row a task out, and which lines they took.

import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import { findTables } from '../../layout/tables.js'
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

export function readTaskTables(text: string, lines: readonly Line[]): TaskTables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  const take = (columns: Columns, body: readonly (readonly Span[])[], from: readonly Line[]): void => {
    for (const cells of body) {
      const task = cells[columns.task as number]
      if (task && task[1] > task[0])
        rows.push({
          task,
          responsible: cellText(text, cells[columns.responsible ?? -1]),
          deadline: cellText(text, cells[columns.deadline ?? -1]),
        })
    }
    for (const line of from) taken.add(line)
  }
  for (const table of findTables(text, lines)) {
    // Above the names of the columns a caption may stand, or the rows of a table around this one.
    const named = table.lines.map(line => columnsOf(line.cells.map(cell => cellText(text, cell))))
    const head = named.findIndex(columns => columns !== null)
    if (head >= 0)
      take(
        named[head] as Columns,
        table.lines.slice(head + 1).map(line => line.cells),
        table.lines.slice(head),
      )
  }
  return { rows, lines: taken }
}

type Columns = Readonly<Partial<Record<TaskField, number>>>

/** A table of tasks says what, and who or by when. */
function columnsOf(names: readonly string[]): Columns | null {
  const columns: Partial<Record<TaskField, number>> = {}
  names.forEach((name, n) => {
    const field = fieldNamed(name)
    if (field) columns[field] ??= n
  })
  return columns.task !== undefined && (columns.responsible !== undefined || columns.deadline !== undefined)
    ? columns
    : null
}

const cellText = (text: string, span: Span | undefined): string => (span ? text.slice(span[0], span[1]).trim() : '')
