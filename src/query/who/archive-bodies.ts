// The bodies that met, as the documents of an archive name them: each way of naming a body once. Few, however many documents.

import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'

/** One way in which documents name a body. */
export interface ArchiveBody {
  readonly name: string | null
  readonly id: string | null
  /** The name's words, folded and stemmed. */
  readonly folded: string | null
  readonly cluster: string | null
  readonly region: string | null
  readonly documents: number
}

/** Most documents first; read once for as long as nothing in the archive changes. */
export async function listArchiveBodies(db: Db): Promise<readonly ArchiveBody[]> {
  const state = await readState(db)
  const known = read.get(db)
  if (known?.state === state) return known.bodies
  const bodies = await readBodies(db)
  read.set(db, { state, bodies })
  return bodies
}

const read = new WeakMap<Db, { readonly state: string; readonly bodies: readonly ArchiveBody[] }>()

/** A number that changes whenever this or another program writes to the archive. */
export async function readState(db: Db): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select total_changes() || '/' || data_version as state from pragma_data_version`.execute(db)
  return rows[0]!.state
}

async function readBodies(db: Db): Promise<ArchiveBody[]> {
  const rows = await db
    .selectFrom('tally')
    .select(['body_folded as folded', 'body_id as id', 'cluster', 'region'])
    .select(eb => [eb.fn.min('body_name').as('name'), eb.fn.sum<number>('documents').as('documents')])
    .groupBy(['body_folded', 'body_id', 'cluster', 'region'])
    .execute()
  return rows.sort((a, b) => b.documents - a.documents || compare(a.name, b.name) || compare(a.cluster, b.cluster))
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
