// The columns of the tables that a document is stored in, in the order of the values in a parcel.

import { toJson } from '../json.js'
import type { Tables } from '../schema.js'

export type ParcelTable = Exclude<keyof Tables, 'meeting' | 'file' | 'stale'>

const SPAN = ['span_start', 'span_end', 'page'] as const
const OF_ITEM = ['id', 'document', 'item', 'position'] as const
const SEARCH = ['rowid', 'title_forms', 'text_forms'] as const

/** Without `text` and `layout` of the extraction, which a parcel holds as fields of their own. */
export const COLUMNS = {
  document: [
    ...(['key', 'id', 'sha256', 'path', 'format', 'bytes', 'pages', 'encoding', 'ocr'] as const),
    ...(['kind', 'status', 'title', 'body_name', 'body_id', 'body_folded', 'cluster', 'region'] as const),
    ...(['date', 'start_time', 'end_time', 'place', 'next_date', 'coverage', 'meeting', 'best'] as const),
    ...(['parser_version', 'dictionary_version'] as const),
  ],
  extraction: ['document', 'extractor_version'],
  participant: [
    ...(['id', 'document', 'position', 'name', 'name_folded', 'title', 'organisation', 'organisation_folded'] as const),
    ...(['attendance', 'capacity', 'roles', 'items', 'note'] as const),
    ...SPAN,
  ],
  item: [
    ...(['id', 'document', 'position', 'number', 'title', 'start_time', 'end_time', 'presenters', 'purpose'] as const),
    ...(['case_number', 'closed'] as const),
    ...SPAN,
  ],
  section: [...OF_ITEM, 'kind', 'label', 'text_start', 'text_end', 'text', 'tables', ...SPAN],
  recommendation: [...OF_ITEM, 'text', ...SPAN],
  decision: [
    ...OF_ITEM,
    ...(['text', 'type', 'decided_by', 'decided_by_folded', 'section', 'points', 'votes', 'unanimous'] as const),
    ...SPAN,
  ],
  action: [...OF_ITEM, 'text', 'responsible', 'responsible_folded', 'deadline', 'deadline_text', ...SPAN],
  attachment: [...OF_ITEM, 'number', 'title', 'note', ...SPAN],
  reference: [...OF_ITEM, 'kind', 'text', 'target', ...SPAN],
  furniture: ['document', 'position', 'kind', ...SPAN],
  diagnostic: ['document', 'position', 'code', 'severity', 'message', ...SPAN],
  heading: ['document', 'text'],
  item_search: SEARCH,
  decision_search: SEARCH,
  recommendation_search: SEARCH,
  term: ['form'],
  name: ['kind', 'folded', 'written'],
} as const satisfies { readonly [Table in ParcelTable]: readonly (keyof Tables[Table])[] }

export const PARCEL_TABLES = Object.keys(COLUMNS) as ParcelTable[]

/** The rows as one JSON text. Throws for a row that does not fit its table or holds a value that SQLite cannot store. */
export function packRows(table: ParcelTable, rows: readonly object[]): string {
  const columns: readonly string[] = COLUMNS[table]
  const values = rows.map(row => {
    const fields = row as Readonly<Record<string, unknown>>
    if (Object.keys(fields).length !== columns.length)
      throw new TypeError(`A row of ${table} holds ${Object.keys(fields).join(', ')}`)
    return columns.map(column => checked(fields[column], table, column))
  })
  return toJson(values)
}

/** Refuses what JSON.stringify would silently turn into something else: undefined and NaN into null, objects into JSON. */
function checked(value: unknown, table: string, column: string): unknown {
  if (value === null || typeof value === 'string' || Number.isFinite(value)) return value
  throw new TypeError(`A row of ${table} cannot hold ${typeof value} ${String(value)} (${column})`)
}
