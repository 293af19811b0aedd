// What a question in English calls kinds of bodies ("city council"), from dictionaries/english-bodies.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { some, text } from './field.js'

export const englishBodies = tableOf({
  file: 'english-bodies.yaml',
  forQuestions: true,
  shape: {
    english: some(text),
    /** What the body's name, or a word of it, ends with. */
    danish: some(text),
  },
  key: entry => entry.english[0]!,
})

export type EnglishBody = EntryOf<typeof englishBodies>
