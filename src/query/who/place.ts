// Compares a place that is asked for with the place in minutes: by whole words, the first also as the last part of a compound
// ("kantinen" in "personalekantinen", not "Hobro" in "Hobrovej"), or by the beginnings of words for remote meetings.

import { fold } from '../../danish/fold.js'
import { searchForms } from '../../store/search-forms.js'
import type { Directory } from './directory.js'

/** A place that is asked for. */
export interface Place {
  /** Any of them. */
  readonly words: readonly string[]
  /** Whether the words are only beginnings of words. */
  readonly isBeginning: boolean
}

export function readPlace(asked: string, directory: Directory): Place {
  const noted = directory.notes(asked)
  return noted ? { words: noted.map(fold), isBeginning: true } : { words: [searchForms(asked)], isBeginning: false }
}

/** A shorter word occurs inside too many others. */
const SHORTEST_PART = 5

export function isAt(written: string, { words, isBeginning }: Place): boolean {
  const text = isBeginning ? fold(written).replace(/[^\p{L}\p{N}]+/gu, ' ') : searchForms(written)
  return words.some(word =>
    isBeginning
      ? ` ${text}`.includes(` ${word}`)
      : ` ${text} `.includes(word.length < SHORTEST_PART ? ` ${word} ` : `${word} `),
  )
}
