// Doubts: a Document and the observations of its readers in, diagnostics out. Codes: model/diagnostic.ts.

import { findCprNumbers, maskCprNumbers } from '../danish/cpr.js'
import { weekdayOf } from '../danish/dates.js'
import { findMatches } from '../danish/matches.js'
import { DIAGNOSTICS, type DiagnosticCode } from '../model/diagnostic.js'
import type { Diagnostic, Document } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import type { Span } from '../model/span.js'
import type { MeetingBody } from './facts/body/body.js'
import type { FrontFacts } from './facts/front-facts.js'
import type { Participants } from './facts/participants.js'
import type { Outline } from './outline/outline.js'
import type { Reading } from './reading.js'

export interface Findings {
  readonly extracted: ExtractedText
  readonly reading: Reading
  readonly outline: Outline
  readonly facts: FrontFacts
  readonly people: Participants
  readonly body: MeetingBody
  readonly closeTypes: readonly CloseType[]
}

/** A decision that could be of two types. */
export interface CloseType {
  readonly message: string
  readonly span: Span
}

type Doubt = { readonly code: DiagnosticCode; readonly message: string; readonly span: Span | null }
type Check = (document: Document, findings: Findings) => Doubt[]

const CHECKS: readonly Check[] = [
  (_, { extracted }) => extracted.notes.map(({ code, message, span }) => ({ code, message, span })),
  (_, { reading }) =>
    reading.damaged
      ? [{ code: 'text-damaged', message: 'Letters are missing or misread throughout the text.', span: null }]
      : [],
  noItems,
  (_, { outline }) => outline.doubts.map(({ code, message, span }) => ({ code, message, span })),
  missingNumbers,
  meetingDate,
  times,
  (_, { people }) =>
    people.contradictions.map(({ name, span }) => ({
      code: 'present-and-absent',
      message: `${name} is listed as taking part and as absent.`,
      span,
    })),
  (_, { body }) => body.doubts.map(({ code, message }) => ({ code, message, span: null })),
  cprNumbers,
  uncitedAttachments,
  unlikelyYears,
  unknownLabels,
  unclearDecisions,
  (_, { closeTypes }) => closeTypes.map(close => ({ code: 'decision-type-doubtful', ...close })),
]

