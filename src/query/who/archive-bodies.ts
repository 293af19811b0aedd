// Who met, according to the documents of an archive: each way of naming a body once. Few, however many documents.

import type { Kysely } from '../../store/kysely.js'
import type { Tables } from '../../store/schema.js'

/** One way in which documents name who met. */
export interface ArchiveBody {
  readonly name: string | null
  readonly id: string | null
  /** The name's words, folded and stemmed. */
  readonly folded: string | null
  readonly cluster: string | null
  readonly region: string | null
  readonly documents: number
}

/** Most documents first; read from an index alone. */
export async function listArchiveBodies(db: Kysely<Tables>): Promise<ArchiveBody[]> {
  const rows = await db
    .selectFrom('document')
    .select(['body_folded as folded', 'body_id as id', 'cluster', 'region'])
    .select(eb => [eb.fn.min('body_name').as('name'), eb.fn.countAll<number>().as('documents')])
    .groupBy(['body_folded', 'body_id', 'cluster', 'region'])
    .execute()
  return rows.sort((a, b) => b.documents - a.documents || compare(a.name, b.name) || compare(a.cluster, b.cluster))
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
