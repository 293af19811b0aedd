// What something was given for, or to whom: "granted to hospices", "how much did they give to schools".

import { type Atom, asksOf, meaningOf, type Refusal, says } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readKnownName } from '../reader/names.js'
import { type Reader, skipArticles, splitPhrase, tieOf } from '../reader/reader.js'
import { isIn } from '../words/lists.js'
import type { Word } from '../words/words.js'
import { readTopicAtom } from './topic.js'

// "granted to hospices", "bevilget til projektet", "oversendt til Politisk Niveau"; of tasks "to" says who was given them
export function recipient(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const last = before.at(-1)
  // "how much was spent on …", "how much did the board grant for a new …": what the money is for
  if (before.some(atom => says(atom, 'amount')) && isSpending(last) && PURPOSE.test(reader.words[at]!.key))
    return reader.isTime(at) ? null : readTopicAtom(reader, at, at + 1)
  const meaning = meaningOf(last)
  if (meaning?.kind !== 'type' || !GIVES.has(meaning.type)) return null
  const tie = tieOf(reader.words[at])
  // "sent back [to the body it came from]": nothing but where it had been
  const rest = reader.words.slice(at)
  const isOrigin =
    rest.every(word => isIn('origin', word) || looksLikeBody(word)) && rest.some(({ key }) => CAME.test(key))
  if (meaning.type === 'referred' && isOrigin)
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: reader.words.length }
  // "money granted from the pool": what it was taken from, in small letters
  const pool = tie === 'from' && meaning.type === 'granted' && !isCapital(reader.words[at + 1]) && !reader.isTime(at)
  if (pool) return readTopicAtom(reader, at, at + 1)
  // "who won the election for chairman"
  const elected = tie === 'for' && meaning.type === 'appointed' && !reader.isTime(at)
  // "did they get a grant for the garden"
  const use = tie === 'for' && meaning.type === 'granted' && !reader.isTime(at) && !readKnownName(reader, at + 1)
  if (!(tie === 'to' || elected || use) || before.some(atom => says(atom, 'noun', { noun: 'actions' }))) return null
  return readTopicAtom(reader, at, at + 1)
}

// "fik [spejderne] penge", "fik [de med podcasten] afslag": whoever asked for it, where no name tells
export function receiver(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const verb = before.at(-1)
  if (verb?.at !== at - 1 || !isIn('got', reader.words[verb.at])) return null
  const next = reader.words.findIndex((_, word) => word > at && splitPhrase(reader, verb.at, word) !== null)
  if (next < 0) return null
  const text = reader.text(at, next).replace(THOSE_WITH, '')
  const isNamed = isCapital(reader.words[at]) || readKnownName(reader, skipArticles(reader.words, at)) !== null
  return isNamed ? null : { kind: 'topic', text, at, next }
}

const THOSE_WITH =
  /^(?:(?:dem|de|folk(?:ene)?|those|people|the ones|the people)\s+(?:med|bag|fra|with|behind|from)|the|a|den|det|de)\s+/iu

const CAME = /^(?:c[ao]me|comes|kom|kommer|sent|sendte|sender|afsender|afsenderen)$/

const isSpending = (atom: Atom | undefined): boolean =>
  says(atom, 'decide') || says(atom, 'amount') || says(atom, 'type', { type: 'granted' })

const PURPOSE = /^(?:to|for|til|on|paa)$/

const GIVES: ReadonlySet<string> = new Set(['granted', 'appointed', 'referred', 'assigned'])

/** "who did they [send] to the working group", "hvem blev [sendt] til styregruppen": who was appointed to it */
export function sentTo(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, book, says } = reader
  // "who [sent apologies] to the board"
  const isLonger = (says(at)?.length ?? 0) > 1
  if (!isIn('send', words[at]) || isLonger || !asksOf(before).has('who')) return null
  // "who sent [the letter] to the committee": no person
  const to = readKnownName(reader, at + 1)?.next ?? at + 1
  if (tieOf(words[to]) !== 'to') return null
  const isGroup = (word: Word, index: number) =>
    index > to && index <= to + MOST_BEFORE_GROUP && (looksLikeBody(word) || book.english(words, index, 'kind') > 0)
  if (!words.some(isGroup)) return null
  return { kind: 'says', meaning: { kind: 'type', type: 'appointed' }, at, next: at + 1 }
}

const MOST_BEFORE_GROUP = 4
