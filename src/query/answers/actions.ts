// Answers about tasks: who is to do what, and by when. Minutes seldom say that a task is done, so none is left out as done.

import { fold } from '../../danish/fold.js'
import { type SqlBool, sql } from '../../store/kysely.js'
import { saysAll } from '../search/text-matches.js'
import type { Answerer } from './answerer.js'
import { type Build, type Condition, oneOf, type Wanted } from './conditions.js'
import { givenTo, type RawOfItem, readFact, selectOfItem } from './of-item.js'

export const actions: Answerer<'actions', RawOfItem> = {
  noun: 'actions',
  order: ['item.position', 'action.position'],
  select: (db, wanted) =>
    selectOfItem(db, 'action', wanted, eb => [
      ...responsibleConditions(eb, wanted),
      ...deadlineConditions(eb, wanted),
      ...(wanted.filter.unassigned ? [eb('action.responsible', 'is', null)] : []),
    ]),
  read: (raw, of) => readFact('action', raw, of),
  // The full-text index covers the whole item; here the words of the task itself, or the item's title, must match.
  keep: ({ body, itemTitle, text, responsible }, { about, anywhereInItem, settled }) => {
    if (about && !anywhereInItem && !saysAll(`${itemTitle ?? ''}\n${text}`, about, body)) return false
    const words = ` ${fold(`${text} ${responsible ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const named = (form: string) => words.includes(` ${form} `) || words.includes(` ${form}s `)
    const given = fold(responsible ?? '')
    return (
      settled.people.every((forms, i) => forms.some(named) || settled.tasksByGivenName[i]?.forms.includes(given)) &&
      settled.organisations.every(forms => forms.some(named))
    )
  },
}

function responsibleConditions(eb: Build, { settled: { responsible, byGivenName } }: Wanted): Condition[] {
  if (responsible === null) return []
  const named = (forms: readonly string[]) => oneOf(eb, 'action.responsible_folded', forms)
  return [eb.or([named(responsible), ...byGivenName.map(short => givenTo(eb, short))])]
}

function deadlineConditions(eb: Build, { filter, today }: Wanted): Condition[] {
  const { dueSince, by, undated, overdue } = filter
  const conditions: Condition[] = []
  if (dueSince !== null) conditions.push(eb('action.deadline', '>=', dueSince))
  if (overdue) conditions.push(eb('action.deadline', '<', by ?? today))
  else if (by !== null && undated)
    conditions.push(
      eb.or([
        eb('action.deadline', '<=', by),
        eb.and([eb('action.deadline', 'is', null), eb('document.date', '<=', by)]),
      ]),
    )
  else if (by !== null) conditions.push(eb('action.deadline', '<=', by))
  else if (undated) conditions.push(sql<SqlBool>`(action.deadline is null and action.deadline_text is null)`)
  return conditions
}
