// Words that show that a name is that of a body ("udvalg", "styregruppe"), from dictionaries/body-words.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, text } from './field.js'

export const bodyWords = tableOf({
  file: 'body-words.yaml',
  shape: {
    word: text,
    /** True: the word alone names the body. */
    bare: flag,
    /** Bodies of this kind meet for what their name says after it: "styregruppen for hjemmemonitorering". */
    purpose: flag,
    /** What a question in English calls it. */
    english: list(text),
  },
  key: entry => entry.word,
})

export type BodyWord = EntryOf<typeof bodyWords>
