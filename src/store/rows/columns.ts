// Maps facts to rows and back: each column of a table is declared once, with the field that it holds.

import { fold } from '../../danish/fold.js'
import type { Located, Span } from '../../model/span.js'
import { toJson } from '../json.js'

/** A column that stores its field in another form. Without `read` it only serves searches. */
interface Column<Field extends string> {
  readonly field: Field
  readonly write: (value: never) => unknown
  readonly read?: (stored: never) => unknown
}

export const json = <Field extends string>(field: Field): Column<Field> => ({
  field,
  write: (value: unknown) => (value === null ? null : toJson(value)),
  read: (stored: string | null) => (stored === null ? null : JSON.parse(stored)),
})

/** SQLite has no booleans. */
export const flag = <Field extends string>(field: Field): Column<Field> => ({
  field,
  write: (value: boolean | null) => (value === null ? null : Number(value)),
  read: (stored: 0 | 1 | null) => (stored === null ? null : stored === 1),
})

export const folded = <Field extends string>(field: Field): Column<Field> => ({
  field,
  write: (value: string | null) => (value === null ? null : fold(value)),
})

/** The columns for where a row belongs and where its fact stands in the text: the same in every table. */
type Placed = 'id' | 'document' | 'item' | 'position' | 'span_start' | 'span_end' | 'page'
type FieldOf<Fact> = Exclude<keyof Fact & string, keyof Located>

/** The other columns of a table, each with the name of a field that is stored as it is, or with a Column. */
type ColumnMap<Fact, Row> = { readonly [Name in Exclude<keyof Row, Placed>]: FieldOf<Fact> | Column<FieldOf<Fact>> }

/** Some facts concern the whole document and have no span. */
interface Placeable {
  readonly span: Span | null
  readonly page: number | null
}

export interface SpanColumns {
  span_start: number | null
  span_end: number | null
  page: number | null
}

export interface FactColumns<Fact> {
  /** Without those that say where the row belongs. */
  readonly names: readonly string[]
  /** Of these, the columns that fields are read from. */
  readonly fields: readonly string[]
  /** The values in the order of `names`. */
  write(fact: Fact): unknown[]
  read(row: SpanColumns): Fact
  /** The fact without its span and page. */
  readFields(row: object): Omit<Fact, keyof Located>
}

export function mapColumns<Fact extends Placeable, Row>(map: ColumnMap<Fact, Row>): FactColumns<Fact> {
  type Values = Readonly<Record<string, never>>
  const same = (value: unknown) => value
  const columns = Object.entries<string | Column<string>>(map).map(([name, column]) =>
    typeof column === 'string' ? { name, field: column, write: same, read: same } : { name, ...column },
  )
  const kept = columns.flatMap(({ name, field, read }) => (read ? [{ name, field, read }] : []))
  const readFields = (row: object) => {
    const fact: Record<string, unknown> = {}
    for (const { name, field, read } of kept) fact[field] = read((row as Values)[name]!)
    return fact
  }
  return {
    names: [...columns.map(({ name }) => name), 'span_start', 'span_end', 'page'],
    fields: kept.map(({ name }) => name),
    write(fact) {
      const values: unknown[] = columns.map(({ field, write }) => write((fact as unknown as Values)[field]!))
      const { span, page } = fact
      values.push(span?.[0] ?? null, span?.[1] ?? null, page)
      return values
    },
    read(row) {
      const { span_start, span_end, page } = row
      const fact = readFields(row)
      fact.span = span_start === null || span_end === null ? null : [span_start, span_end]
      fact.page = page
      return fact as unknown as Fact
    },
    readFields: row => readFields(row) as unknown as Omit<Fact, keyof Located>,
  }
}
