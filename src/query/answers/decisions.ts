// What was decided.

import { fold } from '../../danish/fold.js'
import type { Answerer } from './answerer.js'
import { type RawOfItem, readFact, selectOfItem } from './of-item.js'

export const decisions: Answerer<'decisions', RawOfItem> = {
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
  },
  read: (raw, of) => {
    const { section, ...row } = readFact('decision', raw, of)
    return row
  },
}
