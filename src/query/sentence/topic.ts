// What something is about: the words behind "about" or "om", up to where another part of the sentence begins.

import type { Atom, Refusal } from './atoms.js'
import type { Meaning } from './lexicon.js'
import { isCapital, looksLikeBody } from './name-book.js'
import { readKnownName, readUnknownName } from './names.js'
import { type Reader, tieOf } from './reader.js'
import { bound } from './sums.js'
import { readTime } from './time.js'
import { sliceWords } from './words.js'

const VERBS = new Set(['type', 'decide', 'discuss', 'recommend', 'meet', 'voted', 'unanimous', 'attend'])
const OUTCOME =
  /^(?:approved|adopted|rejected|postponed|deferred|godkendt|vedtaget|tiltraadt|forkastet|afvist|udsat|udskudt|bevilget)$/
// A participle ends a topic only where a time or a name follows: "budget godkendt i 2022". Not: "udsatte børn"
const PARTICIPLE = /(?:ed|dt|lt|et|st|gt|rt|at|taget|truffet|made|taken)$/

// "the other one", "det samme": words that point at something said before
const POINTING =
  /^(?:(?:this|that|other|another|same|previous|last|next)\s+ones?|it|them|that|this|(?:den|det|de)?\s*(?:anden|andet|andre|samme|forrige)|denne|dette|dem)$/iu
// "om det sidst", "about that last time": nothing said but when
const POINTING_BACK =
  /^(?:this|that|it|them|den|det|de|dem)\s+(?:sidst|sidste gang|senest|igen|last|last time|again|before)$/iu

const WHY = /^(?:why|hvorfor|how|hvordan|hvorledes)$/

/** "and who", "and at which meetings" */
const asksNext = (reader: Reader, at: number): boolean =>
  reader.says(tieOf(reader.words[at]) === null ? at : at + 1)?.value.kind === 'ask'

/** "and what came of it" */
const opensOutcome = (reader: Reader, at: number): boolean =>
  reader.says(at)?.value.kind === 'discuss' && /^(?:what|whats|hvad)$/.test(reader.words[at]!.key)

/** `before`: what the sentence says so far, where a verb of it may still be to come. */
export function readTopic(
  reader: Reader,
  at: number,
  before: readonly Atom[] = [],
): { text: string; next: number } | Refusal | null {
  const { sentence, words } = reader
  const waits = waitsForVerb(before)
  let next = at
  while (next < words.length) {
    const stop =
      next > at || words[next]!.quote === null
        ? endsTopic(reader, next, at) || (waits && next > at && endsInVerb(reader, next))
        : false
    if (typeof stop === 'object') return stop
    if (stop) break
    next++
  }
  // "which page does the decision about noise stand [on]"
  if (next === words.length && next > at + 1 && words[next - 1]!.quote === null && tieOf(words[next - 1])) next--
  // "om" at the end, or with nothing but "the" behind it.
  const written = sliceWords(sentence, words, at, next)
  const text = written.replace(/^(?:(?:at|that|to|the|a|an|den|det|de|en|et|our|vores|vore)\s+)+/iu, '')
  if (POINTING.test(text) || POINTING_BACK.test(written))
    return {
      why: `"${POINTING.test(text) ? text : written}" does not say what is meant`,
      advice: 'Each sentence stands by itself: name it',
    }
  return text === '' || /^(?:the|a|an|den|det|de|en|et)$/iu.test(text) ? null : { text, next }
}

/** "was the plan about noise [approved in Rebild]", "blev forslaget om støj [vedtaget]": the helper's own participle. */
function waitsForVerb(before: readonly Atom[]): boolean {
  const kinds = before.map(atom => (atom.kind === 'says' ? atom.meaning.kind : null))
  const helper = kinds.findLastIndex(kind => kind === 'passive' || kind === 'active')
  return helper >= 0 && !kinds.slice(helper).some(kind => kind !== null && VERBS.has(kind))
}

function endsInVerb(reader: Reader, at: number): boolean {
  const said = reader.says(at)
  if (!said || !VERBS.has(said.value.kind) || 'noun' in said.value) return false
  const after = at + said.length
  const word = reader.words[after]
  return (
    PARTICIPLE.test(reader.words[after - 1]!.key) &&
    (word === undefined || word.afterBreak || tieOf(word) !== null || reader.opensClause(after))
  )
}

const NARROWS: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  ...(['undated', 'overdue', 'untilNext', 'eachMeeting', 'closed', 'noted', 'due', 'voted', 'minutes'] as const),
])

const WITHOUT = /^(?:uden|without)$/
const AFTER = /^(?:after|before|since|efter|foer|siden)$/
const OUTSIDE = /^(?:uden|udenfor|outside)$/
const COURTESY = /^(?:please|thanks|venligst|tak)$/

