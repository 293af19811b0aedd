// The formats of an export. They are written piece by piece: the whole archive is never in memory.

import type { Document } from '../model/document.js'

export type ExportFormat = 'json' | 'jsonl' | 'csv' | 'md'

/** A new format is a file beside this one and a line here. `md-files` makes a folder, the others one file; for CSV see csv.ts. */
export const EXPORTERS: Readonly<Record<Exclude<ExportFormat, 'csv'> | 'md-files', () => Promise<Exporter>>> = {
  json: async () => (await import('./json.js')).exportJson,
  jsonl: async () => (await import('./json.js')).exportJsonl,
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

export type Exporter = (documents: AsyncIterable<Document>, generator: string) => AsyncIterable<Piece>
