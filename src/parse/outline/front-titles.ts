// Titles of items as the list at the front gives them, by number: for minutes whose body only says "Ad 3".

import type { Reading } from '../reading.js'
import { readHeading } from './heading.js'
import { readNumbers } from './numbering.js'
import type { SectionDraft } from './sections.js'

export function frontTitles({ lines }: Reading, front: readonly SectionDraft[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const section of front) {
    for (const line of lines.slice(section.from, section.to)) {
      const candidate = readNumbers(line)[0]
      if (!candidate || candidate.titleAt >= line.text.length) continue
      const { title } = readHeading(line.text.slice(candidate.titleAt).replace(/[.\s…]*\t?\s*\d{1,3}$/, ''))
      if (!titles.has(candidate.number)) titles.set(candidate.number, title)
    }
  }
  return titles
}
