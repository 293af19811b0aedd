// Compares the number of letters and digits on the pages with that in the text, and reports what is missing.

import type { ExtractionNote } from '../../model/extracted-text.js'
import { countLetters } from '../letters.js'
import { note } from '../note.js'
import type { ReadPage } from './page/read-pages.js'

export function noteLosses(pages: readonly ReadPage[], text: string): ExtractionNote[] {
  let drawn = 0
  for (const { segments, aside } of pages)
    for (const segment of [...segments, ...aside.flat()]) drawn += countLetters(segment.text)
  const lost = drawn - countLetters(text)
  const unreadable = pages.reduce((sum, p) => sum + p.unreadable, 0)
  const told: string[] = []
  if (unreadable > 0) told.push(`${unreadable} letters of the PDF do not say which they are and were left out.`)
  if (lost > 0) told.push(`${lost} of ${drawn} letters on the pages are not in the text.`)
  return told.map(message => note('characters-lost', message))
}
