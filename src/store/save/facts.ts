// Everything that stands below a document taken out again.

import type { Transaction } from '../kysely.js'
import type { Tables } from '../schema.js'
import { NUMBERED } from './insert.js'

const SEARCHED = ['item', 'decision', 'recommendation'] as const

/** Takes everything out that stands below the document row `key`; the row itself stays. */
export async function deleteFacts(trx: Transaction<Tables>, key: number): Promise<void> {
  // The index has no content of its own and no foreign keys: it goes first, while the rows still tell what is theirs.
  for (const noun of SEARCHED)
    await trx
      .deleteFrom(`${noun}_search`)
      .where('rowid', 'in', eb => eb.selectFrom(noun).select('id').where('document', '=', key))
      .execute()
  for (const table of [...NUMBERED, 'furniture', 'diagnostic', 'heading', 'extraction', 'stale'] as const)
    await trx.deleteFrom(table).where('document', '=', key).execute()
}
