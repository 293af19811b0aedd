// Reads the name that begins at a word of a sentence: known to the dictionaries, or only written like one.

import { looksLikePersonName } from '../../../danish/names.js'
import { literals } from '../../../model/literals.js'
import { isIn } from '../words/lists.js'
import type { Phrase } from '../words/phrases.js'
import type { Word } from '../words/words.js'
import { type FoundName, kindSet, type Name, type Tie } from './atoms.js'
import { readEnglishBody } from './english-body.js'
import { isCapital, type KnownName, looksLikeBody, looksLikeOrganisation } from './name-book.js'
import { type Reader, tieOf } from './reader.js'

// What joins a body and the cluster or authority it belongs to: "Direktørforum i Klynge Midt"
const WITHIN = /^(?:i|in|of|for|under|ved|at|hos)$/
// What may stand inside a name between capitals: "Styregruppen for Lærings- og Kvalitetsteams"
const INSIDE = /^(?:for|og|and|of|i|af|til|ved|under|vedr|&|-|the|den|det|de)$/

/** A name that the dictionaries know, with what it belongs to. */
export function readKnownName(reader: Reader, at: number): FoundName | null {
  const { words, book } = reader
  const english = readEnglishBody(reader, at)
  if (english) return english
  const start = isIn('the', words[at]) && !book.find(words, at) ? at + 1 : at
  const owned = readOwnedBody(reader, start)
  if (owned) return owned
  const found = findName(reader, start)
  if (!found) return null
  const { name, kind } = found.value
  const behind = start + found.length
  const named = (next: number, as: KnownName = found.value): FoundName => ({
    name: { text: nameText(reader, start, next, as.name), kind: as.kind },
    next,
  })
  if (kind === 'body') {
    const end = endOfOwner(reader, start, behind)
    return (end > behind ? null : readLongerBody(reader, start, behind)) ?? named(end)
  }
  // "Klynge Midt's Direktørforum", "Viborg Kommunes økonomiudvalg"
  // "Viborg Amts sundhedsudvalg"; "Region Nordjylland Sundhedsudvalget" are keywords side by side
  const owns = kind !== 'region' || /[^s'’]s$/u.test(words[behind - 1]!.text)
  const forum = owns ? book.find(words, behind) : null
  if (forum?.value.kind === 'body') return named(behind + forum.length, forum.value)
  let next = behind
  // "Hospice Lindely": a word for what it is, and its name.
  while (kind === 'organisation' && found.length === 1 && isPartOfName(reader, next)) next++
  return named(next, { name, kind })
}

function findName(reader: Reader, at: number): Phrase<KnownName> | null {
  const found = reader.book.find(reader.words, at)
  return found && !isCutShort(reader, at, found.length) ? found : findOffice(reader, at)
}

/** "styregruppen i [klyngen]", where "styregruppen i [Klynge Syd]" stands: another name begins in it and goes on behind it. */
const isCutShort = ({ words, book }: Reader, at: number, length: number): boolean =>
  words.slice(at + 1, at + length).some((_, n) => (book.find(words, at + 1 + n)?.length ?? 0) > length - 1 - n)

const LOCAL = /(?:kreds|afdeling|distrikt)$/

/** The word behind what a body belongs to: "Direktørforum [i Klynge Midt]", "Handicaprådet [Thisted]". */
function endOfOwner(reader: Reader, start: number, behind: number): number {
  const { words, book } = reader
  // "generalforsamlingen [i vandværket]": whose organ it is, in small letters
  const isOrgan = behind === start + 1 && isIn('organ-of-owner', words[start]) && words[behind]?.key === 'i'
  if (isOrgan && isField(reader, behind + 1) && /(?:et|en)$/.test(words[behind + 1]!.key)) return behind + 2
  const link = WITHIN.test(words[behind]?.key ?? '') ? behind + 1 : behind
  const owner = findName(reader, link)
  if (owner && (owner.value.kind === 'cluster' || owner.value.kind === 'organisation')) {
    const next = link + owner.length
    // "generalforsamlingen i Patientforeningen [Kreds Thy]"
    return LOCAL.test(words[next]?.key ?? '') && isCapital(words[next + 1]) ? next + 2 : next
  }
  const isLocal = LOCAL.test(words[behind - 1]?.key ?? '')
  const place = isCapital(words[behind]) && !words[behind]!.afterBreak && (isLocal || book.isPlace(words[behind]!.text))
  return place ? behind + 1 : behind
}

/** "Udvalget for Klima og Miljø", "Styregruppen for Nye Veje": more of a name than the dictionary knows. */
function readLongerBody(reader: Reader, start: number, behind: number): FoundName | null {
  const { words } = reader
  if (!/^(?:for|vedr)$/.test(words[behind]?.key ?? '')) return null
  if (!isCapital(words[behind + 1]) && fieldLength(reader, behind) === 0) return null
  const longer = readUnknownName(reader, start, 'in')
  return longer && longer.next > behind ? { ...longer, name: { ...longer.name, kind: 'body' } } : null
}

const isPartOfName = ({ words, book, says, opensClause }: Reader, at: number): boolean =>
  isCapital(words[at]) &&
  !words[at]!.afterBreak &&
  words[at]!.quote === null &&
  says(at) === null &&
  !book.find(words, at) &&
  !opensClause(at)

/** "Solrøds teknikudvalg", "vandværkets generalforsamling": a place, or whose organ it is, and the body. */
function readOwnedBody(reader: Reader, at: number): FoundName | null {
  const { words, book } = reader
  const [owner, body] = [words[at], words[at + 1] && book.find(words, at + 1)]
  if (!owner || !/s$/.test(owner.key) || owner.quote !== null || reader.says(at) || book.find(words, at)) return null
  if (body?.value.kind !== 'body' || words[at + 1]!.afterBreak) return null
  if (!isCapital(owner) && !(/(?:et|en)s$/.test(owner.key) && isIn('organ-of-owner', words[at + 1]))) return null
  const next = at + 1 + body.length
  return { name: { text: nameText(reader, at, next, body.value.name), kind: 'body' }, next }
}

/** A municipality or hospital, by the word for it: "lyngby-taarbæk kommunes", "Regionshospitalet Randers". */
function findOffice({ words, says, sentence }: Reader, at: number): Phrase<KnownName> | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !second || first.quote !== null || says(at) || tieOf(first) || /^\d/.test(first.key)) return null
  let length = 0
  if (isIn('office-behind-name', second)) length = 2
  else if (isIn('office-behind-name', third) && sentence[first.end] === '-') length = 3
  else if (isIn('office-before-name', first) && isCapital(second)) length = 2
  return length === 0 ? null : { value: { name: 'Kommune', kind: 'organisation' }, length }
}

