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

/** The word that was meant, where all that are as near say the same; null otherwise. */
export function meantWord({ key }: Word): string | null {
  if (key.length < SHORTEST) return null
  const near = KNOWN.filter(known => isOneSlip(key, known.key))
  const [first] = near
  return first && near.every(one => one.meaning === first.meaning) ? first.word : null
}
