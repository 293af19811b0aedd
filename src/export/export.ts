// The formats of an export. They are written piece by piece: the whole archive is never in memory.

import type { Document } from '../model/document.js'

export type ExportFormat = 'json' | 'jsonl' | 'csv' | 'md'

/** A new format is a file beside this one and a line here. `csv` and `md-files` make a folder, the others one file. */
export const EXPORTERS: Readonly<Record<ExportFormat | 'md-files' | 'csv-semicolon', () => Promise<Exporter>>> = {
  json: async () => (await import('./json.js')).exportJson,
  jsonl: async () => (await import('./json.js')).exportJsonl,
  csv: async () => (await import('./csv.js')).exportCsv,
  'csv-semicolon': async () => (await import('./csv.js')).exportCsvSemicolon,
  md: async () => (await import('./md.js')).exportMd,
  'md-files': async () => (await import('./md.js')).exportMdFiles,
}

/** A piece of a file. Pieces of several files may alternate; those of one file are in order. */
export interface Piece {
  /** Name of the file it belongs to; null if the format makes only one. */
  readonly file: string | null
  readonly text: string
  /** This is the last piece of the file. */
  readonly last?: boolean
}

/** The meeting of a document, and whether questions are answered from this document. */
interface Standing {
  readonly meeting: number
  readonly best: boolean
}

/** By the document's id. */
export type Standings = ReadonlyMap<string, Standing>

export type Exporter = (
  documents: AsyncIterable<Document>,
  generator: string,
  standings: Standings,
) => AsyncIterable<Piece>
