// The type of what one clause says about one person.

import type { Attendance, Role } from '../../../../model/document.js'
import type { ListedPerson } from '../line/list.js'

export interface Told {
  readonly person: ListedPerson
  /** Null where only a note or a role is told. */
  readonly attendance: Attendance | null
  /** Items named by number. */
  readonly items: readonly string[]
  /** "under punktet": at the item the sentence stands in. */
  readonly atItem: boolean
  /** "deltager": told beforehand. */
  readonly planned: boolean
  readonly note: string | null
  readonly role: Role | null
}

export interface ToldClause {
  readonly text: string
  /** The same length, brackets blotted out. */
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
