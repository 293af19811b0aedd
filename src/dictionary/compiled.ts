// What a dictionary's file holds, as the build has read and checked it: reading YAML takes a question longer than all else
// that it reads. It counts only for the very text it was made from, so that a file that somebody has edited is read as it is.

import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

interface Compiled {
  readonly of: string
  readonly entries: readonly unknown[]
}

// Loading what makes better digests takes longer than reading a dictionary, and nobody means to deceive here.
const digest = (content: string): string => `${content.length}-${crc32(content)}`

/** The entries of a dictionary whose file reads `content`; null where they have not been compiled. */
export function readCompiled(file: string, content: string): readonly unknown[] | null {
  try {
    const { of, entries } = JSON.parse(readFileSync(new URL(`${file}.json`, COMPILED), 'utf8')) as Compiled
    return of === digest(content) ? entries : null
  } catch {
    return null
  }
}

/** Written by the build beside what is compiled of src; where src itself is run there is none. */
const COMPILED = new URL('../dictionaries/', import.meta.url)

/** What the build keeps of them, as text. */
export const compile = (content: string, entries: readonly unknown[]): string =>
  JSON.stringify({ of: digest(content), entries } satisfies Compiled)
