// A document in, the key of its meeting out: who met, and when.

import type { Document } from '../../model/document.js'
import { searchForms } from '../search-forms.js'

/** Documents with the same key may be of the same meeting; one without a date never is. */
export type MeetingKey = ReturnType<typeof meetingKey>

export const meetingKey = ({ body, meeting }: Document) => ({
  body_key: bodyKey(body.id, body.name === null ? null : searchForms(body.name)),
  date: meeting.date,
})

export function bodyKey(id: string | null, folded: string | null): string | null {
  return id ?? folded
}
