// Phrases of several words in, the longest that begins at a word out. Built once from any table of words.

import { remember } from '../../danish/remember.js'
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
  const byFirst = new Map<string, { rest: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const [written, ...rest] = phraseWords(phrase)
    if (written === undefined) continue
    const first = key(written)
    const bucket = byFirst.get(first)
    if (bucket) bucket.push({ rest, value })
    else byFirst.set(first, [{ rest, value }])
  }
  // Of thousands of phrases a sentence meets a few: only those are brought to their form, the longest first.
  const beginningWith = remember(first =>
    (byFirst.get(first) ?? [])
      .map(({ rest, value }) => ({ rest: rest.map(key), value }))
      .sort((a, b) => b.rest.length - a.rest.length),
  )
  return (words, at) => {
    const word = words[at]
    if (!word) return null
    for (const { rest, value } of beginningWith(key(word.text))) {
      if (
        rest.every((one, index) => words[at + 1 + index] && key(words[at + 1 + index]!.text) === one) &&
        fits(value, words, at)
      )
        return { value, length: rest.length + 1 }
    }
    return null
  }
}

/** As the tokenizer cuts them: at blanks, and at hyphens between letters. */
export function phraseWords(phrase: string): string[] {
  // Most phrases are plain words, and there are thousands.
  if (/^[a-zæøå0-9 ]*$/i.test(phrase)) return phrase.split(' ').filter(word => word !== '')
  return phrase
    .split(/[\s,()/]+|(?<=\p{L})-(?=\p{L})|-(?=\s|$)/u)
    .map(word => word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, ''))
    .filter(word => word !== '')
}
