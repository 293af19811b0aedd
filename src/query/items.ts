// What stood on the agenda.

import { sql } from 'kysely'
import type { Purpose } from '../model/document.js'
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
  itemDecisionConditions,
  namingConditions,
} from './conditions.js'

interface Raw extends RawMeeting, RawSpan {
  readonly item: string | null
  readonly itemTitle: string | null
  readonly start: string | null
  readonly end: string | null
  readonly presenters: string
  readonly purpose: Purpose | null
  readonly case_number: string | null
  readonly closed: number
  readonly decisions: number
  readonly actions: number
}

export const items: Answerer<'items', Raw> = {
  noun: 'items',
  order: ['item.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'item', wanted)
      .where(eb => {
        const any = eb as unknown as Build
        return eb.and([
          ...documentConditions(any, wanted),
          ...itemConditions(any, wanted),
          ...aboutCondition(wanted, null, 'item.id'),
          ...namingConditions(wanted, 'item.id', 'item_search'),
          ...itemDecisionConditions(wanted, 'item.id'),
        ])
      })
      .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
      .select([
        'item.start_time as start',
        'item.end_time as end',
        'item.presenters as presenters',
        'item.purpose as purpose',
      ])
      .select(['item.case_number as case_number', 'item.closed as closed'])
      .select(['item.span_start as span_start', 'item.span_end as span_end', 'item.page as page'])
      .select(sql<number>`(select count(*) from decision as made where made.item = item.id)`.as('decisions'))
      .select(sql<number>`(select count(*) from action as given where given.item = item.id)`.as('actions')),
  read: raw => {
    const { item, itemTitle, start, end, presenters, purpose, case_number, closed, decisions, actions } = raw
    return {
      ...readMeeting(raw),
      item,
      itemTitle,
      start,
      end,
      presenters: JSON.parse(presenters),
      purpose,
      caseNumber: case_number,
      closed: closed === 1,
      decisions,
      actions,
      ...readSource(raw),
    }
  },
}
