// A sentence and words of it that nobody understands in; the sentences that may have been meant out, with a note of each
// word that is read as another.

import type { NameBook } from './name-book.js'
import { meantWords } from './spelling.js'
import type { Word } from './words.js'

export interface Mending {
  readonly mended: string
  readonly notes: readonly string[]
}

/** Many slips in one sentence leave too much to guess. */
const MOST = 32

/** None where no word is near to one of the grammar. */
export function mendings(sentence: string, strange: readonly Word[], book: NameBook): readonly Mending[] {
  let all: readonly Mending[] = [{ mended: sentence, notes: [] }]
  // From the end, so that places before it stay what they are.
  for (const word of [...strange].reverse()) {
    // "summer houses", "price", "Varde": a word or a place in its own right, not "varede" misspelt
    const meant = book.isWord(word.text) || book.isPlace(word.text) ? [] : meantWords(word, book)
    if (meant.length === 0) continue
    all = all
      .flatMap(({ mended, notes }) =>
        meant.map(one => ({
          mended: mended.slice(0, word.start) + one + mended.slice(word.end),
          notes: [`"${word.text}" is read as "${one}"`, ...notes],
        })),
      )
      .slice(0, MOST)
  }
  return all.filter(({ notes }) => notes.length > 0)
}
