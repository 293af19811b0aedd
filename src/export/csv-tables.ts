// A document in, the rows of each noun's table out. Every row says which document, meeting and item it is of, and where.

import type { Document, Item, Section } from '../model/document.js'
import type { Located } from '../model/span.js'
import type { CsvValue } from '../report/csv.js'

export interface CsvTable {
  readonly columns: readonly string[]
  rows(document: Document): CsvValue[][]
}

const DOCUMENT = ['document', 'file', 'body', 'date']
const ITEM = [...DOCUMENT, 'item', 'itemTitle']
const PLACE = ['page', 'spanStart', 'spanEnd']

const ofDocument = (document: Document): CsvValue[] => [
  document.id,
  document.source.path,
  document.body.name,
  document.meeting.date,
]
const place = ({ page, span }: Located): CsvValue[] => [page, span[0], span[1]]
/** Several values in one cell. */
const join = (values: readonly string[]) => values.join('; ')

/** A table of what stands in the items. */
function ofItems<Fact extends Located>(
  facts: (item: Item) => readonly Fact[],
  columns: readonly string[],
  values: (fact: Fact) => CsvValue[],
): CsvTable {
  return {
    columns: [...ITEM, ...columns, ...PLACE],
    rows: document =>
      document.items.flatMap(item =>
        facts(item).map(fact => [...ofDocument(document), item.number, item.title, ...values(fact), ...place(fact)]),
      ),
  }
}

const documents: CsvTable = {
  columns: [
    ...['document', 'file', 'format', 'sha256', 'bytes', 'pages', 'encoding', 'ocr', 'kind', 'status', 'title'],
    ...['body', 'bodyId', 'cluster', 'region', 'date', 'start', 'end', 'place', 'next', 'coverage'],
  ],
  rows: ({ id, source, kind, status, title, body, meeting, coverage }) => [
    [
      ...[id, source.path, source.format, source.sha256, source.bytes, source.pages, source.encoding, source.ocr],
      ...[kind, status, title, body.name, body.id, body.cluster, body.region],
      ...[meeting.date, meeting.start, meeting.end, meeting.place, meeting.next, coverage],
    ],
  ],
}

const participants: CsvTable = {
  columns: [...DOCUMENT, 'name', 'title', 'organisation', 'attendance', 'capacity', 'roles', 'items', 'note', ...PLACE],
  rows: document =>
    document.participants.map(one => [
      ...ofDocument(document),
      ...[
        one.name,
        one.title,
        one.organisation,
        one.attendance,
        one.capacity,
        join(one.roles),
        join(one.items),
        one.note,
      ],
      ...place(one),
    ]),
}

const items: CsvTable = {
  columns: [...[...ITEM, 'start', 'end', 'presenters', 'purpose', 'caseNumber', 'closed'], ...PLACE],
  rows: document =>
    document.items.map(item => [
      ...[...ofDocument(document), item.number, item.title, item.start, item.end],
      ...[join(item.presenters), item.purpose, item.caseNumber, item.closed],
      ...place(item.heading),
    ]),
}

const sectionValues = (section: Section): CsvValue[] => [section.kind, section.label, section.text, ...place(section)]

const sections: CsvTable = {
  columns: [...ITEM, 'kind', 'label', 'text', ...PLACE],
  rows: document => [
    ...document.front.map(section => [...ofDocument(document), null, null, ...sectionValues(section)]),
    ...document.items.flatMap(item =>
      item.sections.map(section => [...ofDocument(document), item.number, item.title, ...sectionValues(section)]),
    ),
  ],
}

const diagnostics: CsvTable = {
  columns: [...DOCUMENT, 'code', 'severity', 'message', ...PLACE],
  rows: document =>
    document.diagnostics.map(({ code, severity, message, page, span }) => [
      ...[...ofDocument(document), code, severity, message, page, span?.[0] ?? null, span?.[1] ?? null],
    ]),
}

/** Each becomes a file of its name. */
export const CSV_TABLES = {
  documents,
  participants,
  items,
  sections,
  recommendations: ofItems(
    item => item.recommendations,
    ['text'],
    one => [one.text],
  ),
  decisions: ofItems(
    item => item.decisions,
    ['type', 'text', 'decidedBy', 'section', 'points', 'votesFor', 'votesAgainst', 'votesAbstained', 'unanimous'],
    one => [
      ...[one.type, one.text, one.decidedBy, one.section, join(one.points)],
      ...[one.votes?.for.count ?? null, one.votes?.against.count ?? null, one.votes?.abstained.count ?? null],
      one.unanimous,
    ],
  ),
  actions: ofItems(
    item => item.actions,
    ['text', 'responsible', 'deadline', 'deadlineText'],
    one => [one.text, one.responsible, one.deadline, one.deadlineText],
  ),
  attachments: ofItems(
    item => item.attachments,
    ['number', 'title', 'note'],
    one => [one.number, one.title, one.note],
  ),
  references: ofItems(
    item => item.references,
    ['kind', 'text', 'target'],
    one => [one.kind, one.text, one.target],
  ),
  diagnostics,
} as const satisfies Record<string, CsvTable>

export type CsvTableName = keyof typeof CSV_TABLES
export const CSV_TABLE_NAMES = Object.keys(CSV_TABLES) as readonly CsvTableName[]
