// Makes the entries of an open zip look like files that were found in a folder, and unpacks their bytes.

import type { Failure } from '../model/outcome.js'
import type { OpenZip } from '../workers/zip.js'
import { type FileBytes, hashBytes, tooLarge } from './file-bytes.js'
import type { FoundFile } from './find.js'

/** The zip that entries are unpacked from. */
export interface Source {
  readonly zip: OpenZip
  readonly index: ReadonlyMap<FoundFile, number>
}

/** The entries as files, as if the zip were a folder. */
export function entriesOf(file: FoundFile, zip: OpenZip): FoundFile[] {
  return zip.entries.map(entry => {
    const location = `${file.location}/${entry}`
    return { location, handle: location, path: `${file.path}/${entry}`, failure: null, missing: false }
  })
}

export async function unpackEntry(
  { zip, index }: Source,
  file: FoundFile,
  most: number,
): Promise<FileBytes | { failure: Failure }> {
  const result = await zip.unpack(index.get(file)!)
  if (!result.ok) return result
  const { bytes } = result
  if (bytes.length > most) return { failure: tooLarge(bytes.length, most) }
  // Times inside a zip prove nothing.
  return { bytes, sha256: hashBytes(bytes), times: { mtimeMs: null, ctimeMs: null } }
}
