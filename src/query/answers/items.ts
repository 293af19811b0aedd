// What stood on the agenda.

import type { Item } from '../../model/document.js'
import { sql } from '../../store/kysely.js'
import type { Answerer } from './answerer.js'
import { readSource } from './columns.js'
import { itemDecisionConditions, type RawOfItem, readOfItem, selectOfItem } from './of-item.js'

interface Raw extends RawOfItem, Pick<Item, 'start' | 'end' | 'purpose' | 'caseNumber'> {
  readonly presenters: string
  readonly closed: number
  readonly decisions: number
  readonly outcome: string
  readonly actions: number
}

export const items: Answerer<'items', Raw> = {
  noun: 'items',
  order: ['item.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'item', wanted, () => itemDecisionConditions(wanted, 'item.id'))
      .select(['item.start_time as start', 'item.end_time as end', 'item.presenters as presenters'])
      .select(['item.purpose as purpose', 'item.case_number as caseNumber', 'item.closed as closed'])
      .select(sql<number>`(select count(*) from decision as made where made.item = item.id)`.as('decisions'))
      .select(
        sql<string>`(select json_group_array(json_object('type', made.type, 'text', made.text) order by made.position)
          from decision as made where made.item = item.id)`.as('outcome'),
      )
      .select(sql<number>`(select count(*) from action as given where given.item = item.id)`.as('actions')),
  read: (raw, of) => {
    const { start, end, presenters, purpose, caseNumber, closed, decisions, outcome, actions } = raw
    return {
      ...readOfItem(raw, of),
      start,
      end,
      presenters: JSON.parse(presenters),
      purpose,
      caseNumber,
      closed: closed === 1,
      decisions,
      outcome: JSON.parse(outcome),
      actions,
      ...readSource(of, raw),
    }
  },
}
