// The columns of the tables that a document is stored in, in the order of the values in a parcel.

import { toJson } from '../json.js'
import { FACTS } from '../rows/facts.js'
import type { Tables } from '../schema.js'

export type ParcelTable = Exclude<keyof Tables, 'meeting' | 'file' | 'stale'>

const OF_ITEM = ['id', 'document', 'item', 'position']
const OF_DOCUMENT = ['id', 'document', 'position']
const SEARCH = ['rowid', 'title_forms', 'text_forms']

/** Without `text` and `layout` of the extraction, which a parcel holds as fields of their own. */
export const COLUMNS: { readonly [Table in ParcelTable]: readonly string[] } = {
  document: [
    ...['key', 'id', 'sha256', 'path', 'format', 'bytes', 'pages', 'encoding', 'ocr', 'kind', 'status', 'title'],
    ...['body_name', 'body_id', 'body_folded', 'cluster', 'region', 'date', 'start_time', 'end_time', 'place'],
    ...['next_date', 'coverage', 'meeting', 'best', 'parser_version', 'dictionary_version'],
  ],
  extraction: ['document', 'extractor_version'],
  participant: [...OF_DOCUMENT, ...FACTS.participant.names],
  item: [...OF_DOCUMENT, ...FACTS.item.names],
  section: [...OF_ITEM, ...FACTS.section.names],
  recommendation: [...OF_ITEM, ...FACTS.recommendation.names],
  decision: [...OF_ITEM, ...FACTS.decision.names],
  action: [...OF_ITEM, ...FACTS.action.names],
  attachment: [...OF_ITEM, ...FACTS.attachment.names],
  reference: [...OF_ITEM, ...FACTS.reference.names],
  furniture: ['document', 'position', ...FACTS.furniture.names],
  diagnostic: ['document', 'position', ...FACTS.diagnostic.names],
  heading: ['document', 'text'],
  item_search: SEARCH,
  decision_search: SEARCH,
  recommendation_search: SEARCH,
  term: ['form'],
  name: ['kind', 'folded', 'written'],
}

export const PARCEL_TABLES = Object.keys(COLUMNS) as ParcelTable[]

/** The rows as one JSON text. Throws for a row that does not fit its table or holds a value that SQLite cannot store. */
export function packRows(table: ParcelTable, rows: readonly object[]): string {
  const columns = COLUMNS[table]
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
