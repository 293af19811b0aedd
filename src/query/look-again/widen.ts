// For a question without results the nearest that has some: of another year, or without one of its conditions.

import { EVERYTHING, type Filter, type Question } from '../filter.js'
import type { Directory } from '../who/directory.js'

/** Groups of conditions, in the order in which they are dropped. */
const CONDITIONS: readonly (readonly (keyof Filter)[])[] = [
  ['types', 'money', 'unanimous', 'voted', 'vote', 'voters', 'closed', 'statuses', 'kinds'],
  ['item', 'caseNumber'],
  ['dueSince', 'by', 'undated', 'unassigned', 'overdue'],
  ['attendance', 'capacity', 'roles', 'titles', 'noted'],
  ['place'],
  ['since', 'until'],
  ['bodies', 'regions'],
  ['persons', 'organisations', 'responsible', 'recommendedBy'],
]

/** Years before and after the one that was asked for, the nearest first. */
const OTHER_YEARS = [-1, -2, 1, -3, 2, -4, 3, -5]

/** In the order to try them. A question with a single condition is not asked without it, since that would list everything. */
export function widerQuestions(question: Question, { notes }: Pick<Directory, 'notes'>): Question[] {
  const without = withoutEach(question).map(({ wider }) => wider)
  const all = without.length + (question.filter.about === null ? 0 : 1)
  const sameDay = [
    ...inOtherYears(question),
    ...ofOtherDocuments(question),
    ...ofOtherChairs(question),
    ...inOtherWords(question, notes),
  ]
  return all < 2 ? sameDay : [...sameDay, ...without]
}

/** The same with one of its words less, or with one alone: the first of them often says what the others narrow. */
export function withFewerWords({ filter, ...asked }: Question, words: readonly string[]): Question[] {
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const fewer = [...words.map(word => words.filter(one => one !== word)), ...words.map(word => [word])]
  return fewer.map(some => ({ ...asked, filter: { ...filter, about: some.join(' ') } }))
}

const MOST_WORDS = 5

/** The same without one of its conditions, and which fields of the filter that one was. */
export function withoutEach(
  question: Question,
): readonly { readonly fields: readonly (keyof Filter)[]; readonly wider: Question }[] {
  return CONDITIONS.flatMap(all => {
    const fields = all.filter(field => isGiven(question.filter, field))
    const given = Object.fromEntries(fields.map(field => [field, EVERYTHING[field]]))
    return fields.length === 0 ? [] : [{ fields, wider: { ...question, filter: { ...question.filter, ...given } } }]
  })
}

/** "hvem deltog den 7. maj", "with a deadline in December": in other years. */
function inOtherYears({ filter, ...asked }: Question): Question[] {
  const { since, until, dueSince, by } = filter
  const moved = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  if (since !== null && since === until)
    return OTHER_YEARS.map(years => {
      const day = moved(since, years)
      return { ...asked, filter: { ...filter, since: day, until: day } }
    })
  const isPart = dueSince !== null && by !== null && dueSince.slice(0, 4) === by.slice(0, 4)
  if (!isPart || (dueSince.endsWith('-01-01') && by.endsWith('-12-31'))) return []
  return OTHER_YEARS.map(years => {
    return { ...asked, filter: { ...filter, dueSince: moved(dueSince, years), by: moved(by, years) } }
  })
}

/** A body's advice is its decision; who sits in a group without minutes, or was disqualified, stands in items. */
function inOtherWords({ noun, filter, ...rest }: Question, notes: Directory['notes']): Question[] {
  if (noun === 'recommendations' && filter.recommendedBy.length === 0)
    return [{ ...rest, noun: 'decisions', filter: { ...filter, types: ['recommended'] } }]
  if (noun !== 'participants') return []
  const { bodies, since, until } = filter
  const items = (about: string, of: Partial<Filter>): Question[] =>
    about === '' ? [] : [{ ...rest, noun: 'items', filter: { ...EVERYTHING, about, since, until, ...of } }]
  if (filter.about !== null) return items([...bodies, filter.about].join(' '), {})
  const asked = filter.noted.flatMap(kind => kind.split(' or '))
  const words = asked.flatMap(kind => notes(kind) ?? []).filter(word => LONG.test(word))
  // "who stood in for Bo Lind"
  const names = asked.filter(kind => notes(kind) === null).map(name => `"${name}" `)
  return items(words.map(word => `${names.join('')}${word}*`).join(' or '), { bodies, regions: filter.regions })
}

/** They are beginnings of words. Shorter ones, as "gik", are said of anything. */
const LONG = /^\p{L}{6,}$/u

/** "draft minutes": each meeting is asked of its best document, and a draft seldom is. */
function ofOtherDocuments({ filter, ...asked }: Question): Question[] {
  const { statuses, kinds, allDocuments } = filter
  return statuses.length + kinds.length > 0 && !allDocuments
    ? [{ ...asked, filter: { ...filter, allDocuments: true } }]
    : []
}

/** "formand": where two chair together, neither is called so. */
export function ofOtherChairs({ filter, ...asked }: Question): Question[] {
  const chairs = filter.roles.length === 1 && filter.roles[0] === 'chair'
  return chairs ? [{ ...asked, filter: { ...filter, roles: ['co-chair', 'facilitator'] } }] : []
}

function isGiven(filter: Filter, field: keyof Filter): boolean {
  const value = filter[field]
  return Array.isArray(value) ? value.length > 0 : value !== EVERYTHING[field]
}
