// What something is about: the words behind "about" or "om", up to where another part of the sentence begins.

import { literals } from '../../../model/literals.js'
import { type Atom, HELPING, isRefusal, kindSet, type Refusal, says, saysOneOf } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { isVerbsEnd, opensField, type Reader, tieOf } from '../reader/reader.js'
import { pointsBack } from '../reader/refusals.js'
import { isIn } from '../words/lists.js'
import { afterMeeting } from './no-day.js'
import { bound } from './sums.js'

const VERBS = kindSet('type', 'decide', 'discuss', 'recommend', 'meet', 'voted', 'unanimous', 'attend')
// It ends a topic only before a time or a name: "budget godkendt i 2022"; not "udsatte børn"
const PARTICIPLE = /(?:ed|dt|lt|et|st|gt|rt|at|taget|truffet|made|taken)$/

export interface Topic {
  readonly text: string
  readonly next: number
}

type TopicAtom = Extract<Atom, { kind: 'topic' }>

/** The topic that begins at `start`, as an atom from `at` on. */
export function readTopicAtom(
  reader: Reader,
  at: number,
  start: number = at,
  before: readonly Atom[] = [],
): TopicAtom | Refusal | null {
  const topic = readTopic(reader, start, before)
  return topic && !isRefusal(topic) ? { kind: 'topic', text: topic.text, at, next: topic.next } : topic
}

/** `before`: the sentence so far, whose verb may still follow. */
export function readTopic(reader: Reader, at: number, before: readonly Atom[] = []): Topic | Refusal | null {
  const { words } = reader
  const waits = waitsForVerb(before)
  const voted = before.some(atom => says(atom, 'voted'))
  let next = at
  while (next < words.length) {
    const stop =
      (next > at || words[next]!.quote === null) &&
      (endsTopic(reader, next, at) ||
        (waits && next > at && endsInVerb(reader, next)) ||
        // "how did the vote on the bus line [go in Solrød]"
        (voted && next > at && isIn('vote-went', words[next]) && opensWhat(reader, next + 1)))
    if (typeof stop === 'object') return stop
    if (stop) break
    next++
  }
  // "which page does the decision about noise stand [on]"
  if (next === words.length && next > at + 1 && words[next - 1]!.quote === null && tieOf(words[next - 1])) next--
  const written = reader.text(at, next)
  const text = written
    .replace(/^(?:(?:at|that|to|the|a|an|den|det|de|en|et|our|vores|vore)\s+)+/iu, '')
    // "the vaccination item"
    .replace(/\s+(?:agenda )?items?$/u, '')
  const points = pointsBack(text, written)
  if (points) return points
  // "om" at the end, or with nothing but "the" behind it.
  return text === '' || /^(?:the|a|an|den|det|de|en|et)$/iu.test(text) ? null : { text, next }
}

/** "was the plan about noise [approved in Rebild]", "blev forslaget om støj [vedtaget]": the helper's own participle. */
function waitsForVerb(before: readonly Atom[]): boolean {
  const helper = before.findLastIndex(atom => saysOneOf(atom, HELPING))
  return helper >= 0 && !before.slice(helper).some(atom => saysOneOf(atom, VERBS))
}

function endsInVerb(reader: Reader, at: number): boolean {
  if (!VERBS.has(reader.kindAt(at))) return false
  const after = at + reader.says(at)!.length
  const word = reader.words[after]
  return (
    (PARTICIPLE.test(reader.words[after - 1]!.key) || word === undefined) &&
    (word === undefined || word.afterBreak || tieOf(word) !== null || reader.opensClause(after))
  )
}

