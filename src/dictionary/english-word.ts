// What Danish minutes call the things that a question in English names, from dictionaries/english.yaml.

import type { Table } from './entries.js'
import { list, some, text } from './field.js'

export interface EnglishWord {
  readonly english: readonly string[]
  /** Danish words, the likeliest first; none for a word that narrows nothing. */
  readonly danish: readonly string[]
}

export const englishWords: Table<EnglishWord> = {
  file: 'english.yaml',
  shape: { english: some(text), danish: list(text) },
  key: entry => entry.english[0]!,
}
