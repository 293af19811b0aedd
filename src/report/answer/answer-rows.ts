// The rows of an answer in the formats for programs, and as Markdown tables; printed page by page as they are read.

import type { Noun } from '../../query/filter.js'
import type { ActionRow, Row } from '../../query/rows.js'
import { columnsOf } from '../formats/row-columns.js'
import { markdownText, printRows, type RowFormat } from '../formats/rows.js'

export type LineFormat = RowFormat | 'ics'

/** `candidate` is the body of the group, if the answer has several groups. */
export interface GroupedRows {
  readonly candidate: string | null
  readonly rows: readonly Row[]
}

export async function* formatAnswerRows(
  format: LineFormat,
  noun: Noun,
  pages: AsyncIterable<GroupedRows>,
): AsyncGenerator<string> {
  if (format === 'ics') return yield* (await import('../formats/calendar.js')).formatCalendar(tasksOf(pages))
  if (format === 'md') return yield* asMarkdown(noun, pages)
  const named = format === 'json' || format === 'jsonl'
  const { head, row: print, end } = printRows<Row & { candidate?: string }>(format, columnsOf(noun))
  if (head !== '') yield head
  let isEmpty = true
  for await (const { candidate, rows } of pages) {
    let text = ''
    for (const row of rows) {
      text += print(named && candidate !== null ? { candidate, ...row } : row, isEmpty)
      isEmpty = false
    }
    yield text
  }
  yield end(isEmpty)
}

/** Only tasks have deadlines; other rows give no calendar entries. */
async function* tasksOf(pages: AsyncIterable<GroupedRows>): AsyncGenerator<ActionRow> {
  for await (const { rows } of pages) for (const row of rows) if ('deadline' in row) yield row
}

const MARKDOWN_LEFT_OUT = new Set(['cluster', 'region', 'meeting', 'otherDocuments', 'points', 'votes'])

async function* asMarkdown(noun: Noun, pages: AsyncIterable<GroupedRows>): AsyncGenerator<string> {
  const columns = columnsOf(noun).filter(column => !MARKDOWN_LEFT_OUT.has(column.name))
  const { head, row: print } = printRows('md', columns)
  let group: string | null | undefined
  for await (const { candidate, rows } of pages) {
    if (candidate !== group) {
      if (candidate !== null) yield `${group === undefined ? '' : '\n'}## ${markdownText(candidate)}\n\n`
      yield head
      group = candidate
    }
    yield rows.map(row => print(row, false)).join('')
  }
  if (group === undefined) yield head
}
