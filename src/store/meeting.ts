// Which documents tell of the same meeting, and which of them questions are answered from; kept right at every save.

import type { Transaction } from 'kysely'
import { fold } from '../danish/fold.js'
import type { Document } from '../model/document.js'
import { compareRivals } from './best-document.js'
import { groupSameMeeting } from './same-meeting.js'
import type { Tables } from './schema.js'
import { searchForms } from './search-forms.js'

/** What a meeting is known by. Where either is null the document stands alone. */
export interface MeetingKey {
  readonly body_key: string | null
  readonly date: string | null
}

export function meetingKey({ body, meeting }: Document): MeetingKey {
  return { body_key: body.id ?? (body.name === null ? null : searchForms(body.name)), date: meeting.date }
}

/** A new meeting for one document; `regroupMeetings` puts it together with others of its key. Returns meeting.id. */
export async function insertMeeting(trx: Transaction<Tables>, key: MeetingKey): Promise<number> {
  const { insertId } = await trx.insertInto('meeting').values(key).executeTakeFirstOrThrow()
  return Number(insertId)
}

/** Meetings that no document tells of any more. */
export async function deleteEmptyMeetings(trx: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  await trx
    .deleteFrom('meeting')
    .where('id', 'in', ids)
    .where(eb =>
      eb.not(eb.exists(eb.selectFrom('document').select('key').whereRef('document.meeting', '=', 'meeting.id'))),
    )
    .execute()
}

/** Puts the documents of one body and date together into meetings, and chooses the best of each. */
export async function regroupMeetings(trx: Transaction<Tables>, { body_key, date }: MeetingKey): Promise<void> {
  if (body_key === null || date === null) return
  const documents = await listCandidates(trx, body_key, date)
  const free = new Set(documents.map(one => one.meeting))
  for (const group of groupSameMeeting(documents)) {
    const ranked = [...group].sort(compareRivals)
    // A meeting keeps its number where it can, so that little is written.
    const meeting =
      ranked.map(one => one.meeting).find(id => free.has(id)) ?? (await insertMeeting(trx, { body_key, date }))
    free.delete(meeting)
    for (const [rank, one] of ranked.entries()) {
      const best = rank === 0 ? 1 : 0
      if (one.meeting !== meeting || one.best !== best)
        await trx.updateTable('document').set({ meeting, best }).where('key', '=', one.key).execute()
    }
  }
  if (free.size > 0) await deleteEmptyMeetings(trx, [...free])
}

async function listCandidates(trx: Transaction<Tables>, bodyKey: string, date: string) {
  const rows = await trx
    .selectFrom('meeting')
    .innerJoin('document', 'document.meeting', 'meeting.id')
    .where('meeting.body_key', '=', bodyKey)
    .where('meeting.date', '=', date)
    .select([
      'document.key',
      'document.id',
      'document.kind',
      'document.status',
      'document.cluster',
      'document.pages',
      'document.meeting',
      'document.best',
    ])
    .select(eb => [
      eb
        .selectFrom('decision')
        .whereRef('document', '=', 'document.key')
        .select(eb.fn.countAll<number>().as('n'))
        .as('decisions'),
    ])
    .execute()
  const keys = rows.map(row => row.key)
  // The usual case: nothing to compare it with.
  if (rows.length < 2)
    return rows.map(row => ({
      ...row,
      decisions: row.decisions ?? 0,
      items: 0,
      titles: new Set<string>(),
      people: new Set<string>(),
    }))
  const items = await trx.selectFrom('item').select(['document', 'title']).where('document', 'in', keys).execute()
  const people = await trx
    .selectFrom('participant')
    .select(['document', 'name_folded'])
    .where('document', 'in', keys)
    .execute()
  return rows.map(row => ({
    ...row,
    decisions: row.decisions ?? 0,
    items: items.filter(item => item.document === row.key).length,
    titles: new Set(items.filter(item => item.document === row.key && item.title !== '').map(item => fold(item.title))),
    people: new Set(people.filter(one => one.document === row.key).map(one => one.name_folded)),
  }))
}
