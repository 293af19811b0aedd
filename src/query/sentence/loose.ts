// Reads a sentence of which something is not understood as the questions that may have been meant, the likeliest first: words
// that nobody knows are what it is about, those that say nothing are passed over. What is read so is told, and a question
// counts only if the archive has an answer with those words.

import type { Noun } from '../filter.js'
import { isSmall } from '../search/expression.js'
import { readAtoms } from './clauses/clauses.js'
import { asksForTasks, asksWhetherTo } from './clauses/post.js'
import { findMoneysUse } from './clauses/sums.js'
import { type Composed, compose } from './compose/compose.js'
import { WHO_IN_WORDS } from './compose/fill-flags.js'
import { createReader } from './create-reader.js'
import { type Understood, withNotes } from './read.js'
import { type Atom, isName, isRefusal, isTopic, kindSet, kindsOf, says, saysOneOf } from './reader/atoms.js'
import { type Reader, type Setting, tieOf } from './reader/reader.js'
import { leadsOn } from './reader/refusals.js'
import { mendings } from './reader/spelling.js'
import { asTopic, asWords, onlyOf, ROOM, type Wording, wordings } from './wordings.js'
import { isIn } from './words/lists.js'
import { readWords, type Word } from './words/words.js'

/** `beyond`: also if it asks what minutes cannot tell, for the sake of the rest of the sentence. */
export function readLoosely(sentence: string, setting: Setting, beyond = false): readonly Understood[] {
  const reader = createReader(sentence, setting)
  const typed = readOnce(reader, beyond)
  // "wich tasks does rune have": what is near to a word of the grammar was hardly meant as a topic.
  const mended = mendings(sentence, strangeWords(reader), setting.book).flatMap(({ mended, notes }) =>
    readOnce(createReader(mended, setting), beyond).map(one => withNotes(one, notes)),
  )
  return unique([...mended, ...typed])
}

/** What cannot be read as grammar, as a search: items with its strange words, its topics and its unknown names, of the
 * bodies and the time that are understood. First with names of bodies as they are understood, then as words. */
export function readAsSearch(sentence: string, setting: Setting): readonly Understood[] {
  const reader = createReader(sentence, setting)
  const atoms = readAtoms(reader)
  if (isRefusal(atoms) || atoms.some(isBeyond)) return []
  const strange = new Set(atoms.filter(atom => isStrange(reader, atom)))
  const told = 'the sentence is not understood in full: shown is what a search for its words finds'
  return unique(
    [asTopic, asWords].flatMap(worded => {
      const all = atoms.map(worded)
      const topics = all.flatMap(atom =>
        atom.kind === 'topic'
          ? atom.text
          : strange.has(atom)
            ? reader.text(atom.at, atom.next)
            : says(atom, 'or')
              ? 'or'
              : [],
      )
      const rest = all.filter(atom => ROOM.has(atom.kind) && !isTopic(atom) && !isToday(reader, atom))
      const topic: Atom = {
        kind: 'topic',
        text: topics.join(' ').replace(/^(?:or )+|(?: or)+$/g, ''),
        at: 0,
        next: reader.words.length,
      }
      const composed = strange.size > 0 ? compose(reader, onlyOf('items', [topic, ...rest]).atoms) : null
      return composed === null || isRefusal(composed) ? [] : [withNotes(composed, [told])]
    }),
  )
}

/** "how many have it today": not of a meeting of this day. */
const isToday = ({ clock }: Reader, atom: Atom): boolean => atom.kind === 'time' && atom.since === clock.today

function unique(all: readonly Understood[]): Understood[] {
  const questions = all.map(({ question }) => JSON.stringify(question))
  return all.filter((_, index) => questions.indexOf(questions[index]!) === index)
}

/** Those that nobody understands and that say something. */
function strangeWords(reader: Reader): readonly Word[] {
  const atoms = readAtoms(reader)
  return isRefusal(atoms) ? [] : atoms.flatMap(atom => (isStrange(reader, atom) ? wordsOf(reader, atom) : []))
}

const wordsOf = ({ words }: Reader, { at, next }: Atom): readonly Word[] => words.slice(at, next)

