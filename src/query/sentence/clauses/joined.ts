// Atoms in which a word for a meeting or an item goes together with who met, where, or what it is about: "byrådsmødet",
// "meetings at the library", "the KOL item".

import { type Atom, asksOf, firstTold, HELPING, isMeetings, isName, isTopic, says, saysOneOf } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { isArticle, type Reader, SPLIT, skipArticles, splitPhrase, tieOf } from '../reader/reader.js'
import { isIn, lengthIn } from '../words/lists.js'
import { wordKey } from '../words/words.js'
import { subject } from './frames.js'

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

// "hvor meget [delte] Klynge Nord ud", "hvad [lagde] de op til", "did they [turn] the plan down": the words of one verb on both sides
// of who did it, or of what was done
export function splitVerb(reader: Reader, at: number): Atom | null {
  const { words } = reader
  if (words[at]!.quote !== null || (reader.says(at)?.length ?? 0) > 1 || isIn('got', words[at])) return null
  const who = (readKnownName(reader, at + 1) ?? subject(reader, at + 1))?.next ?? 0
  const isPronoun = who === 0 && isIn('pronoun', words[at + 1])
  const behind = who > 0 ? who : isPronoun ? at + 2 : words.findIndex((_, last) => isEnd(reader, last))
  const found = behind > at + 1 ? splitPhrase(reader, at, behind) : null
  return found && { kind: 'says', meaning: found.value, at, next: isPronoun ? behind + found.length - 1 : at + 1 }
}

// "hvor meget delte Klynge Nord [ud]": the rest of the verb before it; "fik spejderne [penge]": what they got says it
export function verbsRest(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const verb = before.findLast(
    atom => atom.next === atom.at + 1 && (saysOneOf(atom, SPLIT) || isIn('got', words[atom.at])),
  )
  const found = verb && at > verb.next ? splitPhrase(reader, verb.at, at) : null
  const meaning = found && isIn('got', words[verb!.at]) ? found.value : ({ kind: 'filler' } as const)
  return found && { kind: 'says', meaning, at, next: at + found.length - 1 }
}

/** "turn the plan [down]" */
const isEnd = ({ words, opensClause }: Reader, at: number): boolean =>
  isIn('particle', words[at]) && (words[at + 1] === undefined || opensClause(at + 1) || tieOf(words[at + 1]) === 'in')

// "what time did the meeting [break up]", "hvornår blev byrådsmødet [hævet]": that it began or ended
export function ended(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, sentence } = reader
  const next = at + lengthIn('opens-or-ends', words, at)
  if (next === at || !(words[next] === undefined || tieOf(words[next]) !== null || reader.isTime(next))) return null
  // "hvornår var de [færdige] i Solrød"
  const met = /m(?:ø|oe)de|meeting|session/iu.test(sentence) || isIn('pronoun', words[at - 1]) || isName(before.at(-1))
  return asksOf(before).has('when') && !before.some(isTopic) && met
    ? { kind: 'says', meaning: { kind: 'meet' }, at, next }
    : null
}

// "is the case about noise [closed]", "er sagen om støj [lukket]": settled
export function settled(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const isLast = at === words.length - 1 && saysOneOf(firstTold(before), HELPING)
  const isCase = before.some(atom => isIn('item', words[atom.at]) || isTopic(atom))
  if (!isIn('closed-case', words[at]) || !isLast || !isCase) return null
  return { kind: 'says', meaning: { kind: 'decide', of: 'task' }, at, next: at + 1 }
}

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

// "hvad fik spejderne [ud af] deres ansøgning": what came of it
export function gotOutOf({ words }: Reader, at: number, before: readonly Atom[]): Atom | null {
  const length = lengthIn('out-of', words, at)
  const got = length > 0 && words[at + length] && before.some(atom => isIn('got', words[atom.at]))
  return got ? { kind: 'says', meaning: { kind: 'discuss', came: true }, at, next: at + length } : null
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
