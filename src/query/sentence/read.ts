// A plain sentence in English, Danish or both in; the question it asks out, or why it cannot be answered. Knows nothing
// of the archive: who is meant by a name is settled when the question is asked.

import type { Question } from '../filter.js'
import { type Atom, isRefusal, type Refusal } from './atoms.js'
import { readAtoms } from './clauses.js'
import { compose } from './compose.js'
import { createReader } from './create-reader.js'
import { mendings } from './mendings.js'
import type { NameBook } from './name-book.js'
import { onlyGreeting } from './refusals.js'
import { sliceWords } from './words.js'

export interface Understood {
  readonly question: Question
  /** What was taken for granted and must be told. */
  readonly notes: readonly string[]
}

/** `today` (`YYYY-MM-DD`) is what "last year" counts from. */
export function readSentence(sentence: string, book: NameBook, today: string): Understood | Refusal {
  const understood = readAsTyped(sentence, book, today)
  if (!isRefusal(understood)) return understood
  return (
    readAsMeant(sentence, understood, book, today) ?? readAsKeywords(sentence, understood, book, today) ?? understood
  )
}

function readAsTyped(sentence: string, book: NameBook, today: string): Understood | Refusal {
  const first = readOnce(sentence, book, today, 'past')
  // "due by 1 June", without a year: a deadline lies ahead.
  const ahead =
    !isRefusal(first) &&
    first.question.noun === 'actions' &&
    first.question.filter.by !== null &&
    !first.question.filter.overdue
  return ahead ? readOnce(sentence, book, today, 'future') : first
}

/** With slips of the finger put right, each told; null where that does not make one question of it, and only one. */
function readAsMeant(sentence: string, refusal: Refusal, book: NameBook, today: string): Understood | null {
  const read = new Map<string, Understood>()
  for (const { mended, notes } of mendings(sentence, refusal.strange ?? [], book)) {
    const understood = readAsTyped(mended, book, today)
    if (isRefusal(understood)) continue
    const asked = JSON.stringify(understood.question)
    if (!read.has(asked)) read.set(asked, { ...understood, notes: [...notes, ...understood.notes] })
  }
  const [only, ...others] = read.values()
  return others.length === 0 ? (only ?? null) : null
}

/** "tasks Elmevej", "bladder scanners Klynge Nord": no sentence, but words side by side, as one types into a search box. */
function readAsKeywords(sentence: string, refusal: Refusal, book: NameBook, today: string): Understood | null {
  const reader = createReader(sentence, book, { today, toward: 'past' })
  const atoms = refusal.strange ? readAtoms(reader) : null
  if (atoms === null || isRefusal(atoms)) return null
  const strange = atoms.filter(atom => atom.kind === 'unknown')
  const others = atoms.filter(atom => atom.kind !== 'unknown')
  const [first, last] = [strange[0]!, strange.at(-1)!]
  const inOnePlace = last.next - first.at === strange.length && strange.length <= MOST_KEYWORDS
  if (!inOnePlace || others.length === 0 || !others.every(isKeyword)) return null
  const text = sliceWords(sentence, reader.words, first.at, last.next)
  const topic: Atom = { kind: 'topic', text, at: first.at, next: last.next }
  const said = atoms.flatMap((atom): readonly Atom[] =>
    atom === first ? [topic] : atom.kind === 'unknown' ? [] : [atom],
  )
  // "important decisions": what stands before the noun says which, not about what. "budget 2023" may be anything.
  const isNoun = (atom: Atom | undefined) => atom?.kind === 'says'
  if (isNoun(atoms[atoms.indexOf(last) + 1])) return null
  const named = others.some(isNoun)
  if (!named && !others.some(atom => atom.kind === 'name')) return null
  const composed = compose(reader, named ? said : [A_NOUN, ...said])
  if (isRefusal(composed)) return null
  const note = `"${text}" is read as what ${named ? 'it is about' : 'decisions are about'}`
  return { ...composed, notes: [note, ...composed.notes] }
}

const MOST_KEYWORDS = 3

/** "vandværk 2019", "I am writing about Solrød": words before a question that only say where to look; null where they say more. */
export function readContext(sentence: string, book: NameBook, today: string): Understood | null {
  const reader = createReader(sentence, book, { today, toward: 'past' })
  const atoms = readAtoms(reader)
  if (isRefusal(atoms)) return null
  const says = atoms.filter(atom => !(atom.kind === 'says' && atom.meaning.kind === 'filler'))
  const strange = says.filter(atom => atom.kind === 'unknown')
  if (says.length === 0 || strange.length > MOST_KEYWORDS || !says.every(atom => PLACES.has(atom.kind))) return null
  const topics = says.map(
    (atom): Atom =>
      atom.kind === 'unknown'
        ? { kind: 'topic', text: sliceWords(sentence, reader.words, atom.at, atom.next), at: atom.at, next: atom.next }
        : atom,
  )
  const composed = compose(reader, [A_NOUN, ...topics])
  if (isRefusal(composed)) return null
  const { about } = composed.question.filter
  const told = strange.length > 0 && about !== null ? [`"${about}" is read as where to look`] : []
  return { ...composed, notes: [...told, ...composed.notes] }
}

const PLACES: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['unknown', 'topic', 'name', 'time', 'item', 'end'])
const A_NOUN: Atom = { kind: 'says', meaning: { kind: 'noun', noun: 'decisions' }, at: 0, next: 1 }

const isKeyword = (atom: Atom): boolean =>
  atom.kind === 'time' ||
  (atom.kind === 'name' && atom.tie === 'bare' && atom.names.every(name => name.kind !== 'unknown')) ||
  (atom.kind === 'says' && atom.meaning.kind === 'noun')

function readOnce(sentence: string, book: NameBook, today: string, toward: 'past' | 'future'): Understood | Refusal {
  const reader = createReader(sentence, book, { today, toward })
  if (reader.words.length === 0)
    return { why: 'There is no question', advice: 'Write one, for example: all decisions by Klynge Midt' }
  const greeting = onlyGreeting(reader)
  if (greeting) return greeting
  const atoms = readAtoms(reader)
  return isRefusal(atoms) ? atoms : compose(reader, atoms)
}
