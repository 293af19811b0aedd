// Puts the atoms of a sentence together to a question: which noun is asked for, and which filter the rest makes. Every atom
// must find its place; one that does not is a refusal, never left aside in silence.

import { literals } from '../../../model/literals.js'
import { EVERYTHING, type Noun, type Question } from '../../filter.js'
import { isCompared } from '../clauses/planned.js'
import { asksForTasks, asksWhetherTo, rolesAsPosts } from '../clauses/post.js'
import { BOUND_NOTE, findMoneysUse, isBound, refuseSum, SUM_NOTE } from '../clauses/sums.js'
import {
  type Atom,
  asksOf,
  HELPING,
  isName,
  isPerson,
  isRefusal,
  isTopic,
  kindSet,
  kindsOf,
  type MeaningKind,
  meaningsOf,
  type Refusal,
  says,
  saysOneOf,
} from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { dangling, NOT_TOLD, notAllowed, notUnderstood, unknownWords, whoAreYou } from '../reader/refusals.js'
import { isIn } from '../words/lists.js'
import { tieAdvice } from './addressee.js'
import { fillEnds } from './fill-ends.js'
import { fillFlags, fillPeople } from './fill-flags.js'
import { fillNames } from './fill-names.js'
import { fillTime } from './fill-time.js'
import { fillTopic } from './fill-topic.js'
import { fillTypes } from './fill-types.js'
import type { Fields } from './filling.js'
import { inOtherWords } from './in-other-words.js'
import { type Asked, asksWhatCame, findNoun, isYesOrNo } from './nouns.js'
import { fillPer } from './per.js'
import { tellUnused } from './unused.js'
import { asksHow, nosAsVotes, saysHow } from './votes.js'

export interface Composed {
  readonly question: Question
  readonly notes: readonly string[]
}

/** What else may be said beside each noun; anything else is refused. */
const ALLOWED: Readonly<Record<Noun, readonly MeaningKind[]>> = {
  decisions: literals('closed type decide discuss recommend unanimous voted meet'),
  recommendations: literals('closed type recommend decide meet'),
  actions: literals('closed discuss duty open overdue due undated unassigned untilNext type decide meet'),
  meetings: literals('minutes agendaOnly meet discuss type decide attend role status next voted'),
  items: literals('closed discuss recommend type decide meet voted'),
  participants: literals('attend role meet eachMeeting noted'),
  attachments: literals('closed meet discuss noted'),
}

export function compose(reader: Reader, read: readonly Atom[]): Composed | Refusal {
  const composed = composeOnce(reader, read)
  if (isRefusal(composed)) return composed
  const unused = tellUnused(reader, read, composed, atoms => composeOnce(reader, atoms))
  return { ...composed, notes: [...composed.notes, ...unused] }
}

/** `noun`: as it was found before some atoms were put in other words. */
function composeOnce(reader: Reader, read: readonly Atom[], noun?: Asked): Composed | Refusal {
  const sums = read.some(atom => says(atom, 'amount'))
  const uses = sums && !read.some(isBound)
  const atoms = nosAsVotes(reader, tieAdvice(rolesAsPosts(reader, uses ? findMoneysUse(reader, read) : read)))
  const ours = atoms.find(atom => says(atom, 'ours'))
  // "opgaver vi mangler i Klynge Syd": the others of that body
  const us = atoms.some(isName)
  const asked = noun ?? findNoun(reader, atoms)
  const refused = whyRefused(reader, atoms, isRefusal(asked) ? null : asked.noun, us ? undefined : ours)
  if (refused) return refused
  if (isRefusal(asked)) return asked
  const meant = inOtherWords(reader, atoms, asked.noun)
  if (meant) return composeOnce(reader, meant, asked)
  const kinds = kindsOf(atoms)
  const misplaced = findMisplaced(reader, atoms, asked.noun) ?? dangling(reader, atoms)
  if (misplaced) return misplaced
  const fields: Fields = { ...EVERYTHING }
  const notes: string[] = []
  if (ours)
    notes.push(`"${reader.text(ours.at, ours.next)}" is read as whoever met${us ? ' there' : ', in the whole archive'}`)
  if (reader.words.some((_, at) => isCompared(reader, at))) notes.push(NOT_COMPARED)
  const refusedSum = sums ? refuseSum(reader, atoms, asked.noun) : null
  if (refusedSum) return refusedSum
  if (sums) notes.push(atoms.some(isBound) ? BOUND_NOTE : SUM_NOTE)
  if (atoms.some(atom => DENIABLE.some(kind => says(atom, kind, { denied: true })))) notes.push(DENIED)
  for (const fill of [fillTypes, fillTopic, fillFlags, fillPeople, fillEnds, fillNames, fillTime, fillPer]) {
    const refusal = fill({ reader, atoms, asked, kinds, fields, notes })
    if (refusal) return refusal
  }
  const question: Question = {
    noun: asked.noun,
    count: asked.count || fields.per !== null,
    filter: fields,
    ...(sums && { sums }),
    ...(asked.noun === 'meetings' && kinds.has('next') && { next: true }),
    ...(atoms.some(atom => atom.kind === 'time' && atom.note !== null) && { anyYear: true }),
    ...((asked.at === null || asksWhatCame(atoms)) && { implied: true }),
  }
  return { question, notes }
}

