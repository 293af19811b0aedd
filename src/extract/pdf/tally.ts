// The letters and figures of the pages counted against those of the text: what is missing is said.

import type { ExtractionNote } from '../../model/extracted-text.js'
import { countLetters } from '../letters.js'
import type { ReadPage } from './page/read-pages.js'

export function noteLosses(pages: readonly ReadPage[], text: string): ExtractionNote[] {
  let drawn = 0
  for (const { segments, aside } of pages)
    for (const segment of [...segments, ...aside.flat()]) drawn += countLetters(segment.text)
  const lost = drawn - countLetters(text)
  const unreadable = pages.reduce((sum, p) => sum + p.unreadable, 0)
  const notes: ExtractionNote[] = []
  if (unreadable > 0) {
    const message = `${unreadable} letters of the PDF do not say which they are and were left out.`
    notes.push({ code: 'characters-lost', message, span: null })
  }
  if (lost <= 0) return notes
  return [
    ...notes,
    { code: 'characters-lost', message: `${lost} of ${drawn} letters on the pages are not in the text.`, span: null },
  ]
}
