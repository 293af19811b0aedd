// What the meeting resolved: sections that can hold a decision in, one decision a sentence or list entry out. The grammar
// is judge.ts; here stands what a section makes of its sentences: lists below a lead, votes beside their outcome.

import type { Decision, DecisionType, SectionKind, Votes } from '../../model/document.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import type { MeetingBody } from './body.js'
import { looksChosen, looksResolved } from './elliptic.js'
import type { Entry } from './entries.js'
import { judgeStatement, type Surroundings } from './judge.js'
import type { MeetingFacts } from './meeting.js'
import { readPoints } from './points.js'
import { listSentences, type SectionSentence } from './section-sentences.js'
import { mergeVotes, putsToVote, readUnanimity, readVotes } from './votes.js'

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
  return drafts.flatMap(draft =>
    draft.kind === 'beslutning' || draft.kind === 'referat' ? readSection(reading, draft, draft.kind, context) : [],
  )
}

function readSection(reading: Reading, draft: SectionDraft, kind: SectionKind, context: DecisionContext): Decision[] {
  const sentences = listSentences(reading, draft).filter(({ entry }) => !context.isPeople(entry))
  const found: Decision[] = []
  let lead: Decision | null = null
  let pending: Votes | null = null
  let voting = false
  sentences.forEach((sentence, n) => {
    const listed: DecisionType | null = lead && goesOn(sentence, lead) ? lead.type : null
    const decision = readSentence(reading, sentence, kind, listed, context)
    const told = readVotes(sentence.text, decision?.type === 'rejected')
    voting ||= putsToVote(sentence.text)
    if (!decision) {
      // Votes go with the outcome told behind them where a vote is announced, else with the one before.
      const last = found.at(-1)
      if (told && last && !voting && !outcomeFollows(sentences, n)) found[found.length - 1] = withVotes(last, told)
      else pending = mergeVotes(pending, told)
      if (!sentence.entry.mark) lead = null
      return
    }
    found.push(withVotes(decision, mergeVotes(told, pending)))
    pending = null
    voting = false
    if (listed === null) lead = LEADS.has(decision.type) && /(?::|\sat|,)\s*$/u.test(sentence.text) ? decision : null
  })
  return found
}

const LEADS: ReadonlySet<DecisionType> = new Set([
  'approved',
  'decided',
  'agreed',
  'recommended',
  'assigned',
  'granted',
  'appointed',
  'referred',
])

/** Whether an entry belongs to the list that a lead opened: "Det blev aftalt, at:" and below it "- mødet flyttes". */
function goesOn({ entry, isFirst, text }: SectionSentence, _lead: Decision): boolean {
  return isFirst && (entry.mark !== '' || /^at\s/iu.test(text)) && !/\?\s*$/u.test(text)
}

/** "For stemte A, imod stemte B. Forslaget bortfaldt." */
function outcomeFollows(sentences: readonly SectionSentence[], n: number): boolean {
  const next = sentences[n + 1]
  return (
    next !== undefined &&
    next.entry === sentences[n]?.entry &&
    /(?<!\p{L})(?:bortfald|forkast|vedta|godkend|faldt|dermed)/iu.test(next.text)
  )
}

function withVotes(decision: Decision, votes: Votes | null): Decision {
  const merged = mergeVotes(decision.votes, votes)
  return { ...decision, votes: merged, unanimous: decision.unanimous ?? readUnanimity(decision.text, merged) }
}

function readSentence(
  reading: Reading,
  { span, text, entry, isFirst }: SectionSentence,
  kind: SectionKind,
  listed: DecisionType | null,
  { body, meeting }: DecisionContext,
): Decision | null {
  const inDecision = kind === 'beslutning'
  const pointed = readPoints(text, entry.mark, isFirst)
  const sentence = text.slice(pointed.length)
  const { findDates, findFormulas, findTask } = reading.lexicon
  const statement = findFormulas(sentence)
  const { isThisBody, isOther } = body
  const surroundings: Surroundings = { inDecision, meeting, isThisBody, isOther, findDates }
  const judged = judgeStatement(statement, surroundings)
  const outcome = judged && (judged.type !== 'discussed' || isOutcome(sentence, inDecision)) ? judged : null
  const type =
    (outcome?.type === 'discussed' ? null : outcome?.type) ??
    (findTask(sentence) ? 'assigned' : null) ??
    outcome?.type ??
    listed ??
    (inDecision && (looksChosen(sentence) || looksResolved(statement)) ? 'decided' : null)
  if (type === null) return null
  return {
    text,
    type,
    decidedBy: outcome?.subject ?? body.namedIn(sentence) ?? body.name,
    section: kind,
    points: pointed.points,
    votes: null,
    unanimous: readUnanimity(sentence, null),
    ...reading.at(span),
  }
}

/**
 * Under "Beslutning" any talk told in short is the outcome; elsewhere only "Punktet blev drøftet." is, and "Styregruppen
 * drøftede, om opgaverne bør …" tells of the talk.
 */
function isOutcome(sentence: string, inDecision: boolean): boolean {
  if (!inDecision) return sentence.length < 60 && !/[,:]/u.test(sentence)
  return !sentence.includes(':') && sentence.search(/,|$/u) < 90
}
