// The dictionaries as JSON, written by the build: YAML takes long to read. Only for the very text they were made from.

import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

interface Compiled {
  readonly of: string
  readonly entries: readonly unknown[]
}

// Loading node:crypto takes longer than reading a dictionary, and a checksum is enough where nobody means to deceive.
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

/** Written by the build beside the compiled source. There is none when src itself is run. */
const COMPILED = new URL('../dictionaries/', import.meta.url)

/** The content of a compiled file. */
export const compile = (content: string, entries: readonly unknown[]): string =>
  JSON.stringify({ of: digest(content), entries } satisfies Compiled)
