// The tables of the archive as Kysely sees them; made by migrations/. One table a noun of the contract, in the singular.
// Lists of plain strings and small objects are JSON in a text column. `position` counts from 0 within the parent.
// Long because it is the list of all tables, which refer to each other.

import type { DiagnosticCode, Severity } from '../model/diagnostic.js'
import type {
  Attachment,
  DecisionType,
  Document,
  FurnitureKind,
  Item,
  Participant,
  ReferenceKind,
  SectionKind,
  Source,
} from '../model/document.js'
import type { Outcome, Stage } from '../model/outcome.js'
import type { Unplaced } from '../model/span.js'
import type { Generated, Kysely } from './kysely.js'

export type Db = Kysely<Tables>

export interface Tables {
  meeting: MeetingTable
  document: DocumentTable
  extraction: ExtractionTable
  file: FileTable
  participant: ParticipantTable
  section: SectionTable
  item: ItemTable
  recommendation: RecommendationTable
  decision: DecisionTable
  action: ActionTable
  attachment: AttachmentTable
  reference: ReferenceTable
  furniture: FurnitureTable
  diagnostic: DiagnosticTable
  heading: HeadingTable
  stale: StaleTable
  item_search: SearchTable
  decision_search: SearchTable
  recommendation_search: SearchTable
  term: WordTable
  name: NameTable
}

/** SQLite has no booleans. */
export type Flag = 0 | 1

interface Spanned {
  /** UTF-16 code units into extraction.text, end exclusive. */
  span_start: number
  span_end: number
  page: number | null
}

/** Rows of one document in document order. */
interface OfDocument {
  /** document.key */
  document: number
  position: number
}

interface OfItem extends OfDocument {
  id: number
  /** item.id */
  item: number
}

/** A body on a date, with the documents that tell of it; the best of them (document.best) says the rest. */
export interface MeetingTable {
  id: Generated<number>
  /** The body's dictionary id, or its name folded; null where the document names none. */
  body_key: string | null
  date: string | null
}

/** `id` is the contract's; `path` the first at which the file was found: file holds them all. */
export interface DocumentTable
  extends Omit<Source, 'ocr'>,
    Pick<Document, 'id' | 'kind' | 'status' | 'title' | 'coverage'> {
  /** What other tables point at; lives as long as the archive. */
  key: number
  ocr: Flag
  body_name: string | null
  body_id: string | null
  /** body_name folded and stemmed, for finding it however it is written. */
  body_folded: string | null
  cluster: string | null
  region: string | null
  date: string | null
  start_time: string | null
  end_time: string | null
  place: string | null
  next_date: string | null
  /** meeting.id */
  meeting: number
  /** 1 for the one document of a meeting from which questions are answered. */
  best: Flag
  parser_version: string
  dictionary_version: string
}

/** What heads a document: its title, its title block, what stands in its margins. */
export interface HeadingTable {
  /** document.key */
  document: number
  text: string
}

/** What the extractor read, so that a document can be parsed again without its file. */
export interface ExtractionTable {
  /** document.key */
  document: number
  text: string
  /** The rest of ExtractedText: deflated JSON. */
  layout: Buffer
  extractor_version: string
}

/** Every file that was ever given to ingest, and what became of it. */
export interface FileTable {
  id: Generated<number>
  /** Where it lies on this machine (within an archive file: `…/x.zip/inner.pdf`); one row a location. */
  location: string
  /** Relative to the imported folder. */
  path: string
  /** document.key; null where there is none. */
  document: number | null
  sha256: string | null
  bytes: number | null
  /** Times of last change; null where the file was too fresh for them to prove anything. */
  mtime_ms: number | null
  ctime_ms: number | null
  outcome: Outcome
  stage: Stage | null
  reason: string | null
  advice: string | null
  /** Version of the extractor that was tried. */
  extractor_version: string
}

export interface ParticipantTable extends Spanned, OfDocument, Omit<Unplaced<Participant>, 'roles' | 'items'> {
  id: number
  name_folded: string
  organisation_folded: string | null
  /** JSON: Role[] */
  roles: string
  /** JSON: string[] */
  items: string
}

export interface ItemTable extends Spanned, OfDocument, Pick<Item, 'number' | 'title' | 'purpose'> {
  id: number
  start_time: string | null
  end_time: string | null
  /** JSON: string[] */
  presenters: string
  case_number: string | null
  closed: Flag
}

export interface SectionTable extends Spanned, OfDocument {
  id: number
  /** item.id; null for what stands before the first item. */
  item: number | null
  kind: SectionKind
  label: string | null
  /** Where the text stands in extraction.text … */
  text_start: number | null
  text_end: number | null
  /** … or the text itself where it is no single stretch of it. */
  text: string | null
  /** JSON: Table[]; null where there is none. */
  tables: string | null
}

export interface RecommendationTable extends Spanned, OfItem {
  text: string
}

export interface DecisionTable extends Spanned, OfItem {
  text: string
  type: DecisionType
  decided_by: string | null
  decided_by_folded: string | null
  /** The kind of section it was found in. */
  section: SectionKind
  /** JSON: string[] */
  points: string
  /** JSON: Votes; null where nothing is said. */
  votes: string | null
  unanimous: Flag | null
}

export interface ActionTable extends Spanned, OfItem {
  text: string
  responsible: string | null
  responsible_folded: string | null
  deadline: string | null
  deadline_text: string | null
}

export interface AttachmentTable extends Spanned, OfItem, Unplaced<Attachment> {}

export interface ReferenceTable extends Spanned, OfItem {
  /** A footnote lies among them: `text` is its mark, `target` what it says. */
  kind: ReferenceKind | 'footnote'
  text: string
  target: string | null
}

export interface FurnitureTable extends Spanned, OfDocument {
  kind: FurnitureKind
}

export interface DiagnosticTable extends OfDocument {
  code: DiagnosticCode
  severity: Severity
  message: string
  span_start: number | null
  span_end: number | null
  page: number | null
}

/** Documents whose rows an earlier program made, to be made anew from their text by reading that again. */
export interface StaleTable {
  /** document.key */
  document: number
}

/**
 * FTS5 without content of its own: rowid is the id of the item, decision or recommendation. The title of the item and the
 * text, their words folded and stemmed (search-forms.ts).
 */
export interface SearchTable {
  rowid: number
  title_forms: string
  text_forms: string
}

/** Words of the full-text indexes in their folded and stemmed form. Only ever grows. */
export interface WordTable {
  form: string
}

/** Names as documents write them. Grows, until documents are read again. */
export interface NameTable {
  kind: 'person' | 'organisation' | 'responsible'
  folded: string
  written: string
}
