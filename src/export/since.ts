// For --since-export: what an earlier export wrote, which documents are new or have changed since, and the next note.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Document } from '../model/document.js'
import { Problem } from '../model/problem.js'

const SCHEMA = 'referat/export-state/v1'

/** Documents by id, each with a hash of its content. */
export type ExportState = ReadonlyMap<string, string>

/** Empty if there is no such file yet. Throws Problem if the file is something else. */
export async function readExportState(path: string): Promise<ExportState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Problem(`${path} cannot be read (${error.code}).`, 'Give a file of its own with --since-export.')
  })
  if (text === null) return new Map()
  try {
    const { schema, documents } = JSON.parse(text) as { schema?: unknown; documents?: Record<string, string> }
    if (schema === SCHEMA && documents) return new Map(Object.entries(documents))
  } catch {
    // Reported below.
  }
  throw new Problem(
    `${path} was not written by an export with --since-export.`,
    'Give a file of its own: it is made where there is none.',
  )
}

export const formatExportState = (state: ExportState): string =>
  `${JSON.stringify({ schema: SCHEMA, documents: Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1))) })}\n`

/** The documents that are new or changed. Every document is noted in `after`. */
export async function* changedSince(
  documents: AsyncIterable<Document>,
  before: ExportState,
  after: Map<string, string>,
): AsyncIterable<Document> {
  for await (const document of documents) {
    const content = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16)
    after.set(document.id, content)
    if (before.get(document.id) !== content) yield document
  }
}
