// What the meeting resolved: the sections of an item in, its decisions out, one for each sentence or list entry that
// resolves something. Knows what connects sentences: lists below a lead, votes beside their outcome.

import type { Decision, Votes } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { Entry } from '../entries.js'
import { isAboutNext } from '../meeting/next-meeting.js'
import { readAnswer } from './answers.js'
import { isVote, outcomeFollows, votedOn, WITHOUT_VOTE } from './cast-votes.js'
import { type DecisionContext, readDecision, readPlain } from './decision-sentence.js'
import { readTitle } from './in-title.js'
import { firstLead, goesOn, isBareLead, isPut, type Lead, looksLikeLead, MARKED, readLabelLead } from './leads.js'
import { dropPlain, tells } from './plain.js'
import { mayResolve, type SectionSentence, type SpokenSection } from './section-sentences.js'
import type { Position } from './situation.js'
import { readTag } from './tags.js'
import { mergeVotes, putsToVote, readUnanimity, readVotes } from './votes.js'

export function readDecisions(
  reading: Reading,
  sections: readonly SpokenSection[],
  context: DecisionContext,
): Decision[] {
  const answers = sections.some(({ kind }) => kind === 'indstilling')
  const standing = context.title === null ? null : reading.lexicon.readItemTitle(context.title)
  const elects =
    (standing?.elects ?? false) ||
    sections.some(({ kind, from, to }) => kind === 'indstilling' && reading.lines.slice(from, to).some(isElection))
  const approves = APPROVES.test(context.title ?? '')
  const informs = standing?.informs ?? false
  const isPlain = context.isPlain && !answers && !informs
  const found = sections.flatMap(section =>
    section.kind === 'beslutning' || section.kind === 'referat'
      ? readSection(reading, section, { kind: section.kind, answers, elects, approves, isPlain, informs }, context)
      : [],
  )
  if (found.length === 0) return readTitle(reading, elects, context)
  if (REPORT.test(context.title ?? '')) return found.filter(isOnReport)
  return isAboutNext(context.title ?? '') ? found.filter(one => !tellsDay(one, reading)) : found
}

/** "at der udpeges to medlemmer", "vælger en formand" */
const isElection = ({ text }: Line): boolean =>
  /(?<!\p{L})(?:(?:udpege|vælge)[rs]?|peges?\spå)\s(?:\p{L}+\s){0,3}?\p{L}*(?:medlem|formand|repræsentant|suppleant|observatør|person|deltager|kandidat)/iu.test(
    text,
  )

// "Formandens beretning", "Beretning fra bestyrelsen"
const REPORT = /(?:^|s\s|\p{L})beretning(?:en)?(?!\p{L})(?!.*[:–—])/iu

/** Of a year's story only what became of it was resolved: "Turen gik til Møn, som vi blev enige om. Beretningen blev godkendt." */
const isOnReport = ({ section, type }: Decision): boolean =>
  section !== 'referat' || /^(?:approved|noted|rejected|postponed|discussed)$/u.test(type)

/** "Fastsat til tirsdag den 8. september kl. 13.": when the next meeting is, below its title. */
const tellsDay = ({ type, section, text }: Decision, { lexicon }: Reading): boolean =>
  section === 'referat' && /^(?:decided|agreed)$/.test(type) && lexicon.findDates(text).length > 0 && text.length < 100

// "Godkendelse af referat", "Gennemgang og godkendelse af referat", "Årets regnskab til godkendelse"
const APPROVES = /^(?:\p{L}+\s(?:og|samt|&)\s)?godkendelse|\stil\sgodkendelse(?!\p{L})/iu

/** What is the same for all sentences of a section. */
type Where = Omit<Position, 'listed' | 'follows' | 'isVoted' | 'isOutcome' | 'isLast' | 'isAmongOutcomes'>

