// Maps facts to rows and back: each column of a table is declared once, with the field that it holds.

import { fold } from '../../danish/fold.js'
import type { Located, Span } from '../../model/span.js'

/** A column that stores its field in another form. Without `read` it only serves searches. */
interface Column<Field extends string, Stored> {
  readonly field: Field
  readonly write: (value: never) => Stored | null
  readonly read?: (stored: never) => unknown
}

export const json = <Field extends string>(field: Field): Column<Field, string> => ({
  field,
  write: (value: unknown) => (value === null ? null : JSON.stringify(value)),
  read: (stored: string | null) => (stored === null ? null : JSON.parse(stored)),
})

/** SQLite has no booleans. */
export type Flag = 0 | 1

export const flag = <Field extends string>(field: Field): Column<Field, Flag> => ({
  field,
  write: (value: boolean | null) => (value === null ? null : value ? 1 : 0),
  read: (stored: Flag | null) => (stored === null ? null : stored === 1),
})

export const folded = <Field extends string>(field: Field): Column<Field, string> => ({
  field,
  write: (value: string | null) => (value === null ? null : fold(value)),
})

type FieldOf<Fact> = Exclude<keyof Fact & string, keyof Located>

/** The columns of a table, each with the name of a field that is stored as it is, or with a Column. */
type ColumnMap<Fact> = Readonly<Record<string, FieldOf<Fact> | Column<FieldOf<Fact>, unknown>>>

type Stored<Fact, From> =
  From extends Column<infer Field, infer Kind>
    ? Kind | Extract<Fact[Field & keyof Fact], null>
    : From extends keyof Fact
      ? Fact[From]
      : never

/** A row as SQLite holds it, without the columns that say where it belongs. */
type RowOf<Fact, Map> = { -readonly [Name in keyof Map]: Stored<Fact, Map[Name]> } & SpanColumns<
  Fact extends Located ? number : number | null
>

/** UTF-16 code units into extraction.text, end exclusive. */
export interface SpanColumns<Offset> {
  span_start: Offset
  span_end: Offset
  page: number | null
}

/** Some facts concern the whole document and have no span. */
interface Placeable {
  readonly span: Span | null
  readonly page: number | null
}

export interface FactColumns<Fact, Row> {
  /** Without those that say where the row belongs. */
  readonly names: readonly string[]
  /** Of these, the columns that fields are read from. */
  readonly fields: readonly string[]
  /** No value: the type of a row, for schema.ts. */
  readonly row?: Row
  /** The values in the order of `names`. */
  write(fact: Fact): unknown[]
  read(row: SpanColumns<number | null>): Fact
  /** The fact without its span and page. */
  readFields(row: object): Omit<Fact, keyof Located>
}

export const mapColumns =
  <Fact extends Placeable>() =>
  <const Map extends ColumnMap<Fact>>(map: Map): FactColumns<Fact, RowOf<Fact, Map>> => {
    type Values = Readonly<Record<string, never>>
    const same = (value: unknown) => value
    const columns = Object.entries<string | Column<string, unknown>>(map).map(([name, column]) =>
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
