// A sentence's pieces in, the question out: which noun is asked for, and which filter the rest makes. Every piece must
// find its place; one that does not is a refusal, never left aside in silence.

import { EVERYTHING, type Noun, type Question } from '../filter.js'
import { tieAdvice } from './addressee.js'
import { type Atom, isRefusal, type Place, type Refusal } from './atoms.js'
import { fillEnds } from './fill-ends.js'
import { fillFlags, fillPeople } from './fill-flags.js'
import { fillNames } from './fill-names.js'
import { fillTime } from './fill-time.js'
import { fillTopic } from './fill-topic.js'
import { fillTypes } from './fill-types.js'
import type { Fields } from './filling.js'
import { asksHow, findNoun, isNoun, isYesOrNo, kindsOf, meaningOf, saysHow } from './nouns.js'
import { fillPer } from './per.js'
import { rolesAsPosts } from './post.js'
import type { Reader } from './reader.js'
import { dangling, NOT_TOLD, notAllowed, notUnderstood, notYet, unknownWords, whoAreYou } from './refusals.js'
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
  actions: ['closed', 'duty', 'open', 'overdue', 'due', 'undated', 'unassigned', 'untilNext', 'type', 'decide', 'meet'],
  meetings: ['minutes', 'agendaOnly', 'meet', 'discuss', 'type', 'decide', 'attend', 'role', 'status', 'next', 'voted'],
  items: ['closed', 'discuss', 'recommend', 'type', 'decide', 'meet', 'voted'],
  participants: ['attend', 'role', 'meet', 'eachMeeting', 'noted'],
  attachments: ['closed', 'meet', 'discuss', 'noted'],
}

export function compose(reader: Reader, read: readonly Atom[]): Composed | Refusal {
  const sums = read.some(atom => meaningOf(atom)?.kind === 'amount')
  const atoms = tieAdvice(rolesAsPosts(reader, sums ? findMoneysUse(reader, read) : read))
  const beyond = findBeyond(reader, atoms)
  if (beyond) return beyond
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
  if (strange.length > 0) return liesAhead(reader, atoms) ? notYet() : unknownWords(reader, atoms)
  if (isRefusal(asked)) return asked
  const meant = inOtherWords(reader, atoms, asked.noun)
  if (meant) return compose(reader, meant)
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
  for (const fill of [fillTypes, fillTopic, fillFlags, fillPeople, fillEnds, fillNames, fillTime, fillPer]) {
    const refusal = fill({ reader, atoms, asked, kinds, fields, notes })
    if (refusal) return refusal
  }
  return { question: { noun: asked.noun, count: asked.count || fields.per !== null, filter: fields }, notes }
}

/** Why minutes cannot tell what is asked, the most particular reason first; null where they can. */
function findBeyond(reader: Reader, atoms: readonly Atom[]): Refusal | null {
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
  return beyond && !foreign ? { why: beyond.why, advice: beyond.advice } : null
}

/** What says something else beside the noun asked for; null where nothing does. */
function inOtherWords(reader: Reader, atoms: readonly Atom[], noun: Noun): readonly Atom[] | null {
  // "in which case was anyone disqualified": items speak of it in words.
  if (IN_WORDS.has(noun) && atoms.some(isNoted)) return atoms.map(topicOf)
  // "which attachments are confidential", "mangler": what is noted beside them
  const marked = noun === 'attachments' ? atoms.map(atom => markOf(reader, atom) ?? atom) : atoms
  if (marked.some((atom, index) => atom !== atoms[index])) return marked
  // "which meetings were held by video"
  return noun === 'meetings' && atoms.some(isRemote) ? atoms.map(remotely) : null
}

/** "which tasks are done", "which recommendations were followed", "is the council in favour of it" */
function notTold(reader: Reader, atoms: readonly Atom[], noun: Noun): Refusal | null {
  const { words } = reader
  const done = new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'decide' ? (meaning.of ?? []) : [])))
  // "what did the chair think of it"
  const says = atoms.some(atom => meaningOf(atom)?.kind === 'discuss' && OPINION.test(words[atom.at]!.key))
  if (says && atoms.some(atom => meaningOf(atom)?.kind === 'role')) return NOT_TOLD.opinion
  if (done.has('task') && noun === 'actions') return NOT_TOLD.task
  // "hvad kommer Klynge Nord til at beslutte"; not "hvad kommer det til at koste"
  const comes = ({ kind, at, next }: Atom) =>
    kind !== 'topic' && words.slice(at, next).some(({ key }) => key === 'kommer')
  if (['decide', 'type'].some(kind => atoms.some(atom => meaningOf(atom)?.kind === kind)) && atoms.some(comes))
    return notYet()
  const now = isYesOrNo(atoms) && /^(?:is|are|er)$/.test(words[atoms.find(isHelper)?.at ?? 0]!.key)
  if (now && atoms.some(atom => saysHow(atom) && !VOTE.test(words[atom.at]!.key))) return NOT_TOLD.opinion
  return null
}

/** "will there be more beds next year" */
const liesAhead = ({ clock }: Reader, atoms: readonly Atom[]): boolean =>
  atoms.some(atom => atom.kind === 'time' && atom.since !== null && atom.since > clock.today)

/** "in both 2021 and 2022": what is of each of them alone is no answer. */
const saysBothTimes = ({ words }: Reader, atoms: readonly Atom[]): boolean =>
  atoms.filter(atom => atom.kind === 'time').length > 1 &&
  atoms.some(atom => atom.kind === 'time' && words.slice(atom.at - 1, atom.next).some(({ key }) => BOTH.test(key)))

const BOTH = /^(?:both|baade)$/

const OPINION = /^(?:mente|mener|thinks?|thought|opinion|holdning|syn)$/
const isHelper = (atom: Atom): boolean => ['passive', 'active'].includes(meaningOf(atom)?.kind ?? '')
const VOTE = /^(?:vot|stem)/

const wordsOf = ({ sentence, words }: Reader, { at, next }: Place): string => sliceWords(sentence, words, at, next)

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

/** What is said of items and people otherwise, as a note beside an attachment. */
function markOf({ words }: Reader, { at, next, ...atom }: Atom): Atom | null {
  const kind = atom.kind === 'says' ? atom.meaning.kind : null
  const key = words[at]!.key
  const note =
    kind === 'closed' && /^(?:fortrolig|confidential)/.test(key)
      ? 'confidential'
      : (kind === 'attend' || kind === 'open') && /^(?:miss|mangl)/.test(key)
        ? 'to-follow'
        : null
  return note && { kind: 'says', meaning: { kind: 'noted', note, word: note, of: 'attachments' }, at, next }
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
    'unassigned',
    'minutes',
    'agendaOnly',
    'untilNext',
  ],
  ...['attend', 'role', 'status', 'next', 'closed', 'eachMeeting', 'noted'],
])
