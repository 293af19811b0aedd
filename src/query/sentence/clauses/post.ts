// People named by their post in questions about tasks: "opgaver for praksiskoordinatoren"; a name like any other.

import type { Role } from '../../../model/document.js'
import { type Atom, firstTold, isName, isPerson, kindsOf, meaningOf, says } from '../reader/atoms.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
import { isIn, lengthIn } from '../words/lists.js'
import type { Word } from '../words/words.js'

/** A post in a definite form behind "for", "til" or "skal". */
export function post(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  if (!asksForTasks(before)) return null
  const tie = tieOf(reader.words[at])
  if (tie !== null && tie !== 'for' && tie !== 'to') return null
  let start = tie === null ? at : at + 1
  while (isIn('the', reader.words[start])) start++
  const word = reader.words[start]
  if (!word || !isPost(reader, word) || reader.says(start)) return null
  return { kind: 'name', tie: tie ?? 'bare', names: [{ text: word.text, kind: 'unknown' }], at, next: start + 1 }
}

/** "praksiskoordinatoren", "hospitalsdirektørerne"; not "koordinator", which is anybody's. */
const isPost = ({ book }: Reader, { text, quote }: Word): boolean =>
  quote === null && /^\p{Ll}.*(?:en|et|rne|ne)s?$/u.test(text) && book.isPost(text)

// "what did the board ask [the administration] to do", "told [Bo Lind] to do": who was given it, behind whoever gave it
export function asked(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  if (!isIn('asks-to', words[at]) || !isName(before.at(-1))) return null
  const start = isIn('the', words[at + 1]) ? at + 2 : at + 1
  const found = readKnownName(reader, start) ?? readUnknownName(reader, start, 'bare')
  if (!found || tieOf(words[found.next]) !== 'to') return null
  return { kind: 'name', tie: 'for', names: [found.name], at, next: found.next }
}

export const asksForTasks = (atoms: readonly Atom[]): boolean =>
  kindsOf(atoms).has('duty') || atoms.some(atom => says(atom, 'noun', { noun: 'actions' }))

/** "what tasks did the chairman get": of tasks it is who was given them, in the word of Danish minutes. */
export function rolesAsPosts({ words }: Reader, read: readonly Atom[]): readonly Atom[] {
  // "hvad blev Bo Lind [sat til]": a task; of a thing it is a decision
  const atoms = read.map((atom, index) =>
    isPerson(read[index - 1]) && lengthIn('set-to', words, atom.at) > 0 ? { ...atom, ...DUTY } : atom,
  )
  if (!asksForTasks(atoms)) return atoms
  // "who is in charge of Klynge Nord": who chairs it
  const inCharge = atoms.findIndex(({ at, next }) => lengthIn('in-charge', words, at) === next - at)
  const behind = inCharge < 0 ? undefined : atoms[inCharge + 1]
  if (isName(behind) && behind.names.every(({ kind }) => kind === 'body' || kind === 'cluster'))
    return atoms.map((atom, index) => (index === inCharge ? { ...atom, ...CHAIRS } : atom))
  const leads = (index: number): boolean => {
    const next = firstTold(atoms.slice(index + 1))
    return atoms[index]!.kind === 'preposition' && meaningOf(next)?.kind === 'role'
  }
  return atoms
    .filter((_, index) => !leads(index))
    .map(atom => {
      const meaning = meaningOf(atom)
      const danish = meaning?.kind === 'role' ? IN_DANISH[meaning.roles[0]!] : undefined
      return danish === undefined
        ? atom
        : { kind: 'name', tie: 'for', names: [{ text: danish, kind: 'unknown' }], at: atom.at, next: atom.next }
    })
}

/** "[skal] vi have længere vagter": whether it is to be, not who has to do it. */
export const asksWhetherTo = (atoms: readonly Atom[]): boolean =>
  says(
    atoms.find(atom => !says(atom, 'filler')),
    'duty',
  )

const DUTY = { kind: 'says', meaning: { kind: 'duty' } } as const
const CHAIRS = { kind: 'says', meaning: { kind: 'role', roles: ['chair', 'co-chair', 'facilitator'] } } as const

const IN_DANISH: Readonly<Record<Role, string>> = {
  chair: 'formanden',
  'co-chair': 'medformanden',
  'vice-chair': 'næstformanden',
  facilitator: 'ordstyreren',
  secretary: 'referenten',
}
