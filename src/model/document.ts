// The nouns of the export contract (docs/export.schema.json), field for field. What the source does not state is
// null or empty, never a guess. Imports nothing but its sibling types.

import type { DiagnosticCode, Severity } from './diagnostic.js'
import type { Format } from './extracted-text.js'
import type { Located, Span } from './span.js'

export const DOCUMENT_KINDS = ['referat', 'dagsorden', 'beslutningsprotokol', 'notat', 'ukendt'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const DOCUMENT_STATUSES = ['udkast', 'foreløbigt', 'godkendt'] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

/** The id of a document, by the hash of its file: the same bytes give the same on every machine. */
export const documentId = (sha256: string): string => sha256.slice(0, 16)

/** One file, structured. `id` depends on the file's bytes alone. */
export interface Document {
  readonly id: string
  readonly source: Source
  /** The canonical text: NFC, `\n` line ends, in reading order. Every span points into it. */
  readonly text: string
  readonly kind: DocumentKind
  readonly status: DocumentStatus | null
  readonly title: string | null
  readonly body: Body
  readonly meeting: Meeting
  readonly participants: readonly Participant[]
  readonly front: readonly Section[]
  readonly items: readonly Item[]
  readonly furniture: readonly Furniture[]
  readonly diagnostics: readonly Diagnostic[]
  /** Share of the text's non-blank characters that lies in front, items or furniture: 1 where nothing was lost. */
  readonly coverage: number
}

export interface Source {
  /** Relative to the imported folder, `/` as separator. */
  readonly path: string
  readonly format: Format
  readonly sha256: string
  readonly bytes: number
  readonly pages: number | null
  /** What a text file was read as; null for other formats. */
  readonly encoding: string | null
  readonly ocr: boolean
}

/** Who met. */
export interface Body {
  readonly name: string | null
  readonly id: string | null
  readonly cluster: string | null
  readonly region: string | null
}

export interface Meeting {
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  /** `HH:MM`. */
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  /** Date of the next meeting, where stated. */
  readonly next: string | null
}

export const ROLES = ['chair', 'co-chair', 'vice-chair', 'facilitator', 'secretary'] as const
export type Role = (typeof ROLES)[number]
export type Attendance = 'present' | 'absent'
export const CAPACITIES = ['member', 'guest', 'secretariat'] as const
export type Capacity = (typeof CAPACITIES)[number]

export interface Participant extends Located {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  readonly attendance: Attendance
  readonly capacity: Capacity
  readonly roles: readonly Role[]
  /** Numbers of the items the attendance is limited to; empty = all. */
  readonly items: readonly string[]
  readonly note: string | null
}

export const PURPOSES = ['orientering', 'drøftelse', 'beslutning'] as const
export type Purpose = (typeof PURPOSES)[number]

export interface Item {
  readonly number: string | null
  /** Null where the heading has none. */
  readonly title: string | null
  readonly start: string | null
  readonly end: string | null
  readonly presenters: readonly string[]
  readonly purpose: Purpose | null
  readonly caseNumber: string | null
  readonly closed: boolean
  readonly heading: Located
  readonly sections: readonly Section[]
  readonly recommendations: readonly Recommendation[]
  readonly decisions: readonly Decision[]
  readonly actions: readonly Action[]
  readonly attachments: readonly Attachment[]
  readonly references: readonly Reference[]
  readonly notes: readonly Note[]
}

export const SECTION_KINDS = [
  'hoved',
  'indholdsfortegnelse',
  'deltagere',
  'sagsfremstilling',
  'indstilling',
  'referat',
  'beslutning',
  'bilag',
  'økonomi',
  'opfølgning',
  'andet',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

export interface Section extends Located {
  readonly kind: SectionKind
  readonly label: string | null
  /** Without its label, and without page furniture that stands inside it. */
  readonly text: string
  readonly tables: readonly Table[]
}

export interface Table extends Located {
  readonly rows: readonly (readonly string[])[]
}

export interface Recommendation extends Located {
  readonly text: string
}

export const DECISION_TYPES = [
  'approved',
  'decided',
  'agreed',
  'recommended',
  'noted',
  'assigned',
  'appointed',
  'granted',
  'postponed',
  'referred',
  'rejected',
  'discussed',
] as const
export type DecisionType = (typeof DECISION_TYPES)[number]

export interface Decision extends Located {
  readonly text: string
  readonly type: DecisionType
  readonly decidedBy: string | null
  /** The kind of section it was found in. */
  readonly section: SectionKind
  /** Numbers of the recommendation points it speaks of. */
  readonly points: readonly string[]
  readonly votes: Votes | null
  readonly unanimous: boolean | null
}

/** The sides of a vote. */
export const VOTES = ['for', 'against', 'abstained'] as const
export type Vote = (typeof VOTES)[number]

export interface Votes {
  readonly for: VoteShare
  readonly against: VoteShare
  readonly abstained: VoteShare
}

export interface VoteShare {
  readonly count: number | null
  readonly who: readonly string[] | null
}

export interface Action extends Located {
  readonly text: string
  readonly responsible: string | null
  /** `YYYY-MM-DD`. */
  readonly deadline: string | null
  readonly deadlineText: string | null
}

export interface Attachment extends Located {
  readonly number: string | null
  readonly title: string
  readonly note: string | null
}

export const REFERENCE_KINDS = ['item', 'attachment', 'meeting', 'body', 'law', 'case', 'url'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

export interface Reference extends Located {
  readonly kind: ReferenceKind
  readonly text: string
  readonly target: string | null
}

/** A footnote that the item refers to: where its mark stands, and what the note says, which is furniture where it is printed. */
export interface Note extends Located {
  readonly mark: string
  readonly text: string
}

/** Text that belongs to no item. */
export type FurnitureKind = 'header' | 'footer' | 'page-number' | 'contact' | 'break' | 'interface' | 'footnote'

export interface Furniture extends Located {
  readonly kind: FurnitureKind
}

export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly span: Span | null
  readonly page: number | null
}