/** What has been read of a section so far. */
interface Progress {
  readonly found: Decision[]
  /** What opened the list that is being read; null outside a list. */
  lead: Lead | null
  /** What the label of a section "Beslutning" resolves by itself: "Vi besluttede:". */
  readonly labelled: Lead | null
  /** Votes told before their outcome. */
  pending: Votes | null
  /** A vote was announced. */
  voting: boolean
  /** Where plain statements begin that count if nothing else is told below them. */
  readonly plain: Set<number>
  /** Something was said of the matter. */
  isTold: boolean
  /** The points that a list entry began with. */
  pointer: { readonly entry: Entry; readonly points: readonly string[] } | null
}

function readSection(
  reading: Reading,
  section: SpokenSection,
  shared: Pick<Position, 'kind' | 'answers' | 'elects' | 'approves' | 'isPlain' | 'informs'>,
  context: DecisionContext,
): Decision[] {
  const { sentences } = section
  const where: Where = {
    ...shared,
    elects: shared.elects && !sentences.some(({ text }) => OFFERS.test(text)),
    isAlone: sentences.filter(({ text }) => !ABSENCE.test(text)).length === 1,
    owner: section.hit?.body ?? null,
  }
  const labelled = readLabelLead(reading, section, context)
  const progress: Progress = {
    found: [],
    lead: firstLead(reading, section, labelled),
    labelled: section.kind === 'beslutning' ? labelled : null,
    pending: null,
    voting: false,
    plain: new Set(),
    isTold: false,
    pointer: null,
  }
  sentences.forEach((sentence, n) => {
    const position = positionOf(progress, where, sentences, n, context)
    turnPointer(progress, sentence, where)
    const before = progress.isTold || progress.plain.size > 0 ? 'told' : n > 0 ? 'said' : null
    const plain = readPlain(reading, sentence, before, position, context)
    progress.isTold ||= where.isPlain && tells(sentence)
    if (plain) progress.plain.add(plain.span[0])
    const isCast = isVote(sentences, n)
    const said = isCast ? null : (plain ?? readSaid(reading, sentence, position, context))
    const decision = said && withPointer(said, sentence.entry, progress.pointer)
    const isLost = (decision ?? progress.found.at(-1))?.type === 'rejected'
    const told = readVotes(sentence.text, reading.lexicon.voters, isLost)
    progress.voting ||= isCast || putsToVote(sentence.text)
    if (decision) addDecision(progress, decision, told, { isListed: position.listed !== null, next: sentences[n + 1] })
    else if (position.follows && LEFT_OPEN.test(sentence.text)) progress.found.pop()
    else passOver(progress, sentences, n, told)
  })
  return progress.found
}

/** Where outcomes are tagged ("… [vedtaget]."), only what has such a tag is one, and of the type that it says. */
function readSaid(
  reading: Reading,
  sentence: SectionSentence,
  position: Position,
  context: DecisionContext,
): Decision | null {
  if (sentence.isTold || !mayResolve(reading, sentence)) return null
  if (!context.isTagged || position.kind === 'beslutning') return readDecision(reading, sentence, position, context)
  const type = readTag(sentence.text)
  if (type === null) return null
  const said = readDecision(
    reading,
    sentence,
    { ...position, isOutcome: true, listed: { type, decidedBy: null } },
    context,
  )
  return said && { ...said, type }
}

function positionOf(
  { found, lead, labelled, pending, voting }: Progress,
  where: Where,
  sentences: readonly SectionSentence[],
  n: number,
  { body }: DecisionContext,
): Position {
  const [before, sentence] = [sentences[n - 1], sentences[n] as SectionSentence]
  const last = found.at(-1)
  return {
    ...where,
    // "Følgende blev valgt:", and below it their names
    elects: where.elects && !/:\s*$/u.test(last?.text ?? ''),
    listed:
      leadOf({ lead, labelled }, sentence) ??
      (sentences.length === n + 1 ? readAnswer(before, sentence, where.approves, body.isThisBody) : null),
    isOutcome:
      sentence.entry.says === 'beslutning' ||
      (ARROW.test(sentence.entry.mark) &&
        (where.answers || sentences.slice(0, n).some(({ entry }) => entry.mark === ''))),
    isLast: n === sentences.length - 1,
    isAmongOutcomes: found.length === n,
    follows: before !== undefined && before.entry === sentence.entry && last?.span[0] === before.span[0],
    isVoted: voting || pending !== null,
  }
}

