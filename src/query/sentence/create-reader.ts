// Makes the reader of a sentence.

import { readPer } from './compose/per.js'
import { kindSet } from './reader/atoms.js'
import type { NameBook } from './reader/name-book.js'
import { readKnownName } from './reader/names.js'
import { inName, opensField, type Reader, type Setting, tieOf } from './reader/reader.js'
import { readTime } from './time/time.js'
import { type Meaning, phraseBook } from './words/lexicon.js'
import { isIn } from './words/lists.js'
import type { Phrase } from './words/phrases.js'
import { readWords, sliceWords, type Word } from './words/words.js'

export function createReader(sentence: string, { book, today, toward = 'past' }: Setting): Reader {
  const words = readWords(sentence)
  const clock = { today, toward }
  const reader: Reader = {
    sentence,
    words,
    book,
    clock,
    says: byWord(at =>
      words[at]?.quote === null ? wholeWords(sentence, words, at, saysAt(words, at, book), book) : null,
    ),
    kindAt: at => reader.says(at)?.value.kind ?? null,
    text: (from, to) => sliceWords(sentence, words, from, to),
    time: byWord(at =>
      isFirstOfName(sentence, words[at]) ||
      isOccasion(reader, at) ||
      isOccasion(reader, at - 1) ||
      isOfOccasion(reader, at)
        ? null
        : readTime(sentence, words, at, clock),
    ),
    isTime: at => {
      const time = reader.time(at)
      return time !== null && !('problem' in time)
    },
    opensClause: at => opensClause(reader, at),
  }
  return reader
}

/** "[Maj]-Britt": no month */
const isFirstOfName = (sentence: string, word: Word | undefined): boolean =>
  word !== undefined && /^-\p{Lu}/u.test(sentence.slice(word.end))

/** Every clause asks of the same words. */
function byWord<T>(read: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>()
  return at => {
    const before = known.get(at)
    if (before !== undefined) return before
    const answer = read(at)
    known.set(at, answer)
    return answer
  }
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

/** "[følge]-hjem-ordningen", "on the [meeting] plans": the first part of a compound says nothing by itself. */
function wholeWords<T extends Meaning>(
  sentence: string,
  words: readonly Word[],
  at: number,
  said: Phrase<T> | null,
  book: NameBook,
): Phrase<T> | null {
  const last = said && words[at + said.length - 1]
  const behind = words[at + (said?.length ?? 0)]
  if (!last || !behind) return said
  // "[sick] leave": what minutes speak of, not who was absent
  if (NOT_OF_THINGS.has(said!.value.kind) && book.english(words, at, 'field') > said!.length) return null
  // "[aflyste] besøg", "[bedre] overgange": of another thing than a meeting, and no judgement
  if (isIn('of-things', last) && isOpenWord(words, at + said!.length, book)) return null
  const isHyphened = behind.start === last.end + 1 && sentence[last.end] === '-'
  return isHyphened || (isIn('first-of-compound', last) && isTail(words, at, said!.length, book)) ? null : said
}

const NOT_OF_THINGS = kindSet('attend', 'open', 'closed', 'due')

/** A word that nothing else is known of: behind "on the meeting" any, behind "meeting" alone one in the plural. */
function isTail(words: readonly Word[], at: number, length: number, book: NameBook): boolean {
  return (length > 1 || /[^s]s$/.test(words[at + length]!.text)) && isOpenWord(words, at + length, book)
}

/** In small letters, and nothing that the grammar knows. */
function isOpenWord(words: readonly Word[], at: number, book: NameBook): boolean {
  const { text, quote, afterBreak } = words[at]!
  const isSaid = phraseBook()(words, at) ?? book.noted(words, at)
  return /^\p{Ll}{3,}$/u.test(text) && quote === null && !afterBreak && isSaid === null && tieOf(words[at]) === null
}

/** "the rota [for Christmas]", "festen [til sommer]": what it is for, behind a word of its own; not "tasks for Christmas" */
function isOccasion({ words, kindAt }: Reader, at: number): boolean {
  const [before, word, occasion, behind] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  const isFor = tieOf(word) === 'to' || tieOf(word) === 'for'
  if (!before || !isFor || !OCCASION.test(occasion?.key ?? '') || YEAR.test(behind?.key ?? '')) return false
  return kindAt(at - 1) === null && tieOf(before) === null && /^\p{L}{3,}$/u.test(before.text)
}

/** "[on the Christmas] shifts", "[the winter] service": in English, what a thing is for stands before it. */
function isOfOccasion({ words, book }: Reader, at: number): boolean {
  const from = tieOf(words[at]) === null ? at : at + 1
  const occasion = words[from]?.key === 'the' ? from + 1 : from
  return (
    ENGLISH_OCCASION.test(words[occasion]?.key ?? '') &&
    words[occasion + 1] !== undefined &&
    isOpenWord(words, occasion + 1, book)
  )
}

const ENGLISH_OCCASION = /^(?:christmas|xmas|easter|summer|winter|autumn|spring)$/
const OCCASION =
  /^(?:jul|julen|christmas|xmas|nytaar|paaske|paasken|easter|pinse|sommer|sommeren|summer|vinter|vinteren|winter)$/

function opensClause(reader: Reader, at: number): boolean {
  const { words } = reader
  if (words[at] === undefined || words[at].quote !== null) return false
  // "decisions about noise [per year]"
  if (readPer(words, at)) return true
  if (opensField(reader, at)) return false
  // "the budget for 2023": of the budget, not of the meeting
  if (words[at].key === 'for' && YEAR.test(words[at + 1]?.key ?? '')) return false
  const time = inName(words, at) ? null : reader.time(at)
  // A bare year may belong to a topic or a name ("budget 2023"); a date or "sidste år" does not.
  if (time && !('problem' in time)) return !YEAR.test(words[at].key) || time.word !== 'in'
  return tieOf(words[at]) !== null && readKnownName(reader, at + 1) !== null
}

const YEAR = /^\d{4}$/