const NOT_COMPARED = 'they are not compared: what there is of each is shown'
const DENIABLE = ['filler', 'active', 'passive'] as const
const DENIED = 'shown is what there is about it: it tells whether it was so or not'

/** Why no question can be made of the atoms, whatever noun they ask for. `ours`: a word for the askers, not for a body. */
function whyRefused(reader: Reader, atoms: readonly Atom[], noun: Noun | null, ours: Atom | undefined): Refusal | null {
  const beyond = findBeyond(reader, atoms)
  if (beyond) return beyond
  if (ours && asksForTasks(atoms)) return asksWhetherTo(atoms) ? NOT_TOLD.future : whoAreYou(reader, ours)
  const lost = atoms.find(atom => says(atom, 'not'))
  if (lost) return notUnderstood(reader, lost)
  if (saysBothTimes(reader, atoms)) return NOT_TOLD.both
  const untold = noun === null ? null : notTold(reader, atoms, noun)
  if (untold) return untold
  // "hvad mener [borgerne] om det": what somebody thinks who has no minutes
  const thinks = atoms.findIndex(atom => says(atom, 'discuss', { say: true }))
  const thinker = thinks < 0 ? undefined : atoms[thinks + 1]
  if (thinker?.kind === 'unknown' || (thinker?.kind === 'topic' && reader.kindAt(thinker.at) !== 'about'))
    return NOT_TOLD.opinion
  const isStrange = atoms.some((atom, index) => atom.kind === 'unknown' && !tellsHowNoted(reader, atoms, index))
  if (!isStrange) return null
  if (asksOf(atoms).has('where') && atoms.some(({ at, kind }) => kind === 'unknown' && isIn('lives', reader.words[at])))
    return NOT_TOLD.home
  return liesAhead(reader, atoms) ? NOT_TOLD.future : unknownWords(reader, atoms)
}

/** The refusal of what cannot be said beside the noun asked for. */
function findMisplaced(reader: Reader, atoms: readonly Atom[], noun: Noun): Refusal | null {
  const allowed = kindSet(...ALLOWED[noun])
  // "where must the next meeting be held"
  const whereNext = noun === 'meetings' && kindsOf(atoms).has('next')
  // "who was there when [the budget] was discussed"
  const spoken = noun === 'participants' && atoms.some(isTopic) ? SPOKEN_OF : NOTHING
  const wrong = atoms.find(
    atom =>
      saysOneOf(atom, NEEDS_PLACE) &&
      !saysOneOf(atom, allowed) &&
      !saysOneOf(atom, spoken) &&
      !(whereNext && says(atom, 'duty')),
  )
  return wrong ? notAllowed(reader, wrong, noun) : null
}

const SPOKEN_OF = kindSet('discuss', 'type', 'decide')
const NOTHING = kindSet()

/** Whatever some noun allows beside it. */
const NEEDS_PLACE = kindSet(...Object.values(ALLOWED).flat())

/** Why minutes cannot tell what is asked, the most particular reason first; null where they can. */
function findBeyond(reader: Reader, atoms: readonly Atom[]): Refusal | null {
  // "how did the council vote on it", "how did they deal with it": what came of it
  const kinds = kindsOf(atoms)
  const dealt = kinds.has('voted') || (kinds.has('discuss') && atoms.some(isTopic))
  const dated = asksForNext(reader, atoms)
  const reasons = meaningsOf(
    atoms.filter(atom => !(dealt && asksHow(reader, atom))),
    'beyond',
  ).filter(({ why }) => !(dated && why === NOT_TOLD.future.why))
  const beyond =
    reasons.find(reason => !reason.general && !reason.self) ?? reasons.find(reason => !reason.self) ?? reasons[0]
  // "hvor får jeg et adgangskort": what is strange is the reason, not who "jeg" is.
  const foreign = beyond?.self && atoms.some(atom => atom.kind === 'unknown')
  if (!beyond || foreign) return null
  // "decisions not made by Klynge Nord": those it made are no help.
  const denied = beyond.general && atoms.some(atom => says(atom, 'beyond') && isIn('denial', reader.words[atom.at]))
  const { why, advice, beside } = beyond
  return { why, advice, ...(denied ? { turned: true } : {}), ...(beside && !denied ? { beside } : {}) }
}

