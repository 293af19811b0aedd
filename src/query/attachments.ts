// What was attached (bilag).

import type { Answerer } from './answerer.js'
import {
  ITEM_COLUMNS,
  MEETING_COLUMNS,
  otherDocuments,
  type RawMeeting,
  type RawSpan,
  readMeeting,
  readSource,
} from './columns.js'
import {
  aboutCondition,
  type Build,
  documentConditions,
  fromDocuments,
  itemConditions,
  namingConditions,
} from './conditions.js'
import { saysAll } from './search/says.js'

interface Raw extends RawMeeting, RawSpan {
  readonly item: string | null
  readonly itemTitle: string | null
  readonly number: string | null
  readonly title: string
  readonly note: string | null
}

export const attachments: Answerer<'attachments', Raw> = {
  noun: 'attachments',
  order: ['item.position', 'attachment.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'attachment', wanted)
      .innerJoin('item', 'item.id', 'attachment.item')
      .where(eb => {
        const any = eb as unknown as Build
        return eb.and([
          ...documentConditions(any, wanted),
          ...itemConditions(any, wanted),
          ...aboutCondition(wanted, null, 'attachment.item'),
          ...namingConditions(wanted, 'attachment.item', 'item_search'),
        ])
      })
      .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
      .select(['attachment.number as number', 'attachment.title as title', 'attachment.note as note'])
      .select(['attachment.span_start as span_start', 'attachment.span_end as span_end', 'attachment.page as page']),
  read: raw => {
    const { item, itemTitle, number, title, note } = raw
    return { ...readMeeting(raw), item, itemTitle, number, title, note, ...readSource(raw) }
  },
  // The index tells of the item as a whole; the attachment's own title, or the item's, must say it.
  keep: ({ itemTitle, title }, { about, anywhereInItem }) =>
    !about || anywhereInItem || saysAll(`${itemTitle ?? ''}\n${title}`, about),
}
