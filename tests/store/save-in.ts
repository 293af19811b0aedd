// Saving in tests: a reading and the file it is said to come from.

import type { Document } from '../../src/model/document.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import type { Archive } from '../../src/store/archive.js'
import type { FileState } from '../../src/store/save/file.js'
import { packReading, type Reading } from '../../src/store/save/parcel.js'
import { saveParcel } from '../../src/store/save/save.js'

export const VERSIONS = { extractor: '1', parser: '1', dictionary: 'abc' }

export function stateOf({ source }: Document, path = source.path): FileState {
  const { sha256, bytes } = source
  return { location: `/somewhere/${path}`, path, sha256, bytes, mtimeMs: null, ctimeMs: null, extractorVersion: '1' }
}

/** A document of the same id is replaced. */
export async function saveDocument(archive: Archive, reading: Reading, file: FileState): Promise<void> {
  await saveParcel(archive, packReading(reading), file, 'ok', true)
}

/** Returns document.key. */
export async function saveIn(archive: Archive, document: Document, extracted: ExtractedText): Promise<number> {
  await saveDocument(archive, { document, extracted, versions: VERSIONS }, stateOf(document))
  return keyOf(archive, document.id)
}

export async function keyOf({ db }: Archive, id: string): Promise<number> {
  return (await db.selectFrom('document').select('key').where('id', '=', id).executeTakeFirstOrThrow()).key
}
