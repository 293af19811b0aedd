// The words of questions in both languages, and what each says about the answer, from dictionaries/questions.yaml.

import { CAPACITIES, DECISION_TYPES, DOCUMENT_STATUSES, ROLES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'

/** What words can say; told where questions are read (query/sentence/lexicon.ts). */
const MEANINGS = (
  'noun ask type decide discuss recommend meet attend role duty open overdue due undated unassigned closed ' +
  'unanimous voted status minutes agendaOnly next untilNext active passive about not amount relative per most ' +
  'and or ours eachMeeting filler beyond'
).split(' ')

/** The fields without which such words say nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  noun: ['noun'],
  ask: ['ask'],
  type: ['type'],
  attend: ['attendance'],
  status: ['status'],
  per: ['per'],
  beyond: ['why', 'advice'],
}

export const questionWords = tableOf({
  file: 'questions.yaml',
  forQuestions: true,
  shape: {
    says: oneOf(MEANINGS),
    words: some(text),
    noun: optional(
      oneOf(['decisions', 'recommendations', 'actions', 'meetings', 'items', 'participants', 'attachments']),
    ),
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
    thing: flag,
    say: flag,
    how: flag,
    divided: flag,
    self: flag,
    general: flag,
    why: optional(text),
    advice: optional(text),
  },
  key: ({ says, words }) => `${says} ${words[0]}`,
  rule: entry => {
    const given = new Set(Object.entries(entry).flatMap(([field, value]) => (value === null ? [] : [field])))
    const lacking = NEEDED[entry.says]?.filter(field => !given.has(field)) ?? []
    return lacking.length === 0
      ? null
      : { what: `"${entry.says}" lacks ${lacking.join(' and ')}`, advice: 'add what these words say' }
  },
})

export type QuestionWords = EntryOf<typeof questionWords>
