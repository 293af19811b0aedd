// What was attached (bilag).

import type { Attachment } from '../../model/document.js'
import type { Unplaced } from '../../model/span.js'
import { saysAll } from '../search/text-matches.js'
import type { Answerer } from './answerer.js'
import { readSource } from './columns.js'
import { type RawOfItem, readOfItem, selectOfItem } from './of-item.js'
import { notedConditions } from './participants.js'

interface Raw extends RawOfItem, Unplaced<Attachment> {}

export const attachments: Answerer<'attachments', Raw> = {
  noun: 'attachments',
  order: ['item.position', 'attachment.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'attachment', wanted, () => notedConditions('attachment.note', wanted.settled.noted)).select([
      'attachment.number as number',
      'attachment.title as title',
      'attachment.note as note',
    ]),
  read: (raw, of) => {
    const { number, title, note } = raw
    return { ...readOfItem(raw, of), number, title, note, ...readSource(of, raw) }
  },
  // The full-text index covers the whole item; here the attachment's title, or the item's, must match.
  keep: ({ body, itemTitle, title, note }, { about, anywhereInItem }) =>
    !about || anywhereInItem || saysAll(`${itemTitle ?? ''}\n${title}\n${note ?? ''}`, about, body),
}
