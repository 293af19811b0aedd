// A sentence of which something is not understood in; the questions that may have been meant out, the likeliest first: words
// that nobody knows are what it is about, those that say nothing are passed over. What is read so is told, and each
// question counts only if the archive has an answer that says those words.

import type { Noun } from '../filter.js'
import { isSmall } from '../search/expression.js'
import { type Atom, isRefusal } from './atoms.js'
import { readAtoms } from './clauses.js'
import { type Composed, compose } from './compose.js'
import { createReader } from './create-reader.js'
import { WHO_IN_WORDS } from './fill-flags.js'
import type { Meaning } from './lexicon.js'
import { mendings } from './mendings.js'
import { looksLikeBody, type NameBook } from './name-book.js'
import { meaningOf } from './nouns.js'
import type { Understood } from './read.js'
import { type Reader, tieOf } from './reader.js'
import { leadsOn } from './refusals.js'
import { findMoneysUse } from './sums.js'
import { readWords, sliceWords, type Word } from './words.js'

/** `beyond`: also where something is asked that minutes cannot tell, for the sake of the rest of the sentence. */
export function readLoosely(sentence: string, book: NameBook, today: string, beyond = false): readonly Understood[] {
  const reader = createReader(sentence, book, { today, toward: 'past' })
  const typed = readOnce(reader, beyond)
  // "wich tasks does rune have": what is near to a word of the grammar was hardly meant as a topic.
  const mended = mendings(sentence, strangeWords(reader), book).flatMap(({ mended, notes }) =>
    readOnce(createReader(mended, book, reader.clock), beyond).map(one => withNotes(one, notes)),
  )
  return unique([...mended, ...typed])
}

export const withNotes = (one: Understood, notes: readonly string[]): Understood => ({
  ...one,
  notes: [...notes, ...one.notes],
})

export function unique(all: readonly Understood[]): Understood[] {
  const seen = new Set<string>()
  return all.filter(({ question }) => {
    const key = JSON.stringify(question)
    return !seen.has(key) && seen.add(key)
  })
}

/** Those that nobody understands and that say something. */
function strangeWords(reader: Reader): readonly Word[] {
  const atoms = readAtoms(reader)
  return isRefusal(atoms) ? [] : atoms.flatMap(atom => (isStrange(reader, atom) ? wordsOf(reader, atom) : []))
}

const wordsOf = ({ words }: Reader, { at, next }: Atom): readonly Word[] => words.slice(at, next)

export const isStrange = (reader: Reader, atom: Atom): boolean =>
  atom.kind === 'unknown' &&
  (isPredicate(reader, atom) || !wordsOf(reader, atom).every(word => reader.book.isIdle(word.text)))

/** "hvem er [ny] i udvalget": what is said of them is the question. */
const isPredicate = (reader: Reader, { at, next }: Atom): boolean =>
  /^(?:is|are|er|was|were|var)$/.test(reader.words[at - 1]?.key ?? '') &&
  (reader.words[next] === undefined || tieOf(reader.words[next]) !== null)

/** Many words that nobody knows leave too much to guess. */
const MOST_STRANGE = 8