const isStrange = (reader: Reader, atom: Atom): boolean =>
  atom.kind === 'unknown' &&
  (isPredicate(reader, atom) || !wordsOf(reader, atom).every(word => reader.book.isIdle(word.text) && !isLetter(word)))

/** "both [A] and F" */
const isLetter = ({ text, start }: Word): boolean => start > 0 && /^\p{Lu}$/u.test(text)

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
  const whether = beyond && asksWhetherTo(said)
  if (said.some(atom => isBeyond(atom) && !isSelf(atom)) || (asksOfSelf(said) && !whether)) return []
  const strange = said.filter(atom => isStrange(reader, atom))
  if (strange.length > MOST_STRANGE) return []
  const kept = said.filter((atom, index) =>
    atom.kind === 'preposition' ? leadsOn(said, index) : !isPassedOver(reader, atom),
  )
  const passed = said.filter(
    atom => atom.kind === 'unknown' && !kept.includes(atom) && !wordsOf(reader, atom).every(word => isSmall(word.text)),
  )
  const told = [...tell(reader, strange, 'read as what it is about'), ...tell(reader, passed, 'passed over')]
  const readAll = (atoms: readonly Atom[], isHalf: boolean, notes: readonly string[]) =>
    wordings(findMoneysUse(reader, atoms), isHalf).flatMap(wording => readWording(reader, wording, notes, isHalf))
  const readPart = (atoms: readonly Atom[], notes: readonly string[]) =>
    wordings(findMoneysUse(reader, atoms), true).flatMap(wording =>
      readWording(reader, { ...wording, bare: true }, notes, true),
    )
  const whole = readAll(kept, strange.length > 0, told)
  // "has anybody grumbled about noise": a deed that no minutes call so, of what they speak of
  const deeds = strange.filter(atom => isDeed(reader, atom, kept))
  if (deeds.length === 0) return whole
  const rest = kept.filter(atom => !deeds.includes(atom))
  return [...whole, ...readPart(rest, tell(reader, deeds, 'not understood and left out of the reading'))]
}

/** "what was sent back for more [work] in 2013": without the words that nobody knows, if the rest asks for what minutes tell. */
export function readWithout(sentence: string, setting: Setting): readonly Understood[] {
  const reader = createReader(sentence, setting)
  const read = readAtoms(reader)
  if (isRefusal(read) || read.some(isBeyond) || asksOfSelf(read) || !read.some(asksForFacts)) return []
  const known = read.filter(({ kind }) => kind !== 'unknown')
  const kept = known.filter((atom, index) => atom.kind !== 'preposition' || leadsOn(known, index))
  const strange = read.filter(atom => isStrange(reader, atom))
  const told = tell(reader, strange, 'not understood and left out of the reading')
  const all = wordings(findMoneysUse(reader, kept), false)
  return unique(all.flatMap(wording => readWording(reader, wording, told, false)).filter(isNarrowed))
}

const asksForFacts = (atom: Atom): boolean => saysOneOf(atom, FACTS)
/** What only minutes tell. */
const FACTS = kindSet('type', 'decide', 'recommend', 'voted', 'unanimous', 'noted', 'closed')

/** Not all that a body did, or was done in a year. */
const isNarrowed = ({ question: { filter } }: Understood): boolean =>
  filter.about !== null ||
  filter.persons.length + filter.responsible.length > 0 ||
  (filter.types.length + filter.noted.length + filter.recommendedBy.length > 0 || filter.voted || filter.closed
    ? filter.bodies.length + filter.regions.length > 0 || filter.since !== null || filter.until !== null
    : false)

/** What stands before the topic, or is built like a verb; what a sentence begins with is what it is about. */
function isDeed(reader: Reader, atom: Atom, all: readonly Atom[]): boolean {
  if (atom === all[0] && !PAST.test(reader.words[atom.at]!.key)) return false
  // "asked to [draw up] a plan"; not "which [amendments] were put forward"
  const before = all[all.indexOf(atom) - 1]
  if (says(before, 'ask', { ask: 'what' })) return false
  if (isBetween(atom, all) || says(before, 'duty')) return true
  if (before && isIn('particle', reader.words[atom.at]) && isDeed(reader, before, all)) return true
  const topic = all.find(one => one.kind === 'topic')
  if (topic) return atom.at < topic.at
  const { key } = reader.words[atom.at]!
  // "fik de deres [takststigning] igennem": a noun, in Danish
  return VERB_LIKE.test(key) && !(/ning$/.test(key) && !reader.words.some(word => isIn('english', word)))
}

