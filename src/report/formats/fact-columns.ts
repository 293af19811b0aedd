// The columns of facts that answers and the CSV export have in common.

import type { Action, Attachment, Diagnostic, Participant } from '../../model/document.js'
import type { Unplaced } from '../../model/span.js'
import { type Column, column, plain } from './column.js'

/** Where a fact stands in the text; one about a whole document stands nowhere. */
export const PLACE: readonly Column<Pick<Diagnostic, 'page' | 'span'>>[] = [
  ...plain<Pick<Diagnostic, 'page'>>('page'),
  column('spanStart', ({ span }) => span?.[0] ?? null),
  column('spanEnd', ({ span }) => span?.[1] ?? null),
]

export const PARTICIPANT: readonly Column<Unplaced<Participant>>[] = plain(
  ...(['name', 'title', 'organisation', 'attendance', 'capacity', 'roles', 'items', 'note'] as const),
)

export const ACTION: readonly Column<Unplaced<Action>>[] = plain('text', 'responsible', 'deadline', 'deadlineText')

export const ATTACHMENT: readonly Column<Unplaced<Attachment>>[] = plain('number', 'title', 'note')
