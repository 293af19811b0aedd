// What is known so far of one participant: an entry of a list, combined with what the list says of everybody in it.

import { areInitialsOf } from '../../../../danish/same-name.js'
import type { Participant, Role } from '../../../../model/document.js'
import type { ListedPerson } from '../line/list.js'
import type { Remark } from '../line/remarks.js'

/** What a list says of everybody in it. */
export interface ListState extends Pick<Participant, 'attendance' | 'capacity' | 'organisation' | 'items' | 'roles'> {
  /** The index of its first line, or a negative number. Similar names are two people in one list, one person in two. */
  readonly list: number
}

/** A list of members who were present, unless `said` tells otherwise. */
export const listState = (list: number, said: Partial<ListState> = {}): ListState => ({
  attendance: 'present',
  capacity: 'member',
  organisation: null,
  items: [],
  roles: [],
  list,
  ...said,
})

export type Draft = ReturnType<typeof draftOf>

// "fra kl. 12", "til punkt 3", "delvist". Not: "under pkt. 4"
const PARTLY = /^(?:fra|til|efter|indtil|gik|kom|ankom|mødte|forlod)\s.*(?:kl\.?\s|punkt|pkt)|^delvis/iu
// Says when somebody was away, not what they did: "til punkt 3". Not: "gik kl. 12"
const SAYS_WHEN = /^(?:fra|til|efter|indtil|delvis)/iu

/** Somebody who attends this many items is no guest of an item. */
const MANY = 3

export function draftOf(person: ListedPerson, state: ListState, isOwnBody: (word: string) => boolean) {
  const { remarks } = person
  const isOwn = (r: Remark) => r.body === null || isOwnBody(r.body)
  // "Udvalgsformand" of another body is a title.
  const foreign = remarks.filter(r => !isOwn(r) && !person.title?.includes(r.text)).map(r => r.text)
  const titles = [person.title, ...foreign].filter(t => t !== null)
  const party = remarks.find(r => r.party)?.party ?? null
  const organisation = ownOrganisation(person, state)
  const isCouncil = isOwnCouncil(state.organisation, isOwnBody)
  const partly = awayPartly(person, state)
  const said = partly.length > 0 ? [] : remarks
  const items = said.flatMap(r => r.items)
  const isThere = partly.length > 0 || remarks.some(r => r.insteadOf !== null)
  const isAway = remarks.some(r => r.attendance === 'absent')
  // The list decides; only among members does a remark single somebody out. Politicians are never invited guests, and
  // neither is anybody who attends many items.
  const isInvited = state.capacity === 'member' && !(items.length > 0 && party !== null) && items.length < MANY
  const attendance = isThere ? 'present' : isAway ? 'absent' : state.attendance
  // "Fraværende: Karen Lund, sag 129-138"
  const missed = attendance === 'absent' ? said.filter(r => r.items.length > 0 && r.note === null).map(r => r.text) : []
  return {
    name: person.name,
    title: titles.length > 0 ? titles.join(', ') : null,
    organisation: organisation ?? (isCouncil ? null : state.organisation) ?? party,
    party,
    // Whoever stands in for somebody is present, whatever the list.
    attendance,
    capacity: (isInvited ? said.find(r => r.capacity)?.capacity : null) ?? state.capacity,
    roles: unique([...state.roles, ...remarks.filter(isOwn).flatMap(r => r.roles)]),
    items: items.length > 0 && missed.length === 0 ? unique(items) : [...state.items],
    notes: unique([...partly, ...said.flatMap(r => r.note ?? []), ...missed, ...person.notes]),
    aliases: organisation === person.organisation ? [...person.aliases] : [person.organisation as string],
    span: person.span,
    /** Listed as taking part as well as absent. */
    contradicted: false,
    list: state.list,
    /** "udvalgsformand": the word that made the person the chair. */
    compound: remarks.find(r => r.body !== null && isOwn(r) && r.roles.includes('chair'))?.text ?? null,
  }
}

/** "Afbud: Karen Lund (fra kl. 12)", "Afbud: Bo Krogh til punkt 3": notes on somebody who was present for the rest. */
function awayPartly({ remarks }: ListedPerson, { attendance, items }: ListState): string[] {
  if (attendance !== 'absent' || items.length > 0) return []
  return remarks.filter(r => PARTLY.test(r.text)).map(r => (SAYS_WHEN.test(r.text) ? `afbud ${r.text}` : r.text))
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/** "Praksis: Hans Krogh (HK)": below an organisation, letters that fit the name are initials. */
function ownOrganisation({ name, organisation }: ListedPerson, state: ListState): string | null {
  const isInitials = organisation !== null && state.organisation !== null && areInitialsOf(organisation, name)
  return isInitials ? null : organisation
}

/** "Ældrerådet: Karen Lund" in the minutes of that council: members who come from no organisation. */
const isOwnCouncil = (heading: string | null, isOwnBody: (word: string) => boolean): boolean =>
  heading !== null && /^\p{L}+råd(?:et)?$/u.test(heading) && isOwnBody(heading.replace(/et$/u, '').toLowerCase())

export function addRoles(draft: Draft, roles: readonly Role[]): void {
  for (const role of roles) if (!draft.roles.includes(role)) draft.roles.push(role)
}

export function addNote(draft: Draft, note: string | null): void {
  if (note && !draft.notes.includes(note)) draft.notes.push(note)
}

/** A person listed twice: absent if either list says so; otherwise the second list fills in what the first leaves open. */
export function merge(known: Draft, again: Draft): void {
  if (known.attendance !== again.attendance) known.contradicted = true
  if (again.attendance === 'absent') known.attendance = 'absent'
  known.title ??= again.title
  if (known.organisation === null || (known.organisation === known.party && again.organisation !== null))
    known.organisation = again.organisation
  known.party ??= again.party
  known.roles = unique([...known.roles, ...again.roles])
  known.notes = unique([...known.notes, ...again.notes])
  known.aliases = unique([...known.aliases, ...again.aliases])
  if (known.items.length === 0) return
  if (again.items.length > 0) known.items = unique([...known.items, ...again.items])
  else if (again.capacity !== 'guest') [known.items, known.capacity] = [[], again.capacity]
}
