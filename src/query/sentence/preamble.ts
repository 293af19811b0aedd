// What people say of themselves before they ask: "I'm a journalist. Which …", "As part of my thesis I would like to know
// which …". It is passed over and told, unless it says what the question is about.

import { literals } from '../../model/literals.js'
import { request } from './clauses/request.js'
import { kindSet } from './reader/atoms.js'
import { type Reader, tieOf } from './reader/reader.js'
import { isIn, lengthIn } from './words/lists.js'
import type { Word } from './words/words.js'

export interface Parted {
  readonly preamble: string
  readonly question: string
  /** What the preamble says the question is about. */
  readonly topic?: string
}

/** Null if there is none. */
export function partPreamble({ sentence, words }: Pick<Reader, 'sentence' | 'words'>): Parted | null {
  const self = words.findIndex(word => !isIn('address', word))
  if (self < 0) return null
  if (lengthIn('self-introduction', words, self) === 0) return partNeed({ sentence, words }, self)
  const next = words.findIndex(
    (_, at) => at > self + 1 && (endsSentence(sentence, words, at) || lengthOfAsking(words, at) > 0),
  )
  if (next < 0 || words.slice(0, next).some(word => isIn('leads-to-topic', word))) return null
  const { start } = words[next + saysNothing(words, next)]!
  return partAt(sentence, start)
}

/** "Jeg sidder med en artikel og skal bruge [beslutningen …]", "We have a case coming up, so we need [the …]" */
function partNeed({ sentence, words }: Pick<Reader, 'sentence' | 'words'>, self: number): Parted | null {
  const isNeed = (at: number) => lengthIn('needs', words, isIn('asker', words[at]) ? at + 1 : at)
  const leads = (at: number) => words[at - 1]!.key === 'so' || isIn('and', words[at - 1]) || words[at]!.afterBreak
  const next = words.findIndex((_, at) => at > self + 1 && leads(at) && isNeed(at) > 0)
  if (next < 0 || !isIn('asker', words[self]) || words.slice(0, next).some(word => isIn('whether', word))) return null
  const start = words[next + isNeed(next) + (isIn('asker', words[next]) ? 1 : 0)]?.start
  return start === undefined ? null : partAt(sentence, start)
}

/** "My neighbour says that [there was …], is that right?": what somebody heard is asked for. */
export function partHearsay({ sentence, words, says }: Reader): Parted | null {
  const tells = words.findIndex((word, at) => at < MOST_BEFORE_HEARSAY && isIn('hearsay', word))
  if (tells < 1 || !(isIn('asker', words[0]) || isIn('somebody', words[0]))) return null
  if (words.slice(1, tells).some((word, at) => /^\p{Lu}/u.test(word.text) || says(at + 1)?.value.kind === 'ask'))
    return null
  let next = tells + 1
  while (isIn('asker', words[next]) || SAYS_NOTHING.test(words[next]?.key ?? '')) next++
  if (words.length - next < LEAST_ASKED) return null
  const { preamble, question } = partAt(sentence, words[next]!.start)
  // What follows says that it is so, and is asked whether it is.
  const whether = words.some(word => isIn('english', word)) ? 'is it true that' : 'er det sandt at'
  return { preamble, question: `${whether} ${question.replace(TAG, '')}` }
}

const SAYS_NOTHING = /^(?:at|that|om|about|of|rygter|rygte|rumours?|rumors?|noget|something)$/
const MOST_BEFORE_HEARSAY = 5
/** "…, is that right?", "… - hvad?" */
const TAG =
  /(?:\s+[-–—]\s+|[,.?]\s*)(?:hvad(?: var det)?|what(?: was it)?|passer det|stemmer det|er det rigtigt|er det sandt|is that (?:right|true|correct)|is it true|right|correct|true|sandt|rigtigt)\s*[?.!]*$/iu

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
  // "remind me [who …]"
  if (next > 0 && lengthIn('asking', words, 0) === next) return partAt(sentence, words[next]!.start)
  if (!before.some(word => isIn('asker', word)) || words.length - next < LEAST_ASKED) return null
  const isMeant = (word: Word, at: number) => {
    const meaning = says(at)?.value
    return (
      MEANT.has(kindAt(at)) ||
      (meaning?.kind === 'beyond' && !meaning.self && !meaning.general) ||
      /\d/.test(word.text) ||
      request(reader, at, [])
    )
  }
  const isNamed = ({ text }: Word, at: number) => at > 0 && text.length > 1 && /^\p{Lu}/u.test(text)
  const topic = topicBefore(reader, next)
  const self = topic ? before.slice(0, topic.at) : before
  // "we are [concerned] about noise": what is said before a topic asks for nothing, unless it names what is wanted.
  const speaks = (word: Word, at: number) => (topic ? kindAt(at) === 'noun' : isMeant(word, at))
  if (self.some((word, at) => speaks(word, at) || isNamed(word, at) || (!topic && isIn('leads-to-topic', word))))
    return null
  return { ...partAt(sentence, words[next]!.start), ...(topic && { topic: topic.text }) }
}

/** "I am writing a piece about [night shifts] and would like to know how …"; null where no wish parts it from the question. */
function topicBefore({ words, text }: Reader, next: number): { readonly text: string; readonly at: number } | null {
  const leads = words.findIndex((word, at) => at < next && isIn('leads-to-topic', word))
  const isWish = (at: number) => isIn('asker', words[at]) || lengthIn('wish', words, at) > 0
  const ends = (word: Word, at: number) => (isIn('and', word) && isWish(at + 1)) || (word.afterBreak && isWish(at))
  const isEnd = (word: Word, at: number) => (at === next ? word.afterBreak : ends(word, at))
  const end = words.findIndex((word, at) => leads >= 0 && at > leads && at <= next && isEnd(word, at))
  // "writing a piece [about]"
  const from = words
    .slice(0, Math.max(end, 0))
    .findLastIndex((word, at) => at <= leads + MOST_LED && isIn('leads-to-topic', word))
  // "working [with] falls"
  const start = tieOf(words[from + 1]) === null ? from + 1 : from + 2
  return end <= start ? null : { text: text(start, end), at: leads }
}

const MOST_LED = 4

/** "hvad så" */
const LEAST_ASKED = 3
const MEANT = kindSet(...literals('noun decide type recommend discuss role voted amount about meet status'))

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
