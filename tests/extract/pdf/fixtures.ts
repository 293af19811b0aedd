// The PDF fixtures: what they hold as bytes and as the text that must come out.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const FOLDER = join(import.meta.dirname, '../../../fixtures/extract/pdf')

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`)))
}

export function expected(name: string): string {
  return readFileSync(join(FOLDER, `${name}.txt`), 'utf8').trimEnd()
}

/** Fixtures with a text layer and a text that must come out to the letter. */
export const TEXTS = readdirSync(FOLDER)
  .filter(f => f.endsWith('.txt') && !f.includes('scan'))
  .map(f => f.replace(/\.txt$/, ''))
  .sort()

/** Share of letters that must be changed to make one text of the other. */
export function errorRate(read: string, wanted: string): number {
  const [a, b] = [read.replace(/\s+/g, ' ').trim(), wanted.replace(/\s+/g, ' ').trim()]
  let above = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const here = new Uint32Array(b.length + 1)
    here[0] = i
    for (let j = 1; j <= b.length; j++)
      here[j] = Math.min(above[j]! + 1, here[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    above = here
  }
  return above[b.length]! / b.length
}