/** Anything that may be a name, up to where the next part of the sentence begins. */
export function readUnknownName(reader: Reader, at: number, tie: Tie): FoundName | null {
  const { words } = reader
  const first = words[at]
  if (!first || /^\d/.test(first.key) || /^(?:a|an|en|et|no)$/.test(first.key)) return null
  if (first.quote !== null) {
    const next = words.findIndex((word, index) => index > at && word.quote !== first.quote)
    const end = next < 0 ? words.length : next
    return { name: { text: nameText(reader, at, end), kind: 'unknown' }, next: end }
  }
  let start = at
  // "in [the town of] Solrød", "i [byen] Hobro"
  const called = reader.says(start)
  if (called?.value.kind === 'filler' && isCapital(words[start + called.length])) start += called.length
  while (isIn('the', words[start])) start++
  let next = start
  for (let more = -1; more !== 0; next += more) more = wordsOfName(reader, start, next, tie)
  if (next === start) return null
  // "tasks with interest": one small word is no name.
  if (tie === 'with' && next === start + 1 && !looksLikeName(words[start]!)) return null
  const text = nameText(reader, start, next)
  return { name: { text, kind: kindOf(reader, words.slice(start, next), text, tie) }, next }
}

const looksLikeName = (word: Word): boolean => isCapital(word) || looksLikeBody(word) || looksLikeOrganisation([word])

/** How many words from one on belong to the name that begins at another; 0 where it ends. */
function wordsOfName(reader: Reader, start: number, at: number, tie: Tie): number {
  const { words } = reader
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word || word.quote !== null || opensVerb(reader, at)) return 0
  if (at > start) {
    if (word.afterBreak || joinsAnother(reader, start, at) || isForumBehindPerson(reader, start, at)) return 0
    // "at Havnegade [12]"
    const numbered = (tie === 'at' || tie === 'in') && /^\d{1,3}[a-z]?$/.test(word.key)
    if (numbered) return isCapital(before) && !reader.isTime(at) && reader.kindAt(at + 1) !== 'noun' ? 1 : 0
    const goesOn = after !== undefined && (isCapital(after) || looksLikeBody(after)) && !reader.opensClause(at)
    const field = before ? fieldLength(reader, at) : 0
    if (field > 0) return field
    if (before && INSIDE.test(word.key) && goesOn) return 2
  }
  if ((at > start || tie !== 'by') && reader.opensClause(at)) return 0
  if (tie !== 'by' && tie !== 'with' && !looksLikeName(word)) return 0
  return (at > start && reader.says(at)?.value.kind === 'about') || ENDS_NAME.test(word.key) ? 0 : 1
}

