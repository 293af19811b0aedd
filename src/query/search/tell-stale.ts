// A note that a search may miss words, if the archive has documents that were stemmed by an earlier version (`stale`).

import type { Db } from '../../store/schema.js'

export async function tellStale(db: Db): Promise<string[]> {
  const { count } = await db
    .selectFrom('stale')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (count === 0) return []
  const documents = count === 1 ? '1 document' : `${count} documents`
  return [
    `an earlier version made the search index of ${documents}: some inflections are not found there until the archive is brought up to date with "referat reparse"`,
  ]
}
