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
    const own = book.isWord(word.text) || book.isPlace(word.text) || isInName(sentence, word)
    const meant = own ? [] : meantWords(word, book)
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

/** "Mette Ravnkilde": a capital beside another within the sentence is a name, not a word of the grammar misspelt. */
function isInName(sentence: string, { text, start, end }: Word): boolean {
  const beside = /\p{Lu}[\p{L}-]*\s$/u.test(sentence.slice(0, start)) || /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end))
  return start > 0 && /^\p{Lu}\p{Ll}/u.test(text) && beside
}
