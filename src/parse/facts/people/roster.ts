// Collects the participants from all places of a document, each person once, in document order.

import { foldName } from '../../../danish/fold.js'
import { areInitialsOf, isShortFor, namesAgree } from '../../../danish/same-name.js'
import type { Participant } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { ListedPerson } from './line/list.js'
import { type Draft, draftOf, type ListState, merge } from './list/draft.js'

export type Roster = Readonly<ReturnType<typeof createRoster>>

/** `isOwnBody`: whether the meeting is that of a body so called ("udvalg"), so that its "udvalgsformand" is the chair. */
export function createRoster(isOwnBody: (word: string) => boolean) {
  const drafts: Draft[] = []

  /** The person meant by a name, a given name alone, or initials. */
  const find = (name: string): Draft | null => {
    const same = drafts.find(d => d.name === name) ?? drafts.find(d => namesAgree(d.name, name))
    if (same) return same
    const named = drafts.filter(d => d.aliases.includes(name) || isShortFor(name, d.name))
    if (named.length > 0) return named.length === 1 ? (named[0] as Draft) : null
    const initials = /^(?:\p{Lu}{2,5}|\p{Ll}{2,5})$/u.test(name) ? drafts.filter(d => areInitialsOf(name, d.name)) : []
    return initials.length === 1 ? (initials[0] as Draft) : null
  }

  /** The same person in another list: the names agree and the organisations do not contradict that. */
  const findKnown = (draft: Draft): Draft | null => {
    const same = drafts.find(d => d.name === draft.name)
    if (same) return same
    return (
      drafts.find(
        d => d.list !== draft.list && namesAgree(d.name, draft.name) && fits(d.organisation, draft.organisation),
      ) ?? (/\s/.test(draft.name) ? null : find(draft.name))
    )
  }

  const add = (person: ListedPerson, state: ListState): Draft => {
    const draft = draftOf(person, state, isOwnBody)
    const known = findKnown(draft)
    if (!known) drafts.push(draft)
    else merge(known, draft)
    return known ?? draft
  }
  const isMember = ({ attendance, capacity, items }: Draft): boolean =>
    attendance === 'present' && capacity === 'member' && items.length === 0
  /** Whether somebody is listed as a member who was present at all of the meeting. */
  const hasMembers = () => drafts.some(isMember)
  return { add, find, hasMembers, drafts }
}

/** Whether one person can have both organisations: one is not said, or contains the other. */
function fits(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length < 4 || b.length < 4) return true
  const [x, y] = [foldName(a), foldName(b)]
  return x.includes(y) || y.includes(x)
}

/** Where somebody is plainly "formand", the "udvalgsformand" of a municipality has a title and not the role. */
function settleChairs(drafts: readonly Draft[]): void {
  const chairs = drafts.filter(d => d.roles.includes('chair'))
  if (!chairs.some(d => d.compound === null)) return
  for (const draft of chairs) {
    if (draft.compound === null || draft.organisation === null || draft.organisation === draft.party) continue
    draft.roles = draft.roles.filter(role => role !== 'chair')
    if (!draft.title?.includes(draft.compound))
      draft.title = draft.title === null ? draft.compound : `${draft.compound}, ${draft.title}`
  }
}

/** "Karen Lund (KL), Bo Krogh – BK, Ib Dam (ID), læge": among several people's initials, KL is no organisation and BK no title. */
function settleInitials(drafts: readonly Draft[]): void {
  /** What is said beside the initials; undefined where there are none. */
  const beside = (said: string | null, { name }: Draft): string | null | undefined => {
    const [, initials = '', rest = null] = /^(\p{Lu}{2,4})(?:,\s(.+))?$/u.exec(said ?? '') ?? []
    return initials !== '' && areInitialsOf(initials, name) ? rest : undefined
  }
  const settled = drafts.map(draft => ({
    draft,
    organisation: beside(draft.organisation, draft),
    title: beside(draft.title, draft),
  }))
  const taken = settled.filter(({ organisation, title }) => organisation !== undefined || title !== undefined)
  if (taken.length + drafts.filter(({ aliases }) => aliases.length > 0).length < MANY_INITIALS) return
  for (const { draft, organisation, title } of taken) {
    if (organisation !== undefined) draft.organisation = organisation
    if (title !== undefined) draft.title = title
  }
}

const MANY_INITIALS = 2

/** "Afbud: Gerda" means the "Gerda Holm" of another list, if she is the only one of that name. */
function joinGivenNames(drafts: readonly Draft[]): readonly Draft[] {
  const joined = new Set<Draft>()
  for (const short of drafts) {
    if (/\s/.test(short.name)) continue
    const [named, ...others] = drafts.filter(d => d.list !== short.list && isShortFor(short.name, d.name))
    if (!named || others.length > 0) continue
    merge(named, short)
    joined.add(short)
  }
  return drafts.filter(draft => !joined.has(draft))
}

/** In the order of the document. */
export function listParticipants(
  all: readonly Draft[],
  at: (span: Span) => { span: Span; page: number | null },
): Participant[] {
  settleChairs(all)
  settleInitials(all)
  const drafts = joinGivenNames(all)
  return [...drafts]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ name, title, organisation, attendance, capacity, roles, items, notes, span }) => ({
      name,
      title,
      organisation,
      attendance,
      capacity,
      roles: [...roles].sort(),
      items,
      note: notes.length > 0 ? notes.join('; ') : null,
      ...at(span),
    }))
}
