// What can be asked of an archive: a noun and a filter. Options of a command and sentences make the same filter. Names are as
// they were typed; who is meant is resolved later, against the archive (who/settle.ts).

import type { Attendance, Capacity, DecisionType, DocumentKind, DocumentStatus, Role, Vote } from '../model/document.js'
import { literals } from '../model/literals.js'

export const NOUNS = literals('decisions recommendations actions meetings items participants attachments')
export type Noun = (typeof NOUNS)[number]

/** What answers can be counted by. */
export const PER = literals('body cluster region year meeting type responsible person organisation')
export type Per = (typeof PER)[number]

/** Those that only one noun has. */
export const PER_OF: { readonly [P in Per]?: Noun } = {
  type: 'decisions',
  responsible: 'actions',
  person: 'participants',
  organisation: 'participants',
}

/** Every field narrows the answer; an empty list, null or false does not. Dates are `YYYY-MM-DD`, inclusive. */
export interface Filter {
  /** Who met: a body, a cluster, or an organisation whose bodies met. Any of them. */
  readonly bodies: readonly string[]
  /** Any of them. */
  readonly regions: readonly string[]
  /** People. All of them. */
  readonly persons: readonly string[]
  /** All of them. */
  readonly organisations: readonly string[]
  /** Who was given the task. Any of them. */
  readonly responsible: readonly string[]
  /** Who recommended, according to the text of the minutes; any of them. */
  readonly recommendedBy: readonly string[]
  readonly types: readonly DecisionType[]
  /** A search expression as in `referat search`. */
  readonly about: string | null
  /** First and last day of the meeting. */
  readonly since: string | null
  readonly until: string | null
  /** Number of the agenda item. */
  readonly item: string | null
  /** Case number of the agenda item. */
  readonly caseNumber: string | null
  /** Items that were not open to the public. */
  readonly closed: boolean
  readonly attendance: Attendance | null
  /** As what they took part. */
  readonly capacity: Capacity | null
  readonly roles: readonly Role[]
  /** What a title ends with, or the name of a group of them; any of them. */
  readonly titles: readonly string[]
  /** Notes beside participants and attachments: kinds of dictionaries/notes.yaml, or words; all of them. */
  readonly noted: readonly string[]
  /** Any of them. */
  readonly statuses: readonly DocumentStatus[]
  /** Any of them; empty: any. */
  readonly kinds: readonly DocumentKind[]
  /** Words of where the meeting was held. */
  readonly place: string | null
  /** First and last day of the deadline. */
  readonly dueSince: string | null
  readonly by: string | null
  /** Tasks without a deadline; with `by`, also those without one that were given by that day. */
  readonly undated: boolean
  /** Tasks that nobody was named for. */
  readonly unassigned: boolean
  /** Deadline before the day `by`, or before today where that is null. */
  readonly overdue: boolean
  /** Decisions that grant money, or say yes to an amount of it. */
  readonly money: boolean
  readonly unanimous: boolean
  /** Decisions with a recorded vote. */
  readonly voted: boolean
  /** Decisions of whose vote somebody voted so. */
  readonly vote: Vote | null
  /** Parties or people that the minutes name among the voters. All of them. */
  readonly voters: readonly string[]
  /** Only so many of the newest, or oldest, meetings that have an answer. */
  readonly latest: number | null
  readonly first: number | null
  /** The oldest first; else the newest. */
  readonly oldestFirst: boolean
  /** At most so many rows; null = all. */
  readonly limit: number | null
  /** Answers from every document of a meeting, not only from its best. */
  readonly allDocuments: boolean
  /** Not the rows: how many there are for each. */
  readonly per: Per | null
}

export interface Question {
  readonly noun: Noun
  /** Only the number is asked. */
  readonly count: boolean
  readonly filter: Filter
  /** Amounts are asked for, which stand in the text of items. */
  readonly sums?: true
  /** Whether it asks for the numbers of votes, which may stand in the text alone. */
  readonly votes?: true
  /** When or where they meet next is asked for, which stands in the text, too. */
  readonly next?: true
  /** Its time has no year: the latest such time is meant that the archive knows. */
  readonly anyYear?: true
  /** No word names the noun: "what did they decide about it". */
  readonly implied?: true
}

export const EVERYTHING: Filter = {
  bodies: [],
  regions: [],
  persons: [],
  organisations: [],
  responsible: [],
  recommendedBy: [],
  types: [],
  about: null,
  since: null,
  until: null,
  item: null,
  caseNumber: null,
  closed: false,
  attendance: null,
  capacity: null,
  roles: [],
  titles: [],
  noted: [],
  statuses: [],
  kinds: [],
  place: null,
  dueSince: null,
  by: null,
  undated: false,
  unassigned: false,
  overdue: false,
  money: false,
  unanimous: false,
  voted: false,
  vote: null,
  voters: [],
  latest: null,
  first: null,
  oldestFirst: false,
  limit: null,
  allDocuments: false,
  per: null,
}

/** Default limit of full-text search. */
export const USUAL_LIMIT = 20
