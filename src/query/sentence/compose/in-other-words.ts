// Words that say something else beside the noun asked for than by themselves: "in which case was anyone disqualified" asks for
// items that speak of it, "when do they meet again" for the next meeting.

import type { Role } from '../../../model/document.js'
import type { Noun } from '../../filter.js'
import { type Atom, isName, isPerson, meaningOf, says } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn } from '../words/lists.js'

/** The atoms with what says something else beside the noun asked for in other words; null if nothing does. */
export function inOtherWords(reader: Reader, atoms: readonly Atom[], noun: Noun): readonly Atom[] | null {
  let changed = false
  const meant = atoms.map((atom, index): Atom => {
    const { at, next } = atom
    const instead = noun === 'participants' ? standIn(atom, atoms[index - 1], atoms[index + 1]) : null
    if (instead) changed = true
    if (instead) return { ...instead, at, next }
    const other = otherAtom(reader, atom, noun)
    changed ||= other !== null
    return other === null ? atom : { ...other, at, next }
  })
  return changed ? meant : null
}

/** "hvem [mødte for Bo Lind]": who stood in for them; "mødte for Region Nordjylland" is where they come from. */
function standIn(atom: Atom, before: Atom | undefined, next: Atom | undefined): Unplaced<Atom> | null {
  const came = (one: Atom | undefined) => says(one, 'attend', { attendance: 'present' })
  const isFor = (one: Atom | undefined) => isName(one) && isPerson(one) && one.tie === 'for'
  if (came(atom) && isFor(next)) return { kind: 'says', meaning: SUBSTITUTE }
  return isName(atom) && came(before) && isFor(atom) ? { ...atom, tie: 'bare' } : null
}

const SUBSTITUTE: Meaning = { kind: 'noted', note: 'substitute', word: 'stedfortræder', of: null }

/** "vice chair" is one word there; other roles are asked for in the word that minutes have. */
const IN_MINUTES: { readonly [R in Role]?: string } = { 'vice-chair': 'næstformand', 'co-chair': 'medformand' }

const LATE: Meaning = { kind: 'noted', note: 'late', word: 'forsinket', of: null }

type Unplaced<A> = A extends unknown ? Omit<A, 'at' | 'next'> : never

function otherAtom({ words }: Reader, atom: Atom, noun: Noun): Unplaced<Atom> | null {
  const meaning = meaningOf(atom)
  if (meaning?.kind === 'noted') {
    // "in which case was anyone disqualified": items speak of it in words.
    if (IN_WORDS.has(noun)) return { kind: 'topic', text: meaning.word }
    // "which meetings were held by video": any of the words that notes have for it
    if (noun === 'meetings' && REMOTE.has(meaning.note))
      return { kind: 'name', tie: 'at', names: [{ text: meaning.note, kind: 'unknown' }] }
  }
  // "was the [chair] re-elected"
  if (meaning?.kind === 'role' && noun === 'decisions')
    return { kind: 'topic', text: IN_MINUTES[meaning.roles[0]!] ?? words[atom.next - 1]!.text }
  // "is there a draft among the attachments"
  if (meaning?.kind === 'status' && noun === 'attachments') return { kind: 'topic', text: meaning.status }
  // "when do they meet again"
  if (meaning?.kind === 'filler' && noun === 'meetings' && /^(?:igen|again)$/.test(words[atom.at]!.key))
    return { kind: 'says', meaning: { kind: 'next' } }
  // "which post did Bo Lindgren get"
  if (meaning?.kind === 'duty' && (noun === 'participants' || noun === 'items') && isIn('got', words[atom.at]))
    return { kind: 'says', meaning: { kind: 'filler' } }
  // "who joined [late]": of people it is no deadline
  if (meaning?.kind === 'overdue' && noun === 'participants') return { kind: 'says', meaning: LATE }
  // "which papers were [promised]"
  if (meaning?.kind === 'duty' && noun === 'attachments') return { kind: 'says', meaning: { kind: 'filler' } }
  // "which attachments are confidential", "hvilke bilag mangler": what is noted beside them
  const mark = noun === 'attachments' ? MARKS.find(([list]) => isIn(list, words[atom.at])) : undefined
  const isMark = meaning?.kind === 'closed' || meaning?.kind === 'attend' || meaning?.kind === 'open'
  return mark && isMark
    ? { kind: 'says', meaning: { kind: 'noted', note: mark[1], word: mark[1], of: 'attachments' } }
    : null
}

/** What is said of items and people by the same words. */
const MARKS = [
  ['confidential', 'confidential'],
  ['missing', 'to-follow'],
] as const

const IN_WORDS: ReadonlySet<Noun> = new Set<Noun>(['items', 'decisions', 'recommendations'])
/** Kinds of notes that also say where a whole meeting was. */
const REMOTE: ReadonlySet<string> = new Set(['remote', 'teams'])
