// Adds people to the roster: those of a list, those a sentence tells of, and whoever is named beside them.

import type { PeopleContext } from '../context.js'
import { type ListedPerson, readPeople } from '../line/list.js'
import type { Told } from '../told/telling.js'
import { addNote, addRoles, type ListState } from './draft.js'

export function addAll(
  people: readonly ListedPerson[],
  state: ListState,
  context: PeopleContext,
): readonly ListedPerson[] {
  for (const person of people) {
    const away = person.insteadOfIndex === null ? undefined : people[person.insteadOfIndex]
    // "Hans Brun, V - Karen Lund stedfortræder"
    const draft = context.roster.add(person, away ? { ...state, attendance: 'present' } : state)
    if (away) {
      context.roster.add(away, { ...state, attendance: 'absent' })
      draft.notes = [`stedfortræder for ${away.name}`]
    }
    addOthers(person, state, context)
  }
  return people
}

/** Those an entry names beside its own person: whom that person stands in for, or who stands in for them. */
export function addOthers(person: ListedPerson, state: ListState, { lexicon, roster }: PeopleContext): void {
  const unlimited: ListState = { ...state, items: [], roles: [] }
  for (const { text, start } of person.insteadOf) {
    const [away] = readPeople(text, start, lexicon)
    const known = away ? roster.add(away, { ...unlimited, attendance: 'absent' }) : roster.find(text)
    if (known) known.attendance = 'absent'
  }
  if (person.substitute === null) return
  const [there] = readPeople(person.substitute.text, person.substitute.start, lexicon)
  if (!there) return
  const draft = roster.add(there, { ...unlimited, attendance: 'present' })
  draft.attendance = 'present'
  draft.notes = [...new Set([...draft.notes, `stedfortræder for ${person.name}`])]
}

/** What a sentence in a list tells is true of the whole meeting; a role named before the sentence belongs to its person. */
export function addTold(told: Told, state: ListState, context: PeopleContext): void {
  const { roster } = context
  const known = roster.find(told.person.name)
  const isLimited = told.items.length > 0 || (told.atItem && told.note === null)
  const roles = told.role ? [told.role] : state.roles
  if (known && told.attendance !== 'absent') {
    addRoles(known, roles)
    const note =
      told.note ??
      (told.items.length > 0 && known.items.length === 0 ? `deltog under punkt ${told.items.join(', ')}` : null)
    addNote(known, note)
    if (known.items.length > 0) known.items = [...new Set([...known.items, ...told.items])]
    return
  }
  const isBare = told.note === null && told.role === null
  const draft = roster.add(told.person, {
    ...state,
    attendance: told.attendance ?? (isBare ? state.attendance : 'present'),
    capacity: isLimited && state.capacity === 'member' ? 'guest' : state.capacity,
    items: told.items,
    roles,
  })
  addNote(draft, told.note)
  addOthers(told.person, state, context)
}
