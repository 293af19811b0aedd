// What notes beside participants say, from dictionaries/notes.yaml.

import type { Table } from './entries.js'
import { some, text } from './field.js'

export interface NoteKind {
  readonly kind: string
  /** Beginnings of words, or of words side by side, that such a note has. */
  readonly notes: readonly string[]
  /** What questions call it. */
  readonly asked: readonly string[]
}

export const noteKinds: Table<NoteKind> = {
  file: 'notes.yaml',
  shape: { kind: text, notes: some(text), asked: some(text) },
  key: entry => entry.kind,
  forms: entry => entry.asked,
}
