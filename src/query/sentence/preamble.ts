// What people say of themselves before they ask: "I'm a journalist. Which …", "As part of my thesis I would like to know
// which …". It is passed over and told, unless it says what the question is about.

import { request } from './clauses/request.js'
import { kindSet } from './reader/atoms.js'
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
  return partAt(sentence, start)
}

const partAt = (sentence: string, start: number): Parted => ({
  preamble: sentence.slice(0, start).replace(/[\s,;:.!—–-]+$/u, ''),
  question: sentence.slice(start),
})

/**
 * "Jeg sidder og mangler at finde ud af, [hvad …]", "My boss wonders [who …]": whatever somebody who asks says of asking,
 * up to the first word that asks, unless it speaks of minutes or of what they cannot tell. Null if there is none.
 */
export function partAsker(reader: Reader): Parted | null {
  const { sentence, words, says, kindAt } = reader
  const next = words.findIndex(word => isIn('question-word', word))
  const before = words.slice(0, Math.max(next, 0))
  if (!before.some(word => isIn('asker', word)) || words.length - next < LEAST_ASKED) return null
  const isMeant = (word: Word, at: number) => {
    const meaning = says(at)?.value
    return (
      MEANT.has(kindAt(at)) ||
      (meaning?.kind === 'beyond' && !meaning.self) ||
      /\d/.test(word.text) ||
      request(reader, at, [])
    )
  }
  const isNamed = ({ text }: Word, at: number) => at > 0 && text.length > 1 && /^\p{Lu}/u.test(text)
  if (before.some((word, at) => isMeant(word, at) || isNamed(word, at) || isIn('leads-to-topic', word))) return null
  return partAt(sentence, words[next]!.start)
}

/** "hvad så" */
const LEAST_ASKED = 3
const MEANT = kindSet(
  ...([
    'noun',
    'decide',
    'type',
    'recommend',
    'discuss',
    'role',
    'voted',
    'amount',
    'about',
    'meet',
    'status',
  ] as const),
)

const endsSentence = (sentence: string, words: readonly Word[], at: number): boolean =>
  /[.!:;]\s/u.test(sentence.slice(words[at - 1]!.end, words[at]!.start)) || words[at - 1]!.key === '-'

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
