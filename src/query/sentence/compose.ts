// A sentence's pieces in, the question out: which noun is asked for, and which filter the rest makes. Every piece must
// find its place; one that does not is a refusal, never left aside in silence.

import type { Role } from '../../model/document.js'
import { EVERYTHING, type Noun, type Question } from '../filter.js'
import { tieAdvice } from './addressee.js'
import { type Atom, isRefusal, type Place, type Refusal } from './atoms.js'
import { fillEnds } from './fill-ends.js'
import { fillNames } from './fill-names.js'
import { fillTime } from './fill-time.js'
import { fillTopic } from './fill-topic.js'
import { fillTypes } from './fill-types.js'
import type { Fields, Filling } from './filling.js'
import { asksVotes, findNoun, isNoun, isVoter, isYesOrNo, kindsOf, meaningOf, saysHow } from './nouns.js'
import { rolesAsPosts } from './post.js'
import type { Reader } from './reader.js'
import { dangling, NOT_TOLD, notAllowed, notUnderstood, unknownWords, whoAreYou } from './refusals.js'
import { findMoneysUse, refuseSum, SUM_NOTE } from './sums.js'
import { sliceWords } from './words.js'

export interface Composed {
  readonly question: Question
  readonly notes: readonly string[]
}

/** What else may be said beside each noun; anything else is refused. */
const ALLOWED: Readonly<Record<Noun, readonly string[]>> = {
  decisions: ['closed', 'type', 'decide', 'discuss', 'recommend', 'unanimous', 'voted', 'meet'],
  recommendations: ['closed', 'type', 'recommend', 'decide', 'meet'],
  actions: ['closed', 'duty', 'open', 'overdue', 'due', 'undated', 'untilNext', 'type', 'decide', 'meet'],
  meetings: ['minutes', 'agendaOnly', 'meet', 'discuss', 'type', 'decide', 'attend', 'role', 'status', 'next', 'voted'],
  items: ['closed', 'discuss', 'recommend', 'type', 'decide', 'meet', 'voted'],
  participants: ['attend', 'role', 'meet', 'eachMeeting', 'noted'],
  attachments: ['closed', 'meet', 'discuss'],
}

export function compose(reader: Reader, read: readonly Atom[]): Composed | Refusal {
  const sums = read.some(atom => meaningOf(atom)?.kind === 'amount')
  const atoms = tieAdvice(rolesAsPosts(reader, sums ? findMoneysUse(reader, read) : read))
  // "how did the council vote on it"
  const votes = atoms.some(atom => meaningOf(atom)?.kind === 'voted')
  const reasons = atoms.flatMap(atom => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'beyond' && !(votes && asksHow(reader, atom)) ? [meaning] : []
  })
  const beyond =
    reasons.find(reason => !reason.general && !reason.self) ?? reasons.find(reason => !reason.self) ?? reasons[0]
  // "hvor får jeg et adgangskort": what is strange is the reason, not who "jeg" is.
  const foreign = beyond?.self && atoms.some(atom => atom.kind === 'unknown')
  if (beyond && !foreign) return { why: beyond.why, advice: beyond.advice }
  const ours = atoms.find(atom => meaningOf(atom)?.kind === 'ours')
  // "opgaver vi mangler i Klynge Syd": the others of that body
  const us = atoms.some(atom => atom.kind === 'name')
  if (ours && !us && (atoms.some(atom => isNoun(atom, 'actions')) || kindsOf(atoms).has('duty')))
    return whoAreYou(reader, ours)
  const strange = atoms.filter((atom, index) => atom.kind === 'unknown' && !tellsHowNoted(reader, atoms, index))
  const lost = atoms.find(atom => meaningOf(atom)?.kind === 'not')
  if (lost) return notUnderstood(reader, lost)
  if (saysBothTimes(reader, atoms)) return NOT_TOLD.both
  const asked = findNoun(reader, atoms)
  const untold = isRefusal(asked) ? null : notTold(reader, atoms, asked.noun)
  if (untold) return untold
  if (strange.length > 0) return unknownWords(reader, atoms)
  if (isRefusal(asked)) return asked
  // "in which case was anyone disqualified": items speak of it in words.
  if (IN_WORDS.has(asked.noun) && atoms.some(isNoted)) return compose(reader, atoms.map(topicOf))
  // "which meetings were held by video"
  if (asked.noun === 'meetings' && atoms.some(isRemote)) return compose(reader, atoms.map(remotely))
  const kinds = kindsOf(atoms)
  const wrong = atoms.find(atom => {
    const meaning = meaningOf(atom)
    // "where must the next meeting be held"
    if (meaning?.kind === 'duty' && asked.noun === 'meetings' && kinds.has('next')) return false
    return meaning !== null && NEEDS_PLACE.has(meaning.kind) && !ALLOWED[asked.noun].includes(meaning.kind)
  })
  if (wrong) return notAllowed(reader, wrong, asked.noun)
  const left = dangling(reader, atoms)
  if (left) return left
  const fields: Fields = { ...EVERYTHING }
  const notes: string[] = []
  if (ours) notes.push(`"${wordsOf(reader, ours)}" is read as whoever met${us ? ' there' : ', in the whole archive'}`)
  if (sums) {
    const refusal = refuseSum(reader, atoms, asked.noun)
    if (refusal) return refusal
    notes.push(SUM_NOTE)
  }
  for (const fill of [fillTypes, fillTopic, fillFlags, fillEnds, fillNames, fillTime]) {
    const refusal = fill({ reader, atoms, asked, kinds, fields, notes })
    if (refusal) return refusal
  }
  return { question: { noun: asked.noun, count: asked.count, filter: fields }, notes }
}

