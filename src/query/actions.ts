// Who was given what to do, and until when. Minutes seldom say that a task is done, so nothing here is left out as done.

import { type SqlBool, sql } from 'kysely'
import { fold } from '../danish/fold.js'
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
  type Condition,
  documentConditions,
  fromDocuments,
  itemConditions,
  namingConditions,
  oneOf,
  type Wanted,
} from './conditions.js'
import { saysAll } from './search/says.js'

interface Raw extends RawMeeting, RawSpan {
  readonly item: string | null
  readonly itemTitle: string | null
  readonly text: string
  readonly responsible: string | null
  readonly deadline: string | null
  readonly deadline_text: string | null
}

export const actions: Answerer<'actions', Raw> = {
  noun: 'actions',
  order: ['item.position', 'action.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'action', wanted)
      .innerJoin('item', 'item.id', 'action.item')
      .where(eb => {
        const any = eb as unknown as Build
        const { responsible } = wanted.settled
        return eb.and([
          ...documentConditions(any, wanted),
          ...itemConditions(any, wanted),
          ...aboutCondition(wanted, null, 'action.item'),
          ...namingConditions(wanted, 'action.item', 'item_search'),
          ...(responsible ? [oneOf(any, 'action.responsible_folded', responsible)] : []),
          ...deadlineConditions(any, wanted),
        ])
      })
      .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
      .select(['action.text as text', 'action.responsible as responsible', 'action.deadline as deadline'])
      .select([
        'action.deadline_text as deadline_text',
        'action.span_start as span_start',
        'action.span_end as span_end',
      ])
      .select('action.page as page'),
  read: raw => {
    const { item, itemTitle, text, responsible, deadline, deadline_text } = raw
    return {
      ...readMeeting(raw),
      item,
      itemTitle,
      text,
      responsible,
      deadline,
      deadlineText: deadline_text,
      ...readSource(raw),
    }
  },
  // The index tells of the item as a whole; the task itself, or the item's title, must say it.
  keep: ({ itemTitle, text, responsible }, { about, anywhereInItem, settled }) => {
    if (about && !anywhereInItem && !saysAll(`${itemTitle ?? ''}\n${text}`, about)) return false
    const words = ` ${fold(`${text} ${responsible ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const named = (form: string) => words.includes(` ${form} `) || words.includes(` ${form}s `)
    return [...settled.people, ...settled.organisations].every(forms => forms.some(named))
  },
}

function deadlineConditions(eb: Build, { filter, today }: Wanted): Condition[] {
  const { dueSince, by, undated, overdue } = filter
  const conditions: Condition[] = []
  if (dueSince !== null) conditions.push(eb('action.deadline', '>=', dueSince))
  if (overdue) conditions.push(eb('action.deadline', '<', by ?? today))
  else if (by !== null && undated)
    conditions.push(
      eb.or([
        eb('action.deadline', '<=', by),
        eb.and([eb('action.deadline', 'is', null), eb('document.date', '<=', by)]),
      ]),
    )
  else if (by !== null) conditions.push(eb('action.deadline', '<=', by))
  else if (undated) conditions.push(sql<SqlBool>`action.deadline is null`)
  return conditions
}
