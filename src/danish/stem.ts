// A Danish word without its endings. The stemmer knows endings and no words, so it takes "demens" for "dem" and "sommer"
// for "som": a word that is no small one is never taken for one, but stays as it is.

import { stemmer } from '@orama/stemmers/danish'
import { SMALL_WORDS } from './small-words.js'
import { singularOf } from './strong-plurals.js'

/** `word` in small letters. "indlæggelserne" -> "indlæg", "børnene" -> "barn", "demens" -> "demens". */
export function stem(word: string): string {
  const stemmed = stemmer(singularOf(word) ?? word)
  return isKept(word, stemmed) ? word : stemmed
}

/** Whether the stemmer takes for a small word what is none. */
export const isKept = (word: string, stemmed: string): boolean => SMALL_WORDS.has(stemmed) && !SMALL_WORDS.has(word)
