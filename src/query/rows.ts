// The rows of each kind of answer: the fact, its meeting, and its place in a document.

import type {
  Attendance,
  Capacity,
  DecisionType,
  DocumentKind,
  DocumentStatus,
  Purpose,
  Role,
  Votes,
} from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Noun } from './filter.js'

/** The meeting a row belongs to. */
export interface OfMeeting {
  /** The meeting's number in this archive. */
  readonly meeting: number
  readonly date: string | null
  /** The body that met, as the document names it. */
  readonly body: string | null
  readonly cluster: string | null
  readonly region: string | null
}

/** The place of a fact in a document. */
export interface Source {
  /** The document's id. */
  readonly document: string
  readonly file: string
  readonly page: number | null
  /** UTF-16 code units into the document's text, end exclusive; null for a meeting as a whole. */
  readonly span: Span | null
  /** Paths of the other documents of the same meeting. */
  readonly otherDocuments: readonly string[]
}

export interface OfItem {
  /** Number of the agenda item. */
  readonly item: string | null
  readonly itemTitle: string | null
}

export interface DecisionRow extends OfMeeting, OfItem, Source {
  readonly type: DecisionType
  readonly text: string
  readonly decidedBy: string | null
  readonly points: readonly string[]
  readonly votes: Votes | null
  readonly unanimous: boolean | null
}

export interface RecommendationRow extends OfMeeting, OfItem, Source {
  readonly text: string
  /** Types of the decisions of the same item. */
  readonly decisions: readonly DecisionType[]
}

export interface ActionRow extends OfMeeting, OfItem, Source {
  readonly text: string
  readonly responsible: string | null
  readonly deadline: string | null
  readonly deadlineText: string | null
}

export interface MeetingRow extends OfMeeting, Source {
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly next: string | null
  readonly kind: DocumentKind
  readonly status: DocumentStatus | null
  readonly title: string | null
  readonly present: number
  readonly absent: number
  readonly items: number
  readonly decisions: number
  /** Attendance of the person or organisation asked for; null if none was, or if the listed people differ. */
  readonly attendance: Attendance | null
}

export interface ItemRow extends OfMeeting, OfItem, Source {
  readonly start: string | null
  readonly end: string | null
  readonly presenters: readonly string[]
  readonly purpose: Purpose | null
  readonly caseNumber: string | null
  readonly closed: boolean
  readonly decisions: number
  /** What they say: how the item ended. */
  readonly outcome: readonly { readonly type: DecisionType; readonly text: string }[]
  readonly actions: number
}

export interface ParticipantRow extends OfMeeting, Source {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  readonly attendance: Attendance
  readonly capacity: Capacity
  readonly roles: readonly Role[]
  readonly items: readonly string[]
  readonly note: string | null
}

export interface AttachmentRow extends OfMeeting, OfItem, Source {
  readonly number: string | null
  readonly title: string
  readonly note: string | null
}

/** An agenda item that full-text search found. */
export interface SearchRow extends OfMeeting, OfItem, Source {
  /** From 1. */
  readonly rank: number
  /** The passage around the match, at `span` and `page`. */
  readonly snippet: string
  /** Ranges of the snippet that match the search. */
  readonly marks: readonly (readonly [start: number, end: number])[]
  /** What the passage is: `title`, or the kind of its section. */
  readonly section: string
}

export interface Rows {
  readonly decisions: DecisionRow
  readonly recommendations: RecommendationRow
  readonly actions: ActionRow
  readonly meetings: MeetingRow
  readonly items: ItemRow
  readonly participants: ParticipantRow
  readonly attachments: AttachmentRow
}

export type Row = Rows[Noun]
