// What cannot be read as grammar in, as a search out: items that say its strange words, its topics and the names that nobody
// knows, of the bodies and the time that are understood.

import { type Atom, isRefusal } from './atoms.js'
import { readAtoms } from './clauses.js'
import { compose } from './compose.js'
import { createReader } from './create-reader.js'
import { asTopic, asWords, isBeyond, isStrange, onlyOf, ROOM, tellWords, unique, withNotes } from './loose.js'
import type { NameBook } from './name-book.js'
import type { Understood } from './read.js'

/** With names of bodies as they are understood, then as words. */
export function readAsSearch(sentence: string, book: NameBook, today: string): readonly Understood[] {
  const reader = createReader(sentence, book, { today, toward: 'past' })
  const atoms = readAtoms(reader)
  if (isRefusal(atoms) || atoms.some(isBeyond)) return []
  const strange = atoms.filter(atom => isStrange(reader, atom))
  const told = `the sentence is not understood in full: shown is what a search for its words finds`
  return unique(
    [asTopic, asWords].flatMap(worded => {
      const all = atoms.map(worded).filter(atom => atom.kind === 'unknown' || ROOM.has(atom.kind))
      const topics = all.flatMap(atom =>
        atom.kind === 'topic' ? [atom.text] : strange.includes(atom) ? [tellWords(reader, atom)] : [],
      )
      const rest = all.filter(atom => !['unknown', 'topic'].includes(atom.kind) && !isToday(atom, today))
      const topic: Atom = { kind: 'topic', text: topics.join(' '), at: 0, next: reader.words.length }
      const composed = strange.length > 0 ? compose(reader, onlyOf('items', [topic, ...rest]).atoms) : null
      return composed === null || isRefusal(composed) ? [] : [withNotes(composed, [told])]
    }),
  )
}

/** "how many have it today": not of a meeting of this day. */
const isToday = (atom: Atom, today: string): boolean => atom.kind === 'time' && atom.since === today
