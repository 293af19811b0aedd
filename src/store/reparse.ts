// The store's part in `referat reparse`: lists and loads the documents to read again, and replaces their old reading.

import type { Document } from '../model/document.js'
import type { Archive } from './archive.js'
import { sql } from './kysely.js'
import { loadDocuments } from './load.js'
import { freshTerms } from './save/fresh-terms.js'
import type { Parcel, Versions } from './save/parcel.js'
import { replaceDocument } from './save/save.js'
import type { Db, Trx } from './schema.js'

/** A document as it was read last, with what the parser needs to read it again. */
export interface OldReading {
  readonly key: number
  readonly document: Document
  /** The layout of its text, packed (rows/document.ts). */
  readonly layout: Uint8Array
  /** Its rows must be made anew even if the new reading is the same. */
  readonly stale: boolean
  /** The versions that read it. */
  readonly versions: Versions
}

/** Keys of the documents that were read by other versions than these, ordered by path; null: of all documents. */
export async function listOutdated(db: Db, versions: Versions | null): Promise<number[]> {
  const rows = await selectOutdated(db, versions).select('key').orderBy('path').orderBy('id').execute()
  return rows.map(row => row.key)
}

function selectOutdated(db: Db, versions: Versions | null) {
  const all = db.selectFrom('document')
  if (!versions) return all
  return all.where(eb =>
    eb.or([
      eb('parser_version', '!=', versions.parser),
      eb('dictionary_version', '!=', versions.dictionary),
      eb('key', 'in', eb.selectFrom('stale').select('document')),
    ]),
  )
}

export type Outdated = Readonly<Awaited<ReturnType<typeof countOutdated>>>

/** How many documents were read by other versions of the program. */
export async function countOutdated(db: Db, versions: Versions) {
  const extracted = await db
    .selectFrom('extraction')
    .select(eb => ['extractor_version', eb.fn.countAll<number>().as('n')])
    .where('extractor_version', '!=', versions.extractor)
    .groupBy('extractor_version')
    .orderBy('extractor_version')
    .execute()
  const { parser, dictionary } = versions
  const { rows } = await sql<{ readonly parsed: number }>`select
    (select coalesce(sum(documents), 0) from tally where parser_version <> ${parser} or dictionary_version <> ${dictionary})
    + (select count(*) from stale cross join document on document.key = stale.document
      where parser_version = ${parser} and dictionary_version = ${dictionary}) as parsed`.execute(db)
  return {
    /** By another parser or other dictionaries: they can be read again from their stored text. */
    parsed: rows[0]!.parsed,
    /** By another extractor: only their files can be read again. */
    extracted: extracted.reduce((sum, { n }) => sum + n, 0),
    /** The versions of those extractors. */
    extractors: extracted.map(row => row.extractor_version),
  }
}

export async function loadReadings(db: Db, keys: readonly number[]): Promise<OldReading[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('document')
    .innerJoin('extraction', 'extraction.document', 'document.key')
    .leftJoin('stale', 'stale.document', 'document.key')
    .select(['key', 'id', 'layout', 'extractor_version', 'parser_version', 'dictionary_version'])
    .select('stale.document as stale')
    .where('key', 'in', keys)
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return (await loadDocuments(db, keys)).flatMap(document => {
    const row = byId.get(document.id)
    if (!row) return []
    const { key, layout, stale, extractor_version, parser_version, dictionary_version } = row
    const versions = { extractor: extractor_version, parser: parser_version, dictionary: dictionary_version }
    return { key, document, layout, stale: stale !== null, versions }
  })
}

/** In one transaction. Returns false and changes nothing if the document was replaced or deleted meanwhile. */
export async function saveReparsed({ db }: Archive, parcel: Parcel, old: OldReading): Promise<boolean> {
  const terms = freshTerms(db, parcel.rows.term)
  const saved = await db.transaction().execute(async trx => {
    if (!(await isStill(trx, old))) return false
    await replaceDocument(trx, { ...parcel, rows: { ...parcel.rows, term: terms.rows } })
    return true
  })
  if (saved) terms.remember()
  return saved
}

/** Notes the versions that read a document last, if the reading is the same as before. */
export async function stampDocument({ db }: Archive, old: OldReading, versions: Versions): Promise<boolean> {
  return db.transaction().execute(async trx => {
    if (!(await isStill(trx, old))) return false
    await trx
      .updateTable('document')
      .set({ parser_version: versions.parser, dictionary_version: versions.dictionary })
      .where('key', '=', old.key)
      .execute()
    return true
  })
}

/** Deletes names that occur in no document any more: what a better parser does not take for a name must not be suggested. */
export async function forgetNames({ db }: Archive): Promise<void> {
  const bearers = [
    ['person', 'participant', 'name_folded'],
    ['organisation', 'participant', 'organisation_folded'],
    ['responsible', 'action', 'responsible_folded'],
  ] as const
  await db.transaction().execute(async trx => {
    for (const [kind, table, column] of bearers)
      await sql`delete from name where kind = ${kind}
        and not exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = name.folded)`.execute(trx)
  })
}

async function isStill(trx: Trx, { key, document, versions }: OldReading): Promise<boolean> {
  const found = await trx
    .selectFrom('document')
    .innerJoin('extraction', 'extraction.document', 'document.key')
    .select('key')
    .where('key', '=', key)
    .where('id', '=', document.id)
    .where('extractor_version', '=', versions.extractor)
    .where('parser_version', '=', versions.parser)
    .where('dictionary_version', '=', versions.dictionary)
    .executeTakeFirst()
  return found !== undefined
}
