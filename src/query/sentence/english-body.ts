// A body as a question in English calls it, from a word on: "the Rebild health committee", "city council in Hedensted",
// "steering groups of clinical databases". Which bodies of the archive that are is found later (who/english-body.ts).

import type { FoundName } from './atoms.js'
import { isCapital } from './name-book.js'
import type { Reader } from './reader.js'
import { readTime } from './time.js'
import { sliceWords } from './words.js'

/** Null for a word that names a kind alone ("the committees"), which is read like any other. */
export function readEnglishBody(reader: Reader, at: number): FoundName | null {
  const { words, book, sentence } = reader
  const start = /^the$/.test(words[at]?.key ?? '') ? at + 1 : at
  let kind = start
  while (kind < start + MOST_BEFORE && !isKind(reader, kind)) {
    const length = partAt(reader, kind)
    if (length === 0) return null
    kind += length
  }
  const length = book.english(words, kind, 'kind')
  if (length === 0 || words.slice(start, kind + length).some((word, index) => index > 0 && word.afterBreak)) return null
  let next = kind + length
  // "health cluster North"
  while (isName(reader, next) && !words[next]!.afterBreak && !opensTime(reader, next)) next++
  if (/^(?:of|for|in|at|i|på)$/.test(words[next]?.text ?? '')) {
    const inside = next + 1
    let end = inside
    while (end < inside + MOST_BEHIND && !opensTime(reader, end)) {
      const more = partAt(reader, end)
      // "the board of Lindely [grant]": the verb of the question
      if (more === 0 || (end > inside && VERBS.has(reader.says(end)?.value.kind ?? ''))) break
      end += more
    }
    if (end > inside && !opensTime(reader, next)) next = end
  }
  if (kind === start && length === 1 && next === kind + 1) return null
  return { name: { text: sliceWords(sentence, words, start, next), kind: 'body' }, next }
}

const VERBS: ReadonlySet<string> = new Set(['type', 'decide', 'discuss', 'recommend', 'meet', 'attend', 'voted'])
const MOST_BEFORE = 6
const MOST_BEHIND = 4

/** "committee"; not "cluster" in "cluster committee" */
function isKind({ words, book }: Reader, at: number): boolean {
  const field = book.english(words, at, 'field')
  return book.english(words, at, 'kind') > 0 && (field === 0 || book.english(words, at + field, 'kind') === 0)
}

/** How many words from one on are a place or a name, what the body is for, or join two such. */
function partAt(reader: Reader, at: number): number {
  const { words, book } = reader
  const word = words[at]
  if (!word || word.quote !== null) return 0
  const field = book.english(words, at, 'field')
  if (field > 0) return field
  if (
    /^(?:and|&)$/.test(word.key) &&
    book.english(words, at + 1, 'field') > 0 &&
    book.english(words, at - 1, 'field') > 0
  )
    return 1
  return isName(reader, at) ? 1 : 0
}

const isName = ({ words, says }: Reader, at: number): boolean =>
  isCapital(words[at]) && words[at]!.quote === null && !says(at)

function opensTime({ sentence, words, clock }: Reader, at: number): boolean {
  const time = words[at] === undefined ? null : readTime(sentence, words, at, clock)
  return time !== null && !('problem' in time)
}
