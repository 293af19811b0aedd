// A reference or a footnote as a row, and back.

import type { Note, Reference, ReferenceKind } from '../../model/document.js'
import type { ReferenceTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function referenceRow(
  reference: Reference,
  id: number,
  document: number,
  item: number,
  position: number,
): ReferenceTable {
  const { kind, text, target } = reference
  return { id, document, item, position, kind, text, target, ...spanColumns(reference) }
}

export function readReference(row: ReferenceTable): Reference {
  const { kind, text, target } = row
  return { kind: kind as ReferenceKind, text, target, ...readLocated(row) }
}

/** A footnote is stored as a reference: `text` is its mark, `target` its words. */
const NOTE = 'footnote'

export function noteRow(note: Note, id: number, document: number, item: number, position: number): ReferenceTable {
  const { mark, text } = note
  return { id, document, item, position, kind: NOTE, text: mark, target: text, ...spanColumns(note) }
}

export const isNote = (row: ReferenceTable): boolean => row.kind === NOTE

export function readNote(row: ReferenceTable): Note {
  return { mark: row.text, text: row.target ?? '', ...readLocated(row) }
}
