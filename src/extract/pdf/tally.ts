// The letters and figures of the pages counted against those of the text: what is missing is said.

import type { ExtractionNote } from '../../model/extracted-text.js'
import { tidy } from '../compose.js'
import type { ReadPage } from './read-pages.js'

export function noteLosses(pages: readonly ReadPage[], text: string): ExtractionNote[] {
  let drawn = 0
  for (const { segments, aside } of pages)
    for (const segment of [...segments, ...aside.flat()]) drawn += countLetters(tidy(segment.text))
  const lost = drawn - countLetters(text)
  if (lost <= 0) return []
  return [
    { code: 'characters-lost', message: `${lost} of ${drawn} letters on the pages are not in the text.`, span: null },
  ]
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
