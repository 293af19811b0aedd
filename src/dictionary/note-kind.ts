// What notes beside participants and attachments say, from dictionaries/notes.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { oneOf, optional, some, text } from './field.js'

export const noteKinds = tableOf({
  file: 'notes.yaml',
  forQuestions: true,
  shape: {
    kind: text,
    /** Beside what; null: participants. */
    of: optional(oneOf(['attachments'])),
    /** Beginnings of words, or of words side by side, that such a note has. */
    notes: some(text),
    /** What questions call it. */
    asked: some(text),
  },
  key: entry => entry.kind,
  forms: entry => entry.asked,
})

export type NoteKind = EntryOf<typeof noteKinds>
