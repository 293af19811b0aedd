// The tables of the archive, which migrations/ make, as types for Kysely: one table for each noun of the contract. Lists and
// small objects are JSON in a text column. `position` counts from 0 within the parent. Long because it lists all tables.

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

/** A meeting of a body on a date. Everything else about it is in its documents, the best of which is marked. */
export interface MeetingTable {
  id: Generated<number>
  /** The body's dictionary id, or its folded name; null if the document names none. */
  body_key: string | null
  date: string | null
}

/** `id` is that of the contract. `path` is the first of its paths; the table `file` has them all. */
export interface DocumentTable
  extends Omit<Source, 'ocr'>,
    Pick<Document, 'id' | 'kind' | 'status' | 'title' | 'coverage'> {
  /** Referred to by the other tables; never changes. */
  key: number
  ocr: Flag
  body_name: string | null
  body_id: string | null
  /** body_name folded and stemmed, to find it in any spelling. */
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
  /** 1 for the one document of a meeting that questions are answered from. */
  best: Flag
  parser_version: string
  dictionary_version: string
}

/** The head of a document: its title, its title block, its page headers and footers. */
export interface HeadingTable {
  /** document.key */
  document: number
  text: string
}

/** The extracted text, so that a document can be parsed again without its file. */
export interface ExtractionTable {
  /** document.key */
  document: number
  text: string
  /** The rest of ExtractedText: deflated JSON. */
  layout: Buffer
  extractor_version: string
}

/** Every file that was given to `ingest`, and what became of it. */
export interface FileTable {
  id: Generated<number>
  /** Absolute path on this machine (in a zip: `…/x.zip/inner.pdf`). */
  location: string
  /** Relative to the imported folder. */
  path: string
  /** document.key; null if the file holds no document. */
  document: number | null
  sha256: string | null
  bytes: number | null
  /** Times of the last change; null if the file was too new for them to prove anything. */
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
  /** item.id; null for a section before the first item. */
  item: number | null
  kind: SectionKind
  label: string | null
  /** The range of its text in extraction.text … */
  text_start: number | null
  text_end: number | null
  /** … or the text itself if it is not a single range. */
  text: string | null
  /** JSON: Table[]; null if there is none. */
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
  /** JSON: Votes; null if nothing is said. */
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
  /** Footnotes are stored here, too: `text` is the mark, `target` what the note says. */
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

/** Documents with rows of an earlier program, which `referat reparse` makes anew. */
export interface StaleTable {
  /** document.key */
  document: number
}

/**
 * A full-text index (FTS5 without content) of the title of the item and the text, with words folded and stemmed
 * (search-forms.ts). rowid is the id of the item, decision or recommendation.
 */
export interface SearchTable {
  rowid: number
  title_forms: string
  text_forms: string
}

/** Words of the full-text indexes, folded and stemmed. Words are never deleted. */
export interface WordTable {
  form: string
}

/** Names as documents write them. Unused ones are deleted when documents are read again. */
export interface NameTable {
  kind: 'person' | 'organisation' | 'responsible'
  folded: string
  written: string
}
