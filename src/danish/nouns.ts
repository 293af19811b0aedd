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
  const forms = new Set<string>()
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0]
  for (const noun of nouns) {
    for (const form of formsOf(noun.toLowerCase())) {
      forms.add(form)
      shortest = Math.min(shortest, form.length)
      longest = Math.max(longest, form.length)
    }
  }
  return remember(word => {
    const lower = word.toLowerCase().replace(/[.,:;]+$/, '')
    return (
      matches(lower, forms, inside, shortest, longest) ||
      matches(lower.replace(/['’]?s$/, ''), forms, inside, shortest, longest)
    )
  }, 10_000)
}

function matches(
  word: string,
  forms: ReadonlySet<string>,
  inside: boolean,
  shortest: number,
  longest: number,
): boolean {
  if (forms.has(word)) return true
  if (!inside) return false
  // At least two letters before it make a compound.
  for (let at = Math.max(2, word.length - longest); at <= word.length - shortest; at++)
    if (forms.has(word.slice(at))) return true
  return false
}

/** Tests whether a word is on the list, without inflection. Ignores case. */
export function createWordTest(words: Iterable<string>): WordTest {
  const known = new Set<string>()
  for (const word of words) known.add(word.toLowerCase())
  return word => known.has(word.toLowerCase())
}
