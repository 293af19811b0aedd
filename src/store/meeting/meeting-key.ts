// A document in, what its meeting is known by out.

import type { Document } from '../../model/document.js'
import { searchForms } from '../search-forms.js'

/** What a meeting is known by. Without a date a document stands alone. */
export interface MeetingKey {
  readonly body_key: string | null
  readonly date: string | null
}

export function meetingKey({ body, meeting }: Document): MeetingKey {
  return { body_key: bodyKey(body.id, body.name === null ? null : searchForms(body.name)), date: meeting.date }
}

export function bodyKey(id: string | null, folded: string | null): string | null {
  return id ?? folded
}
