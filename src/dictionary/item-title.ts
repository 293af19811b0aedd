// Standing titles of agenda items ("Godkendelse af dagsorden", "Eventuelt"), from dictionaries/item-titles.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, some, text } from './field.js'

export const itemTitles = tableOf({
  file: 'item-titles.yaml',
  shape: {
    title: text,
    /** "…" stands for some words of the same line. */
    forms: list(text),
    /** True: the words only begin many titles. */
    opens: flag,
    /** True: the item's text is a list of participants. */
    people: flag,
    /** True: the item chooses people, so that a name alone says who was chosen. */
    elects: flag,
    example: some(text),
    not: list(text),
  },
  key: entry => entry.title,
})

export type ItemTitle = EntryOf<typeof itemTitles>
