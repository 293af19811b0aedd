// Standing titles of agenda items ("Godkendelse af dagsorden", "Eventuelt"), from dictionaries/item-titles.yaml.

import type { Table } from './entries.js'
import { flag, list, some, text } from './field.js'

export interface ItemTitle {
  readonly title: string
  /** "…" stands for some words of the same line. */
  readonly forms: readonly string[]
  /** True: the words only open many titles. */
  readonly opens: boolean
  /** True: the item's text is a list of participants. */
  readonly people: boolean
  /** True: the item chooses people, so that a name alone says who was chosen. */
  readonly elects: boolean
  readonly example: readonly string[]
  readonly not: readonly string[]
}

export const itemTitles: Table<ItemTitle> = {
  file: 'item-titles.yaml',
  shape: {
    title: text,
    forms: list(text),
    opens: flag,
    people: flag,
    elects: flag,
    example: some(text),
    not: list(text),
  },
  key: entry => entry.title,
}
