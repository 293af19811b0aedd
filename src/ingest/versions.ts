// Which program made a record: so that one can tell what a newer program would read otherwise.

import { DICTIONARIES } from '../dictionary/dictionary.js'
import type { Versions } from '../store/save/parcel.js'
import { hashFiles } from './hash-files.js'
import { PARSER } from './parser-version.js'

/** Counted up when the same file gives another text, or when a file that failed may now be read. */
const EXTRACTOR = '1'

/**
 * Dictionaries are edited by archivists and the parser by many hands: no number would be counted up each time that one of
 * them reads a text otherwise. So their version is their content. Reading text again costs little; it is not so with files.
 */
export async function readVersions(): Promise<Versions> {
  return { extractor: EXTRACTOR, parser: PARSER, dictionary: await hashFiles([DICTIONARIES], /\.yaml$/) }
}