function endsTopic(reader: Reader, at: number, start: number): boolean | Refusal {
  const { sentence, words, clock } = reader
  const word = words[at]!
  if (word.quote !== null) return false
  // ", tak", ", please"
  if (at > start && (word.afterBreak || COURTESY.test(word.key)) && saysNoMore(reader, at)) return true
  if (at > start && (bound(reader, at) || isBarePlace(reader, at))) return true
  if (at > start && reader.opensClause(at)) return endsWithName(reader, at)
  const time = reader.book.english(words, at, 'field') > 1 ? null : readTime(sentence, words, at, clock)
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

/** What another part of the sentence begins with, behind "and". */
function opensQuestion(reader: Reader, at: number, inside: boolean): boolean {
  const kind = reader.says(at)?.value.kind ?? ''
  if (reader.opensClause(at)) return true
  // "the plan, and who was against", "the budget, and did the council follow it", "and about roads"
  return (
    inside &&
    (asksNext(reader, at) ||
      ['active', 'passive', 'about'].includes(kind) ||
      WHY.test(reader.words[at]?.key ?? '') ||
      opensOutcome(reader, at))
  )
}

/** Whether what the grammar knows of a word ends the topic. */
function saysEnd(reader: Reader, at: number, start: number): boolean {
  const { words } = reader
  const said = reader.says(at)
  const after = at + (said?.length ?? 0)
  const kind = said?.value.kind
  if (kind === 'and' || kind === 'or') return opensQuestion(reader, after, at > start)
  // The other words end a topic only if it has begun.
  if (at <= start) return false
  switch (kind) {
    case 'amount':
      // "what may the new roof [cost]"
      return saysNoMore(reader, after)
    case 'beyond':
      // "hjemmemonitorering [uden for Sjælland]", "nutrition [after it was postponed]"
      if (said!.length > 1 && (AFTER.test(words[at]!.key) || saysNoMore(reader, after))) return true
      return OUTSIDE.test(words[at]!.key) || endsWithName(reader, at)
    case 'discuss':
      // "on the agenda", "på dagsordenen": more than one word, so no part of a topic.
      return said!.length > 1
    case 'filler':
      // "[at the meeting]", "[i kraft]" at the end
      if (said!.length > 1 && (saysNoMore(reader, after) || reader.opensClause(after))) return true
      return endsWithName(reader, at)
    case 'not':
      // "citizens without a home": of them, not what is left out
      return !WITHOUT.test(words[at]!.key) || words[at]!.afterBreak
    case 'about':
      return true
    case 'relative':
    case 'passive':
    case 'active':
      return saysVerb(reader, after)
    case 'type':
    case 'decide':
      return saysOutcome(reader, at, after)
    default:
      // "tasks about noise [without a deadline]"
      return (kind !== undefined && said!.length > 1 && NARROWS.has(kind)) || endsWithName(reader, at)
  }
}

/** "obesity not approved", "budget godkendt", "planer vedtaget i 2023": how it ended, not a word of the topic. */
function saysOutcome(reader: Reader, at: number, after: number): boolean {
  const { words } = reader
  const isLast = !words[after]
  const isParticiple = PARTICIPLE.test(words[after - 1]!.key)
  if (reader.says(at)?.value.kind === 'decide')
    return isParticiple && (isLast || reader.opensClause(after) || endsWithName(reader, after))
  // At the end it can hardly be part of the topic.
  if (isLast && (after - at > 1 || OUTCOME.test(words[at]!.key))) return true
  return isParticiple && reader.opensClause(after)
}

/** "rejected budgets [Region Nordjylland] 2022": keywords side by side. Not: "the plan of Klynge Nord", "Klynge Nords plan" */
function isBarePlace(reader: Reader, at: number): boolean {
  const { words } = reader
  if (tieOf(words[at - 1]) !== null || /^(?:and|og|the|den|det|de)$/.test(words[at - 1]!.key)) return false
  const known = readKnownName(reader, at)
  const body = known?.name.kind === 'body' && isCapital(words[at])
  if (!known || !(body || known.name.kind === 'region' || known.name.kind === 'cluster')) return false
  return known.next === words.length || readTimeAt(reader, known.next)
}

function saysNoMore(reader: Reader, at: number): boolean {
  if (at >= reader.words.length) return true
  const said = reader.says(at)
  return said?.value.kind === 'filler' && saysNoMore(reader, at + said.length)
}

/** "that were approved", "blev godkendt", "som er truffet": a helper and, with at most two words between, a verb. */
function saysVerb(reader: Reader, at: number): boolean {
  for (let next = at; next <= at + 2; ) {
    const said = reader.says(next)
    if (!said) return false
    if (VERBS.has(said.value.kind)) return true
    if (!['passive', 'active', 'relative', 'filler'].includes(said.value.kind)) return false
    next += said.length
  }
  return false
}

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
      tie === 'by' || (known.name.kind !== 'organisation' && tie !== 'with' && tie !== 'to') || readTimeAt(reader, at)
    )
  if (readTimeAt(reader, at)) return true
  // "i Viborg Byråd", "by Teknikudvalget"; not "i udvalgets plan"
  if (tie === 'in' || tie === 'from') {
    const found = isCapital(words[at + 1]) ? readUnknownName(reader, at + 1, tie) : null
    return found !== null && looksLikeBody(words[found.next - 1]!) && !/s$/.test(words[found.next - 1]!.key)
  }
  if (tie !== 'by' || !words[at + 1]) return false
  if (words[at]!.key === 'by') {
    // "noise by the council of Solrød"; not "care by the hour"
    const article = /^(?:the|den|det|de)$/.test(words[at + 1]!.key) ? 1 : 0
    return (
      isCapital(words[at + 1]) || (words[at + 1 + article] !== undefined && looksLikeBody(words[at + 1 + article]!))
    )
  }
  // "af Teknikudvalget", "af Jan Hansen"; not "afskaffelse af TeleKOL", "brugen af tvang"
  const found = readUnknownName(reader, at + 1, tie)
  return found !== null && (looksLikeBody(words[found.next - 1]!) || found.name.kind === 'person')
}

function readTimeAt({ sentence, words, clock, book }: Reader, at: number): boolean {
  // "for summer houses"
  if (book.english(words, at, 'field') > 1 || book.english(words, at + 1, 'field') > 1) return false
  const time = readTime(sentence, words, at, clock)
  return time !== null && !('problem' in time)
}