/** "when will they meet next": what lies ahead, and minutes tell. Not "what will they decide at the next meeting" */
function asksForNext({ words }: Reader, atoms: readonly Atom[]): boolean {
  const [kinds, asks] = [kindsOf(atoms), asksOf(atoms)]
  // "hvornår vil" is a phrase of its own.
  const when = asks.has('when') || asks.has('where') || atoms.some(({ at }) => words[at]?.key === 'hvornaar')
  // "when will they [meet again]"
  const meets =
    kinds.has('meet') ||
    atoms.some(atom => says(atom, 'noun', { noun: 'meetings' }) || (says(atom, 'next') && atom.next > atom.at + 1))
  return kinds.has('next') && meets && when && !atoms.some(isSpoken)
}

const isSpoken = (atom: Atom): boolean => isTopic(atom) || saysOneOf(atom, SPOKEN)
const SPOKEN = kindSet('type', 'decide', 'discuss', 'recommend', 'voted')

/** "which tasks are done", "which recommendations were followed", "is the council in favour of it" */
function notTold({ words }: Reader, atoms: readonly Atom[], noun: Noun): Refusal | null {
  const kinds = kindsOf(atoms)
  // "what did the chair think of it"
  const opines = atoms.some(atom => says(atom, 'discuss') && isIn('opinion', words[atom.at]))
  if (opines && kinds.has('role')) return NOT_TOLD.opinion
  if (noun === 'actions' && atoms.some(atom => says(atom, 'decide', { of: 'task' }))) return NOT_TOLD.task
  // "which party does Bo Lindgren vote for": not what he voted at a meeting
  const party = atoms.some(({ at, next }) => words.slice(at, next).some(({ key }) => /^part(?:y|ies|i|ier)$/.test(key)))
  if (party && kinds.has('voted') && atoms.some(isPerson)) return NOT_TOLD.personal
  // "who presented the plan"; not "items presented by Bo Lindgren"
  const presented = atoms.some(atom => says(atom, 'discuss', { presented: true }))
  if (presented && !(asksOf(atoms).has('who') && atoms.some(isTopic))) return NOT_TOLD.presented
  // "hvad kommer Klynge Nord til at beslutte"; not "hvad kommer det til at koste"
  const comes = ({ kind, at, next }: Atom) =>
    kind !== 'topic' && words.slice(at, next).some(({ key }) => key === 'kommer')
  if ((kinds.has('decide') || kinds.has('type')) && atoms.some(comes)) return NOT_TOLD.future
  const now = isYesOrNo(atoms) && isIn('is', words[atoms.find(atom => saysOneOf(atom, HELPING))?.at ?? 0])
  const favours = atoms.some(atom => saysHow(atom) && !/^(?:vot|stem)/.test(words[atom.at]!.key))
  return now && favours ? NOT_TOLD.opinion : null
}

/** "will there be more beds next year", "bliver taget færdigt til tiden" */
const liesAhead = ({ clock, words }: Reader, atoms: readonly Atom[]): boolean =>
  (/^(?:bliver|kommer)$/.test(words[0]!.key) && asksOf(atoms).size === 0) ||
  atoms.some(atom => atom.kind === 'time' && atom.since !== null && atom.since > clock.today)

/** "in both 2021 and 2022": what is of each of them alone is no answer. */
function saysBothTimes({ words }: Reader, atoms: readonly Atom[]): boolean {
  const times = atoms.filter(atom => atom.kind === 'time')
  return times.length > 1 && times.some(({ at, next }) => words.slice(at - 1, next).some(word => isIn('both', word)))
}

/** "those [labelled] inhabil": what was done to them beside what is noted of them */
const tellsHowNoted = ({ words }: Reader, atoms: readonly Atom[], index: number): boolean =>
  says(atoms[index + 1], 'noted') && /(?:ed|et|dt|lt)$/.test(words[atoms[index]!.next - 1]!.key)
