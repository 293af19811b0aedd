// What is known so far of one participant: combines an entry of a list with what the list says of everybody in it.

import { areInitialsOf } from '../../../../danish/same-name.js'
import type { Attendance, Capacity, Participant, Role } from '../../../../model/document.js'
import type { Span } from '../../../../model/span.js'
import type { ListedPerson } from '../line/list.js'
import type { Remark } from '../line/remarks.js'

/** What the list a person stands in says of everybody in it. */
export interface ListState extends Pick<Participant, 'attendance' | 'capacity' | 'organisation' | 'items' | 'roles'> {
  /** Two similar names in one list are two persons: lists are told apart by a number. */
  readonly list: number
}

export interface Draft {
  name: string
  title: string | null
  organisation: string | null
  party: string | null
  attendance: Attendance
  capacity: Capacity
  roles: Role[]
  items: string[]
  notes: string[]
  aliases: string[]
  span: Span
  /** Listed as taking part as well as absent. */
  contradicted: boolean
  readonly list: number
  /** "udvalgsformand": the word that made the person the chair. */
  compound: string | null
}

// "fra kl. 12", "til punkt 3", "delvist". Not: "under pkt. 4"
const PARTLY = /^(?:fra|til|efter|indtil|gik|kom|ankom|mødte|forlod)\s.*(?:kl\.?\s|punkt|pkt)|^delvis/iu
// Says when somebody was away, not what they did: "til punkt 3". Not: "gik kl. 12"
const SAYS_WHEN = /^(?:fra|til|efter|indtil|delvis)/iu

/** Invited for so many items is no longer invited for an item. */
const MANY = 3

export function draftOf(person: ListedPerson, state: ListState, isOwnBody: (word: string) => boolean): Draft {
  const { remarks } = person
  const isOwn = (r: Remark) => r.body === null || isOwnBody(r.body)
  // "Udvalgsformand" of another body is a title.
  const foreign = remarks.filter(r => !isOwn(r) && !person.title?.includes(r.text)).map(r => r.text)
  const party = remarks.find(r => r.party)?.party ?? null
  const said = remarks.some(r => r.attendance === 'absent') ? 'absent' : null
  // "Afbud: Karen Lund (fra kl. 12)", "Afbud: Bo Krogh til punkt 3": there for the rest.
  const partly =
    state.attendance === 'absent' && state.items.length === 0
      ? remarks.filter(r => PARTLY.test(r.text)).map(r => (SAYS_WHEN.test(r.text) ? `afbud ${r.text}` : r.text))
      : []
  const isIn = partly.length > 0 || remarks.some(r => r.insteadOf !== null)
  const items = partly.length > 0 ? [] : remarks.flatMap(r => r.items)
  const titles = [person.title, ...foreign].filter(t => t !== null)
  const own = partly.length > 0 ? null : remarks.find(r => r.capacity)?.capacity
  return {
    name: person.name,
    title: titles.length > 0 ? titles.join(', ') : null,
    organisation:
      ownOrganisation(person, state) ??
      (isOwnCouncil(state.organisation, isOwnBody) ? null : state.organisation) ??
      party,
    party,
    // Who stands in for somebody is there, in whatever list.
    attendance: isIn ? 'present' : (said ?? state.attendance),
    // The list decides; only among members does a remark single somebody out. Politicians are invited nowhere, and
    // who is there for many items is no guest.
    capacity:
      state.capacity !== 'member' || (items.length > 0 && party !== null) || items.length >= MANY
        ? state.capacity
        : (own ?? 'member'),
    roles: [...new Set([...state.roles, ...remarks.filter(isOwn).flatMap(r => r.roles)])],
    items: items.length > 0 ? [...new Set(items)] : [...state.items],
    notes: [
      ...new Set([...(partly.length > 0 ? partly : remarks.flatMap(r => (r.note ? [r.note] : []))), ...person.notes]),
    ],
    aliases:
      ownOrganisation(person, state) === person.organisation ? [...person.aliases] : [person.organisation as string],
    span: person.span,
    contradicted: false,
    list: state.list,
    compound: remarks.find(r => r.body !== null && isOwn(r) && r.roles.includes('chair'))?.text ?? null,
  }
}

/** "Praksis: Hans Krogh (HK)": under an organisation letters that are the person's own are initials. */
function ownOrganisation({ name, organisation }: ListedPerson, state: ListState): string | null {
  const isInitials = organisation !== null && state.organisation !== null && areInitialsOf(organisation, name)
  return isInitials ? null : organisation
}

/** "Ældrerådet: Karen Lund" in the minutes of that council: its members, of no organisation. */
const isOwnCouncil = (heading: string | null, isOwnBody: (word: string) => boolean): boolean =>
  heading !== null && /^\p{L}+råd(?:et)?$/u.test(heading) && isOwnBody(heading.replace(/et$/u, '').toLowerCase())

/** A person listed twice: absent in one list is absent; what the first list leaves open the second fills. */
export function merge(known: Draft, again: Draft): void {
  if (known.attendance !== again.attendance) known.contradicted = true
  if (again.attendance === 'absent') known.attendance = 'absent'
  known.title ??= again.title
  if (known.organisation === null || (known.organisation === known.party && again.organisation !== null))
    known.organisation = again.organisation
  known.party ??= again.party
  known.roles = [...new Set([...known.roles, ...again.roles])]
  known.notes = [...new Set([...known.notes, ...again.notes])]
  known.aliases = [...new Set([...known.aliases, ...again.aliases])]
  if (known.items.length === 0) return
  const bothLimited = again.items.length > 0
  if (bothLimited) known.items = [...new Set([...known.items, ...again.items])]
  else if (again.capacity !== 'guest') [known.items, known.capacity] = [[], again.capacity]
}
