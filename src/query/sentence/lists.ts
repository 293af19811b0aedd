// Lists of words that the grammar looks for, from dictionaries/questions.yaml: articles, prepositions, months. By themselves
// they say nothing of the answer that is wanted.

import { remember } from '../../danish/remember.js'
import { loadDictionary } from '../../dictionary/dictionary.js'
import type { WordList } from '../../dictionary/questions.js'
import { keysOf, type Word, wordKey } from './words.js'

/** As they are written there. */
export const listWords = (list: WordList): readonly string[] =>
  loadDictionary().questionWords.flatMap(entry => (entry.list === list ? entry.words : []))

interface Phrases {
  readonly keys: ReadonlySet<string>
  /** Words of the longest. */
  readonly most: number
}

const phrasesOf = remember((list: string): Phrases => {
  const phrases = listWords(list as WordList).map(phrase => phrase.split(' ').map(wordKey))
  return {
    keys: new Set(phrases.map(words => words.join(' '))),
    most: Math.max(...phrases.map(words => words.length)),
  }
})

/** The keys of a list whose entries are names of 1, 2, 3 …, with their numbers. */
export const numbersIn = remember(
  (list: string): ReadonlyMap<string, number> =>
    new Map(
      listWords(list as WordList).flatMap((names, index) =>
        names.split(' ').map(name => [wordKey(name), index + 1] as const),
      ),
    ),
) as (list: WordList) => ReadonlyMap<string, number>

/** Whether a word is on a list. */
export const isIn = (list: WordList, word: Word | undefined): boolean =>
  word !== undefined && phrasesOf(list).keys.has(word.key)

/** How many words from one on are the longest phrase of a list that begins there; 0 for none. */
export function lengthIn(list: WordList, words: readonly Word[], at: number): number {
  const { keys, most } = phrasesOf(list)
  let length = Math.min(most, words.length - at)
  while (length > 0 && !keys.has(keysOf(words.slice(at, at + length)))) length--
  return Math.max(0, length)
}
