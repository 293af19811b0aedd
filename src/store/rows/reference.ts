// A reference as a row, and back.

import type { Reference } from '../../model/document.js'
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
  return { kind, text, target, ...readLocated(row) }
}
