// An action as a row, and back.

import { fold } from '../../danish/fold.js'
import type { Action } from '../../model/document.js'
import type { ActionTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function actionRow(action: Action, id: number, document: number, item: number, position: number): ActionTable {
  const { text, responsible, deadline, deadlineText } = action
  return {
    id,
    document,
    item,
    position,
    text,
    responsible,
    responsible_folded: responsible === null ? null : fold(responsible),
    deadline,
    deadline_text: deadlineText,
    ...spanColumns(action),
  }
}

export function readAction(row: ActionTable): Action {
  const { text, responsible, deadline, deadline_text } = row
  return { text, responsible, deadline, deadlineText: deadline_text, ...readLocated(row) }
}
