// For --dry-run: tells what an import would do with each file. Writes nothing and starts no worker.

import type { Failure } from '../model/outcome.js'
import type { Archive } from '../store/archive.js'
import { findFiles as findKnown, listContained } from '../store/save/file.js'
import type { Versions } from '../store/save/parcel.js'
import { hasDocument } from '../store/save/save.js'
import { readFileBytes } from './file-bytes.js'
import type { FoundFile } from './find.js'
import { type Finding, failureOf, inspect } from './inspect.js'

export interface PlanOptions {
  readonly force: boolean
  readonly retryFailed: boolean
  readonly mostBytes: number
  readonly versions: Versions
}

/** `new`, `changed` and `again` would be read, `failed` would be reported and not read, `unchanged` is in the archive. */
export type Intent = 'new' | 'changed' | 'again' | 'unchanged' | 'failed'

export interface Plan {
  readonly path: string
  readonly intent: Intent
  readonly failure: Failure | null
}

/** `archive` is null if there is none yet. A zip counts as one file. */
export async function* planImport(
  files: readonly FoundFile[],
  archive: Archive | null,
  options: PlanOptions,
): AsyncIterable<Plan> {
  for (const file of files) {
    const known = archive ? (await findKnown(archive.db, [file.location])).get(file.location) : undefined
    const finding = await inspect(file, {
      ...options,
      known,
      isEntry: false,
      has: async id => archive !== null && hasDocument(archive, id),
      contained: async location => (archive ? listContained(archive.db, location) : []),
      load: () => readFileBytes(file, options.mostBytes),
    })
    yield { path: file.path, ...intentOf(finding, known?.sha256 ?? null, known ? failureOf(known) !== null : false) }
  }
}

function intentOf(finding: Finding, sha256: string | null, hasFailed: boolean): Pick<Plan, 'intent' | 'failure'> {
  const failure = 'failure' in finding ? finding.failure : null
  if (failure) return { intent: 'failed', failure }
  if (finding.kind !== 'read' && finding.kind !== 'zip') return { intent: 'unchanged', failure }
  if (sha256 === null && !hasFailed) return { intent: 'new', failure }
  return { intent: finding.state.sha256 === sha256 ? 'again' : 'changed', failure }
}
