// What the meeting resolved: sections that can hold a decision in, one decision a sentence or list entry out. Here stands
// what a section makes of its sentences: lists below a lead, votes beside their outcome.

import type { Decision, DecisionType, Votes } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import type { Entry } from '../entries.js'
import { listSentences, type SectionSentence } from '../section-sentences.js'
import { type DecisionContext, type Position, readDecision } from './decision-sentence.js'
import type { Statement } from './formulas.js'
import { readPoints } from './points.js'
import { createQuotedTest } from './quoted.js'
import { createToldRun } from './told-run.js'
import { putsToVote, readUnanimity } from './unanimity.js'
import { mergeVotes, readVotes } from './votes.js'

/** What opened a list of what was resolved: "Det blev aftalt, at:". */
type Lead = Pick<Decision, 'type' | 'decidedBy'>

/** The points that the entry spoke of last. */
interface Pointer {
  readonly entry: Entry
  readonly points: readonly string[]
}

export function readDecisions(reading: Reading, drafts: readonly SectionDraft[], context: DecisionContext): Decision[] {
  if (!context.isRecord) return []
  const answers = drafts.some(({ kind }) => kind === 'indstilling')
  const elects = context.title !== null && (reading.lexicon.readItemTitle(context.title)?.elects ?? false)
  const approves = APPROVES.test(context.title ?? '')
  const found = drafts.flatMap(draft =>
    draft.kind === 'beslutning' || draft.kind === 'referat'
      ? readSection(reading, draft, { kind: draft.kind, answers, elects, approves }, context)
      : [],
  )
  return found.length > 0 ? found : readTitle(reading, elects, context)
}

// "Godkendelse af referat", "Årets regnskab til godkendelse"
const APPROVES = /^godkendelse|\stil\sgodkendelse(?!\p{L})/iu

/** "Pkt. 1. Dagsorden og referat godkendt.", "Valg af dirigent: Bo Krogh": a heading may be all that is written of an item. */
function readTitle(reading: Reading, elects: boolean, context: DecisionContext): Decision[] {
  const { title, heading } = context
  const at = title === null ? -1 : reading.text.slice(...heading).indexOf(title)
  if (title === null || at < 0) return []
  const named = elects ? /(?::|\s[–-])\s+(.+)$/u.exec(title)?.[1] : undefined
  const text = named ?? title
  if (named === undefined && !endsInOutcome(reading.lexicon.findFormulas(text))) return []
  const to = heading[0] + at + title.length
  const span: Span = [to - text.length, to]
  const line = reading.lines.find(line => line.span[0] <= span[0] && span[0] < line.span[1]) as Line
  const sentence = { span, text, entry: { span, text, mark: '', line }, isFirst: true }
  const said = readDecision(reading, sentence, { ...NOWHERE, kind: 'referat', isAlone: true, elects }, context)
  return said === null ? [] : [said]
}

const GOES_ON = /^(?:med|uden|til|og|enstemmigt)$/u

/** "Referatet fra 7. februar godkendt", "Regnskab godkendt med tak". Not: "Status på aftalt arbejde" */
const endsInOutcome = ({ tokens, hits }: Statement): boolean =>
  hits.some(({ form, to }) => form === 'participle' && (to === tokens.length || GOES_ON.test(tokens[to]?.word ?? '')))

/** What is so where no other sentence stands around. */
const NOWHERE = {
  owner: null,
  listed: null,
  isAlone: false,
  follows: false,
  isVoted: false,
  answers: false,
  elects: false,
  approves: false,
} as const

