// What was decided.

import { fold } from '../../danish/fold.js'
import type { DecisionType } from '../../model/document.js'
import { type SqlBool, sql } from '../../store/kysely.js'
import type { Answerer } from './answerer.js'
import { type RawOfItem, readFact, selectOfItem } from './of-item.js'

/** Types that may say yes to an amount, and how minutes write one: "5.000 kr.", "kr. 5.000", "2 mio.", "500,-" */
const YES: readonly DecisionType[] = ['approved', 'decided', 'agreed']
const NAMES_MONEY = sql<SqlBool>`(${sql.join(
  ['*[0-9] kr*', '*kr. [0-9]*', '*kr [0-9]*', '*[0-9] mio*kr*', '*[0-9] t.kr*', '*[0-9] tkr*', '*[0-9],-*'].map(
    pattern => sql`decision.text glob ${pattern}`,
  ),
  sql` or `,
)})`

const ABSTAINED = sql<SqlBool>`(json_extract(decision.votes, '$.abstained.count') > 0
  or json_array_length(decision.votes, '$.abstained.who') > 0)`

export const decisions: Answerer<'decisions', RawOfItem> = {
  noun: 'decisions',
  order: ['item.position', 'decision.position'],
  select: (db, wanted) => {
    const { types, money, unanimous, voted, abstained } = wanted.filter
    const beside = (wanted.candidate?.beside ?? []).map(fold)
    return selectOfItem(db, 'decision', wanted, eb => [
      ...(types.length > 0 ? [eb('decision.type', 'in', types)] : []),
      ...(money
        ? [eb.or([eb('decision.type', '=', 'granted'), eb.and([eb('decision.type', 'in', YES), NAMES_MONEY])])]
        : []),
      ...(unanimous ? [eb('decision.unanimous', '=', 1)] : []),
      ...(voted ? [eb('decision.votes', 'is not', null)] : []),
      ...(abstained ? [ABSTAINED] : []),
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
