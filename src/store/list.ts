// Lists the documents of an archive, and reads any number of them with only a few in memory at a time.

import type { Document } from '../model/document.js'
import { sql } from './kysely.js'
import { loadDocuments } from './load.js'
import type { Db } from './schema.js'

/** Documents loaded at once: few enough for memory, enough to share the cost of the queries. */
const BATCH = 50

/** document.key of all documents, ordered by path: the same order on every machine. */
export async function listDocumentKeys(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('document').select('key').orderBy('path').orderBy('id').execute()
  return rows.map(row => row.key)
}

/** The documents of these keys, in this order. */
export async function* streamDocuments(db: Db, keys: readonly number[]): AsyncIterable<Document> {
  for (let start = 0; start < keys.length; start += BATCH)
    yield* await loadDocuments(db, keys.slice(start, start + BATCH))
}

/** For every document, by id: its meeting, and whether questions are answered from it. */
export async function listStandings(
  db: Db,
): Promise<Map<string, { readonly meeting: number; readonly best: boolean }>> {
  const rows = await db.selectFrom('document').select(['id', 'meeting', 'best']).execute()
  return new Map(rows.map(({ id, meeting, best }) => [id, { meeting, best: best === 1 }]))
}

export type Found =
  | { readonly kind: 'one'; readonly key: number }
  | { readonly kind: 'several'; readonly candidates: readonly { readonly id: string; readonly path: string }[] }
  /** Paths that contain what was typed, as suggestions. */
  | { readonly kind: 'none'; readonly near: readonly string[] }

/** By an id, the start of one, or a path: as imported, on this machine (`location`), or the end of either. */
export async function findDocument(db: Db, typed: string, location: string): Promise<Found> {
  const path = typed.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')
  const documents = db.selectFrom('document').select(['document.key', 'document.id', 'document.path'])
  const files = documents.innerJoin('file', 'file.document', 'document.key').distinct()
  const steps = [
    documents.where('document.id', '=', typed.toLowerCase()),
    files.where('file.path', '=', path),
    files.where('file.location', '=', location),
    // "g" sorts behind all hex digits: this range holds all ids that begin with the prefix.
    ...(/^[0-9a-f]{2,15}$/i.test(typed)
      ? [documents.where('document.id', '>=', typed.toLowerCase()).where('document.id', '<', `${typed.toLowerCase()}g`)]
      : []),
    files.where(sql<boolean>`substr(file.path, -length(${path}) - 1) = ${`/${path}`}`),
  ]
  for (const step of steps) {
    const rows = await step.orderBy('document.path').limit(MOST_CANDIDATES).execute()
    if (rows.length === 1) return { kind: 'one', key: rows[0]!.key }
    if (rows.length > 1) return { kind: 'several', candidates: rows }
  }
  const near = await files
    .where(sql<boolean>`instr(lower(file.path), lower(${path})) > 0`)
    .orderBy('document.path')
    .limit(5)
    .execute()
  return { kind: 'none', near: near.map(row => row.path) }
}

const MOST_CANDIDATES = 20

/** The other documents of the same meeting, the best first. */
export async function listOtherDocuments(db: Db, key: number) {
  return db
    .selectFrom('document')
    .select(['id', 'path', 'kind', 'status'])
    .where('meeting', '=', eb => eb.selectFrom('document').select('meeting').where('key', '=', key))
    .where('key', '!=', key)
    .orderBy('best', 'desc')
    .orderBy('path')
    .execute()
}
