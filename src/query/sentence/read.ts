// Reads a plain sentence in English, Danish or a mix of both: the question it asks, or why it cannot be answered. It knows
// nothing of the archive; who is meant by a name is settled when the question is asked.

import type { Question } from '../filter.js'
import { readAtoms } from './clauses/clauses.js'
import { compose } from './compose/compose.js'
import { createReader } from './create-reader.js'
import { type Atom, isName, isRefusal, isTopic, kindSet, type Refusal, says, saysOneOf } from './reader/atoms.js'
import type { Reader, Setting } from './reader/reader.js'
import { onlyGreeting } from './reader/refusals.js'
import { mendings } from './reader/spelling.js'
import { isIn } from './words/lists.js'
import type { Word } from './words/words.js'

export interface Understood {
  readonly question: Question
  /** What was taken for granted and must be told. */
  readonly notes: readonly string[]
}

/** With notes before its own. */
export const withNotes = (one: Understood, notes: readonly string[]): Understood => ({
  ...one,
  notes: [...notes, ...one.notes],
})

/** Several questions, with notes before those of the first. */
export const noteFirst = (all: readonly Understood[], notes: readonly string[]): readonly Understood[] =>
  all.map((one, index) => (index === 0 ? withNotes(one, notes) : one))

export function readSentence(sentence: string, setting: Setting): Understood | Refusal {
  const understood = readAsTyped(sentence, setting)
  if (!isRefusal(understood)) return understood
  const meant = readAsMeant(sentence, understood.strange ?? [], setting, mended => {
    const read = readAsTyped(mended, setting)
    return isRefusal(read) ? read : [read]
  })
  return meant?.[0] ?? readAsKeywords(sentence, understood, setting) ?? understood
}

function readAsTyped(sentence: string, setting: Setting): Understood | Refusal {
  const first = readOnce(sentence, setting)
  if (isRefusal(first)) return first
  // "due by 1 June", without a year: a deadline lies ahead.
  const { noun, filter } = first.question
  const ahead = noun === 'actions' && filter.by !== null && !filter.overdue
  return ahead ? readOnce(sentence, { ...setting, toward: 'future' }) : first
}

function readOnce(sentence: string, setting: Setting): Understood | Refusal {
  const reader = createReader(sentence, setting)
  const greeting = onlyGreeting(reader)
  if (greeting) return greeting
  const atoms = readAtoms(reader)
  return isRefusal(atoms) ? atoms : compose(reader, atoms)
}

/** The sentence with typing errors corrected, each told; null unless that gives questions, and one reading only. */
export function readAsMeant(
  sentence: string,
  strange: readonly Word[],
  { book }: Setting,
  read: (mended: string) => readonly Understood[] | Refusal,
): readonly Understood[] | null {
  const found = new Map<string, readonly Understood[]>()
  for (const { mended, notes } of mendings(sentence, strange, book)) {
    const understood = read(mended)
    if (isRefusal(understood)) continue
    const asked = JSON.stringify(understood.map(({ question }) => question))
    if (!found.has(asked)) found.set(asked, noteFirst(understood, notes))
  }
  const [only, ...others] = found.values()
  return others.length === 0 ? (only ?? null) : null
}

/** "tasks Elmevej", "bladder scanners Klynge Nord": no sentence, but words side by side, as one types into a search box. */
function readAsKeywords(sentence: string, refusal: Refusal, setting: Setting): Understood | null {
  const reader = createReader(sentence, setting)
  const atoms = refusal.strange ? readAtoms(reader) : null
  if (atoms === null || isRefusal(atoms)) return null
  const strange = atoms.filter(isUnknown)
  const others = atoms.filter(atom => !isUnknown(atom))
  const [first, last] = [strange[0]!, strange.at(-1)!]
  const inOnePlace = last.next - first.at === strange.length && strange.length <= MOST_KEYWORDS
  if (!inOnePlace || others.length === 0 || !others.every(isKeyword)) return null
  // "important decisions": what stands before the noun says which, not about what. "budget 2023" may be anything.
  if (says(atoms[atoms.indexOf(last) + 1], 'noun')) return null
  const named = others.some(atom => says(atom, 'noun'))
  if (!named && !others.some(isName)) return null
  const topic: Atom = { kind: 'topic', text: reader.text(first.at, last.next), at: first.at, next: last.next }
  const said = atoms.flatMap(atom => (atom === first ? [topic] : isUnknown(atom) ? [] : [atom]))
  const composed = compose(reader, named ? said : [A_NOUN, ...said])
  const what = named ? 'it is about' : 'decisions are about'
  return isRefusal(composed) ? null : withNotes(composed, [`"${topic.text}" is read as what ${what}`])
}

const MOST_KEYWORDS = 3
const isUnknown = (atom: Atom): boolean => atom.kind === 'unknown'

const isKeyword = (atom: Atom): boolean =>
  atom.kind === 'time' ||
  (isName(atom) && atom.tie === 'bare' && atom.names.every(name => name.kind !== 'unknown')) ||
  says(atom, 'noun')

/** "vandværk 2019", "I am writing about Solrød": words before a question that only say where to look; null if they say more. */
export function readContext(sentence: string, setting: Setting): Understood | null {
  const reader = createReader(sentence, setting)
  const atoms = readAtoms(reader)
  if (isRefusal(atoms)) return null
  // "I missed [the Klynge Nord meeting on 3 May]": what somebody who asks did there is not asked
  const speaks = isIn('asker', reader.words[0]) && atoms.some(atom => isName(atom) || isTopic(atom))
  const ofSpeaker = (atom: Atom) =>
    says(atom, 'beyond', { self: true }) || saysOneOf(atom, OF_SPEAKER) || LOOSE.has(atom.kind)
  const places = atoms.filter(
    atom => !says(atom, 'filler') && !says(atom, 'noun', { noun: 'meetings' }) && !(speaks && ofSpeaker(atom)),
  )
  const strange = places.filter(isUnknown)
  if (places.length === 0 || strange.length > MOST_KEYWORDS || !places.every(atom => PLACES.has(atom.kind))) return null
  const composed = compose(reader, [A_NOUN, ...places.map(atom => (isUnknown(atom) ? topicOf(reader, atom) : atom))])
  if (isRefusal(composed)) return null
  if (speaks) return withNotes(composed, [`"${sentence}" is read as where to look`])
  const { about } = composed.question.filter
  return withNotes(composed, strange.length > 0 && about !== null ? [`"${about}" is read as where to look`] : [])
}

const OF_SPEAKER = kindSet('ours', 'attend', 'active', 'passive', 'meet', 'relative')
const LOOSE: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['unknown', 'preposition'])
const PLACES: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['unknown', 'topic', 'name', 'time', 'item', 'end'])
const A_NOUN: Atom = { kind: 'says', meaning: { kind: 'noun', noun: 'decisions' }, at: 0, next: 1 }

/** The words of an atom as a topic. */
const topicOf = ({ text }: Reader, { at, next }: Atom): Atom => ({ kind: 'topic', text: text(at, next), at, next })
