// Words by which a name is known as that of a body ("udvalg", "styregruppe"), from dictionaries/body-words.yaml.

import type { Table } from './entries.js'
import { flag, text } from './field.js'

export interface BodyWord {
  readonly word: string
  /** The word alone names the body. */
  readonly bare: boolean
}

export const bodyWords: Table<BodyWord> = {
  file: 'body-words.yaml',
  shape: { word: text, bare: flag },
  key: entry => entry.word,
}
