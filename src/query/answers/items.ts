// What stood on the agenda.

import { sql } from '../../store/kysely.js'
import type { Answerer } from './answerer.js'
import { itemDecisionConditions, type RawOfItem, readFact, selectOfItem } from './of-item.js'

interface Raw extends RawOfItem {
  readonly decisions: number
  readonly outcome: string
  readonly actions: number
}

export const items: Answerer<'items', Raw> = {
  noun: 'items',
  order: ['item.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'item', wanted, () => itemDecisionConditions(wanted, 'item.id'))
      .select(sql<number>`(select count(*) from decision as made where made.item = item.id)`.as('decisions'))
      .select(
        sql<string>`(select json_group_array(json_object('type', made.type, 'text', made.text) order by made.position)
          from decision as made where made.item = item.id)`.as('outcome'),
      )
      .select(sql<number>`(select count(*) from action as given where given.item = item.id)`.as('actions')),
  read: (raw, of) => {
    const { number, title, ...row } = readFact('item', raw, of)
    return { ...row, decisions: raw.decisions, outcome: JSON.parse(raw.outcome), actions: raw.actions }
  },
}