/** "which tasks are done", "which recommendations were followed", "is the council in favour of it" */
function notTold(reader: Reader, atoms: readonly Atom[], noun: Noun): Refusal | null {
  const { words } = reader
  const done = new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'decide' ? (meaning.of ?? []) : [])))
  if (done.has('task') && noun === 'actions') return NOT_TOLD.task
  if (done.has('advice') && noun === 'recommendations') return NOT_TOLD.advice
  const now = isYesOrNo(atoms) && /^(?:is|are|er)$/.test(words[atoms.find(isHelper)?.at ?? 0]!.key)
  if (now && atoms.some(atom => saysHow(atom) && !VOTE.test(words[atom.at]!.key))) return NOT_TOLD.opinion
  return null
}

/** "in both 2021 and 2022": what is of each of them alone is no answer. */
const saysBothTimes = ({ words }: Reader, atoms: readonly Atom[]): boolean =>
  atoms.filter(atom => atom.kind === 'time').length > 1 &&
  atoms.some(atom => atom.kind === 'time' && words.slice(atom.at - 1, atom.next).some(({ key }) => BOTH.test(key)))

const BOTH = /^(?:both|baade)$/

const isHelper = (atom: Atom): boolean => ['passive', 'active'].includes(meaningOf(atom)?.kind ?? '')
const VOTE = /^(?:vot|stem)/

function rolesOf({ words }: Reader, atoms: readonly Atom[]): Role[] {
  const helped = kindsOf(atoms).has('active')
  const all = atoms.flatMap(atom => {
    const meaning = meaningOf(atom)
    if (meaning?.kind !== 'role') return []
    // "which meetings did Eva Holm chair": whatever she was called
    return helped && words[atom.at]!.key === 'chair' ? (['chair', 'co-chair', 'facilitator'] as const) : meaning.roles
  })
  return [...new Set(all)]
}

const wordsOf = ({ sentence, words }: Reader, { at, next }: Place): string => sliceWords(sentence, words, at, next)

const asksHow = ({ words }: Reader, { at }: Atom): boolean => /^(?:how|hvordan|hvorledes)$/.test(words[at]!.key)

export const WHO_IN_WORDS = 'who or how many it was stands in the words of these items, where the minutes tell it'

const isOneDay = (atom: Atom): boolean => atom.kind === 'time' && atom.since !== null && atom.since === atom.until

const FROM_WHEN = 'from when it holds stands in the words of each, where the minutes tell it'
const hasEffect = (atom: Atom): boolean => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'decide' && meaning.of === 'effect'
}

const IN_WORDS: ReadonlySet<Noun> = new Set<Noun>(['items', 'decisions', 'recommendations'])

const isNoted = (atom: Atom): boolean => meaningOf(atom)?.kind === 'noted'

const topicOf = (atom: Atom): Atom => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noted' ? { kind: 'topic', text: meaning.word, at: atom.at, next: atom.next } : atom
}

/** "those [labelled] inhabil": what was done to them beside what is noted of them */
const tellsHowNoted = ({ words }: Reader, atoms: readonly Atom[], index: number): boolean => {
  const next = atoms[index + 1]
  return next !== undefined && isNoted(next) && /(?:ed|et|dt|lt)$/.test(words[atoms[index]!.next - 1]!.key)
}