function endsTopic(reader: Reader, at: number, start: number): boolean | Refusal {
  const word = reader.words[at]!
  if (word.quote !== null) return false
  if (at > start) {
    // ", tak"; "noise, [when it was], and what came of it"; "did they turn the plan [down]"
    if ((word.afterBreak || isIn('courtesy', word)) && saysNoMore(reader, at)) return true
    if (word.afterBreak && reader.kindAt(at) === 'ask' && !isIn('what', word)) return true
    if (isVerbsEnd(reader, at, start) || isBarePlace(reader, at)) return true
    if (bound(reader, at) || afterMeeting(reader, at)) return true
    if (reader.opensClause(at)) return endsWithName(reader, at)
  }
  const time = reader.book.english(reader.words, at, 'field') > 1 ? null : reader.time(at)
  // "after discharge", "mellem sektorer" are words of a topic; "before the merger" may be meant as a time.
  if (
    time &&
    'problem' in time &&
    (/calendar|winter|lies after/.test(time.problem) || /^(?:since|siden|before|until|indtil)$/.test(word.key))
  )
    return {
      why: `I do not know when that is: ${time.problem}`,
      advice: 'Write a date or a year, or put the topic in quotation marks',
    }
  return saysEnd(reader, at, start)
}

/** Whether another part of the sentence begins behind "and". */
function opensQuestion(reader: Reader, at: number, inside: boolean): boolean {
  if (reader.opensClause(at)) return true
  const { words, kindAt } = reader // "the plan, and who was against", "the budget, and did the council follow it", "and about roads"
  const asks = kindAt(tieOf(words[at]) === null ? at : at + 1) === 'ask' || OPENING.has(kindAt(at))
  // "and what came of it"
  const asksOutcome = kindAt(at) === 'discuss' && isIn('what', words[at])
  return inside && (asks || asksOutcome || isIn('how', words[at]) || isIn('why', words[at]))
}

const OPENING = kindSet('active', 'passive', 'about')

/** Whether what the grammar knows of a word ends the topic. */
function saysEnd(reader: Reader, at: number, start: number): boolean {
  const word = reader.words[at]!
  const length = reader.says(at)?.length ?? 0
  const after = at + length
  const kind = reader.kindAt(at)
  if (kind === 'and' || kind === 'or') return opensQuestion(reader, after, at > start)
  if (at <= start) return false
  // "did they get the bus line [through]"
  if (kind === 'decide' && isIn('through', word) && saysNoMore(reader, after)) return true
  switch (kind) {
    case 'closed': // "is the case about noise [closed]"
    case 'amount': // "what may the new roof [cost]"
      return (kind === 'closed' && length > 1) || saysNoMore(reader, after)
    case 'beyond':
      if (isIn('time-of-day', reader.words[after - 1])) return false // "discharges at weekends": when the matter is
      // "hjemmemonitorering [uden for Sjælland]", "nutrition [after it was postponed]"
      if (length > 1 && (isIn('after-or-before', word) || saysNoMore(reader, after))) return true
      return isIn('outside', word) || endsWithName(reader, at)
    case 'discuss':
      return length > 1 // "on the agenda", "på dagsordenen": no part of a topic
    case 'filler':
      // "[at the meeting]", "[i kraft]" at the end
      if (length > 1 && (saysNoMore(reader, after) || reader.opensClause(after))) return true
      return endsWithName(reader, at)
    case 'not':
      // "citizens without a home": of them, not what is left out
      return !isIn('without', word) || word.afterBreak
    case 'about':
      return true
    case 'relative':
    case 'passive':
    case 'active':
      // "decisions about noise [that were not made] by …"
      return saysVerb(reader, after) || isNegated(reader, after)
    case 'type':
    case 'decide':
      return saysOutcome(reader, at, after)
    case 'voted':
      // "the result of the bus line [vote]"; not "the right to vote"
      if (length > 1) return true
      return isIn('vote', word) && tieOf(reader.words[at - 1]) === null && opensWhat(reader, after)
    default:
      // "tasks about noise [without a deadline]"
      return (length > 1 && NARROWS.has(kind)) || endsWithName(reader, at)
  }
}

const NARROWS = kindSet(...literals('undated overdue untilNext eachMeeting closed noted due minutes oldestFirst'))

/** Nothing, or what says where or when. */
const opensWhat = (reader: Reader, at: number): boolean =>
  reader.words[at] === undefined || tieOf(reader.words[at]) !== null || reader.opensClause(at)

