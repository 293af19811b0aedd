// The formats of an export. They are written piece by piece: the whole archive is never in memory.

import type { Exporter } from './exporter.js'

export const EXPORT_FORMATS = ['json', 'jsonl', 'csv', 'md'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A new format is a file beside this one and a line here. `csv` and `md-files` make a folder, the others one file. */
export const EXPORTERS: Readonly<Record<ExportFormat | 'md-files' | 'csv-semicolon', () => Promise<Exporter>>> = {
  json: async () => (await import('./json.js')).exportJson,
  jsonl: async () => (await import('./jsonl.js')).exportJsonl,
  csv: async () => (await import('./csv.js')).exportCsv,
  'csv-semicolon': async () => (await import('./csv.js')).exportCsvSemicolon,
  md: async () => (await import('./md.js')).exportMd,
  'md-files': async () => (await import('./md.js')).exportMdFiles,
}
