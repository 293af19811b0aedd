// Adds persons to the roster: those of a list, those in sentences, and those who are named beside them.

import type { PeopleLexicon } from './lexicon.js'
import { type ListedPerson, readPeople } from './line/list.js'
import type { ListState } from './list/draft.js'
import type { Roster } from './roster.js'
import type { Told } from './told/telling.js'

export function addAll(
  people: readonly ListedPerson[],
  state: ListState,
  roster: Roster,
  lexicon: PeopleLexicon,
): readonly ListedPerson[] {
  for (const person of people) {
    const away = person.insteadOfIndex === null ? undefined : people[person.insteadOfIndex]
    // "Hans Brun, V - Karen Lund stedfortræder"
    const draft = roster.add(person, away ? { ...state, attendance: 'present' } : state)
    if (away) {
      roster.add(away, { ...state, attendance: 'absent' })
      draft.notes = [`stedfortræder for ${away.name}`]
    }
    addOthers(person, state, roster, lexicon)
  }
  return people
}

/** Those an entry names beside its own person: whom it stands in for, and who stands in for it. */
export function addOthers(person: ListedPerson, state: ListState, roster: Roster, lexicon: PeopleLexicon): void {
  for (const { text, start } of person.insteadOf) {
    const [away] = readPeople(text, start, lexicon)
    const known = away ? roster.add(away, { ...state, items: [], roles: [], attendance: 'absent' }) : roster.find(text)
    if (known) known.attendance = 'absent'
  }
  if (person.substitute === null) return
  const [there] = readPeople(person.substitute.text, person.substitute.start, lexicon)
  if (!there) return
  const draft = roster.add(there, { ...state, items: [], roles: [], attendance: 'present' })
  draft.attendance = 'present'
  draft.notes = [...new Set([...draft.notes, `stedfortræder for ${person.name}`])]
}

/** What a sentence in a list tells holds of the whole meeting; a role that stands before it goes with who is told of. */
export function addTold(told: Told, state: ListState, roster: Roster, lexicon: PeopleLexicon): void {
  const known = roster.find(told.person.name)
  const isLimited = told.items.length > 0
  const isBare = told.note === null && told.role === null
  const roles = told.role ? [told.role] : state.roles
  if (known && told.attendance !== 'absent') {
    for (const role of roles) if (!known.roles.includes(role)) known.roles.push(role)
    const note =
      told.note ?? (isLimited && known.items.length === 0 ? `deltog under punkt ${told.items.join(', ')}` : null)
    if (note && !known.notes.includes(note)) known.notes.push(note)
    if (known.items.length > 0) known.items = [...new Set([...known.items, ...told.items])]
    return
  }
  const capacity = isLimited && state.capacity === 'member' ? 'guest' : state.capacity
  const draft = roster.add(told.person, {
    ...state,
    attendance: told.attendance ?? (isBare ? state.attendance : 'present'),
    capacity,
    items: told.items,
    roles,
  })
  if (told.note && !draft.notes.includes(told.note)) draft.notes.push(told.note)
  addOthers(told.person, state, roster, lexicon)
}
