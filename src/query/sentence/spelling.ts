// A sentence with words that nobody understands in; the same with the words of the grammar that were probably meant, where
// each is one slip of the finger away from one of them: "atended" -> "attended". What is changed is told to the asker.

import { isOneSlip } from '../one-slip.js'
import { LEXICON, type Meaning } from './lexicon.js'
import { type Word, wordKey } from './words.js'

/** Shorter words are too near to too many others. */
const SHORTEST = 5

interface Known {
  readonly word: string
  readonly key: string
  readonly meaning: Meaning
}

const KNOWN: readonly Known[] = LEXICON.filter(
  ([meaning]) => meaning.kind !== 'beyond' && meaning.kind !== 'not',
).flatMap(([meaning, phrases]) =>
  phrases.split('|').flatMap(word => {
    const key = wordKey(word)
    return word.includes(' ') || key.length < SHORTEST ? [] : [{ word, key, meaning }]
  }),
)

/**
 * The word that was meant, where all that are as near say the same; null otherwise. `names`: what bodies are called, for
 * "byrad", typed where there is no å.
 */
export function meantWord({ key }: Word, names: readonly string[]): string | null {
  if (key.length < SHORTEST) return null
  const near = KNOWN.filter(known => isOneSlip(key, known.key))
  const [first] = near
  if (first) return near.every(one => one.meaning === first.meaning) ? first.word : null
  const bodies = new Set(
    names.filter(name => !name.includes(' ') && withoutRing(wordKey(name)) === withoutRing(key)).map(wordKey),
  )
  return bodies.size === 1 ? names.find(name => wordKey(name) === [...bodies][0])! : null
}

const withoutRing = (key: string): string => key.replace(/aa/g, 'a').replace(/oe/g, 'o')