/** "hvad skylder Stine Fog [Udsatterådet]": a person, and whoever met */
const isForumBehindPerson = ({ book, text, words }: Reader, start: number, at: number): boolean =>
  book.find(words, at)?.value.kind === 'body' && looksLikePersonName(text(start, at), book.isNoName)

/** "by Enhedslisten [have been rejected]" */
const opensVerb = ({ words, kindAt }: Reader, at: number): boolean =>
  !isCapital(words[at]) && IN_NO_NAME.has(kindAt(at))

const IN_NO_NAME = kindSet(
  ...literals('active passive relative ask about not voted attend discuss meet due beyond amount'),
)

const ENDS_NAME = /^(?:and|og|or|eller|by|af|from|fra|with|med|som|der|that|who|which|hvor|where)$/

/** "Ida Krogh [and] Eva Holm", "Teknikudvalget [og] Havneudvalget"; not "Teknik- og Miljøudvalget". */
function joinsAnother({ text, words, book }: Reader, start: number, at: number): boolean {
  if (!isIn('and', words[at]) || !words[at + 1]) return false
  const isPerson = looksLikePersonName(text(start, at), book.isNoName)
  // "Rebild [og] Ballerup"; not "Herlev og Gentofte Hospital"
  const isPlace = (word: Word) => isCapital(word) && book.isPlace(word.text)
  const places = at === start + 1 && isPlace(words[start]!) && isPlace(words[at + 1]!)
  if (places && (!isCapital(words[at + 2]) || words[at + 2]!.afterBreak)) return true
  return (isPerson && isCapital(words[at + 2])) || [words[at - 1]!, words[at + 1]!].every(looksLikeBody)
}

/** How many words say what a group is for, in small letters: "Følgegruppen [for ældre og kronisk sygdom]". */
function fieldLength(reader: Reader, at: number): number {
  const { words, opensClause } = reader
  const isGroup = /(?:gruppen?|udvalget?|naevnet?|raadet?|forum|bestyrelsen?)$/.test(words[at - 1]!.key)
  if (!isGroup || words[at]!.key !== 'for' || opensClause(at) || !isField(reader, at + 1)) return 0
  let end = at + 2
  if (isIn('and', words[end]) && isField(reader, end + 1)) end = isField(reader, end + 2) ? end + 3 : end + 2
  return end - at
}

const isField = ({ words, says, time }: Reader, at: number): boolean =>
  words[at] !== undefined &&
  words[at].quote === null &&
  /^\p{Ll}{4,}/u.test(words[at].text) &&
  !isIn('both', words[at]) &&
  says(at) === null &&
  tieOf(words[at]) === null &&
  time(at) === null

function kindOf({ book }: Reader, words: readonly Word[], text: string, tie: Tie): Name['kind'] {
  if (looksLikeBody(words[0]!) || looksLikeBody(words.at(-1)!)) return 'unknown'
  if (looksLikeOrganisation(words)) return 'organisation'
  // Nobody is "in" a person: "i Sundhedshus Skive"
  if (tie !== 'in' && looksLikePersonName(text, book.isNoName)) return 'person'
  // "with Nordlys Botilbud"
  if (tie === 'with' && words.some(word => isCapital(word) && book.isNoName(word.text))) return 'organisation'
  // "with jens vang", "with Jens"
  return tie === 'with' && words.length <= 4 ? 'person' : 'unknown'
}

/** The name as written, without the genitive: "Klynge Midt's", "Klynge Nords", "Jan Hansen'". */
function nameText(reader: Reader, from: number, to: number, written?: string): string {
  const text = reader
    .text(from, to)
    .replace(/^["“”„»«'‘(]+|["“”»«’)]+$/gu, '')
    .replace(/['’´]s?$/u, '')
    .replace(/ municipality$/iu, ' Kommune')
    .replace(/ University Hospital$/u, ' Universitetshospital')
  // "Regionshospitalet Horsens", "Brandsø Sygehus", "Kreds": the s is its own.
  const own =
    written === undefined ||
    /s$/iu.test(written) ||
    /(?:hus|kreds|plads)$/iu.test(text) ||
    reader.book.isPlace(reader.words[to - 1]!.text)
  return !own && /[^s]s$/u.test(text) ? text.slice(0, -1) : text
}
