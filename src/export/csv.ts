// One CSV file a noun; or one of them alone, for stdout.

import type { Document } from '../model/document.js'
import { CSV_HEAD, csvRow } from '../report/csv.js'
import { CSV_TABLE_NAMES, CSV_TABLES, type CsvTableName } from './csv-tables.js'
import type { Exporter, Piece } from './exporter.js'

export const exportCsv: Exporter = documents => exportTables(documents, CSV_TABLE_NAMES)
export const exportCsvSemicolon: Exporter = documents => exportTables(documents, CSV_TABLE_NAMES, ';')

export async function* exportTables(
  documents: AsyncIterable<Document>,
  names: readonly CsvTableName[],
  separator = ',',
): AsyncIterable<Piece> {
  for (const name of names) yield { file: `${name}.csv`, text: CSV_HEAD + csvRow(CSV_TABLES[name].columns, separator) }
  for await (const document of documents)
    for (const name of names) {
      const text = CSV_TABLES[name]
        .rows(document)
        .map(row => csvRow(row, separator))
        .join('')
      if (text !== '') yield { file: `${name}.csv`, text }
    }
}
