// Nouns found with their endings and as the last part of compounds: a list of nouns in, a test for words out.

/** "kommune" -> "Kommunen", "kommuner", "kommunes", "kommunerne". Irregular forms stand in the list by themselves. */
const ENDINGS = ['', 'e', 'en', 'et', 'n', 't', 'er', 'r', 'erne', 'rne', 'ne', 'ene']

/** The same words come again and again; answers are kept until there are too many. */
const MOST_TOLD = 10_000

export type WordTest = (word: string) => boolean

/** Whether a word is one of the nouns; `inside`: or ends in one ("Universitetshospitalet"). Case does not matter. */
export function createNounTest(nouns: Iterable<string>, inside: boolean): WordTest {
  const forms = new Set<string>()
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0]
  for (const noun of nouns) {
    for (const ending of ENDINGS) {
      const form = noun.toLowerCase() + ending
      forms.add(form)
      shortest = Math.min(shortest, form.length)
      longest = Math.max(longest, form.length)
    }
  }
  const isNoun = (word: string) => {
    const lower = word.toLowerCase().replace(/[.,:;]+$/, '')
    return (
      matches(lower, forms, inside, shortest, longest) ||
      matches(lower.replace(/['’]?s$/, ''), forms, inside, shortest, longest)
    )
  }
  const told = new Map<string, boolean>()
  return word => {
    let is = told.get(word)
    if (is === undefined) {
      is = isNoun(word)
      if (told.size >= MOST_TOLD) told.clear()
      told.set(word, is)
    }
    return is
  }
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

/** Whether a word is one of the words as they stand; case does not matter. */
export function createWordTest(words: Iterable<string>): WordTest {
  const known = new Set<string>()
  for (const word of words) known.add(word.toLowerCase())
  return word => known.has(word.toLowerCase())
}
