// The versions that are stored with every document, so that a newer program knows what it may read differently.

import { DICTIONARIES } from '../dictionary/dictionary.js'
import type { Versions } from '../store/save/parcel.js'
import { hashFiles } from './hash-files.js'
import { PARSER } from './parser-version.js'

/** Increased when the same file gives another text, or when a file that failed may now be read. */
const EXTRACTOR = '1'

/**
 * Dictionaries are edited by archivists and the parser by many hands: nobody would increase a number at every change. So
 * their version is a hash of their content. That is affordable, since reading stored text again is cheap; reading files is
 * not, so the extractor has a number.
 */
export async function readVersions(): Promise<Versions> {
  return { extractor: EXTRACTOR, parser: PARSER, dictionary: await hashFiles([DICTIONARIES], /\.yaml$/) }
}
