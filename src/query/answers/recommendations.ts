// Answers about recommendations (indstillinger), with the decisions of the same item.

import { sql } from '../../store/kysely.js'
import type { Answerer } from './answerer.js'
import { itemDecisionConditions, type RawOfItem, readFact, selectOfItem } from './of-item.js'

interface Raw extends RawOfItem {
  readonly decisions: string
}

const OUTCOMES = sql<string>`(select json_group_array(distinct outcome.type) from decision as outcome where outcome.item = recommendation.item)`

export const recommendations: Answerer<'recommendations', Raw> = {
  noun: 'recommendations',
  order: ['item.position', 'recommendation.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'recommendation', wanted, () => itemDecisionConditions(wanted, 'recommendation.item')).select(
      OUTCOMES.as('decisions'),
    ),
  read: (raw, of) => ({ ...readFact('recommendation', raw, of), decisions: JSON.parse(raw.decisions) }),
}
