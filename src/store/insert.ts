// Many rows in one statement. They travel as one JSON text, which costs a third of binding every value by itself, and
// the statement is always the same, so that it is prepared once.

import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import type { Tables } from './schema.js'

/** The tables that take rows of plain values: text, whole numbers, null. */
type PlainTable = Exclude<keyof Tables, 'extraction' | 'document' | 'file' | 'meeting'>

/** Every row must have the columns of the first, in the same order. */
export async function insertRows<T extends PlainTable>(
  trx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const values = JSON.stringify(
    rows.map(row => Object.values(row)),
    refuseOthers,
  )
  await trx.executeQuery(CompiledQuery.raw(statementFor(table, Object.keys(first)), [values]))
}

const statements = new Map<string, string>()

function statementFor(table: string, columns: readonly string[]): string {
  let statement = statements.get(table)
  if (statement === undefined) {
    const names = columns.map(column => `"${column}"`).join(', ')
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
    statement = `insert into "${table}" (${names}) select ${values} from json_each(?)`
    statements.set(table, statement)
  }
  return statement
}

/** JSON would write undefined and NaN as null, and objects as JSON. */
function refuseOthers(this: unknown, key: string, value: unknown): unknown {
  const isPlain = value === null || typeof value === 'string' || Number.isSafeInteger(value)
  if (isPlain || Array.isArray(value)) return value
  throw new TypeError(`A row cannot hold ${typeof value} ${String(value)} (column ${key})`)
}
