// Formats rows for programs, and as Markdown tables: the text before the first row, of each row, and after the last.

import { printableLine } from '../terminal/printable.js'
import type { Column } from './column.js'
import { CSV_HEAD, type CsvFormat, type CsvValue, csvRow, separatorOf } from './csv.js'

export type RowFormat = 'tsv' | 'json' | 'jsonl' | CsvFormat | 'md'

export interface RowPrinter<R> {
  readonly head: string
  row(row: R, isFirst: boolean): string
  end(isEmpty: boolean): string
}

/** JSON holds all fields of a row, whatever the columns. */
export function printRows<R>(format: RowFormat, columns: readonly Column<R>[]): RowPrinter<R> {
  const names = columns.map(column => column.name)
  const cells = (row: R) => columns.map(column => oneLine(column.value(row)))
  const texts = (row: R) => cells(row).map(value => String(value ?? ''))
  const end = () => ''
  switch (format) {
    case 'json':
      return {
        head: '',
        row: (row, isFirst) => `${isFirst ? '[' : ','}\n${JSON.stringify(row)}`,
        end: isEmpty => (isEmpty ? '[]\n' : '\n]\n'),
      }
    case 'jsonl':
      return { head: '', row: row => `${JSON.stringify(row)}\n`, end }
    case 'md':
      return {
        head: markdownRow(names) + markdownRow(names.map(() => '---')),
        row: row => markdownRow(texts(row).map(markdownText)),
        end,
      }
    case 'tsv':
      return { head: '', row: row => `${texts(row).join('\t')}\n`, end }
    default: {
      const separator = separatorOf(format)
      return { head: CSV_HEAD + csvRow(names, separator), row: row => csvRow(cells(row), separator), end }
    }
  }
}

/** All at once. */
export function formatRows<R>(format: RowFormat, columns: readonly Column<R>[], rows: readonly R[]): string {
  const { head, row, end } = printRows(format, columns)
  return head + rows.map((one, index) => row(one, index === 0)).join('') + end(rows.length === 0)
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** Tabs, line ends and control characters would break the format, so a cell holds none. */
const oneLine = (value: CsvValue): CsvValue => (typeof value === 'string' ? printableLine(value) : value)

/** Escapes text for Markdown. */
export const markdownText = (text: string): string => markdownSigns(printableLine(text))

/** Escapes only, for a part of a line. */
export const markdownSigns = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
