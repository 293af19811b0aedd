// Forms of a noun that the stemmer, which knows only endings, gives another stem: "center", "centre"; "aftenen".

import { stemmer } from '@orama/stemmers/danish'
import { SMALL_WORDS } from './small-words.js'
import { isKept, singularOf, stem, strongPlural } from './stem.js'

/** Endings of a noun, one for each way in which the stemmer treats them. */
const ENDINGS = ['', 'en', 'et', 'er', 'ens']
/** Words that the stemmer would turn into function words are not stemmed, so each of their endings makes another form. */
const ALL_ENDINGS = [...ENDINGS, 'n', 'r', 't', 's', 'e', 'ne', 'rne', 'ene', 'erne', 'ns', 'rnes', 'ernes']
const LONGEST_FIRST = ALL_ENDINGS.filter(ending => ending !== '').sort((a, b) => b.length - a.length)

// "møder", "minder" and "beder" are no "mødre", "mindre", "bedre".
const OTHER_WORDS = new Set(['bedr', 'mindr', 'mødr'])

/** `word` in lower case, with æ, ø and å. */
export function inflectedForms(word: string): string[] {
  if (isKept(word, stemmer(word))) return keptRoots(word).flatMap(root => ALL_ENDINGS.map(ending => root + ending))
  const stemmed = stem(word)
  // "Lars" is no "Larsen", but "pladsen" is "plads".
  const isName = stemmed.length === 3 && word === `${stemmed}s`
  const own = isName || singularOf(word) !== null ? [stemmed] : [word, stemmed]
  const roots = [...own.flatMap(root => [root, ...shortened(root), ...latin(root)]), ...adjective(word)]
  const forms = roots.flatMap(root => ENDINGS.map(ending => root + ending))
  // All forms of a noun with vowel change have one stem: "hænder" is no form of "hændelse".
  return forms.filter(form => !SMALL_WORDS.has(stem(form)) && singularOf(form) === null)
}

/** The plural of a noun with vowel change, given in any form: compounds may begin with it ("børn" in "børnehave"). */
export function strongPluralOf(word: string): string | null {
  return strongPlural(singularOf(word) ?? stem(word))
}

// "somm" of "sommer"
const DOUBLED = /([bdfgklmnprst])\1$/

/** The word itself, and the form whose stem would be a function word: "varerne" -> "vare", stemmed "var". */
function keptRoots(word: string): string[] {
  const roots = LONGEST_FIRST.filter(ending => word.endsWith(ending)).map(ending => word.slice(0, -ending.length))
  return [word, ...roots.filter(root => root.length > 3 && !SMALL_WORDS.has(root) && !DOUBLED.test(root))]
}

/** "center" -> "centr-e", "midl-er" -> "middel", "nummer" -> "numr-e" */
function shortened(root: string): string[] {
  const long = /^(.*[aeiouyæøå]\p{L}??)([bdfgkmnpstv])\2?e([lr])$/u.exec(root)
  if (long) return [`${long[1]}${long[2]}${long[3]}`].filter(one => !OTHER_WORDS.has(one))
  const short = /^(.*[aeiouyæøå]\p{L}?)([bdfgkmnpstv])([lr])$/u.exec(root)
  if (!short || OTHER_WORDS.has(root)) return []
  return [`${short[1]}${short[2]}e${short[3]}`, `${short[1]}${short[2]}${short[2]}e${short[3]}`]
}

/** "eksterne" <-> "ekstern": the stemmer takes the end of the plural for one of a noun. */
function adjective(word: string): string[] {
  const root = /^(\p{L}{2,}ern)[et]?$/u.exec(word)?.[1]
  return root === undefined ? [] : [root, `${root}e`]
}

/** "gymnasium" -> "gymnasi-er", "museum" -> "muse-er" */
function latin(root: string): string[] {
  if (/[ei]um$/.test(root)) return [root.slice(0, -2)]
  return /\p{L}{3}[ei]$/u.test(root) ? [`${root}um`] : []
}
