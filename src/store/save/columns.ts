// The columns of the tables that a document is stored in, in the order of the values in a parcel.

import { DECISION_TYPES } from '../../model/document.js'
import { FACTS } from '../rows/facts.js'
import type { Tables } from '../schema.js'

export type ParcelTable = Exclude<keyof Tables, 'meeting' | 'file' | 'stale' | 'tally'>

const OF_ITEM = ['item', 'position']
const SEARCH = ['title_forms', 'text_forms']

/** Without those that insert.ts fills in: ids, positions in the document, and what all rows of a document share. */
export const COLUMNS: { readonly [Table in ParcelTable]: readonly string[] } = {
  document: [
    ...['id', 'sha256', 'path', 'format', 'bytes', 'pages', 'encoding', 'ocr', 'kind', 'status', 'title'],
    ...['body_name', 'body_id', 'body_folded', 'cluster', 'region', 'date', 'start_time', 'end_time', 'place'],
    ...['next_date', 'coverage', 'best', 'parser_version', 'dictionary_version', 'present', 'absent'],
    ...['items', 'recommendations', 'decisions', 'actions', 'attachments', ...DECISION_TYPES],
  ],
  extraction: ['extractor_version'],
  participant: FACTS.participant.names,
  item: FACTS.item.names,
  section: [...OF_ITEM, ...FACTS.section.names],
  recommendation: [...OF_ITEM, ...FACTS.recommendation.names],
  decision: [...OF_ITEM, ...FACTS.decision.names],
  action: [...OF_ITEM, ...FACTS.action.names],
  attachment: [...OF_ITEM, ...FACTS.attachment.names],
  reference: [...OF_ITEM, ...FACTS.reference.names],
  furniture: FACTS.furniture.names,
  diagnostic: FACTS.diagnostic.names,
  heading: ['text'],
  item_search: SEARCH,
  decision_search: SEARCH,
  recommendation_search: SEARCH,
  term: ['form'],
  name: ['kind', 'folded', 'written'],
}

export const PARCEL_TABLES = Object.keys(COLUMNS) as ParcelTable[]

/** The values of a row in a parcel. */
export type Row = readonly unknown[]

/** The rows as one JSON text. Throws for a row that does not fit its table or holds a value that SQLite cannot store. */
export function packRows(table: ParcelTable, rows: readonly Row[]): string {
  const columns = COLUMNS[table]
  for (const row of rows) {
    if (row.length !== columns.length) throw new TypeError(`A row of ${table} has ${row.length} values`)
    for (const [index, value] of row.entries())
      if (!isStorable(value))
        throw new TypeError(`A row of ${table} cannot hold ${typeof value} ${String(value)} (${columns[index]})`)
  }
  return JSON.stringify(rows)
}

/** Not so is what JSON.stringify would silently turn into something else: undefined and NaN into null, objects into JSON. */
const isStorable = (value: unknown): boolean => value === null || typeof value === 'string' || Number.isFinite(value)
