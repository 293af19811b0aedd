// A decision as a row, and back.

import { fold } from '../../danish/fold.js'
import type { Decision } from '../../model/document.js'
import { toJson } from '../json.js'
import type { DecisionTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function decisionRow(
  decision: Decision,
  id: number,
  document: number,
  item: number,
  position: number,
): DecisionTable {
  const { text, type, decidedBy, section, points, votes, unanimous } = decision
  return {
    id,
    document,
    item,
    position,
    text,
    type,
    decided_by: decidedBy,
    decided_by_folded: decidedBy === null ? null : fold(decidedBy),
    section,
    points: toJson(points),
    votes: votes === null ? null : toJson(votes),
    unanimous: unanimous === null ? null : unanimous ? 1 : 0,
    ...spanColumns(decision),
  }
}

export function readDecision(row: DecisionTable): Decision {
  const { text, type, decided_by, section, points, votes, unanimous } = row
  return {
    text,
    type,
    decidedBy: decided_by,
    section,
    points: JSON.parse(points),
    votes: votes === null ? null : JSON.parse(votes),
    unanimous: unanimous === null ? null : unanimous === 1,
    ...readLocated(row),
  }
}
