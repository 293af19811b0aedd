// The rows of an answer in the formats that programs read, and as a Markdown table. Row by row, as they come.

import type { Noun } from '../../query/filter.js'
import type { ActionRow, Row } from '../../query/rows.js'
import { formatCalendar } from '../formats/calendar.js'
import { CSV_HEAD, type CsvFormat, type CsvValue, csvRow, separatorOf } from '../formats/csv.js'
import { markdownText } from '../formats/markdown.js'
import { columnsOf } from '../formats/row-columns.js'
import { printableLine } from '../terminal/printable.js'

export type LineFormat = 'tsv' | 'json' | 'jsonl' | CsvFormat | 'md' | 'ics'

/** `candidate` names the body of a group, where the answer has several. */
export interface GroupedRow {
  readonly candidate: string | null
  readonly row: Row
}

export async function* formatAnswerRows(
  format: LineFormat,
  noun: Noun,
  rows: AsyncIterable<GroupedRow>,
): AsyncGenerator<string> {
  switch (format) {
    case 'json':
      return yield* asJson(rows)
    case 'jsonl':
      for await (const one of rows) yield `${JSON.stringify(withCandidate(one))}\n`
      return
    case 'md':
      return yield* asMarkdown(noun, rows)
    case 'ics':
      return yield* formatCalendar(tasksOf(rows))
    default:
      return yield* asValues(format, noun, rows)
  }
}

/** Only tasks have deadlines; of other rows there is nothing for a calendar. */
async function* tasksOf(rows: AsyncIterable<GroupedRow>): AsyncGenerator<ActionRow> {
  for await (const { row } of rows) if ('deadline' in row) yield row
}

const withCandidate = ({ candidate, row }: GroupedRow) => (candidate === null ? row : { candidate, ...row })

async function* asJson(rows: AsyncIterable<GroupedRow>): AsyncGenerator<string> {
  let first = true
  for await (const one of rows) {
    yield `${first ? '[' : ','}\n${JSON.stringify(withCandidate(one))}`
    first = false
  }
  yield first ? '[]\n' : '\n]\n'
}

async function* asValues(
  format: 'tsv' | CsvFormat,
  noun: Noun,
  rows: AsyncIterable<GroupedRow>,
): AsyncGenerator<string> {
  const columns = columnsOf(noun)
  const separator = format === 'tsv' ? null : separatorOf(format)
  if (separator)
    yield CSV_HEAD +
      csvRow(
        columns.map(column => column.name),
        separator,
      )
  for await (const { row } of rows) {
    const values = columns.map(column => column.value(row))
    yield separator
      ? csvRow(values.map(oneLine), separator)
      : `${values.map(value => String(oneLine(value) ?? '')).join('\t')}\n`
  }
}

/** Tabs, line ends and control characters belong to the format, not to a cell. */
const oneLine = (value: CsvValue): CsvValue => (typeof value === 'string' ? printableLine(value) : value)

const MARKDOWN_LEFT_OUT = new Set(['cluster', 'region', 'meeting', 'otherDocuments', 'points', 'votes'])

async function* asMarkdown(noun: Noun, rows: AsyncIterable<GroupedRow>): AsyncGenerator<string> {
  const columns = columnsOf(noun).filter(column => !MARKDOWN_LEFT_OUT.has(column.name))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const head = line(columns.map(column => column.name)) + line(columns.map(() => '---'))
  let group: string | null | undefined
  for await (const { candidate, row } of rows) {
    if (candidate !== group) {
      if (candidate !== null) yield `${group === undefined ? '' : '\n'}## ${markdownText(candidate)}\n\n`
      yield head
      group = candidate
    }
    yield line(columns.map(column => markdownText(String(oneLine(column.value(row)) ?? ''))))
  }
  if (group === undefined) yield head
}
