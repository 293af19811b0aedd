// Names in a sentence: from a word on, the name that stands there, known to the dictionaries or only written like one.

import { looksLikePersonName } from '../../danish/names.js'
import type { FoundName, Name, Tie } from './atoms.js'
import { readEnglishBody } from './english-body.js'
import type { Meaning } from './lexicon.js'
import { isCapital, type KnownName, looksLikeBody, looksLikeOrganisation } from './name-book.js'
import type { Phrase } from './phrases.js'
import { type Reader, tieOf } from './reader.js'
import { readTime } from './time.js'
import { sliceWords, type Word } from './words.js'

const ARTICLES = /^(?:the|den|det|de)$/
// What joins a body and the cluster or authority it belongs to: "Direktørforum i Klynge Midt"
const WITHIN = /^(?:i|in|of|for|under|ved|at|hos)$/
const AND = /^(?:and|og)$/
// What may stand inside a name between capitals: "Styregruppen for Lærings- og Kvalitetsteams"
const INSIDE = /^(?:for|og|and|of|i|af|til|ved|under|vedr|&|-|the|den|det|de)$/

/** A name that the dictionaries know, with what it belongs to. */
export function readKnownName(reader: Reader, at: number): FoundName | null {
  const { words, book } = reader
  const english = readEnglishBody(reader, at)
  if (english) return english
  const start = ARTICLES.test(words[at]?.key ?? '') && !book.find(words, at) ? at + 1 : at
  const owned = readOwnedBody(reader, start)
  if (owned) return owned
  const found = book.find(words, start) ?? findOffice(reader, start)
  if (!found) return null
  let next = start + found.length
  // "Klynge Midt's Direktørforum", "Viborg Kommunes økonomiudvalg"
  const forum = found.value.kind === 'body' ? null : book.find(words, next)
  if (forum?.value.kind === 'body' && found.value.kind !== 'region')
    return {
      name: { text: nameText(reader, start, next + forum.length, forum.value.name), kind: 'body' },
      next: next + forum.length,
    }
  if (found.value.kind === 'body') {
    const link = WITHIN.test(words[next]?.key ?? '') ? next + 1 : next
    const owner = book.find(words, link) ?? findOffice(reader, link)
    if (owner && (owner.value.kind === 'cluster' || owner.value.kind === 'organisation')) next = link + owner.length
    // "Handicaprådet Thisted"
    else if (isCapital(words[next]) && !words[next]!.afterBreak && book.isPlace(words[next]!.text)) next++
  }
  // "Hospice Lindely": a word for what it is, and its name.
  while (
    found.value.kind === 'organisation' &&
    next > start &&
    isCapital(words[next]) &&
    !words[next]!.afterBreak &&
    words[next]!.quote === null &&
    reader.says(next) === null &&
    !book.find(words, next) &&
    !reader.opensClause(next) &&
    found.length === 1
  )
    next++
  // "Udvalget for Klima og Miljø", "Styregruppen for Nye Veje": more of a name than the dictionary knows.
  if (
    found.value.kind === 'body' &&
    next === start + found.length &&
    /^(?:for|vedr)$/.test(words[next]?.key ?? '') &&
    (isCapital(words[next + 1]) || fieldLength(reader, next) > 0)
  ) {
    const longer = readUnknownName(reader, start, 'in')
    if (longer && longer.next > next) return { ...longer, name: { ...longer.name, kind: 'body' } }
  }
  return { name: { text: nameText(reader, start, next, found.value.name), kind: found.value.kind }, next }
}

/** "Solrøds teknikudvalg": a place and the body that is its own. */
function readOwnedBody(reader: Reader, at: number): FoundName | null {
  const { words, book } = reader
  const [owner, body] = [words[at], words[at + 1] && book.find(words, at + 1)]
  if (!isCapital(owner) || !/s$/.test(owner!.key) || owner!.quote !== null || reader.says(at) || book.find(words, at))
    return null
  if (body?.value.kind !== 'body' || words[at + 1]!.afterBreak) return null
  const next = at + 1 + body.length
  return { name: { text: nameText(reader, at, next, body.value.name), kind: 'body' }, next }
}

// "Aalborg Kommune", "lyngby-taarbæk kommunes", "Holbæk Sygehus"; "Regionshospitalet Randers", "Hospitalsenhed Midt"
const KIND_BEHIND =
  /^(?:kommunes?|regionskommunes?|sygehus(?:et|ets)?|hospital(?:et|s|ets)?|universitetshospital(?:et|s|ets)?|universitetssygehus(?:et|ets)?|municipality)$/
const KIND_BEFORE = /^(?:regionshospital(?:et)?|regionspsykiatrien|hospitalsenhed(?:en)?)$/

