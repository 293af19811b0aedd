// What was decided.

import { fold } from '../../danish/fold.js'
import type { DecisionType } from '../../model/document.js'
import type { Answerer } from './answerer.js'
import { readSource } from './columns.js'
import { type RawOfItem, readOfItem, selectOfItem } from './of-item.js'

interface Raw extends RawOfItem {
  readonly type: DecisionType
  readonly text: string
  readonly decidedBy: string | null
  readonly points: string
  readonly votes: string | null
  readonly unanimous: number | null
}

export const decisions: Answerer<'decisions', Raw> = {
  noun: 'decisions',
  order: ['item.position', 'decision.position'],
  select: (db, wanted) => {
    const { types, unanimous, voted } = wanted.filter
    const beside = (wanted.candidate?.beside ?? []).map(fold)
    return selectOfItem(db, 'decision', wanted, eb => [
      ...(types.length > 0 ? [eb('decision.type', 'in', types)] : []),
      ...(unanimous ? [eb('decision.unanimous', '=', 1)] : []),
      ...(voted ? [eb('decision.votes', 'is not', null)] : []),
      ...(beside.length > 0
        ? [eb.or([eb('decision.decided_by_folded', 'is', null), eb('decision.decided_by_folded', 'not in', beside)])]
        : []),
    ])
      .select(['decision.type as type', 'decision.text as text', 'decision.decided_by as decidedBy'])
      .select(['decision.points as points', 'decision.votes as votes', 'decision.unanimous as unanimous'])
  },
  read: (raw, of) => {
    const { type, text, decidedBy, points, votes, unanimous } = raw
    return {
      ...readOfItem(raw, of),
      type,
      text,
      decidedBy,
      points: JSON.parse(points),
      votes: votes === null ? null : JSON.parse(votes),
      unanimous: unanimous === null ? null : unanimous === 1,
      ...readSource(of, raw),
    }
  },
}
