// Somebody by their post in a question about tasks: "opgaver for praksiskoordinatoren", "what must the chairman do". Tasks
// name whom they were given to as the minutes do, so that the post is a name like any other.

import type { Role } from '../../model/document.js'
import type { Atom } from './atoms.js'
import { isNoun, kindsOf, meaningOf } from './nouns.js'
import { type Reader, tieOf } from './reader.js'
import type { Word } from './words.js'

const ARTICLE = /^(?:the|den|det|de)$/

/** A post in a definite form behind "for", "til" or "skal". */
export function post(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  if (!asksForTasks(before)) return null
  const tie = tieOf(reader.words[at])
  if (tie !== null && tie !== 'for' && tie !== 'to') return null
  let start = tie === null ? at : at + 1
  while (ARTICLE.test(reader.words[start]?.key ?? '')) start++
  const word = reader.words[start]
  if (!word || !isPost(reader, word) || reader.says(start)) return null
  return { kind: 'name', tie: tie ?? 'bare', names: [{ text: word.text, kind: 'unknown' }], at, next: start + 1 }
}

/** "praksiskoordinatoren", "hospitalsdirektørerne"; not "koordinator", which is anybody's. */
const isPost = ({ book }: Reader, { text, quote }: Word): boolean =>
  quote === null && /^\p{Ll}.*(?:en|et|rne|ne)s?$/u.test(text) && book.isPost(text)

export const asksForTasks = (atoms: readonly Atom[]): boolean =>
  kindsOf(atoms).has('duty') || atoms.some(atom => isNoun(atom, 'actions'))

/** "what tasks did the chairman get": of tasks it is who was given them, in the word of Danish minutes. */
export function rolesAsPosts({ words }: Reader, atoms: readonly Atom[]): readonly Atom[] {
  if (!asksForTasks(atoms)) return atoms
  // "who is in charge of Klynge Nord": who chairs it
  const inCharge = atoms.findIndex(({ at, next }) => IN_CHARGE.test(keysOf(words.slice(at, next))))
  const behind = atoms[inCharge + 1]
  if (
    inCharge >= 0 &&
    behind?.kind === 'name' &&
    behind.names.every(({ kind }) => kind === 'body' || kind === 'cluster')
  )
    return atoms.map((atom, index) => (index === inCharge ? { ...atom, ...CHAIRS } : atom))
  return atoms.map(atom => {
    const meaning = meaningOf(atom)
    const danish = meaning?.kind === 'role' ? IN_DANISH[meaning.roles[0]!] : undefined
    return danish === undefined
      ? atom
      : { kind: 'name', tie: 'for', names: [{ text: danish, kind: 'unknown' }], at: atom.at, next: atom.next }
  })
}

const IN_CHARGE = /^(?:in charge of|responsible for|ansvarlig for)$/
const CHAIRS = { kind: 'says', meaning: { kind: 'role', roles: ['chair', 'co-chair', 'facilitator'] } } as const
const keysOf = (words: readonly Word[]): string => words.map(word => word.key).join(' ')

const IN_DANISH: Readonly<Record<Role, string>> = {
  chair: 'formanden',
  'co-chair': 'medformanden',
  'vice-chair': 'næstformanden',
  facilitator: 'ordstyreren',
  secretary: 'referenten',
}
