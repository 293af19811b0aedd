// The words of questions in both languages, and what each says about the answer, from dictionaries/questions.yaml.

import { DECISION_TYPES, DOCUMENT_STATUSES, ROLES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'

/** What words can say; told where questions are read (query/sentence/lexicon.ts). */
const MEANINGS = (
  'noun ask type decide discuss recommend meet attend role duty open overdue due undated unassigned closed ' +
  'unanimous voted status minutes agendaOnly next untilNext active passive about not amount relative per most ' +
  'and or ours eachMeeting filler beyond list'
).split(' ')

/** Lists of words that the grammar looks for; what for is told where it does (query/sentence). */
const LISTS = [
  ...['article', 'the', 'tie-by', 'tie-from', 'tie-in', 'tie-of'],
  ...['tie-at', 'tie-for', 'tie-to', 'tie-with', 'and', 'or'],
  ...['joins-names', 'both', 'any', 'what', 'which', 'how'],
  ...['why', 'whether', 'is', 'been', 'have', 'got'],
  ...['come', 'he-or-she', 'pronoun', 'different', 'adds-question', 'before-ask'],
  ...['happened', 'time-units', 'before', 'after-or-before', 'latest-or-first', 'first-or-last-time'],
  ...['time-or-name', 'months', 'weekdays', 'seasons', 'ordinals', 'numbers'],
  ...['courtesy', 'outside', 'without', 'outcome', 'item', 'before-case'],
  ...['in-all', 'confidential', 'opinion', 'proposal', 'guests', 'members'],
  ...['municipalities', 'in-charge', 'singular-noun', 'tells', 'writes', 'before-source'],
  ...['of-source', 'body-ending', 'organisation-ending', 'office-behind-name', 'office-before-name', 'each'],
  ...['most', 'per-body', 'per-cluster', 'per-region', 'per-year', 'per-meeting'],
  ...['per-type', 'per-responsible', 'per-person', 'per-organisation', 'bodies', 'organisations'],
  ...['asks-for-list', 'beside-list', 'greeting', 'small-talk', 'address', 'self-introduction'],
  ...['leads-to-topic', 'wish', 'learn', 'asking'],
] as const
export type WordList = (typeof LISTS)[number]

/** The fields without which such words say nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  noun: ['noun'],
  ask: ['ask'],
  type: ['type'],
  attend: ['attendance'],
  status: ['status'],
  per: ['per'],
  beyond: ['why', 'advice'],
  list: ['list'],
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
    list: optional(oneOf(LISTS)),
    ask: optional(oneOf(['who', 'what', 'when', 'where', 'count'])),
    type: optional(oneOf(DECISION_TYPES)),
    of: optional(oneOf(['task', 'advice', 'effect'])),
    attendance: optional(oneOf(['present', 'absent'])),
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
