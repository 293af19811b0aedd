// The dictionaries of what people are called.

import { ROLES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, otherwise, some, text } from './field.js'

/**
 * `ending`: last part of many surnames; `street`: last part of streets and of surnames; `noun`: a surname that is a common
 * noun; `word`: a first name that is a word. Not names: `office`, `thing` (last parts of words that occur in no person's
 * name), `other` (such words themselves) and `small` (words that no name begins with).
 */
const NAME_KINDS = ['first', 'last', 'ending', 'street', 'noun', 'word', 'office', 'thing', 'other', 'small'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Common given names and surnames: hints that tell a name from other words. */
export const names = tableOf({
  file: 'names.yaml',
  shape: { group: text, kind: oneOf(NAME_KINDS), names: some(text) },
  key: entry => entry.group,
})

export type NameGroup = EntryOf<typeof names>

const CLASSES = 'leader clinician politician consultant administrative academic chair meeting'.split(' ')

export const titles = tableOf({
  file: 'titles.yaml',
  shape: {
    group: text,
    use: otherwise(oneOf(['title', 'modifier', 'opener', 'placeholder']), 'title'),
    class: oneOf(CLASSES),
    /** Whole words and the last part of any compound: "chef" also in "sundheds- og omsorgschef". */
    endings: list(text),
    /** Only as they stand. */
    words: list(text),
  },
  key: entry => entry.group,
})

/** `modifier`: "fungerende"; `opener` goes on: "chef for …"; `placeholder`, where a name would stand: "Vakant". */
export type TitleGroup = EntryOf<typeof titles>

/** What is said of a person at a meeting ("ordstyrer", "afbud", "på video"). */
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

export const parties = tableOf({
  file: 'parties.yaml',
  shape: {
    party: text,
    /** On ballots: "V" */
    letter: optional(text),
    /** What questions in English call it. */
    english: list(text),
    /** "SF": with the case as written. */
    short: list(text),
    /** Other names, and beginnings of words. */
    forms: list(text),
    /** True: no party, but stands beside a name as one does: "Karen Lund, løsgænger". */
    beside: flag,
  },
  key: entry => entry.party,
})

export type Party = EntryOf<typeof parties>
