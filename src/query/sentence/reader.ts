// What every clause reads: the words of a sentence, what each says by itself, and where a new part of it begins.

import type { Tie } from './atoms.js'
import type { Meaning } from './lexicon.js'
import type { NameBook } from './name-book.js'
import type { Phrase } from './phrases.js'
import type { Clock } from './time.js'
import type { Word } from './words.js'

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

const PREPOSITIONS = {
  by: 'by af',
  from: 'from fra',
  in: 'in i within under indenfor blandt among',
  of: 'of',
  at: 'hos at paa on ved',
  for: 'for',
  to: 'to til',
  with: 'with med',
}
const TIES = new Map(
  Object.entries(PREPOSITIONS).flatMap(([tie, words]) => words.split(' ').map(word => [word, tie as Tie])),
)

/** The tie of a preposition, or null for any other word. */
export const tieOf = (word: Word | undefined): Tie | null =>
  word && word.quote === null ? (TIES.get(word.key) ?? null) : null

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
