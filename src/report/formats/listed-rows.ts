// A list of rows in, the same as JSON, CSV, lines with tabs or a Markdown table out.

import { printableLine } from '../terminal/printable.js'
import type { Column } from './column.js'
import { CSV_HEAD, type CsvFormat, type CsvValue, csvRow, separatorOf } from './csv.js'
import { markdownText } from './markdown.js'

export type ListFormat = 'tsv' | 'json' | 'jsonl' | CsvFormat | 'md'

export function formatListedRows<R>(format: ListFormat, columns: readonly Column<R>[], rows: readonly R[]): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  if (format === 'jsonl') return rows.map(row => `${JSON.stringify(row)}\n`).join('')
  const names = columns.map(column => column.name)
  const cells = rows.map(row => columns.map(column => oneLine(column.value(row))))
  if (format === 'tsv') return cells.map(row => `${row.map(value => value ?? '').join('\t')}\n`).join('')
  if (format !== 'md') return CSV_HEAD + [names, ...cells].map(row => csvRow(row, separatorOf(format))).join('')
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |\n`
  const body = cells.map(row => line(row.map(value => markdownText(String(value ?? '')))))
  return [line(names), line(names.map(() => '---')), ...body].join('')
}

const oneLine = (value: CsvValue): CsvValue => (typeof value === 'string' ? printableLine(value) : value)
