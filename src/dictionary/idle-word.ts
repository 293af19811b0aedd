// Words of a question that say nothing about what is looked for, from dictionaries/idle-words.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { some, text } from './field.js'

export const idleWords = tableOf({
  file: 'idle-words.yaml',
  forQuestions: true,
  shape: { group: text, words: some(text) },
  key: entry => entry.group,
})

export type IdleWords = EntryOf<typeof idleWords>
