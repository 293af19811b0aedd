// What people say of themselves before they ask: "I'm a journalist. Which …", "As part of my thesis I would like to know
// which …". It is passed over and told, unless it says what the question is about.

import type { Reader } from './reader/reader.js'
import { isIn, lengthIn } from './words/lists.js'
import type { Word } from './words/words.js'

export interface Parted {
  readonly preamble: string
  readonly question: string
}

/** Null if there is none. */
export function partPreamble({ sentence, words }: Pick<Reader, 'sentence' | 'words'>): Parted | null {
  const self = words.findIndex(word => !isIn('address', word))
  if (self < 0 || lengthIn('self-introduction', words, self) === 0) return null
  const next = words.findIndex(
    (_, at) => at > self + 1 && (endsSentence(sentence, words, at) || lengthOfAsking(words, at) > 0),
  )
  if (next < 0 || words.slice(0, next).some(word => isIn('leads-to-topic', word))) return null
  const { start } = words[next + saysNothing(words, next)]!
  return { preamble: sentence.slice(0, start).replace(/[\s,;:.!–-]+$/u, ''), question: sentence.slice(start) }
}

const endsSentence = (sentence: string, words: readonly Word[], at: number): boolean =>
  /[.!:;]\s/u.test(sentence.slice(words[at - 1]!.end, words[at]!.start))

/** How many words from one on say that something is asked: "I would like to know", "vil gerne vide", "please tell me". */
function lengthOfAsking(words: readonly Word[], at: number): number {
  const wish = lengthIn('wish', words, at)
  const learn = wish === 0 ? 0 : lengthIn('learn', words, at + wish)
  return Math.max(learn === 0 ? 0 : wish + learn, lengthIn('asking', words, at))
}

/** How many words of asking a question does without; none before "whether", which makes a sentence of them. */
function saysNothing(words: readonly Word[], at: number): number {
  const length = lengthOfAsking(words, at)
  const behind = words[at + length]
  return behind === undefined || isIn('whether', behind) ? 0 : length
}