/** "which tasks [fell] to Bo Lind", "which cases [dragged on] in 2022": it ties what is asked for to whose or when it is. */
function isBetween(atom: Atom, all: readonly Atom[]): boolean {
  const index = all.indexOf(atom)
  const [before, behind] = [all[index - 1], all[index + 1]]
  const tied = behind?.kind === 'time' || (isName(behind) && behind.tie !== 'bare')
  return says(before, 'noun') && tied && !all.some(isTopic)
}

const VERB_LIKE = /(?:ed|ede|te|ing)$/
const PAST = /(?:ede|te)$/

function readWording(
  reader: Reader,
  { atoms, without, bare, unsure, things = [], turned = false }: Wording,
  told: readonly string[],
  strange: boolean,
): Understood[] {
  const composed = compose(reader, atoms)
  if (
    isRefusal(composed) ||
    ((strange || turned) && isAboutPeople(composed)) ||
    (bare && !saysSomething(composed, strange))
  )
    return []
  const leftOut = tell(reader, without, 'left out of the reading')
  const owners = things.flatMap(atom => (isName(atom) ? atom.names.map(({ text }) => text) : []))
  const read = owners.map(name => `"${name}" is read as what it is about, not as who met`)
  return [withNotes(composed, [...told, ...read, ...(unsure ? [WHO_IN_WORDS] : []), ...leftOut])]
}

/** A note of what was done with atoms; none for no atoms. */
function tell(reader: Reader, atoms: readonly Atom[], what: string): readonly string[] {
  const words = atoms.map(({ at, next }) => `"${reader.text(at, next)}"`)
  return words.length === 0 ? [] : [`${words.join(', ')} ${words.length === 1 ? 'is' : 'are'} ${what}`]
}

const isBeyond = (atom: Atom): boolean => says(atom, 'beyond')
const isSelf = (atom: Atom): boolean => says(atom, 'beyond', { self: true })

/** "my tasks", "hvad skal jeg gøre": whose, nobody knows. */
const asksOfSelf = (atoms: readonly Atom[]): boolean =>
  atoms.some(atom => isSelf(atom) || says(atom, 'ours')) && asksForTasks(atoms)

function isPassedOver(reader: Reader, atom: Atom): boolean {
  if (atom.kind === 'unknown') return !isStrange(reader, atom)
  if (atom.kind === 'topic') return readWords(atom.text).every(word => reader.book.isIdle(word.text))
  return isSelf(atom)
}

/** "which zebras took part in Klynge Nord": not whoever was at a meeting that speaks of zebras. */
const isAboutPeople = ({ question: { noun, filter } }: Composed): boolean =>
  (noun === 'participants' || filter.attendance !== null) && filter.about !== null

/** The whole archive is no answer to a question that is half understood, nor all of a body where words are strange. */
const saysSomething = ({ question: { filter } }: Composed, strange: boolean): boolean =>
  filter.about !== null ||
  filter.persons.length + filter.responsible.length + filter.organisations.length > 0 ||
  (!strange && filter.bodies.length > 0)

/** Without what is not understood or what minutes cannot tell, to be offered instead; none if nothing is left. */
export function readRest(sentence: string, setting: Setting): readonly Understood[] {
  const reader = createReader(sentence, setting)
  const read = readAtoms(reader)
  if (isRefusal(read) || asksOfSelf(read)) return []
  const kinds = kindsOf(read)
  const decided = kinds.has('amount') || kinds.has('type') || kinds.has('decide')
  const noun: Noun = kinds.has('attend') ? 'participants' : decided ? 'decisions' : 'items'
  const composed = compose(reader, onlyOf(noun, read).atoms)
  return isRefusal(composed) ? [] : [composed]
}
