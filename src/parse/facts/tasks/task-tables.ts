// Tables of tasks, "Opgave | Ansvarlig | Deadline": lines in; a row for each task, and the lines they took, out.

import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import { findTables } from '../../layout/tables.js'
import type { Reading } from '../../reading.js'
import { isDone } from './status.js'
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
        const heads = [...first, ...line.cells.map(cell => cellText(text, cell))]
        const fields = heads.map(head => (head === null ? null : fieldNamed(head, lexicon)))
        columns = columnsOf(heads, fields)
      }
      if (columns) taken.add(line)
    }
  }
  return { rows, lines: taken }
}

type Columns = Readonly<Partial<Record<TaskField | 'status', number>>>

function readTask(text: string, cells: readonly Span[], columns: Columns): TaskRow[] {
  const cellOf = (field: keyof Columns): Span | undefined => cells[columns[field] ?? -1]
  const task = cellOf('task')
  if (!task || task[1] === task[0] || isDone(cellText(text, cellOf('status')))) return []
  return [{ task, responsible: cellText(text, cellOf('responsible')), deadline: cellText(text, cellOf('deadline')) }]
}

// Without a column for who, "Aktivitet | Dato" and "Emne | Tid" tell of what happens.
const TO_DO = /^(?:opgave|opfølg|handling|aktion|action|to[\s-]?do|deadline|frist|tidsfrist|senest)/iu

/** A table of tasks has a column for what, and one for who or by when. */
function columnsOf(heads: readonly (string | null)[], fields: readonly (TaskField | null)[]): Columns | null {
  const columns: Partial<Record<keyof Columns, number>> = {}
  for (const [n, field] of fields.entries()) if (field) columns[field] ??= n
  const status = heads.findIndex(head => head !== null && /^status$/iu.test(head))
  if (status >= 0) columns.status = status
  const isToDo = columns.responsible !== undefined || heads.some(head => head !== null && TO_DO.test(head))
  const isTable = columns.responsible !== undefined || columns.deadline !== undefined
  return columns.task !== undefined && isTable && isToDo ? columns : null
}

const cellText = (text: string, span: Span | undefined): string => (span ? text.slice(span[0], span[1]).trim() : '')
