// CSV: a file for each noun, or one table for stdout. Every row names its document, meeting, item and place.

import type {
  Action,
  Attachment,
  Body,
  Decision,
  Diagnostic,
  Document,
  Item,
  Meeting,
  Participant,
  Recommendation,
  Reference,
  Section,
  Source,
} from '../model/document.js'
import { ACTION, ATTACHMENT, type Column, column, PARTICIPANT, PLACE, plain, within } from '../report/formats/column.js'
import { CSV_HEAD, type CsvValue, csvRow } from '../report/formats/csv.js'
import type { Piece } from './exporter.js'

interface CsvTable {
  readonly columns: readonly string[]
  rows(document: Document): CsvValue[][]
}

/** A fact with the document and item that it is in. */
interface Found<Fact> {
  readonly document: Document
  readonly item: Item | null
  readonly fact: Fact
}

/** Some diagnostics concern the whole document and have no place. */
type Place = Pick<Diagnostic, 'page' | 'span'>

const DOCUMENT: readonly Column<Found<unknown>>[] = [
  column('document', ({ document }) => document.id),
  column('file', ({ document }) => document.source.path),
  column('body', ({ document }) => document.body.name),
  column('date', ({ document }) => document.meeting.date),
]
const ITEM: readonly Column<Found<unknown>>[] = [
  ...DOCUMENT,
  column('item', ({ item }) => item?.number ?? null),
  column('itemTitle', ({ item }) => item?.title ?? null),
]
function makeTable<Fact>(
  around: readonly Column<Found<unknown>>[],
  own: readonly Column<Fact>[],
  find: (document: Document) => readonly Found<Fact>[],
): CsvTable {
  const columns: readonly Column<Found<Fact>>[] = [...around, ...within(own, ({ fact }: Found<Fact>) => fact)]
  return {
    columns: columns.map(({ name }) => name),
    rows: document => find(document).map(found => columns.map(({ value }) => value(found))),
  }
}

/** A table of facts of the whole document. */
const ofDocument = <Fact extends Place>(
  facts: (document: Document) => readonly Fact[],
  own: readonly Column<Fact>[],
): CsvTable =>
  makeTable<Fact>(DOCUMENT, [...own, ...PLACE], document =>
    facts(document).map(fact => ({ document, item: null, fact })),
  )

const inItems = <Fact>(document: Document, facts: (item: Item) => readonly Fact[]): Found<Fact>[] =>
  document.items.flatMap(item => facts(item).map(fact => ({ document, item, fact })))

/** A table of facts of items. */
const ofItems = <Fact extends Place>(facts: (item: Item) => readonly Fact[], own: readonly Column<Fact>[]): CsvTable =>
  makeTable<Fact>(ITEM, [...own, ...PLACE], document => inItems(document, facts))

/** Each becomes a file with its name. */
export const CSV_TABLES = {
  documents: makeTable<Document>(
    [],
    [
      column('document', ({ id }) => id),
      column('file', ({ source }) => source.path),
      ...within(
        plain<Source>('format', 'sha256', 'bytes', 'pages', 'encoding', 'ocr'),
        ({ source }: Document) => source,
      ),
      ...plain<Document>('kind', 'status', 'title'),
      column('body', ({ body }) => body.name),
      column('bodyId', ({ body }) => body.id),
      ...within(plain<Body>('cluster', 'region'), ({ body }: Document) => body),
      ...within(plain<Meeting>('date', 'start', 'end', 'place', 'next'), ({ meeting }: Document) => meeting),
      ...plain<Document>('coverage'),
    ],
    document => [{ document, item: null, fact: document }],
  ),
  participants: ofDocument<Participant>(document => document.participants, PARTICIPANT),
  items: makeTable<Item>(
    ITEM,
    [
      ...plain<Item>('start', 'end', 'presenters', 'purpose', 'caseNumber', 'closed'),
      ...within(PLACE, (item: Item) => item.heading),
    ],
    document => inItems(document, item => [item]),
  ),
  sections: makeTable<Section>(ITEM, [...plain<Section>('kind', 'label', 'text'), ...PLACE], document => [
    ...document.front.map(fact => ({ document, item: null, fact })),
    ...inItems(document, item => item.sections),
  ]),
  recommendations: ofItems<Recommendation>(item => item.recommendations, plain('text')),
  decisions: ofItems<Decision>(
    item => item.decisions,
    [
      ...plain<Decision>('type', 'text', 'decidedBy', 'section', 'points'),
      column('votesFor', one => one.votes?.for.count ?? null),
      column('votesAgainst', one => one.votes?.against.count ?? null),
      column('votesAbstained', one => one.votes?.abstained.count ?? null),
      ...plain<Decision>('unanimous'),
    ],
  ),
  actions: ofItems<Action>(item => item.actions, ACTION),
  attachments: ofItems<Attachment>(item => item.attachments, ATTACHMENT),
  references: ofItems<Reference>(item => item.references, plain('kind', 'text', 'target')),
  diagnostics: ofDocument<Diagnostic>(document => document.diagnostics, plain('code', 'severity', 'message')),
} as const satisfies Record<string, CsvTable>

export type CsvTableName = keyof typeof CSV_TABLES
export const CSV_TABLE_NAMES = Object.keys(CSV_TABLES) as readonly CsvTableName[]

/** Appended to every table: an export holds all documents of a meeting, and these columns allow counting each fact once. */
const STANDING = ['meeting', 'best']

/** `standings` by the document's id: its meeting, and whether questions are answered from it. */
export async function* exportCsv(
  documents: AsyncIterable<Document>,
  standings: ReadonlyMap<string, { readonly meeting: number; readonly best: boolean }>,
  names: readonly CsvTableName[] = CSV_TABLE_NAMES,
  separator = ',',
): AsyncIterable<Piece> {
  for (const name of names)
    yield { file: `${name}.csv`, text: CSV_HEAD + csvRow([...CSV_TABLES[name].columns, ...STANDING], separator) }
  for await (const document of documents) {
    const { meeting = null, best = null } = standings.get(document.id) ?? {}
    for (const name of names) {
      const text = CSV_TABLES[name]
        .rows(document)
        .map(row => csvRow([...row, meeting, best], separator))
        .join('')
      if (text !== '') yield { file: `${name}.csv`, text }
    }
  }
}
