// Deletes everything that belongs to a document.

import type { Transaction } from '../kysely.js'
import type { Tables } from '../schema.js'
import { NUMBERED } from './insert.js'

const SEARCHED = ['item', 'decision', 'recommendation'] as const

/** Deletes all rows that belong to the document `key`; the row of the document itself stays. */
export async function deleteFacts(trx: Transaction<Tables>, key: number): Promise<void> {
  // The full-text index has no foreign keys: its rows are deleted first, while the ids of the facts are still known.
  for (const noun of SEARCHED)
    await trx
      .deleteFrom(`${noun}_search`)
      .where('rowid', 'in', eb => eb.selectFrom(noun).select('id').where('document', '=', key))
      .execute()
  for (const table of [...NUMBERED, 'furniture', 'diagnostic', 'heading', 'extraction', 'stale'] as const)
    await trx.deleteFrom(table).where('document', '=', key).execute()
}
