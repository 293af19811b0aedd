// Finds the task that a label on a line of its own refers to: "Ansvarlig: Karen Lund" below what was decided.

import type { Action, Decision, DecisionType } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'

interface ToldSoFar {
  readonly decisions: readonly Decision[]
  readonly found: readonly Action[]
  readonly labelled: ReadonlySet<number>
  readonly last: Span | null
}

/** What is put down for somebody to do; what is taken note of or talked about is not. */
export const TO_DO: ReadonlySet<DecisionType> = new Set([
  'decided',
  'agreed',
  'assigned',
  'granted',
  'referred',
  'appointed',
])

/** The last task whose own sentence says that it is theirs, where the sentence before the label gives none. */
export function taskOf({ found, labelled, last }: ToldSoFar, who: string): Span | null {
  if (found.some(({ span }) => span[0] === last?.[0])) return null
  const said = who.toLowerCase()
  const own = found.findLast(({ responsible, span }) => responsible?.toLowerCase() === said && !labelled.has(span[0]))
  return own?.span ?? null
}

/** What is put off or only talked about, right behind what was settled, gives nobody a task: the place of what does. */
const NOTHING_TO_DO: ReadonlySet<DecisionType> = new Set(['postponed', 'noted', 'discussed', 'rejected'])

export function settledAt({ decisions, found, last }: ToldSoFar): Span | null {
  const at = decisions.findIndex(one => last !== null && one.span[0] === last[0])
  const above = decisions[at - 1]
  const isBare = NOTHING_TO_DO.has(decisions[at]?.type ?? 'decided') && found.at(-1)?.span[0] !== last?.[0]
  return isBare && above && TO_DO.has(above.type) ? above.span : last
}
