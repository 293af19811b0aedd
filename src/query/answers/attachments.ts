// What was attached (bilag).

import { saysAll } from '../search/text-matches.js'
import type { Answerer } from './answerer.js'
import { type RawOfItem, readFact, selectOfItem } from './of-item.js'
import { notedConditions } from './participants.js'

export const attachments: Answerer<'attachments', RawOfItem> = {
  noun: 'attachments',
  order: ['item.position', 'attachment.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'attachment', wanted, () => notedConditions('attachment.note', wanted.settled.noted)),
  read: (raw, of) => readFact('attachment', raw, of),
  // The full-text index covers the whole item; here the attachment's title, or the item's, must match.
  keep: ({ body, itemTitle, title, note }, { about, anywhereInItem }) =>
    !about || anywhereInItem || saysAll(`${itemTitle ?? ''}\n${title}\n${note ?? ''}`, about, body),
}
