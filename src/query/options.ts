// The filter as options of a command: one table for reading them, for printing a question as the command that asks it,
// and for the help. What each field means stands in filter.ts.

import { CAPACITIES, DECISION_TYPES, DOCUMENT_KINDS, DOCUMENT_STATUSES, ROLES, VOTES } from '../model/document.js'
import { EVERYTHING, type Filter, type Noun, PER, type Question } from './filter.js'

export interface Option {
  /** Without the dashes: `all-documents`. */
  readonly name: string
  /** The placeholder of its value in the help (`FILE`); undefined for a switch. */
  readonly value?: string
  readonly about: string
  /** The only values allowed. */
  readonly choices?: readonly string[]
  /** Whether it may be given several times. */
  readonly repeats?: boolean
}

export interface FilterOption extends Option {
  readonly field: keyof Filter
  /** The nouns it can narrow; all where left out. */
  readonly nouns?: readonly Noun[]
}

export const FILTER_OPTIONS: readonly FilterOption[] = [
  {
    name: 'body',
    field: 'bodies',
    value: 'NAME',
    about: 'only meetings of this body, cluster or authority',
    repeats: true,
  },
  { name: 'region', field: 'regions', value: 'NAME', about: 'only bodies of this region', repeats: true },
  {
    name: 'person',
    field: 'persons',
    value: 'NAME',
    about: 'only those that name this person (meetings, participants: in the list of participants)',
    repeats: true,
  },
  {
    name: 'organisation',
    field: 'organisations',
    value: 'NAME',
    about: 'only those that name this organisation (meetings, participants: in the list of participants)',
    repeats: true,
  },
  {
    name: 'responsible',
    field: 'responsible',
    value: 'NAME',
    about: 'only tasks given to this person, body or organisation',
    repeats: true,
    nouns: ['actions'],
  },
  {
    name: 'recommended-by',
    field: 'recommendedBy',
    value: 'NAME',
    about: 'sentences of any minutes in which NAME recommends something',
    repeats: true,
    nouns: ['recommendations'],
  },
  {
    name: 'type',
    field: 'types',
    value: 'TYPE',
    about: 'only decisions of this type (other commands: items with such a decision)',
    choices: DECISION_TYPES,
    repeats: true,
    nouns: ['decisions', 'recommendations', 'meetings', 'items'],
  },
  {
    name: 'about',
    field: 'about',
    value: 'WORDS',
    about: 'only those that mention WORDS, or of groups that met for it (how to write them: referat search --help)',
  },
  {
    name: 'since',
    field: 'since',
    value: 'DATE',
    about: 'only meetings on that day or later (2022, 2022-06, 2022-06-01)',
  },
  { name: 'until', field: 'until', value: 'DATE', about: 'only meetings on that day or earlier' },
  {
    name: 'item',
    field: 'item',
    value: 'NUMBER',
    about: 'only the agenda item with this number',
    nouns: ['decisions', 'recommendations', 'actions', 'items', 'attachments', 'participants'],
  },
  {
    name: 'case',
    field: 'caseNumber',
    value: 'NUMBER',
    about: 'only the agenda item with this case number',
    nouns: ['decisions', 'recommendations', 'actions', 'items', 'attachments'],
  },
  {
    name: 'closed',
    field: 'closed',
    about: 'only items that were closed to the public',
    nouns: ['decisions', 'recommendations', 'actions', 'items', 'attachments'],
  },
  {
    name: 'attendance',
    field: 'attendance',
    value: 'WHICH',
    about: 'present or absent',
    choices: ['present', 'absent'],
    nouns: ['participants', 'meetings'],
  },
  {
    name: 'group',
    field: 'capacity',
    value: 'WHICH',
    about: 'only members, guests or the secretariat, as the lists of the minutes tell them apart',
    choices: CAPACITIES,
    nouns: ['participants'],
  },
  {
    name: 'role',
    field: 'roles',
    value: 'ROLE',
    about: 'only people with this role in the meeting',
    choices: ROLES,
    repeats: true,
    nouns: ['participants', 'meetings'],
  },
  {
    name: 'title',
    field: 'titles',
    value: 'WORD',
    about:
      'only people whose title ends with WORD: læge is also overlæge; politiker: whoever has a political post or a party',
    repeats: true,
    nouns: ['participants'],
  },
  {
    name: 'note',
    field: 'noted',
    value: 'WHAT',
    about:
      'only people or attachments with this note: late, early, disqualified, no-part, substitute, remote, ill, unexcused; to-follow, handed-out, confidential; or words of the note',
    repeats: true,
    nouns: ['participants', 'attachments'],
  },
  {
    name: 'status',
    field: 'statuses',
    value: 'STATUS',
    about: 'only minutes marked as such',
    choices: DOCUMENT_STATUSES,
    repeats: true,
    nouns: ['meetings'],
  },
  {
    name: 'kind',
    field: 'kinds',
    value: 'KIND',
    about: 'only documents of this kind',
    choices: DOCUMENT_KINDS,
    repeats: true,
  },
  {
    name: 'place',
    field: 'place',
    value: 'WORDS',
    about: 'only meetings at a place with these words in its name; remote: by video, telephone or the like',
  },
  {
    name: 'due-since',
    field: 'dueSince',
    value: 'DATE',
    about: 'only tasks due on that day or later',
    nouns: ['actions'],
  },
  { name: 'by', field: 'by', value: 'DATE', about: 'only tasks due on that day or earlier', nouns: ['actions'] },
  {
    name: 'undated',
    field: 'undated',
    about: 'only tasks without a deadline; with --by: those, given by that day, too',
    nouns: ['actions'],
  },
  { name: 'unassigned', field: 'unassigned', about: 'only tasks that nobody is named for', nouns: ['actions'] },
  {
    name: 'overdue',
    field: 'overdue',
    about: 'only tasks due before today, or before the day of --by',
    nouns: ['actions'],
  },
  {
    name: 'money',
    field: 'money',
    about: 'only decisions that grant money, or say yes to an amount in other words ("godkendt med 5.000 kr.")',
    nouns: ['decisions'],
  },
  { name: 'unanimous', field: 'unanimous', about: 'only unanimous decisions', nouns: ['decisions'] },
  { name: 'voted', field: 'voted', about: 'only where a vote is recorded', nouns: ['decisions', 'items', 'meetings'] },
  {
    name: 'vote',
    field: 'vote',
    value: 'SIDE',
    about: 'only where a recorded vote tells that somebody voted so',
    choices: VOTES,
    nouns: ['decisions'],
  },
  {
    name: 'voter',
    field: 'voters',
    value: 'NAME',
    about: 'only where a recorded vote names this party or person; with --vote: as voting so',
    repeats: true,
    nouns: ['decisions'],
  },
  { name: 'latest', field: 'latest', value: 'N', about: 'only the newest N meetings that have an answer' },
  { name: 'first', field: 'first', value: 'N', about: 'only the oldest N meetings that have an answer' },
  { name: 'oldest-first', field: 'oldestFirst', about: 'oldest meeting first (default: newest first)' },
  { name: 'limit', field: 'limit', value: 'N', about: 'at most N rows' },
  {
    name: 'all-documents',
    field: 'allDocuments',
    about: 'answer from every document of a meeting (agenda, draft, copies), not only from the best one',
  },
  {
    name: 'per',
    field: 'per',
    value: 'WHAT',
    about: 'how many there are for each, the most first (years in their order)',
    choices: PER,
  },
]

/** The same filter for another noun, without the fields that noun does not have. */
export function sameOf(noun: Noun, filter: Filter): Question {
  const fields = optionsOf(noun).map(({ field }) => [field, filter[field]])
  return { noun, count: false, filter: { ...EVERYTHING, ...Object.fromEntries(fields) } }
}

export const optionsOf = (noun: Noun): readonly FilterOption[] =>
  FILTER_OPTIONS.filter(option => option.nouns?.includes(noun) ?? true)
