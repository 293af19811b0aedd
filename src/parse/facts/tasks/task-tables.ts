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
    const [head, ...body] = table.lines
    const columns = head && columnsOf(head.cells.map(cell => cellText(text, cell)))
    if (columns)
      take(
        columns,
        body.map(line => line.cells),
        table.lines,
      )
  }
  const stacked = readStacked(lines.filter(line => !taken.has(line)))
  if (stacked) take(stacked.columns, stacked.rows, stacked.lines)
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

/** A table whose cells came out one a line: its heads first, then the cells row by row. */
function readStacked(lines: readonly Line[]): { columns: Columns; rows: Span[][]; lines: readonly Line[] } | null {
  let heads = 0
  while (heads < 5 && lines[heads] && fieldNamed((lines[heads] as Line).text)) heads++
  const columns = heads > 1 ? columnsOf(lines.slice(0, heads).map(line => line.text)) : null
  const cells = lines.slice(heads)
  if (!columns || cells.length === 0 || cells.length % heads !== 0 || cells.some(line => /:\s/.test(line.text)))
    return null
  const rows = Array.from({ length: cells.length / heads }, (_, row) =>
    cells.slice(row * heads, (row + 1) * heads).map(line => line.span),
  )
  return { columns, rows, lines }
}

const cellText = (text: string, span: Span | undefined): string => (span ? text.slice(span[0], span[1]).trim() : '')
