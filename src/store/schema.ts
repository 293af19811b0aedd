// The tables of the archive, which migrations/ make, as types for Kysely: one table for each noun of the contract. Lists and
// small objects are JSON in a text column. `position` counts from 0 within the parent.

import type { DecisionType, Document, ReferenceKind, Source } from '../model/document.js'
import type { Outcome, Stage } from '../model/outcome.js'
import type { Generated, Kysely, Transaction } from './kysely.js'
import type { Flag } from './rows/columns.js'
import type { FACTS } from './rows/facts.js'

export type Db = Kysely<Tables>
export type Trx = Transaction<Tables>

export interface Tables {
  meeting: MeetingTable
  document: DocumentTable
  extraction: ExtractionTable
  file: FileTable
  participant: Columns<'participant'> & OfDocument & Numbered
  section: SectionTable
  item: ItemTable
  recommendation: Columns<'recommendation'> & OfItem
  decision: Columns<'decision'> & OfItem
  action: Columns<'action'> & OfItem
  attachment: Columns<'attachment'> & OfItem
  reference: ReferenceTable
  furniture: Columns<'furniture'> & OfDocument
  diagnostic: Columns<'diagnostic'> & OfDocument
  heading: HeadingTable
  stale: StaleTable
  tally: TallyTable
  item_search: SearchTable
  decision_search: SearchTable
  recommendation_search: SearchTable
  term: WordTable
  name: NameTable
}

/** Rows of one document in document order. */
interface OfDocument {
  /** document.key */
  document: number
  position: number
}

interface Numbered {
  id: number
}

interface OfItem extends OfDocument, Numbered {
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
    Pick<Document, 'id' | 'kind' | 'status' | 'title' | 'coverage'>,
    Readonly<Record<DecisionType, number>> {
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
  /** How many there are in it; decisions of each type, too. */
  present: number
  absent: number
  items: number
  recommendations: number
  decisions: number
  actions: number
  attachments: number
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

/** The columns of a fact, as rows/facts.ts declares them. */
type Columns<Fact extends keyof typeof FACTS> = NonNullable<(typeof FACTS)[Fact]['row']>

export type SectionTable = Columns<'section'> &
  OfDocument &
  Numbered & {
    /** item.id; null for a section before the first item. */
    item: number | null
  }
export type ItemTable = Columns<'item'> & OfDocument & Numbered
export type ReferenceTable = OfItem &
  Omit<Columns<'reference'>, 'kind'> & {
    /** Footnotes are stored here, too: `text` is the mark, `target` what the note says. */
    kind: ReferenceKind | 'footnote'
  }

/** Documents with rows of an earlier program, which `referat reparse` makes anew. */
export interface StaleTable {
  /** document.key */
  document: number
}

/** Documents and facts for each way of naming a body, year, kind … Only triggers write it (010-tally.ts). */
export interface TallyTable extends Pick<DocumentTable, Tallied | Summed | 'parser_version' | 'dictionary_version'> {
  year: string | null
  documents: number
}

type Tallied = 'body_name' | 'body_id' | 'body_folded' | 'cluster' | 'region' | 'kind' | 'status' | 'format' | 'best'
type Summed =
  | 'present'
  | 'absent'
  | 'items'
  | 'recommendations'
  | 'decisions'
  | 'actions'
  | 'attachments'
  | DecisionType

/** FTS5 without content: title of the item and text, folded and stemmed (search-forms.ts). rowid: id of the fact. */
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
