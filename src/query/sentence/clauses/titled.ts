// People by what they are: "hvilke læger deltog", "general practitioners from PLO", "who is the mayor of Solrød". What is
// decided about them, or asked of them, is another question.

import { looksLikePersonName } from '../../../danish/names.js'
import { literals } from '../../../model/literals.js'
import {
  ASKING,
  type Atom,
  asksOf,
  isMeetings,
  isPerson,
  kindSet,
  kindsOf,
  OF_PEOPLE,
  says,
  saysOneOf,
} from '../reader/atoms.js'
import { isCapital } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { NOT_TOLD } from '../reader/refusals.js'
import { isIn, lengthIn } from '../words/lists.js'
import type { Word } from '../words/words.js'

export function titled(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, book } = reader
  const start = skipArticles(words, at)
  if (!words[start] || words[start].quote !== null || !before.every(mayLead)) return null
  const found = book.titles(words, start)
  // "who was ordstyrer": what somebody was at the meeting
  if (!found || reader.kindAt(start) === 'role') return null
  const next = start + found.length
  const kinds = new Set(words.slice(next).map((_, index) => reader.kindAt(next + index)))
  const came = [...kinds, ...kindsOf(before)].some(kind => OF_PEOPLE.has(kind)) || isBesideMeetings(reader, before)
  // "were doctors there in the group [about] noise"
  if ([...kinds].some(kind => DEEDS.has(kind) && !(came && kind === 'about'))) return null
  if (!came && !isPredicate(reader, before, next) && !(comeFrom(reader, next) && !asksOf(before).has('count')))
    return null
  return { kind: 'says', meaning: { kind: 'noun', noun: 'participants', titles: found.value }, at, next }
}

/** "at which meetings was [a nurse] present": the meeting stands beside each of them. */
const mayLead = (atom: Atom): boolean => saysOneOf(atom, LEADS) || isMeetings(atom) || atom.kind === 'preposition'

/** "meetings with [a mayor]", "which meetings had [an architect]" */
const isBesideMeetings = ({ words }: Reader, before: readonly Atom[]): boolean =>
  before.some(isMeetings) && (isIn('tie-with', words[before.at(-1)!.at]) || isIn('have', words[before.at(-1)!.at]))

// "[Enhedslisten] members", "hvilke [konservative] var til stede": a party, which people are from
export function partyPeople(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, book } = reader
  const start = skipArticles(words, at)
  const length = words[start]?.quote === null ? book.party(words, start) : 0
  if (length === 0) return null
  const next = start + length
  const members = reader.says(next)?.value
  const isMember = members?.kind === 'noun' && members.noun === 'participants'
  const came = words.some((_, word) => word >= next && OF_PEOPLE.has(reader.kindAt(word)))
  if (!isMember && !(came && before.length > 0 && before.every(atom => saysOneOf(atom, LEADS)))) return null
  return { kind: 'name', tie: 'from', names: [{ text: reader.text(start, next), kind: 'organisation' }], at, next }
}

/** "people who [work] at Skive Kommune": where somebody comes from is told by the name behind it. */
export function worksAt({ words }: Reader, at: number, before: readonly Atom[]): Atom | null {
  // "where does Bo Lindgren [work]"
  if (asksOf(before).has('where') && before.some(isPerson) && isIn('works-at', words[at]) && !words[at + 1])
    return { kind: 'says', meaning: { kind: 'noun', noun: 'participants' }, at, next: at + 1 }
  const people = asksOf(before).has('who') || before.some(atom => says(atom, 'noun', { noun: 'participants' }))
  if (!people || asksOf(before).has('count') || !isIn('works-at', words[at]) || tieOf(words[at + 1]) === null)
    return null
  return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
}

/** "hvem [kommer fra Skive Kommune]" */
export function comesFrom(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const length = lengthIn('comes-from', reader.words, at)
  if (length === 0 || !asksOf(before).has('who') || asksOf(before).has('count')) return null
  const start = skipArticles(reader.words, at + length)
  const found = readKnownName(reader, start) ?? readUnknownName(reader, start, 'from')
  return found && { kind: 'name', tie: 'from', names: [{ ...found.name, kind: 'organisation' }], at, next: found.next }
}

// "how much is the chairman [paid]", "hvad får Bo Lind [i løn]": of somebody, at the end of the question
export function pay(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, book } = reader
  const next = at + lengthIn('pay', words, at)
  const isLast = words[next] === undefined || reader.isTime(next)
  if (next === at || !isLast || !before.some(atom => saysOneOf(atom, ASKING))) return null
  const isSomebody = ({ text }: Word, index: number) =>
    book.isPost(text) ||
    reader.kindAt(index) === 'role' ||
    book.titles(words, index) !== null ||
    (index < at - 1 && looksLikePersonName(reader.text(index, index + 2), book.isNoName))
  return words.slice(0, at).some(isSomebody)
    ? { kind: 'says', meaning: { kind: 'beyond', ...NOT_TOLD.pay }, at, next }
    : null
}

const LEADS = kindSet('ask', 'filler', 'passive', 'active', 'relative', 'attend')
/** What minutes tell of such people in the words of items. */
const DEEDS = kindSet(...literals('type decide discuss recommend duty voted amount due open about'))

/** "who was [mayor of Solrød]", "hvem er [sundhedschef i Solrød]" */
const isPredicate = (reader: Reader, before: readonly Atom[], next: number): boolean =>
  (asksOf(before).has('who') || before.some(isMeetings)) &&
  says(before.at(-1), 'passive') &&
  (reader.words[next] === undefined || tieOf(reader.words[next]) !== null || reader.isTime(next))

/** "læger [fra PLO]" */
const comeFrom = (reader: Reader, at: number): boolean =>
  PLACES.has(tieOf(reader.words[at])) && (isCapital(reader.words[at + 1]) || readKnownName(reader, at + 1) !== null)

const PLACES: ReadonlySet<string | null> = new Set(['from', 'in', 'of', 'at'])
