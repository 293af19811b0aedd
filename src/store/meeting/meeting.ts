// Groups documents into meetings and marks the best document of each. Updated at every save.

import { fold } from '../../danish/fold.js'
import type { DocumentKind, DocumentStatus } from '../../model/document.js'
import { bodyKey, type MeetingKey } from '../rows/document.js'
import type { Trx } from '../schema.js'
import { bodyWords, groupSameMeeting, listNamesakes } from './same-meeting.js'

/** Inserts a meeting of one document; `regroupMeetings` merges it with others of its date. Returns meeting.id. */
async function insertMeeting(trx: Trx, key: MeetingKey): Promise<number> {
  const { insertId } = await trx.insertInto('meeting').values(key).executeTakeFirstOrThrow()
  return Number(insertId)
}

/** Deletes those of these meetings that no document belongs to any more. */
export async function deleteEmptyMeetings(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx
    .deleteFrom('meeting')
    .where('id', 'in', ids)
    .where(eb =>
      eb.not(eb.exists(eb.selectFrom('document').select('key').whereRef('document.meeting', '=', 'meeting.id'))),
    )
    .execute()
}

/**
 * Groups the documents of one date into meetings, and chooses the best document of each. If only one document is new
 * (`added`, its key), documents that cannot be of its meeting are left alone: in a large archive many bodies meet on a day.
 */
export async function regroupMeetings(trx: Trx, date: string | null, added: number | null = null): Promise<void> {
  if (date === null) return
  const all = await listHeads(trx, date)
  const heads = added === null ? all : listNamesakes(all, head => head.key === added)
  if (added !== null && heads.length < 2) return
  const documents = await addContents(trx, heads)
  const free = new Set(documents.map(one => one.meeting))
  for (const group of groupSameMeeting(documents)) {
    const ranked = group.sort(compareRivals)
    const key = {
      body_key: ranked.map(one => bodyKey(one.bodyId, one.body_folded)).find(k => k !== null) ?? null,
      date,
    }
    // A meeting keeps its id where possible, so that few rows change.
    const meeting = ranked.find(one => free.has(one.meeting))?.meeting ?? (await insertMeeting(trx, key))
    free.delete(meeting)
    if (group.length > 1) await trx.updateTable('meeting').set(key).where('id', '=', meeting).execute()
    for (const [rank, one] of ranked.entries()) {
      const best = rank === 0 ? 1 : 0
      if (one.meeting !== meeting || one.best !== best)
        await trx.updateTable('document').set({ meeting, best }).where('key', '=', one.key).execute()
    }
  }
  if (free.size > 0) await deleteEmptyMeetings(trx, [...free])
}

async function listHeads(trx: Trx, date: string) {
  const rows = await trx
    .selectFrom('document')
    .where('date', '=', date)
    .select(['key', 'id', 'kind', 'status', 'body_id as bodyId', 'body_folded', 'cluster', 'region', 'pages', 'ocr'])
    .select(['meeting', 'best'])
    .execute()
  return rows.map(row => ({ ...row, bodyWords: bodyWords(row.body_folded) }))
}

type Head = Awaited<ReturnType<typeof listHeads>>[number]

/** The items and participants of these documents, by which they are compared. */
async function addContents(trx: Trx, heads: readonly Head[]) {
  const keys = heads.map(head => head.key)
  const items = await trx.selectFrom('item').select(['document', 'title']).where('document', 'in', keys).execute()
  const people = await trx
    .selectFrom('participant')
    .select(['document', 'name_folded'])
    .where('document', 'in', keys)
    .execute()
  const decisions = await trx
    .selectFrom('decision')
    .select(eb => ['document', eb.fn.countAll<number>().as('count')])
    .where('document', 'in', keys)
    .groupBy('document')
    .execute()
  return heads.map(head => {
    const titles = items.filter(item => item.document === head.key).map(item => fold(item.title ?? ''))
    return {
      ...head,
      decisions: decisions.find(one => one.document === head.key)?.count ?? 0,
      items: titles.length,
      titles: new Set(titles.filter(title => title !== '')),
      people: new Set(people.filter(one => one.document === head.key).map(one => one.name_folded)),
    }
  })
}

interface Rival {
  readonly id: string
  readonly kind: DocumentKind
  readonly status: DocumentStatus | null
  readonly decisions: number
  readonly items: number
  readonly pages: number | null
  /** 1 if the text was read by OCR. */
  readonly ocr: number
}

const KINDS: Readonly<Record<DocumentKind, number>> = {
  referat: 0,
  beslutningsprotokol: 0,
  notat: 1,
  ukendt: 1,
  dagsorden: 2,
}

const STATUSES: Readonly<Record<DocumentStatus | 'unsaid', number>> = {
  godkendt: 0,
  unsaid: 1,
  foreløbigt: 2,
  udkast: 3,
}

/** Minutes before agenda, approved before draft, text before OCR, the more complete; then those with pages. */
function compareRivals(a: Rival, b: Rival): number {
  return (
    KINDS[a.kind] - KINDS[b.kind] ||
    STATUSES[a.status ?? 'unsaid'] - STATUSES[b.status ?? 'unsaid'] ||
    a.ocr - b.ocr ||
    b.decisions - a.decisions ||
    b.items - a.items ||
    Number(a.pages === null) - Number(b.pages === null) ||
    (a.id < b.id ? -1 : 1)
  )
}
