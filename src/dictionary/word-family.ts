// Words of one stem for the same thing ("palliation", "palliativ"), from dictionaries/word-families.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { some, text } from './field.js'

export const wordFamilies = tableOf({
  file: 'word-families.yaml',
  shape: { words: some(text) },
  key: entry => entry.words[0]!,
})

export type WordFamily = EntryOf<typeof wordFamilies>
