// The rows of each kind of answer: the fact, its meeting, and its place in a document.

import type {
  Action,
  Attachment,
  Attendance,
  Decision,
  DecisionType,
  Document,
  Item,
  Meeting,
  Participant,
} from '../model/document.js'
import type { Span, Unplaced } from '../model/span.js'
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

export interface DecisionRow extends OfMeeting, OfItem, Source, Omit<Unplaced<Decision>, 'section'> {
  /** The recommendations that "Indstillingens punkt 2 blev godkendt." points at; null where its words say the matter. */
  readonly putForward: readonly string[] | null
}

export interface RecommendationRow extends OfMeeting, OfItem, Source {
  readonly text: string
  /** Types of the decisions of the same item. */
  readonly decisions: readonly DecisionType[]
}

export interface ActionRow extends OfMeeting, OfItem, Source, Unplaced<Action> {}

export interface MeetingRow extends OfMeeting, Source, Meeting, Pick<Document, 'kind' | 'status' | 'title'> {
  readonly present: number
  readonly absent: number
  readonly items: number
  readonly decisions: number
  /** Attendance of the person or organisation asked for; null if none was, or if the listed people differ. */
  readonly attendance: Attendance | null
}

export interface ItemRow
  extends OfMeeting,
    OfItem,
    Source,
    Pick<Item, 'start' | 'end' | 'presenters' | 'purpose' | 'caseNumber' | 'closed'> {
  readonly decisions: number
  /** What they say: how the item ended. */
  readonly outcome: readonly { readonly type: DecisionType; readonly text: string }[]
  readonly actions: number
}

export interface ParticipantRow extends OfMeeting, Source, Unplaced<Participant> {}

export interface AttachmentRow extends OfMeeting, OfItem, Source, Unplaced<Attachment> {}

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
