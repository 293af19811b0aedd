// What is said of a person at a meeting ("ordstyrer", "afbud", "på video"), from dictionaries/roles.yaml.

import { ROLES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'

export const roles = tableOf({
  file: 'roles.yaml',
  shape: {
    word: text,
    /** Other forms with the same meaning. "…" stands for some words. */
    forms: list(text),
    role: optional(oneOf(ROLES)),
    attendance: optional(oneOf(['present', 'absent'])),
    capacity: optional(oneOf(['member', 'guest', 'secretariat'])),
    /** True: the words are kept as the participant's note. */
    note: flag,
    /** True: counts only in brackets after a title of the person's own. */
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
})

export type RoleWord = EntryOf<typeof roles>
