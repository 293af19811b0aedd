// People by what they are: "hvilke læger deltog", "who is the mayor of Solrød". What is decided of them is not this.

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

export function titled(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, book } = reader
  const start = skipArticles(words, at)
  if (!words[start] || words[start].quote !== null || !before.every(mayLead)) return null
  const found = book.titles(words, start)
  // "who was ordstyrer": what somebody was at the meeting; "who is tovholder for the roof": a task
  if (!found || reader.kindAt(start) === 'role' || (reader.says(start)?.length ?? 0) > found.length) return null
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
  // "how did the [conservatives] vote"
  const votes = /^\p{Ll}/u.test(words[start]!.text) && words.some((_, word) => reader.kindAt(word) === 'voted')
  const names = [{ text: reader.text(start, next), kind: 'organisation' as const }]
  if (votes) return { kind: 'name', tie: 'bare', names, at, next }
  const members = reader.says(next)?.value
  const isMember = members?.kind === 'noun' && members.noun === 'participants'
  const came = words.some((_, word) => word >= next && OF_PEOPLE.has(reader.kindAt(word)))
  if (!isMember && !(came && before.length > 0 && before.every(atom => saysOneOf(atom, LEADS)))) return null
  return { kind: 'name', tie: 'from', names, at, next }
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

// "how much is the chairman [paid]", "is Bo Lindgren [married]", "hvor mange [børn] har Bo Lindgren": of somebody, and minutes do
// not tell it
export function personal(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  for (const [list, refusal] of PERSONAL) {
    const next = at + lengthIn(list, words, at)
    if (next === at) continue
    const isLast = words[next] === undefined || reader.isTime(next)
    const isSaid =
      list === 'pay'
        ? isLast && before.some(atom => saysOneOf(atom, ASKING)) && isNamedBefore(reader, at)
        : asksOnlyOf(reader, at, next)
    if (isSaid) return { kind: 'says', meaning: { kind: 'beyond', ...refusal }, at, next }
  }
  return null
}

const PERSONAL = [
  ['pay', NOT_TOLD.pay],
  ['personal', NOT_TOLD.personal],
  ['contact', NOT_TOLD.home],
] as const

/** Whether a sentence speaks of somebody and, but for these words, of nothing else: not "how many children did the mayor of Solrød invite" */
function asksOnlyOf(reader: Reader, from: number, to: number): boolean {
  const { words, kindAt } = reader
  let people = 0
  for (let at = 0; at < words.length; at += at === from ? to - from : (reader.says(at)?.length ?? 1)) {
    if (at === from || FRAME.has(kindAt(at)) || isIn('how', words[at]) || isIn('got', words[at])) continue
    const isName =
      isCapital(words[at]) && at > 0 && !words[at]!.afterBreak && (at === to || tieOf(words[at - 1]) === null)
    if (!isSomebody(reader, at) && !(isName && isNoPlace(reader, at))) return false
    people++
  }
  return people > 0
}

const FRAME = kindSet('ask', 'filler', 'passive', 'active', 'amount')

const isNamedBefore = (reader: Reader, at: number): boolean =>
  reader.words
    .slice(0, at)
    .some(
      (_, word) =>
        isSomebody(reader, word) ||
        (word < at - 1 && looksLikePersonName(reader.text(word, word + 2), reader.book.isNoName)),
    )

/** "the chairman", "formandens", "overlægen" */
function isSomebody({ words, book, kindAt }: Reader, at: number): boolean {
  const bare = words[at]!.text.replace(/['’´]?s['’´]?$/u, '')
  return (
    book.isPost(words[at]!.text) ||
    book.isPost(bare) ||
    kindAt(at) === 'role' ||
    /^(?:chair|(?:naest)?formand)/.test(words[at]!.key) ||
    book.titles(words, at) !== null
  )
}

const isNoPlace = ({ words, book }: Reader, at: number): boolean =>
  book.find(words, at) === null && !book.isPlace(words[at]!.text)

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
