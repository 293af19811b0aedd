// Words that by themselves ask for what lies ahead, or for what was sent, and beside others do not.

import { type Atom, says } from '../reader/atoms.js'
import { looksLikeBody } from '../reader/name-book.js'
import { type Reader, skipArticles } from '../reader/reader.js'
import { NOT_TOLD } from '../reader/refusals.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn } from '../words/lists.js'
import type { Phrase } from '../words/phrases.js'

/** What a phrase says there instead of its own; null where that stays. */
export const meantInstead = (
  reader: Reader,
  at: number,
  found: Phrase<Meaning>,
  before: readonly Atom[],
): Meaning | null =>
  planned(reader, at, found, before) ??
  (isSummary(reader, at, found) || isCompared(reader, at) ? FILLER : null) ??
  (found.length === 1 && sendsExcuse(reader, at) ? FILLER : null)

const FILLER: Meaning = { kind: 'filler' }

/** "[a summary of] the decisions": they are listed as they are */
function isSummary(reader: Reader, at: number, { value, length }: Phrase<Meaning>): boolean {
  if (value.kind !== 'beyond' || !isIn('summary', reader.words[at + length - (length > 1 ? 2 : 1)])) return false
  const noun = reader.says(skipArticles(reader.words, at + length))?.value
  return noun?.kind === 'noun' && (noun.noun === 'decisions' || noun.noun === 'actions')
}

/** "[compare] what A and B decided": each is shown; a number for both would be none of them */
export const isCompared = ({ words, says }: Reader, at: number): boolean => {
  const next = says(skipArticles(words, at + 1))?.value
  const counts = words.some((_, one) => says(one)?.value.kind === 'ask' && isCount(says(one)!.value))
  return /^(?:compare|sammenlign)$/.test(words[at]!.key) && !counts && (next?.kind === 'ask' || next?.kind === 'noun')
}

const isCount = (meaning: Meaning): boolean => meaning.kind === 'ask' && meaning.ask === 'count'

/** "how much [will] it cost", "what were they [going to] do": what was planned, and minutes tell. */
function planned(
  { words, kindAt }: Reader,
  at: number,
  { value }: Phrase<Meaning>,
  before: readonly Atom[],
): Meaning | null {
  if (value.kind !== 'beyond' || value.why !== NOT_TOLD.future.why) return null
  const isSum =
    before.some(atom => says(atom, 'amount')) || words.some((_, next) => next > at && kindAt(next) === 'amount')
  if (isSum) return FILLER
  const was = words[at]!.key === 'going' && before.some(one => /^(?:was|were)$/.test(words[one.at]!.key))
  return was ? { kind: 'duty' } : null
}

/** "[sent] their apologies", "havde [sendt] afbud": that they were absent */
const sendsExcuse = ({ words, says: said }: Reader, at: number): boolean =>
  isIn('send', words[at]) &&
  [at + 1, at + 2].some(next => {
    const meaning = said(next)?.value
    return meaning?.kind === 'attend' && meaning.attendance === 'absent'
  })

// "[amtets] sundhedsudvalg": whose body it is, which its minutes tell
export function authority({ words, book, text }: Reader, at: number): Atom | null {
  const next = words[at + 1]
  const isOwner = isIn('authority-of', words[at]) && next !== undefined && /^\p{Ll}/u.test(text(at, at + 1))
  return isOwner && (looksLikeBody(next) || book.find(words, at + 1)?.value.kind === 'body')
    ? { kind: 'says', meaning: FILLER, at, next: at + 1 }
    : null
}

// "hvad fik Bo Lind [til at] trække sit forslag": why they did
export function madeTo({ words }: Reader, at: number, before: readonly Atom[]): Atom | null {
  const [asks, got, ...who] = before
  const asksWhy =
    says(asks, 'ask', { ask: 'what' }) && got !== undefined && words[got.at]!.key === 'fik' && who.length > 0
  return asksWhy && words[at]!.key === 'til' && words[at + 1]?.key === 'at'
    ? { kind: 'says', meaning: { kind: 'beyond', ...NOT_TOLD.reason }, at, next: at + 2 }
    : null
}