function readOnce(reader: Reader, beyond: boolean): Understood[] {
  const read = readAtoms(reader)
  if (isRefusal(read)) return []
  const said = beyond ? read.filter(atom => !isBeyond(atom)) : read
  if (said.some(atom => isBeyond(atom) && !isSelf(atom)) || asksOfSelf(said)) return []
  const strange = said.filter(atom => isStrange(reader, atom))
  if (strange.length > MOST_STRANGE) return []
  const kept = said.filter((atom, index) =>
    atom.kind === 'preposition' ? leadsOn(said, index) : !isPassedOver(reader, atom),
  )
  const passed = said.filter(
    atom => atom.kind === 'unknown' && !kept.includes(atom) && !wordsOf(reader, atom).every(word => isSmall(word.text)),
  )
  const told = [
    ...(strange.length > 0 ? [`${tell(reader, strange)} ${verb(strange)} read as what it is about`] : []),
    ...(passed.length > 0 ? [`${tell(reader, passed)} ${verb(passed)} passed over`] : []),
  ]
  const whole = readWordings(
    reader,
    wordings(findMoneysUse(reader, kept), strange.length > 0),
    told,
    strange.length > 0,
  )
  // "has anybody grumbled about noise": a deed that no minutes call so, of what they speak of
  const deeds = strange.filter(atom => isDeed(reader, atom, kept))
  if (deeds.length === 0) return whole
  const rest = findMoneysUse(
    reader,
    kept.filter(atom => !deeds.includes(atom)),
  )
  return [
    ...whole,
    ...readWordings(
      reader,
      wordings(rest, true),
      [`${tell(reader, deeds)} ${verb(deeds)} not understood and left out of the reading`],
      true,
    ),
  ]
}

/** What stands before the topic, or is built like a verb; what a sentence begins with is what it is about. */
function isDeed(reader: Reader, atom: Atom, all: readonly Atom[]): boolean {
  if (atom === all[0] && !PAST.test(reader.words[atom.at]!.key)) return false
  const topic = all.find(one => one.kind === 'topic')
  return topic ? atom.at < topic.at : VERB_LIKE.test(reader.words[atom.at]!.key)
}

const VERB_LIKE = /(?:ed|ede|te|ing)$/
const PAST = /(?:ede|te)$/

function readWordings(
  reader: Reader,
  all: readonly Wording[],
  told: readonly string[],
  strange: boolean,
): Understood[] {
  return all.flatMap(({ atoms, without, bare, unsure }) => {
    const composed = compose(reader, atoms)
    if (!isRefusal(composed) && strange && isAboutPeople(composed)) return []
    return isRefusal(composed) || (bare && !saysSomething(composed, strange))
      ? []
      : [withNotes(composed, [...told, ...(unsure ? [WHO_IN_WORDS] : []), ...leftOut(reader, without)])]
  })
}

const verb = (some: readonly unknown[]): string => (some.length === 1 ? 'is' : 'are')

export const tellWords = ({ sentence, words }: Reader, { at, next }: Atom): string =>
  sliceWords(sentence, words, at, next)

const tell = (reader: Reader, atoms: readonly Atom[]): string =>
  atoms.map(atom => `"${tellWords(reader, atom)}"`).join(', ')

const leftOut = (reader: Reader, atoms: readonly Atom[]): string[] =>
  atoms.length === 0 ? [] : [`${tell(reader, atoms)} ${verb(atoms)} left out of the reading`]

export const isBeyond = (atom: Atom): boolean => meaningOf(atom)?.kind === 'beyond'

const isSelf = (atom: Atom): boolean => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'beyond' && meaning.self === true
}

/** "my tasks", "hvad skal jeg gøre": whose, nobody knows. */
const asksOfSelf = (atoms: readonly Atom[]): boolean =>
  atoms.some(atom => isSelf(atom) || meaningOf(atom)?.kind === 'ours') &&
  atoms.some(atom => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'duty' || (meaning?.kind === 'noun' && meaning.noun === 'actions')
  })

function isPassedOver(reader: Reader, atom: Atom): boolean {
  if (atom.kind === 'unknown') return !isStrange(reader, atom)
  if (atom.kind === 'topic') return readWords(atom.text).every(word => reader.book.isIdle(word.text))
  return isSelf(atom)
}

interface Wording {
  readonly atoms: readonly Atom[]
  /** What it says nothing of. */
  readonly without: readonly Atom[]
  /** Whether anything but its topics, names and times was left aside. */
  readonly bare: boolean
  /** Whether it asks who or how many did something that nobody understands. */
  readonly unsure?: true
}

