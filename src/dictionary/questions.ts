// The dictionaries that only questions read: an edit of them changes nothing that was read from minutes.

import { CAPACITIES, DECISION_TYPES, DOCUMENT_STATUSES, ROLES, VOTES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'
import { LISTS } from './word-lists.js'

/** What Danish minutes call the things that a question in English names. */
export const englishWords = tableOf({
  file: 'english.yaml',
  forQuestions: true,
  shape: {
    english: some(text),
    /** Danish words, the likeliest first; none for a word that narrows nothing. */
    danish: list(text),
    /** Whether one of the English words is also a Danish word for something else: "rent", "fire". */
    twofold: flag,
  },
  key: entry => entry.english[0]!,
})

export type EnglishWord = EntryOf<typeof englishWords>

/** Words of one stem for the same thing: "palliation", "palliativ". */
export const wordFamilies = tableOf({
  file: 'word-families.yaml',
  forQuestions: true,
  shape: { words: some(text) },
  key: entry => entry.words[0]!,
})

export type WordFamily = EntryOf<typeof wordFamilies>

/** What a question in English calls kinds of bodies ("city council"). */
export const englishBodies = tableOf({
  file: 'english-bodies.yaml',
  forQuestions: true,
  shape: {
    english: some(text),
    /** What the body's name, or a word of it, ends with. */
    danish: some(text),
  },
  key: entry => entry.english[0]!,
})

/** Words of a question that say nothing about what is looked for. */
export const idleWords = tableOf({
  file: 'idle-words.yaml',
  forQuestions: true,
  shape: { group: text, words: some(text) },
  key: entry => entry.group,
})

/** What notes beside participants and attachments say. */
export const noteKinds = tableOf({
  file: 'notes.yaml',
  forQuestions: true,
  shape: {
    kind: text,
    /** Beside what; null: participants. */
    of: optional(oneOf(['attachments', 'items'])),
    /** Such a note contains words that begin like one of these. */
    notes: some(text),
    /** What questions call it. */
    asked: some(text),
  },
  key: entry => entry.kind,
  forms: entry => entry.asked,
})

/** Texts and people that know what minutes do not say. */
export const otherSources = tableOf({
  file: 'other-sources.yaml',
  forQuestions: true,
  shape: {
    /** "laws say" */
    source: text,
    /** Whole words, and the last part of any compound. */
    endings: list(text),
    /** Only as they stand. */
    words: list(text),
  },
  key: entry => entry.source,
})

/** What words of questions can mean (query/sentence/words/lexicon.ts explains each). */
const MEANINGS = (
  'noun ask type decide discuss recommend meet attend role duty open overdue due undated unassigned closed ' +
  'unanimous voted status minutes agendaOnly next untilNext active passive about not amount relative per most ' +
  'and or ours oldestFirst eachMeeting wholeMeeting filler beyond request list'
).split(' ')

/** The fields that words of a meaning must have. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  noun: ['noun'],
  ask: ['ask'],
  type: ['type'],
  attend: ['attendance'],
  status: ['status'],
  per: ['per'],
  beyond: ['why', 'advice'],
  request: ['why', 'advice'],
  list: ['list'],
}

/** The words of questions in both languages, and what each says about the answer. */
export const questionWords = tableOf({
  file: 'questions.yaml',
  forQuestions: true,
  shape: {
    says: oneOf(MEANINGS),
    words: some(text),
    noun: optional(
      oneOf(['decisions', 'recommendations', 'actions', 'meetings', 'items', 'participants', 'attachments']),
    ),
    list: optional(oneOf(LISTS)),
    ask: optional(oneOf(['who', 'what', 'when', 'where', 'count'])),
    type: optional(oneOf(DECISION_TYPES)),
    of: optional(oneOf(['task', 'advice', 'effect'])),
    attendance: optional(oneOf(['present', 'absent'])),
    capacity: optional(oneOf(CAPACITIES)),
    roles: list(oneOf(ROLES)),
    status: optional(oneOf(DOCUMENT_STATUSES)),
    per: optional(
      oneOf(['body', 'cluster', 'region', 'year', 'meeting', 'type', 'responsible', 'person', 'organisation']),
    ),
    documents: flag,
    times: flag,
    say: flag,
    came: flag,
    how: flag,
    divided: flag,
    whether: flag,
    presented: flag,
    vote: optional(oneOf(VOTES)),
    self: flag,
    general: flag,
    beside: flag,
    shows: flag,
    sends: flag,
    why: optional(text),
    advice: optional(text),
  },
  key: ({ says, list, words }) => `${says} ${list ?? words[0]}`,
  rule: entry => {
    const given = new Set(Object.entries(entry).flatMap(([field, value]) => (value === null ? [] : [field])))
    const lacking = NEEDED[entry.says]?.filter(field => !given.has(field)) ?? []
    return lacking.length === 0
      ? null
      : { what: `"${entry.says}" lacks ${lacking.join(' and ')}`, advice: 'add what these words say' }
  },
})

export type QuestionWords = EntryOf<typeof questionWords>
