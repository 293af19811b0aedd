// Lists of words that the grammar looks for (dictionaries/questions.yaml): articles, prepositions, months.

import { loadDictionary } from '../../../dictionary/dictionary.js'
import { LISTS, type WordList } from '../../../dictionary/word-lists.js'
import { once } from '../../../model/once.js'
import { keysOf, type Word, wordKey } from './words.js'

const lists = once(() => {
  const entries = loadDictionary().questionWords
  return Object.fromEntries(
    LISTS.map(list => [list, listOf(entries.find(entry => entry.list === list)?.words ?? [])]),
  ) as Readonly<Record<WordList, ReturnType<typeof listOf>>>
})

function listOf(words: readonly string[]) {
  const phrases = words.map(phrase => phrase.split(' ').map(wordKey))
  return {
    /** As they are written. */
    words,
    keys: new Set(phrases.map(keys => keys.join(' '))),
    /** Words of the longest phrase. */
    longest: Math.max(0, ...phrases.map(keys => keys.length)),
    /** The number of each word, in a list whose entries are the names of 1, 2, 3 … */
    numbers: new Map(phrases.flatMap((keys, index) => keys.map(key => [key, index + 1] as const))),
  }
}

/** As they are written there. */
export const listWords = (list: WordList): readonly string[] => lists()[list].words

export const numbersIn = (list: WordList): ReadonlyMap<string, number> => lists()[list].numbers

export const isIn = (list: WordList, word: Word | undefined): boolean =>
  word !== undefined && lists()[list].keys.has(word.key)

/** How many words from one on are the longest phrase of a list that begins there; 0 for none. */
export function lengthIn(list: WordList, words: readonly Word[], at: number): number {
  const { keys, longest } = lists()[list]
  for (let length = Math.min(longest, words.length - at); length > 0; length--)
    if (keys.has(keysOf(words.slice(at, at + length)))) return length
  return 0
}
