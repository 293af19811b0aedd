// Words by which a name is known as that of a body ("udvalg", "styregruppe"), from dictionaries/body-words.yaml.

import type { Table } from './entries.js'
import { flag, list, text } from './field.js'

export interface BodyWord {
  readonly word: string
  /** The word alone names the body. */
  readonly bare: boolean
  /** What a question in English calls it. */
  readonly english: readonly string[]
}

export const bodyWords: Table<BodyWord> = {
  file: 'body-words.yaml',
  shape: { word: text, bare: flag, english: list(text) },
  key: entry => entry.word,
}
