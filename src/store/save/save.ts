// Saves a document completely or not at all; notes further files of the same content, and cleans up after changed ones.

import type { Archive } from '../archive.js'
import { CompiledQuery } from '../kysely.js'
import { deleteEmptyMeetings, regroupMeetings } from '../meeting/meeting.js'
import type { Trx } from '../schema.js'
import { type FileState, type KnownFile, noteFile } from './file.js'
import { freshTerms } from './fresh-terms.js'
import { deleteFacts, insertParcel, NUMBERED, type Numbered, type Place } from './insert.js'
import type { Parcel } from './parcel.js'

type Outcome = 'ok' | 'partial'

/** In one transaction. Of the same id only the file is noted, unless `replace`. Returns whether it was saved. */
export async function saveParcel(
  { db }: Archive,
  parcel: Parcel,
  file: FileState,
  outcome: Outcome,
  replace: boolean,
): Promise<boolean> {
  const { date } = parcel.meeting
  const terms = freshTerms(db, parcel.rows.term)
  const rows = { ...parcel.rows, term: terms.rows }
  const saved = await db.transaction().execute(async trx => {
    const found = await lookUp(trx, parcel.id, file.location, date)
    const before = found.known ? await findDocument(trx, parcel.id) : undefined
    if (before && !replace) {
      await putCopy(trx, file, before.key)
      return false
    }
    const { place } = found
    const key = before?.key ?? place.key
    const fresh = { ...parcel, rows }
    if (before) await replaceFacts(trx, fresh, place, before)
    else await insertParcel(trx, fresh, place)
    if (before || found.located) await putFile(trx, file, key, outcome)
    else await noteFile(trx, file, { outcome, document: key })
    if (before || found.rivals) await regroupMeetings(trx, date, before ? null : key)
    return true
  })
  if (saved) terms.remember()
  return saved
}

/** Replaces the reading of a document. Its files stay. */
export async function replaceDocument(trx: Trx, parcel: Parcel): Promise<void> {
  const { place } = await lookUp(trx, parcel.id, '', parcel.meeting.date)
  const before = await findDocument(trx, parcel.id)
  if (!before) throw new Error(`there is no document ${parcel.id}`)
  await replaceFacts(trx, parcel, place, before)
  await namePath(trx, before.key)
  if (parcel.meeting.date !== before.date) await regroupMeetings(trx, parcel.meeting.date)
}

async function replaceFacts(trx: Trx, parcel: Parcel, place: Place, before: Known): Promise<void> {
  const { key } = before
  await deleteFacts(trx, key)
  await insertParcel(trx, parcel, { ...place, key })
  await leaveMeeting(trx, before)
}

export async function hasDocument({ db }: Archive, documentId: string): Promise<boolean> {
  return (await db.selectFrom('document').select('key').where('id', '=', documentId).executeTakeFirst()) !== undefined
}

/** Notes that a file holds a document that is already in the archive. Returns false if it is not. */
export async function saveCopy({ db }: Archive, file: FileState, documentId: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const document = await findDocument(trx, documentId)
    if (!document) return false
    await putCopy(trx, file, document.key)
    return true
  })
}

/** Forgets files that hold no document, or one that other files hold, too; it gets the path of one of those. */
export async function forgetFiles({ db }: Archive, files: readonly KnownFile[]): Promise<void> {
  if (files.length === 0) return
  await db.transaction().execute(async trx => {
    for (const { id, document } of files) {
      await trx.deleteFrom('file').where('id', '=', id).execute()
      if (document !== null) await namePath(trx, document)
    }
  })
}

async function putCopy(trx: Trx, file: FileState, key: number): Promise<void> {
  const partial = await trx
    .selectFrom('file')
    .select('id')
    .where('document', '=', key)
    .where('outcome', '=', 'partial')
    .limit(1)
    .executeTakeFirst()
  await putFile(trx, file, key, partial ? 'partial' : 'ok')
}

/** Connects a file with its document. The file's earlier document is deleted if no other file holds it. */
async function putFile(trx: Trx, file: FileState, key: number, outcome: Outcome): Promise<void> {
  const before = await trx
    .selectFrom('file')
    .select('document')
    .where('location', '=', file.location)
    .executeTakeFirst()
  await noteFile(trx, file, { outcome, document: key })
  await namePath(trx, key)
  if (before && before.document !== null && before.document !== key) {
    const others = await namePath(trx, before.document)
    if (!others) await deleteDocument(trx, before.document)
  }
}

/** Gives the document the first of its paths, so that the order of files does not matter. False if it has none. */
async function namePath(trx: Trx, key: number): Promise<boolean> {
  const { path } = await trx
    .selectFrom('file')
    .select(eb => eb.fn.min('path').as('path'))
    .where('document', '=', key)
    .executeTakeFirstOrThrow()
  if (path === null) return false
  await trx.updateTable('document').set({ path }).where('key', '=', key).where('path', '!=', path).execute()
  return true
}

async function deleteDocument(trx: Trx, key: number): Promise<void> {
  const before = await trx
    .selectFrom('document')
    .select(['meeting', 'date'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  await deleteFacts(trx, key)
  await trx.deleteFrom('document').where('key', '=', key).execute()
  await leaveMeeting(trx, before)
}

/** Among the remaining documents of the meeting another may be the best now. */
async function leaveMeeting(trx: Trx, before: Before): Promise<void> {
  await deleteEmptyMeetings(trx, [before.meeting])
  await regroupMeetings(trx, before.date)
}

/** The meeting of a document that is replaced or deleted. */
interface Before {
  readonly meeting: number
  readonly date: string | null
}

interface Known extends Before {
  readonly key: number
}

async function findDocument(trx: Trx, id: string): Promise<Known | undefined> {
  return trx.selectFrom('document').select(['key', 'meeting', 'date']).where('id', '=', id).executeTakeFirst()
}

const last = (column: string, table: string) => `coalesce((select max(${column}) from "${table}"), 0) as "${table}"`
const LOOK_UP = `select
  ${[...NUMBERED.map(noun => last('id', noun)), last('id', 'meeting'), last('key', 'document')].join(', ')},
  exists (select 1 from document where id = ?) as known,
  exists (select 1 from file where location = ?) as located,
  exists (select 1 from document where date = ?) as rivals`

/** All that saving must know, by one query, made once since that takes longer than running it. One writes at a time. */
async function lookUp(trx: Trx, id: string, location: string, date: string | null) {
  const { rows } = await trx.executeQuery<
    Record<Numbered | 'document' | 'meeting' | 'known' | 'located' | 'rivals', number>
  >(CompiledQuery.raw(LOOK_UP, [id, location, date]))
  const { known, located, rivals, document, meeting, ...ids } = rows[0]!
  return {
    /** The document is there already. */
    known: known === 1,
    /** The file is there already. */
    located: located === 1,
    /** Other documents are of the same date. */
    rivals: rivals === 1,
    place: { key: document + 1, meeting: meeting + 1, last: ids },
  }
}
