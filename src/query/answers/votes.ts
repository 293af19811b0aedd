// Decisions by how somebody voted, where the minutes name them: "V, C and O against", "Karen Lund (SF) undlod at stemme".

import { VOTES, type Vote } from '../../model/document.js'
import { type RawBuilder, type SqlBool, sql } from '../../store/kysely.js'

import type { Condition, Wanted } from './conditions.js'

export function voteConditions({ filter: { vote }, settled: { voters } }: Wanted): Condition[] {
  const sides = vote === null ? VOTES : [vote]
  return [
    ...(vote === null || voters.length > 0 ? [] : [anybody(vote)]),
    ...voters.map(voter => any(sides.flatMap(side => voter.map(pattern => names(side, pattern))))),
  ]
}

const any = (conditions: readonly RawBuilder<SqlBool>[]): Condition =>
  sql<SqlBool>`(${sql.join(conditions, sql` or `)})`

const anybody = (side: Vote): Condition =>
  sql<SqlBool>`(json_extract(decision.votes, ${`$.${side}.count`}) > 0
    or json_array_length(decision.votes, ${`$.${side}.who`}) > 0)`

const names = (side: Vote, pattern: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from json_each(decision.votes, ${`$.${side}.who`}) as voter
    where lower(voter.value) glob lower(${pattern}))`
