// Words of a question that say nothing about what is looked for, from dictionaries/idle-words.yaml.

import type { Table } from './entries.js'
import { some, text } from './field.js'

export interface IdleWords {
  readonly group: string
  readonly words: readonly string[]
}

export const idleWords: Table<IdleWords> = {
  file: 'idle-words.yaml',
  shape: { group: text, words: some(text) },
  key: entry => entry.group,
}
