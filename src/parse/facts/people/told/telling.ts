// What one clause of running text says about one person, and what the readers of such text share.

import type { Attendance, Role } from '../../../../model/document.js'
import type { SectionDraft } from '../../../outline/drafts.js'
import type { ItemOutline } from '../../../outline/item-outline.js'
import type { PeopleLexicon } from '../lexicon.js'
import type { ListedPerson } from '../line/list.js'

export interface Told {
  readonly person: ListedPerson
  /** Null where only a note or a role is told. */
  readonly attendance: Attendance | null
  /** Items named by number. */
  readonly items: readonly string[]
  /** "under punktet": at the item in which the sentence stands. */
  readonly atItem: boolean
  /** "deltager": announced beforehand. */
  readonly planned: boolean
  readonly note: string | null
  readonly role: Role | null
}

export interface ToldClause {
  readonly text: string
  /** The same text, with everything in brackets blotted out. */
  readonly masked: string
  readonly base: number
}

export const tell = (person: ListedPerson, said: Partial<Told>): Told => ({
  person,
  attendance: null,
  items: [],
  atItem: false,
  planned: false,
  note: null,
  role: null,
  ...said,
})

/** "dirigent", "referent": whoever holds such a role was present. Null for every other word. */
export function servingRole(word: string, { readRemark }: PeopleLexicon): Role | null {
  const role = readRemark(word)?.roles[0]
  return role === 'facilitator' || role === 'secretary' ? role : null
}

/** The sections of an item that can tell of this meeting, and not of other meetings or of what is proposed. */
export const toldSections = ({ sections }: ItemOutline): readonly SectionDraft[] =>
  sections.filter(({ kind }) => kind !== 'andet' && kind !== 'bilag' && kind !== 'indstilling')
