// The columns of tables: their names, and how their cells are read from a row.

import type { Action, Attachment, Diagnostic, Participant } from '../../model/document.js'
import type { Unplaced } from '../../model/span.js'
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

/** Columns of a part of a row. */
export const within = <R, Part>(columns: readonly Column<Part>[], part: (row: R) => Part): Column<R>[] =>
  columns.map(({ name, value }) => column(name, row => value(part(row))))

/** Several values in one cell. */
export const list = (values: readonly string[]): string => values.join('; ')

/** Where a fact stands in the text; one about a whole document stands nowhere. */
export const PLACE: readonly Column<Pick<Diagnostic, 'page' | 'span'>>[] = [
  ...plain<Pick<Diagnostic, 'page'>>('page'),
  column('spanStart', ({ span }) => span?.[0] ?? null),
  column('spanEnd', ({ span }) => span?.[1] ?? null),
]

export const PARTICIPANT: readonly Column<Unplaced<Participant>>[] = plain(
  ...(['name', 'title', 'organisation', 'attendance', 'capacity', 'roles', 'items', 'note'] as const),
)

export const ACTION: readonly Column<Unplaced<Action>>[] = plain('text', 'responsible', 'deadline', 'deadlineText')

export const ATTACHMENT: readonly Column<Unplaced<Attachment>>[] = plain('number', 'title', 'note')
