// Pieces in which a word for a meeting or an item is joined with who met or what it is about: "byrådsmødet", "the KOL item".

import type { Atom } from './atoms.js'
import { isCapital, looksLikeBody } from './name-book.js'
import { readUnknownName } from './names.js'
import { type Reader, tieOf } from './reader.js'
import { sliceWords, wordKey } from './words.js'

// "bilag for the KOL item", "decisions on the budget point": what an item is about, before the word for it
export function topicItem(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, sentence } = reader
  if (!before.some(atom => atom.kind === 'says' && atom.meaning.kind === 'noun')) return null
  let start = tieOf(words[at]) ? at + 1 : at
  while (/^(?:the|a|an)$/.test(words[start]?.key ?? '')) start++
  let next = start
  while (next < start + 3 && words[next] && !reader.says(next) && !tieOf(words[next]) && !/^\d/.test(words[next]!.key))
    next++
  if (next === start || !/^(?:item|point|case|punkt|punktet|sag|sagen)$/.test(words[next]?.key ?? '')) return null
  return { kind: 'topic', text: sliceWords(sentence, words, start, next), at, next: next + 1 }
}

// "ved byrådsmødet i Grenaa", "på bestyrelsesmøderne": who met and that they met, in one word
export function bodyMeeting(reader: Reader, at: number): Atom | null {
  const { words, sentence } = reader
  const word = tieOf(words[at]) ? at + 1 : at
  if (!words[word] || words[word].quote !== null || reader.says(word) || (reader.says(at)?.length ?? 0) > 1) return null
  const front = /^(.{4,}?)s?m(?:ø|oe)de(?:t|r|rne)?$/iu.exec(words[word].text)?.[1]
  if (front === undefined || !looksLikeBody({ ...words[word], key: wordKey(front) })) return null
  const place = /^(?:i|in|for)$/.test(words[word + 1]?.key ?? '') && isCapital(words[word + 2])
  const where = place ? readUnknownName(reader, word + 2, 'in') : null
  const text = where ? `${front}${sentence.slice(words[word].end, words[where.next - 1]!.end)}` : front
  return { kind: 'name', tie: 'in', names: [{ text, kind: 'body' }], at, next: where?.next ?? word + 1 }
}
