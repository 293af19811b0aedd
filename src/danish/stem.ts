// Stems a Danish word. The stemmer knows endings but no words and would reduce "demens" to "dem" and "sommer" to "som", so
// a word whose stem would be a function word stays as it is.

import { stemmer } from '@orama/stemmers/danish'
import { SMALL_WORDS } from './small-words.js'
import { singularOf } from './strong-plurals.js'

/** `word` in lower case. "indlæggelserne" -> "indlæg", "børnene" -> "barn", "demens" -> "demens". */
export function stem(word: string): string {
  const stemmed = stemmer(singularOf(word) ?? word)
  return isKept(word, stemmed) ? word : stemmed
}

/** Whether the stemmer would turn a content word into a function word. */
export const isKept = (word: string, stemmed: string): boolean => SMALL_WORDS.has(stemmed) && !SMALL_WORDS.has(word)
