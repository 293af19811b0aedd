// The versions that are stored with every document, so that a newer program knows what it may read differently.

import { DICTIONARIES, PARSER_FILES } from '../dictionary/dictionary.js'
import type { Versions } from '../store/save/parcel.js'
import { hashFiles } from './hash-files.js'
import { PARSER } from './parser-version.js'

/** Increased when the same file gives another text, or when a file that failed may now be read. */
const EXTRACTOR = '1'

/**
 * Dictionaries are edited by archivists and the parser by many hands: nobody would increase a number at every change. So
 * their version is a hash of their content (of those that the parser reads). That is affordable, since reading stored text
 * again is cheap; reading files is not, so the extractor has a number.
 */
export async function readVersions(dictionaries: URL = DICTIONARIES): Promise<Versions> {
  const dictionary = await hashFiles([dictionaries], name => PARSER_FILES.includes(name))
  return { extractor: EXTRACTOR, parser: PARSER, dictionary }
}