export function diagnose(document: Document, findings: Findings): Diagnostic[] {
  return CHECKS.flatMap(check => check(document, findings))
    .map(({ code, message, span }) => ({
      code,
      severity: DIAGNOSTICS[code].severity,
      message,
      span,
      page: span ? findings.reading.pageOf(span[0]) : null,
    }))
    .sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

function noItems({ items }: Document): Doubt[] {
  const [first] = items
  if (!first) return [{ code: 'no-items', message: 'No agenda items were found.', span: null }]
  const isWhole = items.length === 1 && first.number === null && first.title === null
  const message = 'No agenda items were found: all that was said is read as one.'
  return isWhole ? [{ code: 'no-items', message, span: first.heading.span }] : []
}

function missingNumbers({ items }: Document): Doubt[] {
  const doubts: Doubt[] = []
  const numbers = items.filter(i => /^\d+$/.test(i.number ?? ''))
  const known = new Set(numbers.map(i => Number(i.number)))
  numbers.forEach((item, n) => {
    const [before, here] = [Number(numbers[n - 1]?.number), Number(item.number)]
    // In 1, 4, 2, 3 an item was moved, and none is missing.
    if (n > 0 && lacksBetween(known, before, here))
      doubts.push({
        code: 'item-number-missing',
        message: `Item ${here} follows item ${before}.`,
        span: item.heading.span,
      })
  })
  return doubts
}

function lacksBetween(known: ReadonlySet<number>, before: number, here: number): boolean {
  for (let number = before + 1; number < here; number++) if (!known.has(number)) return true
  return false
}

function meetingDate({ meeting }: Document, { facts }: Findings): Doubt[] {
  if (meeting.date === null) return [{ code: 'date-unknown', message: 'No date of the meeting was found.', span: null }]
  const { mention } = facts.meeting
  if (!mention?.date.weekday || mention.date.year === null || weekdayOf(meeting.date) === mention.date.weekday)
    return []
  const span: Span = [mention.offset + mention.date.span[0], mention.offset + mention.date.span[1]]
  return [{ code: 'weekday-mismatch', message: `"${mention.date.text}" does not fall on that day of the week.`, span }]
}

function times({ meeting, items }: Document): Doubt[] {
  const doubts: Doubt[] = []
  const wrong = (start: string | null, end: string | null) => start !== null && end !== null && end < start
  if (wrong(meeting.start, meeting.end))
    doubts.push({
      code: 'end-before-start',
      message: `The meeting ends (${meeting.end}) before it starts (${meeting.start}).`,
      span: null,
    })
  for (const item of items)
    if (wrong(item.start, item.end))
      doubts.push({
        code: 'end-before-start',
        message: `Item ${item.number ?? ''} ends (${item.end}) before it starts (${item.start}).`,
        span: item.heading.span,
      })
  return doubts
}

/** Says how many there are and where the first stands, but never the numbers themselves. */
function cprNumbers({ text }: Document): Doubt[] {
  const found = findCprNumbers(text)
  const [span] = found
  if (!span) return []
  const many = found.length === 1 ? 'a CPR number' : `${found.length} CPR numbers`
  return [{ code: 'cpr-number', message: `The text holds ${many}.`, span }]
}

/** Attachments that the text cites by a number that none of the listed ones has. */
function uncitedAttachments({ items }: Document): Doubt[] {
  const listed = new Set(items.flatMap(i => i.attachments.map(a => a.number)).filter(n => n !== null))
  if (listed.size === 0) return []
  const cited = items
    .flatMap(i => i.references)
    .filter(r => r.kind === 'attachment' && r.target !== null && !listed.has(r.target))
  return [...new Map(cited.map(r => [r.target, r])).values()].map(r => ({
    code: 'attachment-not-listed',
    message: `"${r.text}" is cited but not listed.`,
    span: r.span,
  }))
}

/** Years that look like a slip: "2201" in minutes of 2021. */
function unlikelyYears({ meeting, text }: Document): Doubt[] {
  if (meeting.date === null) return []
  const year = Number(meeting.date.slice(0, 4))
  const doubts: Doubt[] = []
  for (const match of findMatches(
    text,
    /(?:19|2\d)\d{2}(?<![\d.,/-]\d{4})(?![\d.,/-]*\d|\s*(?:kr|borgere|patienter|stk|timer|m²))/gu,
  )) {
    const said = Number(match[0])
    const digits = (n: number) => [...String(n)].sort().join('')
    if (said > year + 40 && digits(said) === digits(year))
      doubts.push({
        code: 'year-unlikely',
        message: `"${match[0]}" may be a slip for ${year}.`,
        span: [match.index, match.index + 4],
      })
  }
  return doubts
}

/** Short lines that stand alone in several items and are not in the dictionary. */
function unknownLabels(_: Document, { outline: { unknown } }: Findings): Doubt[] {
  return unknown.map(({ text, items, kind, span }) => ({
    code: 'label-unknown',
    message: `"${text}" stands like a label in ${items} items${kind ? `; by its place it was read as "${kind}"` : ''}.`,
    span,
  }))
}

function unclearDecisions({ items }: Document): Doubt[] {
  return items.flatMap(item =>
    item.decisions.length > 0
      ? []
      : item.sections
          .filter(
            s =>
              s.kind === 'beslutning' &&
              s.label !== null &&
              s.text.length > 25 &&
              !/^(?:ingen|intet|der var ingen|afbud|fraværende|ikke til stede)/iu.test(s.text) &&
              // The text says so itself.
              !/(?<!\p{L})ikke\s(?:truffet|taget|træffes)\s(?:nogen\s)?beslutning(?!\p{L})/iu.test(s.text),
          )
          .slice(0, 1)
          .map(s => ({
            code: 'decision-unclear' as const,
            // Masked before it is cut, since half a number would not be recognised.
            message: `No decision could be read from "${maskCprNumbers(s.text).slice(0, 60).replace(/\s+/g, ' ')}".`,
            span: s.span,
          })),
  )
}
