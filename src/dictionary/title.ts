// Titles and posts of people, from dictionaries/titles.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, otherwise, text } from './field.js'

const CLASSES = 'leader clinician politician consultant administrative academic chair meeting'.split(' ')

export const titles = tableOf({
  file: 'titles.yaml',
  shape: {
    group: text,
    use: otherwise(oneOf(['title', 'modifier', 'opener', 'placeholder']), 'title'),
    class: oneOf(CLASSES),
    /** Whole words and the last part of any compound: "chef" also in "sundheds- og omsorgschef". */
    endings: list(text),
    /** Only as they stand. */
    words: list(text),
    /** True: also ordinary words ("leder", "medlem"); titles only in a list of people or beside a name. */
    ordinary: flag,
  },
  key: entry => entry.group,
})

/**
 * Words of one kind. `modifier`: stands before or in a title ("fungerende"); `opener`: a title that goes on with the words
 * after it ("chef for …"); `placeholder`: stands where a name would, but is nobody ("Vakant").
 */
export type TitleGroup = EntryOf<typeof titles>
