// The CSV export: one file for each noun, or a single table for stdout.

import type { Document } from '../model/document.js'
import { CSV_HEAD, csvRow } from '../report/formats/csv.js'
import { CSV_TABLE_NAMES, CSV_TABLES, type CsvTableName } from './csv-tables.js'
import type { Exporter, Piece, Standings } from './export.js'

/** Appended to every table: an export holds all documents of a meeting, and these columns allow counting each fact once. */
const STANDING = ['meeting', 'best']

export const exportCsv: Exporter = (documents, _, standings) => exportTables(documents, CSV_TABLE_NAMES, standings)
export const exportCsvSemicolon: Exporter = (documents, _, standings) =>
  exportTables(documents, CSV_TABLE_NAMES, standings, ';')

export async function* exportTables(
  documents: AsyncIterable<Document>,
  names: readonly CsvTableName[],
  standings: Standings,
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
