// What Danish minutes call the things that a question in English names, from dictionaries/english.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { list, some, text } from './field.js'

export const englishWords = tableOf({
  file: 'english.yaml',
  forQuestions: true,
  shape: {
    english: some(text),
    /** Danish words, the likeliest first; none for a word that narrows nothing. */
    danish: list(text),
  },
  key: entry => entry.english[0]!,
})

export type EnglishWord = EntryOf<typeof englishWords>
