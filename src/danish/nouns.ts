// Recognises the nouns of a list in all inflections, and as the last part of compounds.

import { remember } from './remember.js'

/** "kommune" -> "Kommunen", "kommuner", "kommunerne". Irregular forms must be on the list themselves. */
const ENDINGS = ['', 'e', 'en', 'et', 'n', 't', 'er', 'r', 'erne', 'rne', 'ne', 'ene']
/** "klinik" -> "klinikken", "klinikker", "hjem" -> "hjemmene": after a short vowel the last letter is doubled. */
const DOUBLED = /(?<=[^aeiouyæøå][aeiouyæøå])([bdfgklmnprst])$/u

const formsOf = (noun: string): string[] => {
  const doubled = noun.replace(DOUBLED, '$1$1')
  return [...ENDINGS.map(ending => noun + ending), ...ENDINGS.slice(1).map(ending => doubled + ending)]
}

export type WordTest = (word: string) => boolean

/** Tests whether a word is one of the nouns or, with `inside`, ends in one ("Universitetshospitalet"). Ignores case. */
export function createNounTest(nouns: Iterable<string>, inside: boolean): WordTest {
  const find = createNounFinder(nouns, inside)
  return word => find(word) !== null
}

/** The same, with the noun as it stands in the list: "afdelingslægerne" as "afdelingslæge"; null if it is none. */
export function createNounFinder(nouns: Iterable<string>, inside: boolean): (word: string) => string | null {
  const forms = new Map<string, string>()
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0]
  for (const noun of nouns) {
    for (const form of formsOf(noun.toLowerCase())) {
      if (!forms.has(form)) forms.set(form, noun.toLowerCase())
      shortest = Math.min(shortest, form.length)
      longest = Math.max(longest, form.length)
    }
  }
  return remember(word => {
    const lower = word.toLowerCase().replace(/[.,:;]+$/, '')
    return (
      find(lower, forms, inside, shortest, longest) ??
      find(lower.replace(/['’]?s$/, ''), forms, inside, shortest, longest)
    )
  }, 10_000)
}

function find(
  word: string,
  forms: ReadonlyMap<string, string>,
  inside: boolean,
  shortest: number,
  longest: number,
): string | null {
  const own = forms.get(word)
  if (own !== undefined || !inside) return own ?? null
  // At least two letters before it make a compound.
  for (let at = Math.max(2, word.length - longest); at <= word.length - shortest; at++)
    if (forms.has(word.slice(at))) return word.slice(0, at) + forms.get(word.slice(at))!
  return null
}

/** Tests whether a word is on the list, without inflection. Ignores case. */
export function createWordTest(words: Iterable<string>): WordTest {
  const known = new Set<string>()
  for (const word of words) known.add(word.toLowerCase())
  return word => known.has(word.toLowerCase())
}
