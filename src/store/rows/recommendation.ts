// A recommendation as a row, and back.

import type { Recommendation } from '../../model/document.js'
import type { RecommendationTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function recommendationRow(
  one: Recommendation,
  id: number,
  document: number,
  item: number,
  position: number,
): RecommendationTable {
  return { id, document, item, position, text: one.text, ...spanColumns(one) }
}

export function readRecommendation(row: RecommendationTable): Recommendation {
  return { text: row.text, ...readLocated(row) }
}
