// What notes beside participants say, from dictionaries/notes.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { some, text } from './field.js'

export const noteKinds = tableOf({
  file: 'notes.yaml',
  forQuestions: true,
  shape: {
    kind: text,
    /** Beginnings of words, or of words side by side, that such a note has. */
    notes: some(text),
    /** What questions call it. */
    asked: some(text),
  },
  key: entry => entry.kind,
  forms: entry => entry.asked,
})

export type NoteKind = EntryOf<typeof noteKinds>
