// Columns for who and by when, where rows are items: "Punkt | Referat | Ansvarlig/frist". What each row says out.

import type { Span } from '../../../model/span.js'
import { type Line, shareRow } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { Reading } from '../../reading.js'
import { fieldNamed, readTaskFields, readValue, readWhoAndWhen, type TaskField } from './task-fields.js'
import type { TaskList } from './task-list.js'

/** What the columns of one row say. */
export interface ToldRow {
  readonly span: Span
  /** Who, as written, joined by commas; null where no column says it. */
  responsible: string | null
  deadline: string | null
  /** Tasks that stand in the column themselves: "Bo Krogh indhenter tilbud". */
  readonly tasks: Span[]
}

export const isTaskColumn = ({ kind, hit }: SectionDraft): boolean => kind === 'opfølgning' && hit?.column != null

export function readTaskColumns(tasks: TaskList, drafts: readonly SectionDraft[]): ToldRow[] {
  const { reading } = tasks
  const rows: ToldRow[] = []
  for (const draft of drafts.filter(isTaskColumn)) {
    let heads: readonly TaskField[] = []
    for (let i = draft.from; i < draft.to; i++) {
      const line = reading.lines[i] as Line
      const head = reading.labels[i]?.column
      if (head != null) heads = head.split('/').flatMap(name => fieldNamed(name, reading.lexicon) ?? [])
      const span = rowSpan(reading, i)
      const known = rows.find(row => row.span[0] === span[0])
      const row = known ?? { span, responsible: null, deadline: null, tasks: [] }
      if (!known) rows.push(row)
      readCellLine(line, heads, row, tasks)
    }
  }
  return rows
}

function readCellLine({ text, span }: Line, heads: readonly TaskField[], row: ToldRow, tasks: TaskList): void {
  const { lead, fields } = readTaskFields(text)
  for (const { field, value, at } of fields) put(row, field, value, [span[0] + at, span[0] + at + value.length])
  const said = fields.length === 0 ? text : lead.trim()
  if (said === '') return
  const from = span[0] + text.indexOf(said)
  const whole: Span = [from, from + said.length]
  // "Bo Krogh, 1. juni", "Sekretariatet – uge 12"
  const { who, due } = readWhoAndWhen(said, tasks.deadline)
  const isBoth = due !== null && !isDay(who, tasks)
  if (isBoth) put(row, 'deadline', due.text, whole)
  put(row, kindOf(said, heads, isBoth, tasks), isBoth ? who : said, whole)
}

/** Below the head "Ansvarlig", too, a sentence is a task and a day a deadline. */
function kindOf(said: string, heads: readonly TaskField[], isBoth: boolean, tasks: TaskList): TaskField {
  if (heads.length > 0 && heads.every(head => head === 'deadline')) return 'deadline'
  if (tasks.reading.lexicon.findTask(said) !== null) return 'task'
  if (isBoth) return 'responsible'
  return isDay(said, tasks) ? 'deadline' : heads.includes('responsible') ? 'responsible' : 'task'
}

const isDay = (text: string, { deadline }: TaskList): boolean => deadline(text, true)?.date != null

function put(row: ToldRow, field: TaskField, written: string, span: Span): void {
  const value = readValue(written)
  if (value === null) return
  if (field === 'task') row.tasks.push(span)
  else if (field === 'deadline') row.deadline ??= value
  else row.responsible = row.responsible === null ? value : `${row.responsible}, ${value}`
}

/** From the first to the last cell of the row of a line; only the line where it stands in no row. */
function rowSpan({ lines }: Reading, at: number): Span {
  const isOwn = (line: Line | undefined): boolean => shareRow(lines[at], line)
  let [from, to] = [at, at]
  while (isOwn(lines[from - 1])) from--
  while (isOwn(lines[to + 1])) to++
  return [(lines[from] as Line).span[0], (lines[to] as Line).span[1]]
}
