// Columns for who and by when in a table whose rows are items: "Punkt | Referat | Ansvarlig/frist". The sections of an item
// in, what each row says of its tasks out.

import type { Span } from '../../../model/span.js'
import { type Line, shareRow } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import { fieldNamed, readTaskFields, readValue, type TaskField } from './task-fields.js'

/** What the columns of one row say. */
export interface ToldRow {
  /** Where the row stands in the text. */
  readonly span: Span
  /** Who, as written, joined by commas; null where no column says it. */
  responsible: string | null
  deadline: string | null
  /** Tasks that stand in the column themselves: "Bo Krogh indhenter tilbud". */
  readonly tasks: Span[]
}

/** Tests for what a cell without a label says. */
export interface CellTests {
  readonly isTask: (text: string) => boolean
  readonly isPerson: (text: string) => boolean
  readonly isDay: (text: string) => boolean
  /** A day or another time and little else: "Inden påske". */
  readonly isWhen: (text: string) => boolean
}

export const isTaskColumn = ({ kind, hit }: SectionDraft): boolean => kind === 'opfølgning' && hit?.column != null

export function readTaskColumns(reading: Reading, drafts: readonly SectionDraft[], tests: CellTests): ToldRow[] {
  const rows: ToldRow[] = []
  for (const draft of drafts.filter(isTaskColumn)) {
    let heads: readonly TaskField[] = []
    for (let i = draft.from; i < draft.to; i++) {
      const line = reading.lines[i] as Line
      const head = reading.labels[i]?.column
      if (head != null) heads = head.split('/').flatMap(name => fieldNamed(name) ?? [])
      const span = rowSpan(reading, i)
      const known = rows.find(row => row.span[0] === span[0])
      const row = known ?? { span, responsible: null, deadline: null, tasks: [] }
      if (!known) rows.push(row)
      readCellLine(line, heads, row, tests)
    }
  }
  return rows
}

function readCellLine({ text, span }: Line, heads: readonly TaskField[], row: ToldRow, tests: CellTests): void {
  const { lead, fields } = readTaskFields(text)
  for (const { field, value, at } of fields) put(row, field, value, [span[0] + at, span[0] + at + value.length])
  const said = fields.length === 0 ? text : lead.trim()
  if (said === '') return
  const field = kindOf(said, heads, tests)
  const [, who, day] = WHO_WHEN.exec(said) ?? []
  if (field === 'deadline' && who && day && tests.isDay(day) && !tests.isDay(who)) {
    put(row, 'responsible', who, span)
    put(row, 'deadline', day, span)
  } else {
    const from = span[0] + text.indexOf(said)
    put(row, field, said, [from, from + said.length])
  }
}

// "Bo Krogh, 1. juni", "Bo Krogh (1. juni)", "Sekretariatet – uge 12"
const WHO_WHEN =
  /^(\p{Lu}[^\d]*?)\s*(?:[,;:(/–-]|\s(?:senest|inden|til)(?=\s))\s*((?:den\s|d\.\s?|uge\s|senest\s|inden\s)?\d.*?)\)?$/u

/** Below the head "Ansvarlig", too, a sentence is a task and a day a deadline. */
function kindOf(said: string, heads: readonly TaskField[], { isTask, isPerson, isDay }: CellTests): TaskField {
  if (heads.length > 0 && heads.every(head => head === 'deadline')) return 'deadline'
  if (isTask(said)) return 'task'
  if (isDay(said)) return 'deadline'
  return heads.includes('responsible') || isPerson(said) ? 'responsible' : 'task'
}

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
