// What something was given for, or to whom: "granted to hospices", "how much did they give to schools".

import { type Atom, asksOf, meaningOf, type Refusal, says } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readKnownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
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
  if (!(tie === 'to' || elected) || before.some(atom => says(atom, 'noun', { noun: 'actions' }))) return null
  return readTopicAtom(reader, at, at + 1)
}

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
