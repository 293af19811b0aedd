// Common names of people, from dictionaries/names.yaml: hints for telling a name from other words, not a list of persons.

import type { Table } from './entries.js'
import { oneOf, some, text } from './field.js'

/** `ending`: last part of many surnames; `noun`: a surname that is a common noun; `word`: a first name that is a word. */
export interface NameGroup {
  readonly group: string
  readonly kind: 'first' | 'last' | 'particle' | 'ending' | 'noun' | 'word'
  readonly names: readonly string[]
}

export const names: Table<NameGroup> = {
  file: 'names.yaml',
  shape: {
    group: text,
    kind: oneOf(['first', 'last', 'particle', 'ending', 'noun', 'word']),
    names: some(text),
  },
  key: entry => entry.group,
}