/** As it stands, and as a question of one noun that has room for the rest. `strange`: whether words of it are unknown. */
function wordings(atoms: readonly Atom[], strange: boolean): Wording[] {
  const things = atoms.map(asTopic)
  const kinds = new Set(atoms.flatMap(atom => meaningOf(atom)?.kind ?? []))
  const has = (...some: readonly Meaning['kind'][]) => some.some(kind => kinds.has(kind))
  const whole = [atoms, things].map((all): Wording => ({ atoms: all, without: [], bare: false }))
  const named: Noun[] = [
    ...atoms.flatMap(atom => nounOf(atom) ?? []),
    // "when did Klynge Nord decide to make a film": the decision, not whoever makes it
    ...(has('duty', 'due', 'overdue') && !has('decide') ? (['actions'] as const) : []),
  ]
  const nouns: Noun[] = [
    ...named,
    ...(has('decide', 'type', 'amount', 'voted') ? (['decisions'] as const) : []),
    // "tasks for Rebild Kommune": where it has none, what else is of it is no answer.
    ...(named.some(noun => OWN_KIND.has(noun)) ? [] : (['items'] as const)),
  ]
  // "which zebras took part": who they are is the question.
  if (strange && has('attend', 'role')) return whole
  const bare = [...new Set(nouns)].flatMap(noun => [atoms, things].map(all => onlyOf(noun, all)))
  // "who objected to it", "how many complained": somebody or a number is asked for, of which the strange word is the verb.
  const unsure = strange && asksWhoOrCount(atoms) && !has('attend', 'role', 'duty', 'type', 'decide', 'voted')
  return unsure ? bare.map(one => ({ ...one, unsure: true })) : [...whole, ...bare]
}

const OWN_KIND: ReadonlySet<Noun> = new Set<Noun>(['actions', 'participants', 'attachments'])

function nounOf(atom: Atom): Noun | null {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noun' ? meaning.noun : null
}

const asksWhoOrCount = (atoms: readonly Atom[]): boolean =>
  atoms.some(atom => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'ask' && (meaning.ask === 'who' || meaning.ask === 'count')
  })

export const asWords = (atom: Atom): Atom =>
  atom.kind === 'name'
    ? { kind: 'topic', text: atom.names.map(name => name.text).join(' '), at: atom.at, next: atom.next }
    : atom

/** A name that is in no dictionary may be a thing. */
export const asTopic = (atom: Atom): Atom =>
  atom.kind === 'name' && atom.names.every(name => name.kind === 'unknown' && !readWords(name.text).some(looksLikeBody))
    ? asWords(atom)
    : atom

export function onlyOf(noun: Noun, atoms: readonly Atom[]): Wording {
  const rest = atoms.filter(atom => ROOM.has(atom.kind) || (OWN_KIND.has(noun) && meaningOf(atom)?.kind === 'decide'))
  const without = atoms.filter(atom => NARROWING.has(meaningOf(atom)?.kind ?? 'filler'))
  return { atoms: [{ kind: 'says', meaning: { kind: 'noun', noun }, at: 0, next: 1 }, ...rest], without, bare: true }
}

export const ROOM: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['topic', 'name', 'time', 'end', 'item', 'not'])
/** What is not given up without a word. */
const NARROWING: ReadonlySet<string> = new Set(
  (
    'type attend role open overdue due undated unassigned closed unanimous voted duty status ' +
    'minutes agendaOnly next untilNext eachMeeting recommend noted per most'
  ).split(' '),
)

/** "which zebras took part in Klynge Nord": not whoever was at a meeting that speaks of zebras. */
const isAboutPeople = ({ question: { noun, filter } }: Composed): boolean =>
  (noun === 'participants' || filter.attendance !== null) && filter.about !== null

/** The whole archive is no answer to a question that is half understood, nor all of a body where words are strange. */
const saysSomething = ({ question: { filter } }: Composed, strange: boolean): boolean =>
  filter.about !== null ||
  filter.persons.length + filter.responsible.length + filter.organisations.length > 0 ||
  (!strange && filter.bodies.length > 0)
