// What was decided.

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
  namingConditions,
} from './conditions.js'

interface Raw extends RawMeeting, RawSpan {
  readonly item: string | null
  readonly itemTitle: string | null
  readonly type: DecisionType
  readonly text: string
  readonly decided_by: string | null
  readonly points: string
  readonly votes: string | null
  readonly unanimous: number | null
}

export const decisions: Answerer<'decisions', Raw> = {
  noun: 'decisions',
  order: ['item.position', 'decision.position'],
  select: (db, wanted) =>
    fromDocuments(db, 'decision', wanted)
      .innerJoin('item', 'item.id', 'decision.item')
      .where(eb => {
        const any = eb as unknown as Build
        const { types, unanimous, voted } = wanted.filter
        return eb.and([
          ...documentConditions(any, wanted),
          ...itemConditions(any, wanted),
          ...aboutCondition(wanted, { column: 'decision.id', table: 'decision_search' }, 'decision.item'),
          ...namingConditions(wanted, 'decision.id', 'decision_search'),
          ...(types.length > 0 ? [eb('decision.type', 'in', types)] : []),
          ...(unanimous ? [eb('decision.unanimous', '=', 1)] : []),
          ...(voted ? [eb('decision.votes', 'is not', null)] : []),
        ])
      })
      .select([...MEETING_COLUMNS, ...ITEM_COLUMNS, otherDocuments()])
      .select([
        'decision.type as type',
        'decision.text as text',
        'decision.decided_by as decided_by',
        'decision.points as points',
      ])
      .select(['decision.votes as votes', 'decision.unanimous as unanimous'])
      .select(['decision.span_start as span_start', 'decision.span_end as span_end', 'decision.page as page']),
  read: raw => {
    const { item, itemTitle, type, text, decided_by, points, votes, unanimous } = raw
    return {
      ...readMeeting(raw),
      item,
      itemTitle,
      type,
      text,
      decidedBy: decided_by,
      points: JSON.parse(points),
      votes: votes === null ? null : JSON.parse(votes),
      unanimous: unanimous === null ? null : unanimous === 1,
      ...readSource(raw),
    }
  },
}
