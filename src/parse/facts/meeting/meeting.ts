// The meeting itself: its date, times, place and next meeting, each read in a file of its own.

import { type DateMention, resolveDate } from '../../../danish/dates.js'
import type { Meeting } from '../../../model/document.js'
import type { ItemDraft } from '../../outline/drafts.js'
import type { Reading } from '../../reading.js'
import type { Head } from './head.js'
import { findDateInHeaders, findMeetingDate, furtherDays } from './meeting-date.js'
import { findPlace } from './meeting-place.js'
import { findEndInProse, findMeetingTimes, findStartInProse } from './meeting-times.js'
import { findNext } from './next-meeting.js'

export interface MeetingFacts extends Meeting {
  /** Every day the meeting was held: more than one where it went on another day. */
  readonly dates: readonly string[]
  /** The mention the date was read from, with the offset of its line, for checks against the weekday. */
  readonly mention: { readonly date: DateMention; readonly offset: number } | null
}

/** `headers`: page headers and footers, the last place where a day is looked for. */
export function readMeeting(
  reading: Reading,
  head: Head,
  items: readonly ItemDraft[],
  headers: readonly string[],
): MeetingFacts {
  const dated = findMeetingDate(reading, head, items)
  const date = dated ? resolveDate(dated.date, null, 'nearest') : findDateInHeaders(headers, reading.lexicon)
  const [start, end] = findMeetingTimes(reading, head, dated)
  return {
    date,
    start: start ?? findStartInProse(reading),
    end: end ?? findEndInProse(reading),
    place: findPlace(reading, head),
    next: date ? findNext(reading, head, date, items) : null,
    dates: date ? [date, ...(dated ? furtherDays(dated, date) : [])] : [],
    mention: dated ? { date: dated.date, offset: dated.offset } : null,
  }
}