/** Kinds of notes that also say where a whole meeting was. */
const REMOTE: ReadonlySet<string> = new Set(['remote', 'teams'])

const isRemote = (atom: Atom): boolean => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noted' && REMOTE.has(meaning.note)
}

/** Where nobody came to: any of the words that notes have for it. */
const remotely = (atom: Atom): Atom => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noted' && isRemote(atom)
    ? { kind: 'name', tie: 'at', names: [{ text: meaning.note, kind: 'unknown' }], at: atom.at, next: atom.next }
    : atom
}

const NEEDS_PLACE = new Set([
  ...[
    'type',
    'decide',
    'discuss',
    'recommend',
    'unanimous',
    'voted',
    'meet',
    'duty',
    'open',
    'overdue',
    'due',
    'undated',
    'minutes',
    'agendaOnly',
    'untilNext',
  ],
  ...['attend', 'role', 'status', 'next', 'closed', 'eachMeeting', 'noted'],
])

function fillFlags({ reader, atoms, asked, kinds, fields, notes }: Filling): Refusal | undefined {
  fields.unanimous = kinds.has('unanimous')
  // "what became of it, and who was against": whether it was put to the vote is not known.
  fields.voted = kinds.has('voted') && !(atoms.some(saysHow) && kinds.has('discuss'))
  fields.closed = kinds.has('closed')
  if (asksVotes(atoms) || (fields.voted && atoms.some(atom => asksHow(reader, atom)))) {
    const what = atoms.some(atom => atom.kind === 'topic' || atom.kind === 'item' || atom.kind === 'time')
    if (asked.noun !== 'decisions' || (atoms.some(isVoter) && !what))
      return {
        why: 'What somebody voted is not searched for',
        advice: 'Ask for the votes, which stand beside the decision: decisions with a vote about budget',
      }
    notes.push('who voted how stands beside the decision, where the minutes tell it')
  }
  if (kinds.has('untilNext'))
    notes.push('which tasks are due by the next meeting is not told apart; each is shown with its deadline as written')
  fields.overdue = kinds.has('overdue')
  fields.undated = kinds.has('undated')
  if (kinds.has('open') && !fields.overdue)
    notes.push('minutes seldom say that a task is done, so every task that was given counts as open')
  const attend = atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'attend' ? [meaning.attendance] : []))
  if (new Set(attend).size > 1)
    return { why: 'Somebody was present or absent, not both', advice: 'Ask for one of them' }
  fields.attendance = attend[0] ?? null
  if (kinds.has('eachMeeting')) {
    const person = atoms.some(atom => atom.kind === 'name' && atom.names.every(name => name.kind === 'person'))
    if (!person || asked.count || fields.attendance === null)
      return {
        why: 'Who was at all of several meetings is not told apart',
        advice: 'Ask for one person: "was Jan Hansen present at both meetings of Klynge Nord"',
      }
    // "present at both": the one where they were absent is the answer.
    fields.attendance = null
    notes.push('each meeting is shown whose minutes name them, with whether they were present or absent')
  }
  if (asked.noun === 'participants' && asked.count && fields.attendance === null) {
    fields.attendance = 'present'
    notes.push('counted are those who were present, where the minutes name them')
  }
  if (asked.noun === 'participants' && asked.count && !atoms.some(isOneDay))
    notes.push(
      'somebody who was at several meetings is counted at each; a list tells at its end how many names there are',
    )
  if (asked.noun === 'items' && kinds.has('recommend')) notes.push(WHO_IN_WORDS)
  if (asked.noun === 'decisions' && atoms.some(hasEffect)) notes.push(FROM_WHEN)
  fields.roles = rolesOf(reader, atoms)
  fields.noted = [...new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'noted' ? meaning.note : [])))]
  if (fields.noted.includes('disqualified'))
    notes.push('shown is who is noted so beside their name; items that speak of it: items about inhabil')
  if (fields.noted.some(note => note === 'unexcused' || note === 'observer'))
    notes.push(
      'shown is who is noted so beside their name; where a list tells it by its heading or a mark, it is not kept, so there may be more',
    )
  if (asked.word !== null && /^(?:guest|gaest)/.test(asked.word))
    notes.push('shown are all who took part; the column "group" says who was a guest')
  if (asked.word !== null && /^(?:members|medlemmer)/.test(asked.word))
    notes.push('minutes tell who took part, not who is a member')
  return undefined
}
