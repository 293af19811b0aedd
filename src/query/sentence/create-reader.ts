// A sentence in, a reader of its words out.

import { lexicon, type Meaning } from './lexicon.js'
import type { NameBook } from './name-book.js'
import { readKnownName } from './names.js'
import { readPer } from './per.js'
import { createPhraseBook, type Phrase, type PhraseBook } from './phrases.js'
import { inName, type Reader, tieOf } from './reader.js'
import { type Clock, readTime } from './time.js'
import { readWords, type Word, wordKey } from './words.js'

let phrases: PhraseBook<Meaning> | undefined

/** Made for the first sentence. */
function phraseBook(): PhraseBook<Meaning> {
  phrases ??= createPhraseBook(
    lexicon().flatMap(([meaning, said]) => said.map(phrase => [phrase, meaning] as const)),
    wordKey,
  )
  return phrases
}

export function createReader(sentence: string, book: NameBook, clock: Clock): Reader {
  const words = readWords(sentence)
  const reader: Reader = {
    sentence,
    words,
    book,
    clock,
    says: at => (words[at]?.quote === null ? wholeWords(sentence, words, at, saysAt(words, at, book)) : null),
    opensClause: at => opensClause(reader, at),
  }
  return reader
}

/** The longer of what the lexicon and the notes beside participants know; what is counted by goes before both. */
function saysAt(words: readonly Word[], at: number, book: NameBook): Phrase<Meaning> | null {
  const per = readPer(words, at)
  if (per) return per
  const [said, noted] = [phraseBook()(words, at), book.noted(words, at)]
  if (!noted || (said && said.length > noted.length)) return said
  return {
    value: { kind: 'noted', note: noted.value.kind, word: noted.value.word, of: noted.value.of },
    length: noted.length,
  }
}

/** "[følge]-hjem-ordningen": the first part of a compound says nothing by itself. */
function wholeWords<T>(sentence: string, words: readonly Word[], at: number, said: Phrase<T> | null): Phrase<T> | null {
  const last = said && words[at + said.length - 1]
  return last && words[at + said.length]?.start === last.end + 1 && sentence[last.end] === '-' ? null : said
}

function opensClause(reader: Reader, at: number): boolean {
  const { sentence, words, clock, book } = reader
  if (words[at] === undefined || words[at].quote !== null) return false
  // "decisions about noise [per year]"
  if (readPer(words, at)) return true
  // "fall prevention"
  if (book.english(words, at, 'field') > 1 || book.english(words, at + 1, 'field') > 1) return false
  const time = inName(words, at) ? null : readTime(sentence, words, at, clock)
  // A bare year may belong to a topic or a name ("budget 2023"); a date or "sidste år" does not.
  // "the budget for 2023": of the budget, not of the meeting
  if (words[at].key === 'for' && /^\d{4}$/.test(words[at + 1]?.key ?? '')) return false
  if (time && !('problem' in time)) return !/^\d{4}$/.test(words[at].key) || time.word !== 'in'
  const tie = tieOf(words[at])
  return tie !== null && readKnownName(reader, at + 1) !== null
}
