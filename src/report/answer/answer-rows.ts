// The rows of an answer in the formats that programs read, and as Markdown tables. Page by page, as they come.

import type { Noun } from '../../query/filter.js'
import type { ActionRow, Row } from '../../query/rows.js'
import { markdownText } from '../formats/markdown.js'
import { columnsOf } from '../formats/row-columns.js'
import { printRows, type RowFormat } from '../formats/rows.js'

export type LineFormat = RowFormat | 'ics'

/** `candidate` names the body of a group, where the answer has several. */
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

/** Only tasks have deadlines; of other rows there is nothing for a calendar. */
async function* tasksOf(pages: AsyncIterable<GroupedRows>): AsyncGenerator<ActionRow> {
  for await (const { rows } of pages) for (const row of rows) if ('deadline' in row) yield row
}

const MARKDOWN_LEFT_OUT = new Set(['cluster', 'region', 'meeting', 'otherDocuments', 'points', 'votes'])

async function* asMarkdown(noun: Noun, pages: AsyncIterable<GroupedRows>): AsyncGenerator<string> {
  const { head, row: print } = printRows(
    'md',
    columnsOf(noun).filter(column => !MARKDOWN_LEFT_OUT.has(column.name)),
  )
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
