// Danish text in, its words folded and stemmed out: what the full-text index compares, so that "indlæggelserne" finds
// "indlaeggelse". Queries must go through the same door.

import { fold } from '../danish/fold.js'
import { findMatches } from '../danish/matches.js'
import { remember } from '../danish/remember.js'
import { stem } from '../danish/stem.js'

/** Words as FTS5's unicode61 sees them: runs of letters, digits and marks. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/**
 * One word's form. Idempotent for what a query holds: the form of a word in any inflection the stemmer knows. Stemmed
 * before folding, since the stemmer knows æøå; what was written without them is brought to the same by fold. The same
 * words come again and again: stemming each once halves the time.
 */
export const searchForm = remember(word => fold(stem(word.normalize('NFC').toLowerCase())), 50_000)

/** All words of a text in their order, with a space between: positions stay what they were, so phrases can be found. */
export function searchForms(text: string): string {
  const forms: string[] = []
  for (const [word] of findMatches(text, WORD)) forms.push(searchForm(word))
  return forms.join(' ')
}
