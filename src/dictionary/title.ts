// Titles and posts of people, from dictionaries/titles.yaml.

import type { Table } from './entries.js'
import { flag, list, oneOf, text } from './field.js'

const TITLE_CLASSES = [
  'leader',
  'clinician',
  'politician',
  'consultant',
  'administrative',
  'academic',
  'chair',
  'meeting',
] as const
export type TitleClass = (typeof TITLE_CLASSES)[number]

/**
 * Words of one kind. `title`: a title; `modifier`: stands before or in a title ("fungerende"), `opener`: a title that
 * takes what follows with it ("chef for …"); `placeholder`: stands where a name would, but is nobody ("Vakant").
 */
export interface TitleGroup {
  readonly group: string
  readonly use: 'title' | 'modifier' | 'opener' | 'placeholder'
  readonly class: TitleClass
  /** Whole words and the last part of any compound: "chef" also in "sundheds- og omsorgschef". */
  readonly endings: readonly string[]
  /** Only as they stand. */
  readonly words: readonly string[]
  /** True: ordinary words, too ("leder", "medlem"); titles only in a list of people or beside a name. */
  readonly ordinary: boolean
}

export const titles: Table<TitleGroup> = {
  file: 'titles.yaml',
  shape: {
    group: text,
    use: { ...oneOf(['title', 'modifier', 'opener', 'placeholder']), otherwise: { value: 'title' } },
    class: oneOf(TITLE_CLASSES),
    endings: list(text),
    words: list(text),
    ordinary: flag,
  },
  key: entry => entry.group,
}
