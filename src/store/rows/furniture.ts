// A piece of page furniture as a row, and back.

import type { Furniture } from '../../model/document.js'
import type { FurnitureTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function furnitureRow(furniture: Furniture, document: number, position: number): FurnitureTable {
  return { document, position, kind: furniture.kind, ...spanColumns(furniture) }
}

export function readFurniture(row: FurnitureTable): Furniture {
  return { kind: row.kind, ...readLocated(row) }
}
