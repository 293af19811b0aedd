// The files that were given to ingest: looks up what is known of each, and notes the outcome.

import { dirname, sep } from 'node:path'
import type { Failure } from '../../model/outcome.js'
import type { Selectable } from '../kysely.js'
import type { Db, FileTable } from '../schema.js'

/** A file as it was found, before it is read. */
export interface FileState {
  readonly location: string
  readonly path: string
  readonly sha256: string | null
  readonly bytes: number | null
  readonly mtimeMs: number | null
  readonly ctimeMs: number | null
  readonly extractorVersion: string
}

export type KnownFile = Selectable<FileTable>

/** Locations looked up in one query. */
const CHUNK = 500

/** What the archive knows of the files at these places. */
export async function findFiles(db: Db, locations: readonly string[]): Promise<Map<string, KnownFile>> {
  const known = new Map<string, KnownFile>()
  for (let start = 0; start < locations.length; start += CHUNK) {
    const rows = await db
      .selectFrom('file')
      .selectAll()
      .where('location', 'in', locations.slice(start, start + CHUNK))
      .execute()
    for (const row of rows) known.set(row.location, row)
  }
  return known
}

/** What the archive knows of the entries of the zip at this location. */
export async function listContained(db: Db, location: string): Promise<KnownFile[]> {
  // In ASCII "0" follows "/", so this range holds all locations that begin with `${location}/`.
  return db
    .selectFrom('file')
    .selectAll()
    .where('location', '>', `${location}/`)
    .where('location', '<', `${location}0`)
    .orderBy('id')
    .execute()
}

/** The other files with the same document; for a zip, the other zips with the same content. */
export async function listTwins(db: Db, location: string): Promise<KnownFile[]> {
  const file = await db.selectFrom('file').selectAll().where('location', '=', location).executeTakeFirst()
  if (!file) return []
  return db
    .selectFrom('file')
    .selectAll()
    .where('document', 'is', file.document)
    .where('sha256', '=', file.sha256)
    .where('location', '!=', location)
    .execute()
}

/** Deletes these files, all of which failed. */
export async function forgetFailures(db: Db, files: readonly Pick<KnownFile, 'id'>[]): Promise<void> {
  for (const { id } of files) await db.deleteFrom('file').where('id', '=', id).where('document', 'is', null).execute()
}

/** All files whose last reading failed, with or without a document from an earlier version of the file. */
export async function listFailed(db: Db): Promise<KnownFile[]> {
  return db.selectFrom('file').selectAll().where('reason', 'is not', null).orderBy('location').execute()
}

/** What became of a file: a document, of which it has the key; a zip, all of whose entries have been noted; or a failure. */
type Result = { readonly outcome: 'ok' | 'partial'; readonly document?: number } | Failure

/** A document from an earlier version of a file that failed stays: old minutes are better than none. */
export async function noteFile(db: Db, file: FileState, result: Result): Promise<void> {
  const { location, path, sha256, bytes, mtimeMs, ctimeMs, extractorVersion } = file
  const columns = {
    path,
    sha256,
    bytes,
    mtime_ms: mtimeMs,
    ctime_ms: ctimeMs,
    extractor_version: extractorVersion,
    ...{ stage: null, reason: null, advice: null },
    ...result,
  }
  await db
    .insertInto('file')
    .values({ location, document: null, ...columns })
    .onConflict(conflict => conflict.column('location').doUpdateSet(columns))
    .execute()
}

/** Failed files that are gone now, or were folders that could not be opened. Those with a document stay. */
export async function forgetGoneFailures(
  db: Db,
  folders: readonly string[],
  found: ReadonlySet<string>,
): Promise<void> {
  const rows = await db.selectFrom('file').select(['id', 'location']).where('document', 'is', null).execute()
  const isBelow = (location: string) =>
    folders.some(folder => location.startsWith(`${folder}${sep}`) || location === folder)
  /** The file itself, or the zip that it is in. */
  const isFound = (location: string): boolean => {
    for (let place = location; isBelow(place); place = dirname(place)) if (found.has(place)) return true
    return false
  }
  const gone = rows.filter(({ location }) => isBelow(location) && !isFound(location))
  await forgetFailures(db, gone)
}
