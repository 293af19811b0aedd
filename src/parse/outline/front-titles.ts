// Titles of items as the list at the front gives them, by number: for minutes whose body only says "Ad 3".

import type { Reading } from '../reading.js'
import { readHeading } from './heading.js'
import { readNumbers } from './numbering.js'

/** From the numbered lines in [from, to); the first of each number counts. */
export function listTitles({ lines }: Reading, from: number, to: number): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const line of lines.slice(from, to)) {
    const candidate = readNumbers(line)[0]
    if (!candidate || candidate.titleAt >= line.text.length || titles.has(candidate.number)) continue
    const { title } = readHeading(line.text.slice(candidate.titleAt).replace(/[.\s…]*\t?\s*\d{1,3}$/, ''))
    titles.set(candidate.number, title)
  }
  return titles
}
