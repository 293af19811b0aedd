// Bodies as English calls them: "the Rebild health committee", "city council in Hedensted" (who/english-body.ts).

import { type FoundName, kindSet } from './atoms.js'
import { isCapital } from './name-book.js'
import type { Reader } from './reader.js'

/** Null for a word that names a kind alone ("the committees"), which is read like any other. */
export function readEnglishBody(reader: Reader, at: number): FoundName | null {
  const { words, book } = reader
  const start = words[at]?.key === 'the' ? at + 1 : at
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
  while (isName(reader, next) && !words[next]!.afterBreak && !reader.isTime(next)) next++
  // "the working group on [brain injury]": groups are called after what they are for
  const isOn = words[next]?.key === 'on' && /^(?:groups?|networks?|panels?)$/.test(words[next - 1]!.key)
  const isOf = /^(?:of|for|in|at|i|på)$/.test(words[next]?.text ?? '')
  if ((isOf || (isOn && book.english(words, next + 1, 'field') > 1)) && !reader.isTime(next))
    next = endOfOwner(reader, next)
  if (kind === start && length === 1 && next === kind + 1) return null
  return { name: { text: reader.text(start, next).replace(/['’´]s?$/u, ''), kind: 'body' }, next }
}

/** The word behind the place or the purpose that a preposition ties to a body; the preposition itself if there is none. */
function endOfOwner(reader: Reader, preposition: number): number {
  const { words, book } = reader
  const start = words[preposition + 1]?.key === 'the' ? preposition + 2 : preposition + 1
  let end = start
  while (end < start + MOST_BEHIND && !reader.isTime(end)) {
    const more = partAt(reader, end)
    // "the board of Lindely [grant]": the verb of the question
    if (more === 0 || (end > start && VERBS.has(reader.kindAt(end)))) break
    // "did the committee in Solrød [buy] …"; not "the Solrød [health] cluster"
    const behindName = end > start && isName(reader, end - 1) && !isName(reader, end)
    if (behindName && book.english(words, end + more, 'kind') === 0) break
    end += more
  }
  // "the steering group of the Solrød [health cluster]"
  if (end > start) end += book.english(words, end, 'kind')
  return end > start ? end : preposition
}

const VERBS = kindSet('type', 'decide', 'discuss', 'recommend', 'meet', 'attend', 'voted')
const MOST_BEFORE = 6
const MOST_BEHIND = 4

/** "committee"; not "cluster" in "cluster committee" */
function isKind({ words, book }: Reader, at: number): boolean {
  const field = book.english(words, at, 'field')
  return book.english(words, at, 'kind') > 0 && (field === 0 || book.english(words, at + field, 'kind') === 0)
}

/** How many words from one on are a place or a name, or what the body is for, or join two such. */
function partAt(reader: Reader, at: number): number {
  const { words, book } = reader
  const word = words[at]
  if (!word || word.quote !== null) return 0
  const field = book.english(words, at, 'field')
  // "the health [council]", a phrase of topics, too
  if (field > 1 && isKind(reader, at + field - 1)) return field - 1
  if (field > 0) return field
  const joins = /^(?:and|&)$/.test(word.key) && [at - 1, at + 1].every(one => book.english(words, one, 'field') > 0)
  return joins || isName(reader, at) ? 1 : 0
}

const isName = ({ words, says }: Reader, at: number): boolean =>
  isCapital(words[at]) && words[at]!.quote === null && !says(at)
