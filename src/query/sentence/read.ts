// A plain sentence in English, Danish or both in; the question it asks out, or why it cannot be answered. Knows nothing
// of the archive: who is meant by a name is settled when the question is asked.

import type { Question } from '../filter.js'
import { isRefusal, type Refusal } from './atoms.js'
import { readAtoms } from './clauses.js'
import { compose } from './compose.js'
import type { NameBook } from './name-book.js'
import { createReader } from './reader.js'
import { meantWord } from './spelling.js'

export interface Understood {
  readonly question: Question
  /** What was taken for granted and must be told. */
  readonly notes: readonly string[]
}

/** `today` (`YYYY-MM-DD`) is what "last year" counts from. */
export function readSentence(sentence: string, book: NameBook, today: string): Understood | Refusal {
  const understood = readAsTyped(sentence, book, today)
  return isRefusal(understood) ? (readAsMeant(sentence, understood, book, today) ?? understood) : understood
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

/** With slips of the finger put right, each told; null where that does not make a question of it. */
function readAsMeant(sentence: string, refusal: Refusal, book: NameBook, today: string): Understood | null {
  let mended = sentence
  const notes: string[] = []
  // From the end, so that places before it stay what they are.
  for (const word of [...(refusal.strange ?? [])].reverse()) {
    const meant = meantWord(word)
    if (meant === null) continue
    mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
    notes.unshift(`"${word.text}" is read as "${meant}"`)
  }
  if (notes.length === 0) return null
  const understood = readAsTyped(mended, book, today)
  return isRefusal(understood) ? null : { ...understood, notes: [...notes, ...understood.notes] }
}

function readOnce(sentence: string, book: NameBook, today: string, toward: 'past' | 'future'): Understood | Refusal {
  const reader = createReader(sentence, book, { today, toward })
  if (reader.words.length === 0)
    return { why: 'There is no question', advice: 'Write one, for example: all decisions by Klynge Midt' }
  const atoms = readAtoms(reader)
  return isRefusal(atoms) ? atoms : compose(reader, atoms)
}
