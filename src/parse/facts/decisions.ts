// What the meeting resolved: sections that can hold a decision in, one decision a sentence or list entry out.

import { resolveDate } from '../../danish/dates.js'
import { findSentences } from '../../danish/sentences.js'
import type { Decision, SectionKind } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import type { MeetingBody } from './body.js'
import { type Entry, readEntries } from './entries.js'
import { judgeSentence, type Surroundings } from './judge.js'
import type { MeetingFacts } from './meeting.js'
import { readPoints } from './points.js'
import { readUnanimity, readVotes } from './votes.js'

export interface DecisionContext {
  readonly body: MeetingBody
  readonly meeting: MeetingFacts
  /** A record of a meeting; an agenda decides nothing. */
  readonly isRecord: boolean
  /** Lines that tell who was absent: no decisions. */
  readonly isPeople: (entry: Entry) => boolean
}

export function readDecisions(reading: Reading, drafts: readonly SectionDraft[], context: DecisionContext): Decision[] {
  if (!context.isRecord) return []
  const found: Decision[] = []
  for (const draft of drafts) {
    if (draft.kind === 'beslutning' || draft.kind === 'referat')
      found.push(...readSection(reading, draft, draft.kind, context))
  }
  return found
}

function readSection(reading: Reading, draft: SectionDraft, kind: SectionKind, context: DecisionContext): Decision[] {
  const entries = readEntries(reading, draft).filter(entry => !context.isPeople(entry))
  const units = entries.flatMap(entry => sentencesOf(reading, entry).map(span => ({ span, entry })))
  const found: Decision[] = []
  for (const { span, entry } of units) {
    const decision = readSentence(reading, span, entry, kind, context)
    if (decision) found.push(decision)
  }
  return found
}

/** Sentences of an entry; "Orienteringen blev taget til efterretning - Den sættes på dagsordenen" holds two. */
function sentencesOf(reading: Reading, entry: Entry): Span[] {
  return findSentences(entry.text, reading.lexicon.abbreviations, entry.span[0]).flatMap(span => {
    const text = reading.text.slice(span[0], span[1])
    const dash =
      /\s[-–]\s(?=\p{Lu}\p{L}+\s+(?:sættes|blev|bliver|skal|udsættes|oversendes|sendes|tages|godkendes))/u.exec(text)
    return dash
      ? [[span[0], span[0] + dash.index] as Span, [span[0] + dash.index + dash[0].length, span[1]] as Span]
      : [span]
  })
}

function readSentence(
  reading: Reading,
  span: Span,
  entry: Entry,
  kind: SectionKind,
  context: DecisionContext,
): Decision | null {
  const text = reading.text.slice(span[0], span[1])
  const pointed = readPoints(text, entry.mark, span[0] === entry.span[0])
  const sentence = text.slice(pointed.length)
  const { lexicon } = reading
  const hits = lexicon.findFormulas(sentence)
  if (hits.length === 0) return null
  const inDecision = kind === 'beslutning'
  const surroundings: Surroundings = {
    inDecision,
    isThisBody: words => context.body.isThisBody(words),
    isOther: words => context.body.isOther(words),
    tellsOtherMeeting: tellsOtherMeeting(reading, sentence, context.meeting),
  }
  const judged = judgeSentence(sentence, hits, surroundings)
  if (!judged) return null
  if (judged.type === 'discussed' && !isOutcome(sentence, inDecision)) return null
  return {
    text,
    type: judged.type,
    decidedBy: judged.subject ?? context.body.namedIn(sentence) ?? context.body.name,
    section: kind,
    points: pointed.points,
    votes: readVotes(sentence),
    unanimous: readUnanimity(sentence),
    ...reading.at(span),
  }
}

/** "Drøftet.", "Punktet blev drøftet." is an outcome; "Styregruppen drøftede, om opgaverne bør …" tells of the talk. */
function isOutcome(sentence: string, inDecision: boolean): boolean {
  return sentence.length < (inDecision ? 90 : 60) && !/[,:]/.test(sentence)
}

// "på mødet den 7. marts", "på sit møde d. 2. december 2021 besluttede": another day than this meeting's, and past
function tellsOtherMeeting(reading: Reading, whole: string, meeting: MeetingFacts): boolean {
  // What is decided may lie at another meeting; only the main clause says where it was decided.
  const sentence = whole.replace(/(?:,\s*|\s)at\s.*$/su, '')
  for (const match of sentence.matchAll(
    /(?<!\p{L})på\s+(?:sit\s+|et\s+|deres\s+)?(?:\p{L}*møde[t]?)\s+(?:i\s+[^,.]{3,40}?\s+)?(?=(?:den|d\.)?\s*\d)/giu,
  )) {
    const mention = reading.lexicon.findDates(sentence.slice(match.index))[0]
    const date =
      mention && mention.span[0] <= match[0].length + 4 ? resolveDate(mention, meeting.date, 'nearest') : null
    if (date && !meeting.dates.includes(date) && (meeting.date === null || date < meeting.date)) return true
  }
  return false
}
