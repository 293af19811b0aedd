// Which program made a record: so that one can tell what a newer program would read otherwise.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { DICTIONARIES } from '../dictionary/dictionary.js'
import type { Versions } from '../store/parcel.js'

/** Counted up when the same file gives another text, or when a file that failed may now be read. */
const EXTRACTOR = '1'

/** All that has a say in what is read out of a text. */
const PARSER = ['../model/', '../danish/', '../dictionary/', '../parse/'].map(room => new URL(room, import.meta.url))

/**
 * Dictionaries are edited by archivists and the parser by many hands: no number would be counted up each time that one of
 * them reads a text otherwise. So their version is their content. Reading text again costs little; it is not so with files.
 */
export async function readVersions(): Promise<Versions> {
  const [parser, dictionary] = await Promise.all([
    hashFiles(PARSER, /(?<!\.d)\.[jt]s$/),
    hashFiles([DICTIONARIES], /\.yaml$/),
  ])
  return { extractor: EXTRACTOR, parser, dictionary }
}

/** The same on every machine that has the same files. */
async function hashFiles(folders: readonly URL[], wanted: RegExp): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).map(name => name.replaceAll('\\', '/'))
    const files = names.filter(name => wanted.test(name)).sort()
    const contents = await Promise.all(files.map(name => readFile(new URL(name, folder))))
    for (const [index, name] of files.entries()) hash.update(`${name}\n`).update(contents[index]!)
  }
  return hash.digest('hex').slice(0, 12)
}
