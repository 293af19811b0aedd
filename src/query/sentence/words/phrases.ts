// Finds the longest phrase of a table that begins at a word of a sentence.

import { fold } from '../../../danish/fold.js'
import { remember } from '../../../danish/remember.js'
import { groupBy } from '../../../model/group-by.js'
import type { Word } from './words.js'

export interface Phrase<Value> {
  readonly value: Value
  /** Number of words. */
  readonly length: number
}

export type PhraseBook<Value> = (words: readonly Word[], at: number) => Phrase<Value> | null

/** `key` brings a phrase's words and the sentence's words to one form. The first of two equal phrases stays. */
export function createPhraseBook<Value>(
  entries: Iterable<readonly [string, Value]>,
  key: (word: string) => string,
  fits: (value: Value, words: readonly Word[], at: number) => boolean = () => true,
): PhraseBook<Value> {
  const lists = groupBy([...entries], ([phrase]) => opening(phrase))
  // A sentence meets a few of thousands of phrases: those that begin with a letter are read when a word does.
  const beginningWith = remember(letter => indexPhrases(lists.get(letter) ?? [], key))
  return (words, at) => {
    const word = words[at]
    if (!word) return null
    for (const { rest, value } of beginningWith(opening(word.text)).get(key(word.text)) ?? []) {
      if (
        rest.every((one, index) => words[at + 1 + index] && key(words[at + 1 + index]!.text) === one) &&
        fits(value, words, at)
      )
        return { value, length: rest.length + 1 }
    }
    return null
  }
}

function indexPhrases<Value>(entries: readonly (readonly [string, Value])[], key: (word: string) => string) {
  const byFirst = new Map<string, { rest: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phraseWords(phrase).map(key)
    if (first === undefined) continue
    const bucket = byFirst.get(first)
    if (bucket) bucket.push({ rest, value })
    else byFirst.set(first, [{ rest, value }])
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

/** The letter that it begins with, in all of its forms: "Ærø" with A. What is compared as one begins with one. */
export function opening(text: string): string {
  const first = text.charAt(0)
  return first >= 'a' && first <= 'z' ? first : firstOf(/[\p{L}\p{N}&]/u.exec(text)?.[0] ?? '')
}
const firstOf = remember(letter => fold(letter).charAt(0))

/** As the tokenizer cuts them: at blanks, and at hyphens between letters. */
export function phraseWords(phrase: string): string[] {
  // Most phrases are plain words, and there are thousands.
  if (/^[a-zæøå0-9 ]*$/i.test(phrase)) return phrase.split(' ').filter(word => word !== '')
  return phrase
    .split(/[\s,()/]+|(?<=\p{L}\p{L})-(?=\p{L})|-(?=\s|$)/u)
    .map(word => word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, ''))
    .filter(word => word !== '')
}