function readSection(
  reading: Reading,
  draft: SectionDraft,
  where: Pick<Position, 'kind' | 'answers' | 'elects' | 'approves'>,
  context: DecisionContext,
): Decision[] {
  const sentences = listSentences(reading, draft)
  const elects = where.elects && !sentences.some(({ text }) => OFFERS.test(text))
  const isAlone = sentences.filter(({ text }) => !ABSENCE.test(text)).length === 1
  const found: Decision[] = []
  let lead: Lead | null = labelLead(reading, draft, context)
  let pending: Votes | null = null
  let voting = false
  let pointer: Pointer | null = null
  const isTold = createToldRun(reading.lexicon, context.meeting, draft.kind)
  const isQuoted = createQuotedTest()
  sentences.forEach((sentence, n) => {
    const listed = lead && goesOn(sentence) ? lead : null
    const before = sentences[n - 1]
    const follows = before !== undefined && before.entry === sentence.entry && found.at(-1)?.span[0] === before.span[0]
    // "Følgende blev valgt:", and below it their names
    const isNamed = /:\s*$/u.test(found.at(-1)?.text ?? '')
    const position = {
      ...where,
      elects: elects && !isNamed,
      listed,
      isAlone,
      follows,
      isVoted: voting || pending !== null,
      owner: draft.hit?.body ?? null,
    }
    const isSaid = isTold(sentence) || isQuoted(sentence)
    const own = readPoints(sentence.text, sentence.entry.mark, sentence.isFirst)
    if (own.points.length > 0)
      pointer = own.leads && (where.answers || own.isCertain) ? { entry: sentence.entry, points: own.points } : null
    const said = isSaid ? null : readDecision(reading, sentence, position, context)
    const decision = said && withPointer(said, sentence.entry, pointer)
    const told = readVotes(sentence.text, decision?.type === 'rejected')
    voting ||= putsToVote(sentence.text)
    const next = sentences[n + 1]
    if (decision && next && listed === null && isBareLead(sentence.text, decision.type) && goesOn(next)) {
      lead = decision
      return
    }
    if (decision) {
      found.push(withVotes(decision, WITHOUT_VOTE.test(sentence.text) ? told : mergeVotes(told, pending)))
      pending = null
      voting = false
      if (listed === null) lead = looksLikeLead(sentence.text, decision.type) ? decision : null
      return
    }
    if (follows && LEFT_OPEN.test(sentence.text)) {
      found.pop()
      return
    }
    // Votes go with the outcome told behind them where a vote is announced, else with the one before.
    const last = found.at(-1)
    if (told && last && !voting && !outcomeFollows(sentences, n)) found[found.length - 1] = withVotes(last, told)
    else pending = mergeVotes(pending, told)
    if (!sentence.entry.mark) lead = null
  })
  return found
}

/** Who is up for election, or willing to be chosen, is not chosen by being named. */
const OFFERS = /(?<!\p{L})(?:på\svalg|kandidat|opstille|stille[rd]e?\s(?:\p{L}+\s)?op|villig|foresl|forslag)/iu

/** "Der blev ikke truffet beslutning herom.": the sentence before it, however it sounds, resolved nothing. */
const LEFT_OPEN =
  /(?<!\p{L})ikke\s(?:truffet|taget|træffes)\s(?:nogen\s)?beslutning\s(?:herom|derom|om\sdet(?:te)?)[.\s]*$/iu

/** What was resolved so is not the outcome of the vote told before it. */
const WITHOUT_VOTE = /(?<!\p{L})uden\s(?:videre\s)?(?:afstemning|votering)(?!\p{L})/iu

/** "Udvalget vedtog:" as the label of the section. */
function labelLead(reading: Reading, { hit, from }: SectionDraft, context: DecisionContext): Lead | null {
  const line = reading.lines[from] as Line
  if (hit === null || hit.isSentence || hit.textAt !== null || !/:\s*$/u.test(line.text)) return null
  const entry = { span: line.span, text: line.text, mark: '', line }
  const sentence = { span: line.span, text: line.text, entry, isFirst: true }
  const said = readDecision(reading, sentence, { ...NOWHERE, kind: 'beslutning' }, context)
  return said && (isBareLead(line.text, said.type) || looksLikeLead(line.text, said.type)) ? said : null
}

const ABSENCE =
  /^(?:afbud|fraværende|ikke\s+til\s+stede|forfald|deltog\s+ikke|inhabil)(?!\p{L})|(?:deltog\s+ikke|var\s+fraværende)/iu
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

/** "Det blev aftalt, at", "Følgende blev vedtaget:". Not a statement that only ends in a list of something else. */
function looksLikeLead(text: string, type: DecisionType): boolean {
  return (
    LEADS.has(type) &&
    text.length <= 90 &&
    /(?::|\sat|,)\s*$/u.test(text) &&
    !/(?:består|omfatter|indeholder)/iu.test(text)
  )
}

/** "Vi aftalte:", "Følgende blev vedtaget:": what was resolved stands below it. */
function isBareLead(text: string, type: DecisionType): boolean {
  const words = text.trim().split(/\s+/u)
  return (
    LEADS.has(type) &&
    words.length <= 5 &&
    /[:,]$/u.test(text.trim()) &&
    /(?:t|te|tog|de|es)$/u.test(words.at(-1)?.replace(/[:,]/u, '') ?? '')
  )
}

/** Whether an entry belongs to the list that a lead opened: "Det blev aftalt, at:" and below it "- mødet flyttes". */
function goesOn({ entry, isFirst, text }: SectionSentence): boolean {
  return isFirst && (entry.mark !== '' || /^at\s/iu.test(text)) && !/\?\s*$/u.test(text)
}

/**
 * "Ad 2. Der bevilges 5.000 kr. til A. Ansøgningen fra B afvises.": the paragraph speaks of the point it begins with. A
 * task that follows from it is no answer to the point.
 */
function withPointer(decision: Decision, entry: Entry, pointer: Pointer | null): Decision {
  const isAnswer = decision.points.length === 0 && decision.type !== 'assigned'
  return isAnswer && pointer?.entry === entry ? { ...decision, points: pointer.points } : decision
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
