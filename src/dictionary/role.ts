// What is said of a person at a meeting ("ordstyrer", "afbud", "på video"), from dictionaries/roles.yaml.

import { type Attendance, type Capacity, ROLES, type Role } from '../model/document.js'
import type { Table } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'

export interface RoleWord {
  readonly word: string
  /** Other forms with the same meaning. "…" stands for some words. */
  readonly forms: readonly string[]
  readonly role: Role | null
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
  /** True: the words are kept as the participant's note. */
  readonly note: boolean
  /** Counts only in brackets behind a title of the person's own. */
  readonly titled: boolean
  readonly example: readonly string[]
  readonly not: readonly string[]
}

export const roles: Table<RoleWord> = {
  file: 'roles.yaml',
  shape: {
    word: text,
    forms: list(text),
    role: optional(oneOf(ROLES)),
    attendance: optional(oneOf(['present', 'absent'])),
    capacity: optional(oneOf(['member', 'guest', 'secretariat'])),
    note: flag,
    titled: flag,
    example: some(text),
    not: list(text),
  },
  key: entry => entry.word,
  forms: entry => [entry.word, ...entry.forms],
  rule: entry =>
    entry.role || entry.attendance || entry.capacity || entry.note
      ? null
      : { what: 'the entry says nothing', advice: 'add role, attendance, capacity or note: true' },
}
