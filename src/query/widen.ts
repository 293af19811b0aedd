// A question that finds nothing in; the nearest one that finds something out: the same without one of its conditions.

import { EVERYTHING, type Filter, type Question } from './filter.js'

/** Conditions that go together, the ones that are given up first before the others. */
const CONDITIONS: readonly (readonly (keyof Filter)[])[] = [
  ['types', 'unanimous', 'voted', 'closed', 'status'],
  ['item'],
  ['dueSince', 'by', 'undated', 'overdue'],
  ['attendance', 'roles'],
  ['place'],
  ['since', 'until'],
  ['bodies', 'regions'],
  ['persons', 'organisations', 'responsible'],
]

/** In their order; none where the question has a single condition, since everything is no answer to it. */
export function widerQuestions(question: Question): Question[] {
  const given = CONDITIONS.filter(fields => fields.some(field => isGiven(question.filter, field)))
  const all = given.length + (question.filter.about === null ? 0 : 1)
  if (all < 2) return []
  return given.map(fields => ({
    ...question,
    filter: { ...question.filter, ...Object.fromEntries(fields.map(field => [field, EVERYTHING[field]])) },
  }))
}

function isGiven(filter: Filter, field: keyof Filter): boolean {
  const value = filter[field]
  return Array.isArray(value) ? value.length > 0 : value !== EVERYTHING[field]
}
