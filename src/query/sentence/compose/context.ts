// Meetings and items that a sentence names only to say where: "at the last meeting", "decisions where the case was sent back".

import type { Noun } from '../../filter.js'
import { type Atom, asksOf, isName, kindSet, kindsOf, meaningsOf, OF_PEOPLE, says, saysOneOf } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import type { Ask } from '../words/lexicon.js'
import { isIn } from '../words/lists.js'

/** "at the last meeting", "deltagere i mødet", "decisions of the meeting": a meeting that is only where it was. */
export function isContext(
  atoms: readonly Atom[],
  index: number,
  noun: Noun,
  asks: ReadonlySet<Ask>,
  isAgenda: boolean,
): boolean {
  if (noun !== 'meetings' && noun !== 'items') return false
  const beside = atoms.some((atom, other) => other !== index && says(atom, 'noun'))
  const atom = atoms.slice(0, index).findLast(one => !passesOver(one))
  // "decisions where [the case] was sent back"
  const before = atom ? atoms.slice(0, atoms.indexOf(atom)) : []
  if (noun === 'items' && !isAgenda && before.some(one => says(one, 'noun')) && leadsClause(atom)) return true
  if (atom?.kind === 'preposition') return noun === 'meetings' || beside
  if (noun !== 'meetings') return false
  // "who was absent from the Sundhedsudvalget meeting"
  if (isName(atom) && (asks.has('who') || beside || atoms.some(one => one.kind === 'item')))
    return atom.tie !== 'genitive'
  // "what was decided at the Teknikudvalg's meeting in May"
  if (isName(atom) && AT.has(atom.tie) && atoms.some(isOutcome)) return true
  // "what is the oldest meeting, and who was absent"
  if (atoms[index - 1]?.kind === 'end' && asksWhoToo(atoms.slice(index + 1))) return true
  // "hvem deltog mødet", "who attended the meeting", "who chaired the last meeting", "who missed the meeting"
  return saysOneOf(atom, OF_PEOPLE) && (asks.has('who') || asks.has('count') || beside)
}

/** "meetings of which there is [an agenda]": a document, not the item that something was decided under */
export const saysAgenda = ({ words }: Reader, { next }: Atom): boolean =>
  /^(?:agenda|dagsorden)/.test(words[next - 1]!.key)

const leadsClause = (atom: Atom | undefined): boolean => says(atom, 'relative') || says(atom, 'ask', { ask: 'where' })

function asksWhoToo(after: readonly Atom[]): boolean {
  const and = after.findIndex(atom => says(atom, 'and'))
  return and >= 0 && says(after[and + 1], 'ask', { ask: 'who' }) && kindsOf(after).has('attend')
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'from', 'of'])
const OUTCOMES = kindSet('decide', 'type', 'discuss', 'recommend', 'voted', 'amount', 'duty')
const isOutcome = (atom: Atom): boolean => saysOneOf(atom, OUTCOMES)

const passesOver = (atom: Atom): boolean =>
  atom.kind === 'end' || atom.kind === 'number' || says(atom, 'filler') || says(atom, 'next')

/** "which meetings have a map attached", "møder der havde lukkede punkter", "møder med en læge": it stands beside each of them. */
export function withoutOwner<Found extends { readonly noun: Noun; readonly index: number }>(
  { words }: Reader,
  atoms: readonly Atom[],
  found: readonly Found[],
): readonly Found[] {
  const attached = found.filter(({ noun }) => noun === 'attachments')
  if (attached.length > 0 && found.every(({ noun }) => HAS_ATTACHMENTS.has(noun))) return attached
  const [owner, had, ...more] = found
  if (owner?.noun !== 'meetings' || had === undefined || more.length > 0 || kindsOf(atoms).has('most')) return found
  const titled = meaningsOf([atoms[had.index]!], 'noun').some(({ titles }) => titles)
  const has = atoms.slice(owner.index, had.index).some(atom => says(atom, 'active') && isIn('have', words[atom.at]))
  return titled ? (asksOf(atoms).has('count') ? found : [had]) : has ? [had] : found
}

const HAS_ATTACHMENTS: ReadonlySet<Noun> = new Set<Noun>(['attachments', 'meetings', 'items', 'participants'])
