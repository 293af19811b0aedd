// Rows in, CSV that Danish Excel opens out: UTF-8 with a byte order mark, CRLF line ends (RFC 4180).

/** Stands once at the head of a file; without it Excel takes æøå for something else. */
export const CSV_HEAD = '\ufeff'

/** Danish Excel takes a semicolon for what parts cells. */
export type CsvFormat = 'csv' | 'csv-semicolon'

export const separatorOf = (format: CsvFormat): string => (format === 'csv' ? ',' : ';')

export type CsvValue = string | number | boolean | null

/** One row with its line end. */
export function csvRow(values: readonly CsvValue[], separator = ','): string {
  return `${values.map(value => csvCell(value, separator)).join(separator)}\r\n`
}

function csvCell(value: CsvValue, separator: string): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  // A spreadsheet would take it for a formula: text from a file must never be run.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
