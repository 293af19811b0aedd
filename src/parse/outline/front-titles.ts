// Headings of items as the list at the front gives them, by number: for minutes whose body only says "Ad 3".

import type { Reading } from '../reading.js'
import { type HeadingParts, readHeading } from './heading.js'

/** From the numbered lines in [from, to); the first of each number counts. */
export function listHeadings({ lines, lexicon }: Reading, from: number, to: number): ReadonlyMap<string, HeadingParts> {
  const headings = new Map<string, HeadingParts>()
  for (const line of lines.slice(from, to)) {
    const candidate = lexicon.readNumbers(line)[0]
    if (!candidate || candidate.titleAt >= line.text.length || headings.has(candidate.number)) continue
    headings.set(candidate.number, readHeading(withoutPageNumber(line.text.slice(candidate.titleAt))))
  }
  return headings
}

export function listTitles(reading: Reading, from: number, to: number): ReadonlyMap<string, string> {
  return new Map([...listHeadings(reading, from, to)].map(([number, { title }]) => [number, title]))
}

/** "Eventuelt ........ 12" -> "Eventuelt". Not: "Budget 2022", whose number is no page's. */
export function withoutPageNumber(title: string): string {
  const number = /(?<!\d)\d{1,3}$/.exec(title)
  if (!number) return title
  let end = number.index
  while (end > 0 && /[\s.…]/.test(title[end - 1] as string)) end--
  return title.slice(0, end)
}