/** What opens the list that the sentence is an entry of, or the mark before it that says that it was decided. */
function leadOf({ lead, labelled }: Pick<Progress, 'lead' | 'labelled'>, sentence: SectionSentence): Lead | null {
  if (lead && goesOn(sentence)) return lead
  if (sentence.entry.says === 'beslutning' && sentence.isFirst) return MARKED
  return labelled && isPut(sentence.text, labelled) ? labelled : null
}

const ARROW = /^(?:[→⇒➔➜]|[-=]>)/u

/** Points that a sentence names are those that the rest of its entry speaks of. */
function turnPointer(progress: Progress, { entry, pointed }: SectionSentence, { answers }: Where): void {
  const { points, leads, isCertain } = pointed
  if (points.length > 0) progress.pointer = leads && (answers || isCertain) ? { entry, points } : null
}

/** `told`: the votes in the sentence. */
function addDecision(
  progress: Progress,
  decision: Decision,
  told: Votes | null,
  { isListed, next }: { readonly isListed: boolean; readonly next: SectionSentence | undefined },
): void {
  const { text, type } = decision
  // A bare lead above a list is no decision of its own.
  if (next && !isListed && isBareLead(text, type) && goesOn(next)) {
    progress.lead = decision
    return
  }
  progress.found.push(withVotes(decision, WITHOUT_VOTE.test(text) ? told : mergeVotes(told, progress.pending)))
  progress.pending = null
  progress.voting = false
  if (!isListed) progress.lead = looksLikeLead(text, type) ? decision : null
}

/** Votes belong to the outcome that follows where a vote was announced, otherwise to the one before. */
function passOver(progress: Progress, sentences: readonly SectionSentence[], n: number, told: Votes | null): void {
  const { found, voting } = progress
  if (told && found.length > 0 && !voting && !outcomeFollows(sentences, n)) {
    const at = votedOn(found, sentences[n]?.text ?? '')
    found[at] = withVotes(found[at] as Decision, told)
  } else progress.pending = mergeVotes(progress.pending, told)
  if (!sentences[n]?.entry.mark) progress.lead = null
  dropPlain(progress, sentences[n] as SectionSentence)
}

/** Who is up for election, or willing, is not elected by being named. Not: "foreslås uden indvendinger" */
const OFFERS =
  /(?<!\p{L})(?:på\svalg|kandidat|opstille|stille[rd]e?\s(?:\p{L}+\s)?op|villig|foresl(?!.*\suden\s(?:indvendinger|modkandidat))|forslag)/iu

/** "Der blev ikke truffet beslutning herom.": the sentence before it resolved nothing, however it sounds. */
const LEFT_OPEN =
  /(?<!\p{L})ikke\s(?:truffet|taget|træffes)\s(?:nogen\s)?beslutning\s(?:herom|derom|om\sdet(?:te)?)[.\s]*$/iu

const ABSENCE =
  /^(?:afbud|fraværende|ikke\s+til\s+stede|forfald|deltog\s+ikke|inhabil)(?!\p{L})|(?:deltog\s+ikke|var\s+fraværende)/iu

/** "Ad 2. Der bevilges 5.000 kr. til A. B får afslag.": all of it speaks of point 2, but for a task that follows. */
function withPointer(decision: Decision, entry: Entry, pointer: Progress['pointer']): Decision {
  const isAnswer = decision.points.length === 0 && decision.type !== 'assigned'
  return isAnswer && pointer?.entry === entry ? { ...decision, points: pointer.points } : decision
}

function withVotes(decision: Decision, votes: Votes | null): Decision {
  const merged = mergeVotes(decision.votes, votes)
  return { ...decision, votes: merged, unanimous: decision.unanimous ?? readUnanimity(decision.text, merged) }
}
