// What only somebody who acts could do: "email the minutes to my colleague", "slet udkastet". It opens the sentence.

import { once } from '../../../model/once.js'
import { type Atom, meaningsOf, says } from '../reader/atoms.js'
import { isCapital, looksLikeBody } from '../reader/name-book.js'
import { readKnownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
import { lexicon, type Meaning } from '../words/lexicon.js'
import { isIn } from '../words/lists.js'
import { createPhraseBook } from '../words/phrases.js'
import { wordKey } from '../words/words.js'

type Request = Extract<Meaning, { kind: 'request' }>

/** Read on their own, since within a sentence such words may be of any topic ("change", "print"). */
const requestBook = once(() =>
  createPhraseBook<Request>(
    lexicon().flatMap(([meaning, said]) =>
      meaning.kind === 'request' ? said.map(phrase => [phrase, meaning] as const) : [],
    ),
    wordKey,
  ),
)

export function request(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  if (reader.words[at]!.quote !== null || !before.every(atom => says(atom, 'filler'))) return null
  const found = requestBook()(reader.words, at)
  if (!found) return null
  const { shows, sends, why, advice } = found.value
  const next = at + found.length
  let object = next
  // "send [lige] referatet"
  while (reader.kindAt(object) === 'filler' && !isObject(reader, object)) object++
  const isTold = sends ? isSentToSomebody(reader, object) || isSentToBody(reader, object) : isObject(reader, object)
  if (shows ? !isSentToSomebody(reader, object) : !isTold) return null
  return { kind: 'says', meaning: { kind: 'beyond', why, advice, acts: true }, at, next }
}

/** "email [the] minutes", "slet [alle]", "mail [to] Bo", "flyt [fristen]", "ret [stavefejlen]", "ændre [hvad]"; not "print shops" */
function isObject(reader: Reader, at: number): boolean {
  const word = reader.words[at]
  if (word !== undefined && DEFINITE.test(word.text)) return true
  return (
    isIn('asked-for', word) ||
    isIn('question-word', word) ||
    isCapital(word) ||
    reader.kindAt(at) === 'noun' ||
    reader.kindAt(at) === 'due'
  )
}

/** In Danish. */
const DEFINITE = /^\p{Ll}{3,}(?:en|et|rne|ene)$/u

const isSentToSomebody = (reader: Reader, from: number): boolean =>
  reader.words.some((_, at) => at >= from && addresseeEnd(reader, at) !== null)

/** "send the minutes [to the board]", in small letters: that of a body with a name may be its own. */
const isSentToBody = ({ words }: Reader, from: number): boolean =>
  words.some((word, at) => {
    const body = words[isIn('the', words[at + 1]) ? at + 2 : at + 1]
    return at >= from && tieOf(word) === 'to' && body !== undefined && !isCapital(body) && looksLikeBody(body)
  })

/** "[to my colleague]", "[til Bo Lindgren]" */
export function addressee(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const asked = meaningsOf(before, 'beyond').find(({ acts }) => acts)
  const next = asked ? addresseeEnd(reader, at) : null
  return next === null ? null : { kind: 'says', meaning: asked!, at, next }
}

/** "[should] the school have been closed", "who is [most experienced]": what minutes tell is no judgement of it. */
export function judged(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const opens = isIn('should', reader.words[at]) && before.every(atom => says(atom, 'filler'))
  const next = opens ? at + 1 : endOfMost(reader, at)
  return next === null ? null : { kind: 'says', meaning: JUDGED, at, next }
}

const JUDGED: Meaning = {
  kind: 'beyond',
  why: 'What stands in minutes is told, not judged',
  advice: 'Ask for what was decided: decisions about TOPIC',
}

/** "who is [most experienced]", "hvem er [mest erfaren] i rådet"; not "who was absent most often" */
function endOfMost({ words, kindAt, isTime }: Reader, at: number): number | null {
  const [quality, behind] = [words[at + 1], words[at + 2]]
  const isQuality =
    quality !== undefined && /^\p{Ll}{4,}$/u.test(quality.text) && kindAt(at + 1) === null && tieOf(quality) === null
  const ends = behind === undefined || behind.afterBreak || tieOf(behind) !== null || isTime(at + 2)
  return isQuality && ends && MOST.test(`${words[at - 1]?.key} ${words[at]!.key}`) ? at + 2 : null
}

const MOST = /^(?:is|was|are|were|er|var) (?:most|mest)$/

const MOST_WORDS = 4
const ATTACHED = /^(?:bilag(?:et|ene)?|attachments?|annex(?:es)?|appendi(?:x|ces)|enclosures?)$/

/** The word behind somebody who something is sent to. "The agenda to Klynge Nord" is that of Klynge Nord. */
function addresseeEnd(reader: Reader, at: number): number | null {
  const { words } = reader
  const start = isIn('the', words[at + 1]) ? at + 2 : at + 1
  const first = words[start]
  // "show the attachments [to Kildemosen]": what they belong to
  const isAttached = at > 0 && ATTACHED.test(words[at - 1]!.key)
  if (tieOf(words[at]) !== 'to' || first === undefined || isAttached) return null
  const isSaid = isIn('addressee', first)
  const known = readKnownName(reader, start)?.name.kind
  if (!isSaid && (!isCapital(first) || (known !== undefined && known !== 'organisation'))) return null
  let next = start + 1
  const goesOn = () => words[next] !== undefined && !words[next]!.afterBreak && tieOf(words[next]) === null
  while (goesOn() && next < start + MOST_WORDS && (isSaid || isCapital(words[next]))) next++
  return next
}
