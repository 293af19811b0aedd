// Common given names and surnames, from dictionaries/names.yaml: hints that tell a name from other words.

import { type EntryOf, tableOf } from './entries.js'
import { oneOf, some, text } from './field.js'

/**
 * `ending`: last part of many surnames; `street`: last part of streets and of surnames; `noun`: a surname that is a common
 * noun; `word`: a first name that is a word. Not names: `office`, `thing` (last parts of words that occur in no person's
 * name), `other` (such words themselves) and `small` (words that no name begins with).
 */
const NAME_KINDS = ['first', 'last', 'ending', 'street', 'noun', 'word', 'office', 'thing', 'other', 'small'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export const names = tableOf({
  file: 'names.yaml',
  shape: {
    group: text,
    kind: oneOf(NAME_KINDS),
    names: some(text),
  },
  key: entry => entry.group,
})

export type NameGroup = EntryOf<typeof names>
