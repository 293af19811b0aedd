// The participants gathered from all places of a document: persons with what their list says in, each person once out,
// in document order. Knows how lists are put together, not how they are read.

import { namesAgree } from '../../../danish/names.js'
import type { Attendance, Capacity, Participant, Role } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { ListedPerson } from './list.js'

/** What the list a person stands in says of everybody in it. */
export interface ListState {
  readonly attendance: Attendance
  readonly capacity: Capacity
  /** The heading above, where it names an organisation. */
  readonly organisation: string | null
  readonly items: readonly string[]
}

interface Draft {
  name: string
  title: string | null
  organisation: string | null
  attendance: Attendance
  capacity: Capacity
  roles: Role[]
  items: string[]
  notes: string[]
  span: Span
  /** Listed as taking part as well as absent. */
  contradicted: boolean
}

export interface Roster {
  readonly add: (person: ListedPerson, state: ListState) => void
  readonly addRole: (name: string, role: Role) => boolean
  /** A member who stood in no list of people but is told to be absent. */
  readonly markAbsent: (name: string, span: Span) => boolean
  readonly note: (name: string, note: string) => void
  readonly has: (name: string) => boolean
  readonly list: (at: (span: Span) => { span: Span; page: number | null }) => Participant[]
  /** Persons listed both as present and as absent. */
  readonly contradictions: () => { name: string; span: Span }[]
}

export function createRoster(): Roster {
  const drafts: Draft[] = []
  const find = (name: string) => drafts.find(d => d.name === name) ?? drafts.find(d => namesAgree(d.name, name))

  const add = (person: ListedPerson, state: ListState): void => {
    const { remarks } = person
    const said = remarks.find(r => r.attendance !== null)?.attendance ?? null
    // Who stands in for somebody is there, in whatever list.
    const attendance = remarks.some(r => r.insteadOf)
      ? 'present'
      : said === 'absent' || state.attendance === 'absent'
        ? 'absent'
        : 'present'
    const roles = remarks.flatMap(r => r.roles)
    const items = remarks.flatMap(r => r.items)
    const party = remarks.find(r => r.party)?.party ?? null
    const notes = [...remarks.flatMap(r => (r.note ? [r.note] : [])), ...person.rest]
    const draft: Draft = {
      name: person.name,
      title: person.title,
      organisation: person.organisation ?? state.organisation ?? party,
      attendance,
      // The list decides; only among members does a remark single somebody out.
      capacity: state.capacity === 'member' ? (remarks.find(r => r.capacity)?.capacity ?? 'member') : state.capacity,
      roles: [...new Set(roles)],
      items: items.length > 0 ? items : [...state.items],
      notes,
      span: person.span,
      contradicted: false,
    }
    const known = find(person.name)
    if (!known) drafts.push(draft)
    else merge(known, draft)
    for (const { insteadOf } of remarks) if (insteadOf) markAbsent(insteadOf, person.span)
  }

  const markAbsent = (name: string, span: Span): boolean => {
    const known = find(name)
    if (known) {
      known.contradicted ||= known.attendance === 'present'
      known.attendance = 'absent'
      return true
    }
    drafts.push({
      name,
      title: null,
      organisation: null,
      attendance: 'absent',
      capacity: 'member',
      roles: [],
      items: [],
      notes: [],
      span,
      contradicted: false,
    })
    return false
  }

  return {
    add,
    markAbsent,
    addRole: (name, role) => {
      const known = find(name)
      if (known && !known.roles.includes(role)) known.roles.push(role)
      return known !== undefined
    },
    note: (name, note) => {
      const known = find(name)
      if (known && !known.notes.includes(note)) known.notes.push(note)
    },
    has: name => find(name) !== undefined,
    list: at =>
      drafts.map(({ notes, contradicted: _, span, ...rest }) => ({
        ...rest,
        roles: [...rest.roles].sort(),
        note: notes.length > 0 ? notes.join('; ') : null,
        ...at(span),
      })),
    contradictions: () => drafts.filter(d => d.contradicted),
  }
}

/** A person listed twice: absent in one list is absent; what the first list leaves open the second fills. */
function merge(known: Draft, again: Draft): void {
  if (known.attendance !== again.attendance) known.contradicted = true
  if (again.attendance === 'absent') known.attendance = 'absent'
  known.title ??= again.title
  known.organisation ??= again.organisation
  for (const role of again.roles) if (!known.roles.includes(role)) known.roles.push(role)
  for (const note of again.notes) if (!known.notes.includes(note)) known.notes.push(note)
  if (known.items.length > 0)
    known.items =
      again.items.length > 0
        ? [...new Set([...known.items, ...again.items])]
        : known.capacity === 'guest' && again.capacity === 'guest'
          ? known.items
          : []
}
