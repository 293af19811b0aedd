// Atoms in which a word for a meeting or an item goes together with who met, where, or what it is about: "byrådsmødet",
// "meetings at the library", "the KOL item".

import { type Atom, HELPING, isMeetings, isName, kindSet, says, saysOneOf } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readUnknownName } from '../reader/names.js'
import { isArticle, type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { isIn, lengthIn } from '../words/lists.js'
import { wordKey } from '../words/words.js'

// "bilag for the KOL item", "decisions on the budget point": what an item is about, before the word for it
export function topicItem(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  if (!before.some(atom => says(atom, 'noun'))) return null
  const start = skipArticles(words, tieOf(words[at]) ? at + 1 : at)
  let next = start
  while (
    next < start + MOST_WORDS &&
    words[next] &&
    !reader.says(next) &&
    !tieOf(words[next]) &&
    !/^\d/.test(words[next]!.key)
  )
    next++
  if (next === start || !isIn('item', words[next])) return null
  return { kind: 'topic', text: reader.text(start, next), at, next: next + 1 }
}

const MOST_WORDS = 3

// "how did [the budget] vote end", "the result of [the bus line] vote": what was voted on, before the word for it. Not: "how did
// the Greens vote"
export function topicVote(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const start = skipArticles(words, at)
  let vote = start
  while (vote < start + MOST_WORDS && isPlain(reader, vote)) vote++
  if (vote === start || !isIn('vote', words[vote])) return null
  const asksHow = saysOneOf(before.at(-1), HELPING) && before.some(atom => says(atom, 'beyond', { general: true }))
  if (start === at ? saysOneOf(before.at(-1), HELPING) : asksHow && !words.some(word => isIn('vote-went', word)))
    return null
  return { kind: 'topic', text: reader.text(start, vote), at, next: vote }
}

// "hvor meget delte Klynge Nord [ud]", "which plan did they put [away]": the end of the verb before it
export function particle({ words, opensClause }: Reader, at: number, before: readonly Atom[]): Atom | null {
  const isLast = words[at + 1] === undefined || opensClause(at + 1)
  if (!isIn('particle', words[at]) || !isLast || !isName(before.at(-1)) || !before.some(atom => saysOneOf(atom, DEEDS)))
    return null
  return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
}

const DEEDS = kindSet('decide', 'type')

// "how did the budget vote in Solrød [go]"
export function voteWent({ words, says: said }: Reader, at: number, before: readonly Atom[]): Atom | null {
  if (!isIn('vote-went', words[at]) || (said(at)?.length ?? 0) > 1 || !before.some(atom => says(atom, 'voted')))
    return null
  return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
}

// "hvornår [ses] Teknikudvalget igen": that they meet
export function seenAgain({ words }: Reader, at: number): Atom | null {
  const length = lengthIn('sees', words, at)
  if (length === 0 || !words.some((_, later) => later > at && lengthIn('again', words, later) > 0)) return null
  return { kind: 'says', meaning: { kind: 'meet' }, at, next: at + length }
}

// "ved byrådsmødet i Grenaa", "på bestyrelsesmøderne": who met and that they met, in one word
export function bodyMeeting(reader: Reader, at: number): Atom | null {
  const { words, sentence } = reader
  const word = tieOf(words[at]) ? at + 1 : at
  if (!words[word] || words[word].quote !== null || reader.says(word) || (reader.says(at)?.length ?? 0) > 1) return null
  const front = /^(.{4,}?)s?m(?:ø|oe)de(?:t|r|rne)?$/iu.exec(words[word].text)?.[1]?.replace(/klynge$/iu, '$&r')
  if (front === undefined || !looksLikeBody({ ...words[word], key: wordKey(front) })) return null
  const place = /^(?:i|in|for)$/.test(words[word + 1]?.key ?? '') && isCapital(words[word + 2])
  const where = place ? readUnknownName(reader, word + 2, 'in') : null
  const text = where ? `${front}${sentence.slice(words[word].end, words[where.next - 1]!.end)}` : front
  return { kind: 'name', tie: 'in', names: [{ text, kind: 'body' }], at, next: where?.next ?? word + 1 }
}

const AT = /^(?:at|on|in|i|paa|ved)$/
/** Behind "meetings" alone the others say whose they are, or what they are about. */
const AT_MEETINGS = /^(?:at|paa)$/

// "meetings held at the library", "møder afholdt i kantinen", "møder på biblioteket": where they met, in small letters
export function venue(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const { key } = words[at]!
  const last = before.at(-1)
  if (!(says(last, 'meet') ? AT : AT_MEETINGS).test(key)) return null
  if (!before.some(isMeetings) || !(says(last, 'meet') || says(last, 'noun'))) return null
  // "held in the town of Solrød": its name tells where
  // "meetings with a mayor [at the table]"
  if ((reader.says(at + 1)?.length ?? 0) > 1 || (reader.says(at)?.length ?? 0) > 1) return null
  // "held on the budget": what it was about
  const start = isArticle(words[at + 1]) && key !== 'on' ? at + 2 : at + 1
  let next = start
  while (next < start + MOST_WORDS && isPlain(reader, next) && (next === start || !words[next]!.afterBreak)) next++
  if (next === start || !endsThere(reader, next)) return null
  const text = reader.sentence.slice(words[start]!.start, words[next - 1]!.end)
  return { kind: 'name', tie: 'at', names: [{ text, kind: 'unknown' }], at, next }
}

/** In small letters, and no word of the grammar or of a body. */
const isPlain = ({ words, says, book }: Reader, at: number): boolean =>
  words[at] !== undefined &&
  words[at].quote === null &&
  /^\p{Ll}[\p{Ll}-]+$/u.test(words[at].text) &&
  says(at) === null &&
  tieOf(words[at]) === null &&
  book.find(words, at) === null &&
  !looksLikeBody(words[at])

const endsThere = (reader: Reader, at: number): boolean =>
  reader.words[at] === undefined ||
  reader.words[at].afterBreak ||
  tieOf(reader.words[at]) !== null ||
  reader.opensClause(at) ||
  /^\d{4}$/.test(reader.words[at].key)
