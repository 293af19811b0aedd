// Stems a Danish word; one whose stem would be a function word stays: "demens", not "dem"; "sommer", not "som".

import { stemmer } from '@orama/stemmers/danish'
import { fold } from './fold.js'
import { SMALL_WORDS } from './small-words.js'

/** `word` in lower case. "indlæggelserne" -> "indlæg", "børnene" -> "barn", "demens" -> "demens". */
export function stem(word: string): string {
  const stemmed = stemmer(singularOf(word) ?? word)
  return isKept(word, stemmed) ? word : stemmed
}

/** Whether the stemmer would turn a content word into a function word. */
export const isKept = (word: string, stemmed: string): boolean => SMALL_WORDS.has(stemmed) && !SMALL_WORDS.has(word)

// Nouns whose plural changes the vowel (a closed list), also as the last part of compounds: "plejebørn", "talsmænd"
const STRONG = (
  'barn børn, bog bøger, bonde bønder, bror brødre, datter døtre, far fædre, fod fødder, gås gæs, hånd hænder, ' +
  'jordemoder jordemødre, kraft kræfter, mand mænd, mor mødre, nat nætter, rod rødder, stad stæder, stang stænger, ' +
  'tand tænder, øje øjne'
)
  .split(', ')
  .map(pair => pair.split(' ') as [singular: string, plural: string])

/** Also with æ and ø written as ae and oe. */
const SINGULAR = new Map(STRONG.flatMap(([singular, plural]) => [plural, fold(plural)].map(one => [one, singular])))
const PLURAL = new Map(STRONG)

// With at least three letters before it, and "-ne", "-ene", "-s" behind it; "børne- og ungeudvalget".
const AT_END = new RegExp(`^(|\\p{L}{3,})(${[...SINGULAR.keys()].join('|')})(?:e|e?nes?|s)?$`, 'u')

/** A quick test: all of these plurals pass, and few other words do. */
const OTHER_VOWEL = /[øæ]|[oa]e/

/** "børn", "børnene" -> "barn"; null for any other word. */
export function singularOf(word: string): string | null {
  if (!OTHER_VOWEL.test(word)) return null
  const found = AT_END.exec(word)
  return found ? `${found[1]}${SINGULAR.get(found[2]!)!}` : null
}

/** The plural of such a noun, given in the singular, without ending and not in a compound. */
export function strongPlural(singular: string): string | null {
  return PLURAL.get(singular) ?? null
}
