// What clauses are read from: the words of a sentence, what each says by itself, and where a new part of it begins.

import { once } from '../../../model/once.js'
import type { Clock, Time, TimeProblem } from '../time/time.js'
import { type Meaning, phraseBook } from '../words/lexicon.js'
import { isIn, listWords } from '../words/lists.js'
import type { Phrase } from '../words/phrases.js'
import { type Word, wordKey } from '../words/words.js'
import type { Tie } from './atoms.js'
import type { NameBook } from './name-book.js'

export interface Reader {
  readonly sentence: string
  readonly words: readonly Word[]
  readonly book: NameBook
  readonly clock: Clock
  /** What a word or phrase says by itself. */
  says(at: number): Phrase<Meaning> | null
  /** The kind of what it says; null if nothing. */
  kindAt(at: number): Meaning['kind'] | null
  /** The sentence from one word to another (exclusive). */
  text(from: number, to: number): string
  /** The time that begins at a word. */
  time(at: number): Time | TimeProblem | null
  isTime(at: number): boolean
  /** Whether a time, or a name that is tied to the rest by a preposition, begins here. */
  opensClause(at: number): boolean
}

/** What a sentence is read with. */
export interface Setting {
  readonly book: NameBook
  /** `YYYY-MM-DD`, what "last year" counts from. */
  readonly today: string
  /** Where a day without a year lies; the past if left out. */
  readonly toward?: Clock['toward']
}

const TIES = ['by', 'from', 'in', 'of', 'at', 'for', 'to', 'with'] as const satisfies readonly Tie[]
const ties = once(
  () => new Map(TIES.flatMap(tie => listWords(`tie-${tie}`).map(preposition => [wordKey(preposition), tie] as const))),
)

/** The tie of a preposition, or null for any other word. */
export function tieOf(word: Word | undefined): Tie | null {
  return word && word.quote === null ? (ties().get(word.key) ?? null) : null
}

export const isArticle = (word: Word | undefined): boolean => isIn('article', word)

/** The first word from one on that is no article. */
export function skipArticles(words: readonly Word[], at: number): number {
  let start = at
  while (isArticle(words[start])) start++
  return start
}

/** "[fall prevention]", "for [summer houses]": an English phrase for what minutes speak of, and no time. */
export const opensField = ({ words, book }: Reader, at: number): boolean =>
  book.english(words, at, 'field') > 1 || book.english(words, at + 1, 'field') > 1

/** "Eva Sommer", "Jens August": a surname or a second name, not a season or a month. Not: "Klynge Nord Summer 2022" */
export function inName(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  const capital = (one: Word | undefined) => one !== undefined && /^\p{Lu}\p{Ll}/u.test(one.text)
  return (
    isIn('time-or-name', word) && capital(word) && capital(before) && !word!.afterBreak && !/^\d/.test(after?.key ?? '')
  )
}

/** Verbs that may be split: "hvad [lagde] de [op til]", "[turn] the plan [down]". */
export const SPLIT: ReadonlySet<Meaning['kind'] | null> = new Set<Meaning['kind']>([
  ...(['decide', 'type', 'recommend', 'discuss', 'voted', 'meet', 'attend'] as const),
])

/** What a verb at one word says together with the words from another on. */
export function splitPhrase({ words }: Pick<Reader, 'words'>, verb: number, rest: number): Phrase<Meaning> | null {
  const found = phraseBook()([words[verb]!, ...words.slice(rest)], 0)
  if (!found || found.length < 2 || !SPLIT.has(found.value.kind)) return null
  // "brugte Klynge Nord penge [på] broen": what it is for; but "nikkede byrådet [til] broen", whose verb says nothing alone
  const isFor = found.length === 2 && tieOf(words[rest]) !== null && words[rest + 1] !== undefined
  // "er Bo [med] i udvalget": a helper is no part of another verb
  const isHelped = found.value.kind === 'attend'
  return (isFor || isHelped) && phraseBook()(words, verb) !== null ? null : found
}

/** "did they turn the plan [down]": the end of a verb before `start`. */
export const isVerbsEnd = (reader: Pick<Reader, 'words'>, at: number, start: number): boolean =>
  isIn('particle', reader.words[at]) &&
  reader.words.slice(0, start).some((_, verb) => splitPhrase(reader, verb, at) !== null)
