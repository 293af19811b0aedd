// Which program made a record: so that one can tell what a newer program would read otherwise.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { DICTIONARIES } from '../dictionary/dictionary.js'
import type { Versions } from '../store/parcel.js'

/** Counted up when the same file gives another text, or when a file that failed may now be read. */
const EXTRACTOR = '1'

/** The dictionaries have no number: an archivist edits them. Their content is their version. */
export async function readVersions(): Promise<Versions> {
  const { PARSER_VERSION } = await import('../parse/parse.js')
  const hash = createHash('sha256')
  const names = (await readdir(DICTIONARIES)).filter(name => name.endsWith('.yaml')).sort()
  for (const name of names) hash.update(`${name}\n`).update(await readFile(new URL(name, DICTIONARIES)))
  return { extractor: EXTRACTOR, parser: String(PARSER_VERSION), dictionary: hash.digest('hex').slice(0, 12) }
}