/** A municipality or a hospital, told by the word for what it is. */
function findOffice({ words, says, sentence }: Reader, at: number): Phrase<KnownName> | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !second || first.quote !== null || says(at) || tieOf(first) || /^\d/.test(first.key)) return null
  const length = KIND_BEHIND.test(second.key)
    ? 2
    : third && KIND_BEHIND.test(third.key) && sentence[first.end] === '-'
      ? 3
      : KIND_BEFORE.test(first.key) && isCapital(second)
        ? 2
        : 0
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
  while (ARTICLES.test(words[start]?.key ?? '')) start++
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
    if (word.afterBreak || joinsAnother(reader, start, at)) return 0
    const goesOn = after !== undefined && (isCapital(after) || looksLikeBody(after)) && !reader.opensClause(at)
    const field = before ? fieldLength(reader, at) : 0
    if (field > 0) return field
    if (before && INSIDE.test(word.key) && goesOn) return 2
  }
  if ((at > start || tie !== 'by') && reader.opensClause(at)) return 0
  if (tie !== 'by' && tie !== 'with' && !looksLikeName(word)) return 0
  return (at > start && reader.says(at)?.value.kind === 'about') || ENDS_NAME.test(word.key) ? 0 : 1
}

/** "by Enhedslisten [have been rejected]" */
const opensVerb = ({ words, says }: Reader, at: number): boolean =>
  !isCapital(words[at]) && IN_NO_NAME.has(says(at)?.value.kind ?? 'filler')

const IN_NO_NAME: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  ...([
    'active',
    'passive',
    'relative',
    'ask',
    'about',
    'not',
    'voted',
    'attend',
    'discuss',
    'meet',
    'due',
    'beyond',
    'amount',
  ] as const),
])

const ENDS_NAME = /^(?:and|og|or|eller|by|af|from|fra|with|med|som|der|that|who|which|hvor|where)$/

/** "Ida Krogh [and] Eva Holm", "Teknikudvalget [og] Havneudvalget"; not "Teknik- og Miljøudvalget". */
function joinsAnother({ sentence, words, book }: Reader, start: number, at: number): boolean {
  if (!AND.test(words[at]!.key) || !words[at + 1]) return false
  const isPerson = looksLikePersonName(sliceWords(sentence, words, start, at), book.isNoName)
  return (isPerson && isCapital(words[at + 2])) || [words[at - 1]!, words[at + 1]!].every(looksLikeBody)
}

/** "Følgegruppen [for hjerneskadeområdet]", "[for ældre og kronisk sygdom]": what a group of people is for, in small letters; how many words. */
function fieldLength(reader: Reader, at: number): number {
  const { words, opensClause } = reader
  const isGroup = /(?:gruppen?|udvalget?|naevnet?|raadet?|forum)$/.test(words[at - 1]!.key)
  if (!isGroup || words[at]!.key !== 'for' || opensClause(at) || !isField(reader, at + 1)) return 0
  let end = at + 2
  if (AND.test(words[end]?.key ?? '') && isField(reader, end + 1)) end = isField(reader, end + 2) ? end + 3 : end + 2
  return end - at
}

const isField = ({ words, says, clock, sentence }: Reader, at: number): boolean =>
  words[at] !== undefined &&
  words[at].quote === null &&
  /^\p{Ll}{4,}/u.test(words[at].text) &&
  says(at) === null &&
  tieOf(words[at]) === null &&
  readTime(sentence, words, at, clock) === null

function kindOf({ book }: Reader, words: readonly Word[], text: string, tie: Tie): Name['kind'] {
  if (looksLikeBody(words[0]!) || looksLikeBody(words.at(-1)!)) return 'unknown'
  if (looksLikeOrganisation(words)) return 'organisation'
  if (looksLikePersonName(text, book.isNoName)) return 'person'
  // "with Nordlys Botilbud"
  if (tie === 'with' && words.some(word => isCapital(word) && book.isNoName(word.text))) return 'organisation'
  // "with jens vang", "with Jens"
  return tie === 'with' && words.length <= 4 ? 'person' : 'unknown'
}

/** The name as written, without the genitive: "Klynge Midt's", "Klynge Nords", "Jan Hansen'". */
function nameText(reader: Reader, from: number, to: number, written?: string): string {
  const text = sliceWords(reader.sentence, reader.words, from, to)
    .replace(/^["“”„»«'‘(]+|["“”»«’)]+$/gu, '')
    .replace(/['’´]s?$/u, '')
  // "Regionshospitalet Horsens": the s is the place's own.
  const own = written === undefined || /s$/iu.test(written) || reader.book.isPlace(reader.words[to - 1]!.text)
  return !own && /[^s]s$/u.test(text) ? text.slice(0, -1) : text
}
