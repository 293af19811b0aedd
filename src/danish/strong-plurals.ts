// The singular of nouns whose plural changes the vowel (a closed list): "børn" and "børnene" -> "barn". Also as the last
// part of compounds: "plejebørn", "talsmænd".

import { fold } from './fold.js'

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

/** Null for any other word. */
export function singularOf(word: string): string | null {
  if (!OTHER_VOWEL.test(word)) return null
  const found = AT_END.exec(word)
  return found ? `${found[1]}${SINGULAR.get(found[2]!)!}` : null
}

/** The plural of such a noun, given in the singular, without ending and not in a compound. */
export function strongPlural(singular: string): string | null {
  return PLURAL.get(singular) ?? null
}
