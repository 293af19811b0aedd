// A sentence ready to be read: its words, what each says by itself, and where a new part of the sentence begins.

import type { Tie } from './atoms.js'
import { LEXICON, type Meaning } from './lexicon.js'
import type { NameBook } from './name-book.js'
import { readKnownName } from './names.js'
import { createPhraseBook, type Phrase } from './phrases.js'
import { type Clock, readTime } from './time.js'
import { readWords, type Word, wordKey } from './words.js'

export interface Reader {
  readonly sentence: string
  readonly words: readonly Word[]
  readonly book: NameBook
  readonly clock: Clock
  /** What a word or phrase says by itself. */
  says(at: number): Phrase<Meaning> | null
  /** Whether a time, or a name that is tied to the rest by a preposition, begins here. */
  opensClause(at: number): boolean
}

const LEXICON_BOOK = createPhraseBook(
  LEXICON.flatMap(([meaning, phrases]) => phrases.split('|').map(phrase => [phrase, meaning] as const)),
  wordKey,
)

const TIES: Readonly<Record<string, Tie>> = {
  ...{
    by: 'by',
    af: 'by',
    from: 'from',
    fra: 'from',
    in: 'in',
    i: 'in',
    within: 'in',
    under: 'in',
    indenfor: 'in',
    of: 'of',
    hos: 'at',
  },
  ...{
    for: 'for',
    to: 'to',
    til: 'to',
    at: 'at',
    paa: 'at',
    on: 'at',
    ved: 'at',
    with: 'with',
    med: 'with',
    blandt: 'in',
    among: 'in',
  },
}

/** The tie of a preposition, or null for any other word. */
export const tieOf = (word: Word | undefined): Tie | null =>
  word && word.quote === null ? (TIES[word.key] ?? null) : null

export function createReader(sentence: string, book: NameBook, clock: Clock): Reader {
  const words = readWords(sentence)
  const reader: Reader = {
    sentence,
    words,
    book,
    clock,
    says: at => (words[at]?.quote === null ? LEXICON_BOOK(words, at) : null),
    opensClause: at => opensClause(reader, at),
  }
  return reader
}

function opensClause(reader: Reader, at: number): boolean {
  const { sentence, words, clock } = reader
  if (words[at] === undefined || words[at].quote !== null) return false
  const time = inName(words, at) ? null : readTime(sentence, words, at, clock)
  // A bare year may belong to a topic or a name ("budget 2023"); a date or "sidste år" does not.
  // "the budget for 2023": of the budget, not of the meeting
  if (words[at].key === 'for' && /^\d{4}$/.test(words[at + 1]?.key ?? '')) return false
  if (time && !('problem' in time)) return !/^\d{4}$/.test(words[at].key) || time.word !== 'in'
  const tie = tieOf(words[at])
  return tie !== null && readKnownName(reader, at + 1) !== null
}

// "Eva Sommer", "Jens August": a surname or a second name, not a season or a month. Not: "Klynge Nord Summer 2022"
const NAME_LIKE = /^(?:sommer|vinter|winter|summer|spring|august|may|june|april|jan|juni|juli|mai)$/

export function inName(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  const capital = (one: Word | undefined) => one !== undefined && /^\p{Lu}\p{Ll}/u.test(one.text)
  return (
    NAME_LIKE.test(word?.key ?? '') &&
    capital(word) &&
    capital(before) &&
    !word!.afterBreak &&
    !/^\d/.test(after?.key ?? '')
  )
}
