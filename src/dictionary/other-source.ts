// Texts and people that tell what minutes do not, from dictionaries/other-sources.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { list, text } from './field.js'

export const otherSources = tableOf({
  file: 'other-sources.yaml',
  forQuestions: true,
  shape: {
    /** "laws say" */
    source: text,
    /** Whole words and the last part of any compound. */
    endings: list(text),
    /** Only as they stand. */
    words: list(text),
  },
  key: entry => entry.source,
})

export type OtherSource = EntryOf<typeof otherSources>
