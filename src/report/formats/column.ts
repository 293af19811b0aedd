// A column of a table: its name, and how its cell is read from a row.

import type { CsvValue } from './csv.js'

export interface Column<R> {
  readonly name: string
  value(row: R): CsvValue
}

export const column = <R>(name: string, value: (row: R) => CsvValue): Column<R> => ({ name, value })

/** Columns that show the field of the same name; the values of a list stand in one cell. */
export const plain = <R>(...names: (keyof R & string)[]): Column<R>[] =>
  names.map(name =>
    column(name, row => {
      const value = row[name]
      return Array.isArray(value) ? list(value) : (value as CsvValue)
    }),
  )

/** Several values in one cell. */
export const list = (values: readonly string[]): string => values.join('; ')
