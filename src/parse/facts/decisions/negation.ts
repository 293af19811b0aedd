// Whether words of a clause deny what it says.

import { type Token, wordAt } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'

export const NOT = wordSet('ikke ej aldrig ingen intet hverken')
const ONLY = wordSet('blot kun bare mindst alene')
/** Words that join two verbs, of which a negation denies just one. */
export const AND = wordSet('og men samt eller dog')

/** Whether a word in [from, to) denies: "ikke", "aldrig". Not: "ikke kun" */
export function deniedIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (NOT.has(word) && word !== 'ingen' && !ONLY.has(wordAt(tokens, i + 1))) return true
  }
  return false
}
