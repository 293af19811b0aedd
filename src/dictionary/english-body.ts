// What a question in English calls kinds of bodies ("city council"), from dictionaries/english-bodies.yaml.

import type { Table } from './entries.js'
import { some, text } from './field.js'

export interface EnglishBody {
  readonly english: readonly string[]
  /** What the body's name, or a word of it, ends with. */
  readonly danish: readonly string[]
}

export const englishBodies: Table<EnglishBody> = {
  file: 'english-bodies.yaml',
  shape: { english: some(text), danish: some(text) },
  key: entry => entry.english[0]!,
}
