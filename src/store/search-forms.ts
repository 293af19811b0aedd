// Danish text in, its words folded and stemmed out: what the full-text index compares, so that "indlæggelserne" finds
// "indlaeggelse". Queries must go through the same door.

import { fold } from '../danish/fold.js'
import { findMatches } from '../danish/matches.js'
import { stem } from '../danish/stem.js'

/** Words as FTS5's unicode61 sees them: runs of letters, digits and marks. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The same words come again and again; stemming each once halves the time. Emptied when full, to stay small. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

/** One word's form. Idempotent for what a query holds: the form of a word in any inflection the stemmer knows. */
export function searchForm(word: string): string {
  let form = known.get(word)
  if (form === undefined) {
    // Stemmed before folding, since the stemmer knows æøå; what was written without them is brought to the same by fold.
    form = fold(stem(word.normalize('NFC').toLowerCase()))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, form)
  }
  return form
}

/** All words of a text in their order, with a space between: positions stay what they were, so phrases can be found. */
export function searchForms(text: string): string {
  const forms: string[] = []
  for (const [word] of findMatches(text, WORD)) forms.push(searchForm(word))
  return forms.join(' ')
}
