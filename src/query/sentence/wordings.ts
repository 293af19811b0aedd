// Ways to word a sentence not understood in full: as it stands, and as a question of one noun with room for the rest.

import { literals } from '../../model/literals.js'
import type { Noun } from '../filter.js'
import { asksWhatCame } from './compose/nouns.js'
import {
  type Atom,
  asksOf,
  isName,
  isPerson,
  isTopic,
  kindSet,
  kindsOf,
  type MeaningKind,
  meaningsOf,
  type Name,
  says,
  saysOneOf,
} from './reader/atoms.js'
import { saysBody } from './reader/name-book.js'

export interface Wording {
  readonly atoms: readonly Atom[]
  /** What it says nothing of. */
  readonly without: readonly Atom[]
  /** Whether anything but its topics, names and times was left aside. */
  readonly bare: boolean
  /** Names of whoever's it is that are read as what it is about. */
  readonly things?: readonly Atom[]
  /** Whether any name is read so. */
  readonly turned?: boolean
  /** Whether it asks who or how many did something that nobody understands. */
  readonly unsure?: true
}

/** As it stands, and as a question of one noun that has room for the rest. `strange`: whether words of it are unknown. */
export function wordings(atoms: readonly Atom[], strange: boolean): Wording[] {
  // "Byrådet [i Solrød]": whose it is, no topic of its own
  const things = atoms.map((atom, index) => (isOwner(atoms[index - 1], atom) ? atom : asTopic(atom)))
  const kinds = kindsOf(atoms)
  const has = (...some: readonly MeaningKind[]) => some.some(kind => kinds.has(kind))
  const whole = [atoms, things].map(
    (all): Wording => ({
      atoms: all,
      without: [],
      bare: false,
      things: ownersIn(atoms, all),
      turned: turnsName(atoms, all),
    }),
  )
  // "which zebras took part": who they are is the question.
  if (strange && has('attend', 'role')) return whole
  const named = meaningsOf(atoms, 'noun').map(({ noun }) => noun)
  // "decisions where Bo Lind did not take part": of whom is the question, which no decision tells
  if (has('attend') && atoms.some(isPerson) && named.some(noun => OF_ITEM.has(noun))) return whole
  // "when did Klynge Nord decide to make a film": the decision, not whoever makes it
  if (has('duty', 'due') && !has('decide')) named.push('actions')
  const nouns = [...named]
  // "what did the [school head] recommend about it": what was put forward by somebody who has no minutes
  const advice = atoms.findIndex(atom => says(atom, 'type', { type: 'recommended' }) || says(atom, 'recommend'))
  if (strange && atoms.slice(0, Math.max(advice, 0)).some(isTopic)) nouns.push('recommendations')
  if (has('decide', 'type', 'amount', 'voted') || asksWhatCame(atoms)) nouns.push('decisions')
  // "tasks for Rebild Kommune": if it has none, what else is of it is no answer.
  if (!named.some(noun => OWN_KIND.has(noun))) nouns.push('items')
  const bare = [...new Set(nouns)].flatMap(noun =>
    [atoms, things].map(all => ({ ...onlyOf(noun, all), things: ownersIn(atoms, all), turned: turnsName(atoms, all) })),
  )
  // "who objected to it", "how many complained": somebody or a number is asked for, of which the strange word is the verb.
  const asks = asksOf(atoms)
  const unsure =
    strange && (asks.has('who') || asks.has('count')) && !has('attend', 'role', 'duty', 'type', 'decide', 'voted')
  return unsure ? bare.map(one => ({ ...one, unsure: true })) : [...whole, ...bare]
}

const turnsName = (atoms: readonly Atom[], read: readonly Atom[]): boolean =>
  atoms.some((atom, index) => isName(atom) && read[index]?.kind === 'topic')

/** "minutes from Odense", of which there are none: those that speak of it are something else. */
const ownersIn = (atoms: readonly Atom[], read: readonly Atom[]): readonly Atom[] =>
  atoms.filter(
    (atom, index) =>
      isName(atom) &&
      OWNING.has(atom.tie) &&
      read[index]?.kind === 'topic' &&
      atom.names.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)),
  )

const OWNING: ReadonlySet<string> = new Set(['from', 'by', 'in', 'genitive'])

const OF_ITEM: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'recommendations', 'items'])
const OWN_KIND: ReadonlySet<Noun> = new Set<Noun>(['actions', 'participants', 'attachments'])

export const asWords = (atom: Atom): Atom =>
  isName(atom)
    ? { kind: 'topic', text: atom.names.map(name => name.text).join(' '), at: atom.at, next: atom.next }
    : atom

/** A name that is in no dictionary may be a thing, as may an organisation in small letters or in capitals: "the plan for KOL". */
export const asTopic = (atom: Atom): Atom => (isName(atom) && atom.names.every(mayBeThing) ? asWords(atom) : atom)

const mayBeThing = ({ kind, text }: Name): boolean =>
  (kind === 'unknown' && !saysBody(text)) || (kind === 'organisation' && /^(?:\p{Ll}|\p{Lu}{2,6}$)/u.test(text))

const isOwner = (body: Atom | undefined, atom: Atom): boolean =>
  isName(body) &&
  isName(atom) &&
  body.next === atom.at &&
  atom.tie === 'in' &&
  body.names.some(({ text }) => saysBody(text))

export function onlyOf(noun: Noun, atoms: readonly Atom[]): Wording {
  const stays = (atom: Atom): boolean =>
    ROOM.has(atom.kind) ||
    says(atom, 'or') ||
    (OWN_KIND.has(noun) && says(atom, 'decide')) ||
    (noun === 'decisions' && says(atom, 'type'))
  const rest = atoms.filter(stays)
  const without = atoms.filter(
    atom =>
      !stays(atom) && (saysOneOf(atom, NARROWING) || says(atom, 'discuss', { say: true }) || COUNTS.has(atom.kind)),
  )
  return { atoms: [{ kind: 'says', meaning: { kind: 'noun', noun }, at: 0, next: 1 }, ...rest], without, bare: true }
}

export const ROOM: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['topic', 'name', 'time', 'end', 'item', 'not'])
const COUNTS: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['number', 'case'])
/** What is not given up without a word. */
const NARROWING = kindSet(
  ...literals('type attend role open overdue due undated unassigned closed unanimous voted duty status minutes'),
  ...literals('agendaOnly next untilNext eachMeeting recommend noted per most amount'),
)
