// Where they met, in small letters: "meetings held at the library", "møder afholdt i kantinen", "møder på biblioteket".

import type { Atom } from './atoms.js'
import { looksLikeBody } from './name-book.js'
import { meaningOf } from './nouns.js'
import { type Reader, tieOf } from './reader.js'

const AT = /^(?:at|on|in|i|paa|ved)$/
/** Behind "meetings" alone the others say whose they are, or what they are about. */
const AT_MEETINGS = /^(?:at|paa)$/
const ARTICLE = /^(?:the|den|det)$/
const MOST_WORDS = 3

export function venue(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const key = words[at]!.key
  const last = before.map(meaningOf).at(-1)
  const meetings = before.some(atom => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'noun' && meaning.noun === 'meetings'
  })
  const held = last?.kind === 'meet' && AT.test(key)
  if (!meetings || !(held || (last?.kind === 'noun' && AT_MEETINGS.test(key)))) return null
  // "held in the town of Solrød": its name tells where
  if ((reader.says(at + 1)?.length ?? 0) > 1) return null
  // "held on the budget": what it was about
  const start = ARTICLE.test(words[at + 1]?.key ?? '') && key !== 'on' ? at + 2 : at + 1
  let next = start
  while (next < start + MOST_WORDS && isPlain(reader, next) && (next === start || !words[next]!.afterBreak)) next++
  if (next === start || !endsThere(reader, next)) return null
  const text = reader.sentence.slice(words[start]!.start, words[next - 1]!.end)
  return { kind: 'name', tie: 'at', names: [{ text, kind: 'unknown' }], at, next }
}

/** In small letters, and no word of the grammar or of a body. */
const isPlain = ({ words, says, book }: Reader, at: number): boolean =>
  words[at] !== undefined &&
  words[at].quote === null &&
  /^\p{Ll}[\p{Ll}-]+$/u.test(words[at].text) &&
  says(at) === null &&
  tieOf(words[at]) === null &&
  book.find(words, at) === null &&
  !looksLikeBody(words[at])

const endsThere = (reader: Reader, at: number): boolean =>
  reader.words[at] === undefined ||
  reader.words[at].afterBreak ||
  tieOf(reader.words[at]) !== null ||
  reader.opensClause(at) ||
  /^\d{4}$/.test(reader.words[at].key)
