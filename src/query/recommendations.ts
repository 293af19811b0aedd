// What was recommended (indstillinger), and what the meeting made of it.

import { sql } from 'kysely'
import type { DecisionType } from '../model/document.js'
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
  readonly text: string
  readonly decisions: string
}

export const recommendations: Answerer<'recommendations', Raw> = {
  noun: 'recommendations',
  order: ['item.position', 'recommendation.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'recommendation', wanted)
      .innerJoin('item', 'item.id', 'recommendation.item')
      .where(eb => {
        const any = eb as unknown as Build
        return eb.and([
          ...documentConditions(any, wanted),
          ...itemConditions(any, wanted),
          ...aboutCondition(
            wanted,
            { column: 'recommendation.id', table: 'recommendation_search' },
            'recommendation.item',
          ),
          ...namingConditions(wanted, 'recommendation.id', 'recommendation_search'),
          ...itemDecisionConditions(wanted, 'recommendation.item'),
        ])
      })
      .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
      .select([
        'recommendation.text as text',
        'recommendation.span_start as span_start',
        'recommendation.span_end as span_end',
      ])
      .select('recommendation.page as page')
      .select(
        sql<string>`(select json_group_array(distinct outcome.type) from decision as outcome where outcome.item = recommendation.item)`.as(
          'decisions',
        ),
      ),
  read: raw => {
    const { item, itemTitle, text, decisions } = raw
    return {
      ...readMeeting(raw),
      item,
      itemTitle,
      text,
      decisions: JSON.parse(decisions) as DecisionType[],
      ...readSource(raw),
    }
  },
}
