// Chooses the rows to show: those that match the topic in their own words or in their item's title; if there are none, those
// of items that match it elsewhere.

import type { AnswerGroup } from '../answers/prepare.js'
import type { Answer } from '../ask.js'

export interface Shown {
  readonly groups: readonly AnswerGroup[]
  readonly onlyElsewhere: boolean
}

export async function chooseShown({ groups, elsewhere }: Answer): Promise<Shown> {
  const onlyElsewhere = elsewhere !== null && !(await hasRows(groups)) && (await hasRows(elsewhere))
  return { groups: onlyElsewhere ? elsewhere : groups, onlyElsewhere }
}

/** "no decision or item title says "x"; these are of items that say it elsewhere" */
export function sayElsewhere({ question }: Answer): string {
  const noun = question.noun === 'decisions' ? 'decision, recommendation' : question.noun.replace(/s$/, '')
  return `no ${noun} or item title says "${question.filter.about}"; these are of items that say it elsewhere`
}

async function hasRows(groups: readonly AnswerGroup[]): Promise<boolean> {
  for (const group of groups) if (await group.any()) return true
  return false
}
