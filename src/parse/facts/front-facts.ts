// What the front says of the meeting: titles, dates and times, the body's name, and what kind of document it is.

import { resolveDate } from '../../danish/dates.js'
import type { ItemDraft, SectionDraft } from '../outline/drafts.js'
import type { LabelHit } from '../outline/labels/label-hit.js'
import type { Reading } from '../reading.js'
import { bodyTests, meetingOf } from './body/body.js'
import { findBodyName } from './body/body-name.js'
import { readHead, titleLines } from './meeting/head.js'
import { looksLikeBareOutcome, readKind } from './meeting/kind.js'
import { type MeetingFacts, readMeeting } from './meeting/meeting.js'
import { readTitleText } from './meeting/title.js'

// "UDKAST 18. november 2021 / BK": when it was marked so, and by whom
const MARK = /^(?:UDKAST|KLADDE|FORELØBIGT?|IKKE GODKENDT)(?!\p{L})[^.!?]{0,40}(?:\d\.[^.!?]{0,30})?$/u
// "Godkendt på mail 3. maj 2021", "Referatet er endnu ikke godkendt", "Godkendt af rådet den 4/5"
const APPROVAL =
  /^\(?(?:(?:dette\s+)?referat(?:et)?\s+(?:er\s+|blev\s+)?)?(?:endnu\s+)?(?:ikke\s+)?godkendt(?:\s+(?:af|på|pr\.?|per|via|i|ved|den|d\.|efter)(?!\p{L})|:?\s+\d|\.?\)?$).{0,60}$/iu

/** There are few running headers; more of them are texts that differ from page to page. */
const MOST_HEADERS = 20

export type FrontFacts = Readonly<ReturnType<typeof learnFront>>

/** `headers`: what stands at the head and foot of the pages. */
export function learnFront(
  reading: Reading,
  front: readonly SectionDraft[],
  drafts: readonly ItemDraft[],
  headers: readonly string[],
) {
  const head = readHead(reading, front)
  const firstItem = drafts[0]?.from ?? reading.lines.length
  const running = [...new Set(headers)].slice(0, MOST_HEADERS)
  const meeting = readMeeting(reading, head, drafts, running)
  const titles = titleLines(reading, head).map(i => readTitleText(reading, i, firstItem, running))
  const bodyName = findBodyName(reading, head, reading.lexicon.isBodyName, running)?.name ?? null
  const header = front.flatMap(({ kind, from, to }) => (kind === 'hoved' ? reading.lines.slice(from, to) : []))
  const meets = meetingOf({ name: bodyName, header: header.map(l => l.text).join('\n'), text: reading.text })
  const isThisBody = bodyName === null ? () => false : bodyTests(bodyName, [], undefined, meets).isThisBody
  const hasOutcome = reading.labels.some(
    (hit, i) => i >= firstItem && (hit?.entry.kind === 'beslutning' || hit?.entry.kind === 'referat'),
  )
  const isWrittenOn = reading.lines.slice(firstItem).some(line => looksLikeBareOutcome(line.text))
  return {
    head,
    meeting,
    titles,
    bodyName,
    /** Short lines of the head that may say how final the document is: "UDKAST". */
    marks: [...head.free, ...head.values.filter(v => v.field === 'other').map(v => v.line)]
      .map(i => reading.lines[i]?.text ?? '')
      .filter((text, n) => (n < head.free.length && text.length < 30) || MARK.test(text) || APPROVAL.test(text)),
    /** It records a meeting, and is no agenda. */
    isRecord: readKind(titles, hasOutcome || isWrittenOn) !== 'dagsorden',
    /** Its title says so. */
    isCalledRecord: callsRecord(titles),
    /** An outcome stands alone below an item, as where "Godkendt." was written on an agenda. */
    isWrittenOn,
    /** Whether a dated label speaks of another meeting. */
    isHistory: (hit: LabelHit) =>
      isOnOtherDay(hit, meeting) || (hit.body !== null && bodyName !== null && !isThisBody(hit.body)),
    /** Whether words name the body that meets. */
    isThisBody,
  }
}

/** "Mødenotat", "Notat fra møde den 3. maj" records a meeting as well; a note of another kind does not. */
function callsRecord(titles: readonly string[]): boolean {
  const kind = readKind(titles, false)
  const isNote = kind === 'notat' && titles.some(title => /møde/iu.test(title))
  return kind === 'referat' || kind === 'beslutningsprotokol' || isNote
}

/** "Beslutning i Økonomiudvalget den 10-04-2013" */
function isOnOtherDay({ date }: LabelHit, meeting: MeetingFacts): boolean {
  const day = date ? resolveDate(date, meeting.date, 'nearest') : null
  return day !== null && meeting.date !== null && !meeting.dates.includes(day)
}