/** "obesity not approved", "budget godkendt", "planer vedtaget i 2023": how it ended, not a word of the topic. */
function saysOutcome(reader: Reader, at: number, after: number): boolean {
  const { words } = reader
  const isLast = !words[after]
  const isParticiple = PARTICIPLE.test(words[after - 1]!.key)
  if (reader.kindAt(at) === 'decide')
    // "decisions on noise [Klynge Nord took]", "beslutninger om støj [tog Klynge Nord]"
    return (
      (isParticiple && (isLast || reader.opensClause(after) || endsWithName(reader, after))) ||
      (isIn('made', words[at]) && readKnownName(reader, after) !== null)
    )
  // At the end it can hardly be part of the topic.
  if (isLast && (after - at > 1 || isIn('outcome', words[at]))) return true
  return isParticiple && reader.opensClause(after)
}

/** "rejected budgets [Region Nordjylland] 2022": keywords side by side. Not: "the plan of Klynge Nord", "Klynge Nords plan" */
function isBarePlace(reader: Reader, at: number): boolean {
  const before = reader.words[at - 1]
  // "write to Region [Midtjylland]"
  const isInName = (readKnownName(reader, at - 1)?.next ?? 0) > at
  if (isInName || tieOf(before) !== null || isIn('and', before) || isIn('the', before)) return false
  const known = readKnownName(reader, at)
  const body = known?.name.kind === 'body' && isCapital(reader.words[at])
  if (!known || !(body || known.name.kind === 'region' || known.name.kind === 'cluster')) return false
  return known.next === reader.words.length || isTimeAt(reader, known.next)
}

function saysNoMore(reader: Reader, at: number): boolean {
  if (at >= reader.words.length) return true
  return reader.kindAt(at) === 'filler' && saysNoMore(reader, at + reader.says(at)!.length)
}

/** "that were approved", "blev godkendt", "som er truffet": a helper and, with at most two words between, a verb. */
function saysVerb({ says, kindAt }: Reader, at: number): boolean {
  let next = at
  while (BESIDE_VERB.has(kindAt(next))) next += says(next)!.length
  return next <= at + 2 && VERBS.has(kindAt(next))
}

/** "som [ikke]", "that were [never]": what is denied is no part of the topic. */
function isNegated({ says, kindAt, words }: Reader, at: number): boolean {
  let next = at
  while (BESIDE_VERB.has(kindAt(next))) next += says(next)!.length
  return isIn('denial', words[next])
}

const BESIDE_VERB = kindSet('passive', 'active', 'relative', 'filler')

/** A name tied by a preposition, that cannot well be a part of the topic. */
function endsWithName(reader: Reader, at: number): boolean {
  const { words } = reader
  const tie = tieOf(words[at])
  if (!tie) return reader.opensClause(at)
  // "the budget for 2023"
  if (words[at]!.key === 'for' && /^\d{4}$/.test(words[at + 1]?.key ?? '')) return false
  const known = readKnownName(reader, at + 1)
  if (known)
    return (
      tie === 'by' || (known.name.kind !== 'organisation' && tie !== 'with' && tie !== 'to') || isTimeAt(reader, at)
    )
  if (isTimeAt(reader, at)) return true
  const [next] = words.slice(at + 1)
  // "noise by the council of Solrød"; not "care by the hour"
  if (words[at]!.key === 'by') {
    const body = words[isIn('the', next) ? at + 2 : at + 1]
    return isCapital(next) || (body !== undefined && looksLikeBody(body))
  }
  const found = tie === 'by' || isCapital(next) ? readUnknownName(reader, at + 1, tie) : null
  if (!found) return false
  const last = words[found.next - 1]!
  // "i Viborg Byråd", "by Teknikudvalget"; not "i udvalgets plan"
  if (tie === 'in' || tie === 'from') return looksLikeBody(last) && !/s$/.test(last.key)
  // "af Teknikudvalget", "af Jan Hansen"; not "afskaffelse af TeleKOL", "brugen af tvang"
  return tie === 'by' && (looksLikeBody(last) || found.name.kind === 'person')
}

/** A time, unless it is part of a phrase for something else: "for summer houses" */
const isTimeAt = (reader: Reader, at: number): boolean => !opensField(reader, at) && reader.isTime(at)
