// One document into the archive, whole or not at all. Also a further file with the same content, and what a changed
// file leaves behind.

import type { Transaction } from 'kysely'
import type { Document } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import type { Archive } from './archive.js'
import { deleteFacts, insertFacts } from './facts.js'
import { type FileState, saveFile } from './file.js'
import { deleteEmptyMeetings, insertMeeting, meetingKey, regroupMeetings } from './meeting.js'
import { documentRow } from './rows/document.js'
import { extractionRow } from './rows/extraction.js'
import type { Tables } from './schema.js'

export interface Reading {
  readonly document: Document
  readonly extracted: ExtractedText
  readonly versions: { readonly extractor: string; readonly parser: string; readonly dictionary: string }
}

/** Saves what was read from a file in one transaction. A document of the same id is replaced. */
export async function saveDocument(
  { db }: Archive,
  reading: Reading,
  file: FileState,
  outcome: 'ok' | 'partial',
): Promise<void> {
  const { document, extracted, versions } = reading
  if (extracted.text !== document.text) throw new Error(`${document.source.path}: the parser changed the text`)
  await db.transaction().execute(async trx => {
    const before = await findDocument(trx, document.id)
    const key = before?.key ?? (await nextKey(trx))
    const meeting = await insertMeeting(trx, meetingKey(document))
    const row = documentRow(document, key, meeting, versions)
    if (before) {
      await deleteFacts(trx, key)
      await trx.updateTable('document').set(row).where('key', '=', key).execute()
      await leaveMeeting(trx, before)
    } else await trx.insertInto('document').values(row).execute()
    await trx
      .insertInto('extraction')
      .values(extractionRow(extracted, key, versions.extractor))
      .execute()
    await insertFacts(trx, document, key)
    await putFile(trx, file, key, outcome)
    await regroupMeetings(trx, document.meeting.date)
  })
}

export async function hasDocument({ db }: Archive, documentId: string): Promise<boolean> {
  return (await db.selectFrom('document').select('key').where('id', '=', documentId).executeTakeFirst()) !== undefined
}

/** Notes that a file holds a document that is in the archive already. Returns false where it is not. */
export async function saveCopy({ db }: Archive, file: FileState, documentId: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const document = await findDocument(trx, documentId)
    if (!document) return false
    const partial = await trx
      .selectFrom('file')
      .select('id')
      .where('document', '=', document.key)
      .where('outcome', '=', 'partial')
      .limit(1)
      .executeTakeFirst()
    await putFile(trx, file, document.key, partial ? 'partial' : 'ok')
    return true
  })
}

/** Ties a file to its document; a document that lost its last file by that goes. */
async function putFile(
  trx: Transaction<Tables>,
  file: FileState,
  key: number,
  outcome: 'ok' | 'partial',
): Promise<void> {
  const before = await trx
    .selectFrom('file')
    .select('document')
    .where('location', '=', file.location)
    .executeTakeFirst()
  await saveFile(trx, file, key, outcome)
  await namePath(trx, key)
  if (before && before.document !== null && before.document !== key) {
    const others = await namePath(trx, before.document)
    if (!others) await deleteDocument(trx, before.document)
  }
}

/** The first of its paths is the document's: the same whatever order the files came in. False where there is none. */
async function namePath(trx: Transaction<Tables>, key: number): Promise<boolean> {
  const { path } = await trx
    .selectFrom('file')
    .select(eb => eb.fn.min('path').as('path'))
    .where('document', '=', key)
    .executeTakeFirstOrThrow()
  if (path === null) return false
  await trx.updateTable('document').set({ path }).where('key', '=', key).where('path', '!=', path).execute()
  return true
}

async function deleteDocument(trx: Transaction<Tables>, key: number): Promise<void> {
  const before = await trx
    .selectFrom('document')
    .select(['meeting', 'date'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  await deleteFacts(trx, key)
  await trx.deleteFrom('document').where('key', '=', key).execute()
  await leaveMeeting(trx, before)
}

/** Those who stay behind may have to choose another best document. */
async function leaveMeeting(trx: Transaction<Tables>, before: Before): Promise<void> {
  await deleteEmptyMeetings(trx, [before.meeting])
  await regroupMeetings(trx, before.date)
}

/** What a document that is about to be replaced or to go leaves behind. */
interface Before {
  readonly meeting: number
  readonly date: string | null
}

async function findDocument(trx: Transaction<Tables>, id: string) {
  return trx.selectFrom('document').select(['key', 'meeting', 'date']).where('id', '=', id).executeTakeFirst()
}

async function nextKey(trx: Transaction<Tables>): Promise<number> {
  const { last } = await trx
    .selectFrom('document')
    .select(eb => eb.fn.max('key').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
