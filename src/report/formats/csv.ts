// Formats rows as CSV (RFC 4180) that Danish Excel opens: UTF-8 with a byte order mark, CRLF line ends.

/** At the beginning of a file; without it Excel misreads æøå. */
export const CSV_HEAD = '\ufeff'

/** Danish Excel expects semicolons between cells. */
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
  // A spreadsheet would run it as a formula, which text from a file must never be.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
