// Many rows in as few statements as SQLite takes at once.

import type { Insertable, Transaction } from 'kysely'
import type { Tables } from './schema.js'
import { ROWS_PER_INSERT } from './sqlite.js'

export async function insertRows<T extends keyof Tables>(
  trx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_PER_INSERT))
      .execute()
}
