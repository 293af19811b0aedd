// Classes of words (dictionaries/word-classes.yaml): whether a word is of one, and whether a text holds such a word.

import { createNounTest } from '../danish/nouns.js'
import { tokenise } from '../danish/phrases.js'
import { remember } from '../danish/remember.js'
import type { WordClassEntry, WordClassName } from '../dictionary/sentences.js'

export interface WordClass {
  readonly words: readonly string[]
  /** `word`: in lower case. */
  readonly has: (word: string) => boolean
  readonly isIn: (text: string) => boolean
}

export type WordClasses = Readonly<Record<WordClassName, WordClass>>

export function createWordClasses(entries: readonly WordClassEntry[]): WordClasses {
  return Object.fromEntries(entries.map(entry => [entry.class, classOf(entry)])) as WordClasses
}

function classOf({ words, nouns, inside }: WordClassEntry): WordClass {
  const known = new Set(words)
  const endings = words.filter(word => word.startsWith('-')).map(word => word.slice(1))
  const isNoun = createNounTest(nouns, inside)
  const has = remember(word => known.has(word) || endings.some(end => word.endsWith(end)) || isNoun(word), 10_000)
  return { words, has, isIn: text => tokenise(text).some(({ word }) => has(word)) }
}
