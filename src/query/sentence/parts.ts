// A sentence that asks two things in ("who was there, and what did they decide about X"); its questions in order out,
// each with what the one before it says of body, time and topic, where it says none itself. Only sentences that cannot be
// read as one question are parted, and a part that is not understood keeps the whole from being answered.

import { EVERYTHING, type Filter, type Noun, type Question } from '../filter.js'
import { isRefusal, type Refusal } from './atoms.js'
import { createReader } from './create-reader.js'
import { follow, narrowed, withoutPointing } from './follow.js'
import { mendings } from './mendings.js'
import type { NameBook } from './name-book.js'
import { partPreamble } from './preamble.js'
import { readContext, readSentence, type Understood } from './read.js'
import { type Reader, tieOf } from './reader.js'
import { asList, isListed, OF_TIME, saysOnlyHow } from './told-beside.js'
import { asksWhether } from './whether.js'

/** The questions of a sentence, mostly one. */
export function readQuestions(sentence: string, book: NameBook, today: string): readonly Understood[] | Refusal {
  const parted = partPreamble(sentence, createReader(sentence, book, { today, toward: 'past' }).words)
  if (parted) {
    const asked = readQuestions(parted.question, book, today)
    const told = `"${parted.preamble}" is passed over`
    return isRefusal(asked) ? asked : asked.map((one, at) => (at === 0 ? { ...one, notes: [told, ...one.notes] } : one))
  }
  const read = readParts(sentence, book, today)
  // What minutes cannot tell they cannot tell in other words.
  return isRefusal(read) && read.unclear ? (readMended(sentence, book, today) ?? read) : read
}

/** "wich tasks has Bo and wen are they due": words put right that would part it or make its halves understood. */
function readMended(sentence: string, book: NameBook, today: string): readonly Understood[] | null {
  const reader = createReader(sentence, book, { today, toward: 'past' })
  const strange = reader.words.filter((word, at) => /^\p{L}+$/u.test(word.text) && isStrange(reader, at))
  const read = new Map<string, readonly Understood[]>()
  for (const { mended, notes } of mendings(sentence, strange, book)) {
    const questions = readParts(mended, book, today)
    if (isRefusal(questions)) continue
    const asked = JSON.stringify(questions.map(({ question }) => question))
    const [first, ...more] = questions
    if (first && !read.has(asked)) read.set(asked, [{ ...first, notes: [...notes, ...first.notes] }, ...more])
  }
  const [only, ...others] = read.values()
  return others.length === 0 ? (only ?? null) : null
}

/** In small letters, and neither of the grammar nor a name. */
function isStrange(reader: Reader, at: number): boolean {
  const { words, book } = reader
  const word = words[at]!
  const known = words.some((_, from) => from <= at && from + lengthAt(reader, from) > at)
  const small = at === 0 || /^\p{Ll}/u.test(word.text)
  return small && word.quote === null && !known && tieOf(word) === null && book.find(words, at) === null
}

const lengthAt = (reader: Reader, at: number): number => reader.says(at)?.length ?? 0

function readParts(
  sentence: string,
  book: NameBook,
  today: string,
  parts = MOST_PARTS,
): readonly Understood[] | Refusal {
  const whole = readSentence(sentence, book, today)
  const parted = parts > 1 ? partSentence(sentence, book, today, parts) : null
  if (isRefusal(whole)) return parted ?? whole
  if (parted !== null && isRefusal(parted)) return parted
  // "was anyone disqualified, and in which case": the items tell both.
  const inItems = whole.question.noun === 'items' && parted?.[0]?.question.noun === 'participants'
  if (parted?.length === 1 && isListed(parted[0]!) && !inItems) return parted
  // "what must Bo do, and was he there": read as one, the second half would only narrow the first.
  const nouns = new Set((parted ?? []).map(part => kindOf(part.question, whole.question)))
  const several = parted !== null && nouns.size > 1
  if (several) return parted
  // "what was decided, and who voted against": all that was decided, with the votes beside it.
  const wider = parted === null || !whole.question.filter.voted ? undefined : parted.find(isWithoutVote)
  return [wider ? { ...wider, notes: [...new Set([...wider.notes, ...whole.notes])] } : whole]
}

const isWithoutVote = ({ question }: Understood): boolean => question.noun === 'decisions' && !question.filter.voted

/** What happened with something is told by what was decided. */
const kindOf = ({ noun }: Question, whole: Question): Noun =>
  noun === 'items' && whole.noun === 'decisions' ? 'decisions' : noun

/** Null where it cannot be parted. */
function partSentence(
  sentence: string,
  book: NameBook,
  today: string,
  parts: number,
): readonly Understood[] | Refusal | null {
  let refusal: Refusal | null = null
  for (const { first, rest } of listCuts(createReader(sentence, book, { today, toward: 'past' }))) {
    const head = readSentence(first, book, today)
    // "vandværk 2019, did the proposal pass": words that only say where to look
    const context = isRefusal(head) ? readContext(first, book, today) : head
    if (context === null) continue
    const tail = readTail(rest, context.question, isRefusal(head), book, today, parts - 1)
    if (isRefusal(tail)) {
      const alone = `The rest can be asked by itself: "${first}"`
      refusal ??= isRefusal(head) ? tail : { ...tail, advice: `${tail.advice}. ${alone}` }
    } else if (isRefusal(head)) {
      const [question, ...more] = tail
      if (question) return [{ ...question, notes: [...context.notes, ...question.notes] }, ...more]
    } else if (tail.length === 0) return [asList(head, rest)]
    else return [withNotesOf(head, tail), ...tail.filter(part => !sameQuestion(part.question, head.question))]
  }
  return refusal
}

/** With what those that ask the same have to tell. */
function withNotesOf(head: Understood, others: readonly Understood[]): Understood {
  const same = others.filter(part => sameQuestion(part.question, head.question))
  return { ...head, notes: [...new Set([...head.notes, ...same.flatMap(part => part.notes)])] }
}

const MOST_PARTS = 3

/** Where a sentence may be parted. */
export const listHalves = (sentence: string, book: NameBook, today: string): readonly Half[] =>
  listCuts(createReader(sentence, book, { today, toward: 'past' }))

/** The question before a cut with those behind it; null where they are not understood. */
export function joinTail(head: Understood, rest: string, book: NameBook, today: string): readonly Understood[] | null {
  const tail = readTail(rest, head.question, false, book, today, MOST_PARTS - 1)
  if (isRefusal(tail)) return null
  if (tail.length === 0) return [asList(head, rest)]
  return [withNotesOf(head, tail), ...tail.filter(part => !sameQuestion(part.question, head.question))]
}

/** The questions behind the first one; none where they ask for what stands beside its answer anyhow. */
function readTail(
  rest: string,
  before: Question,
  onlyPlace: boolean,
  book: NameBook,
  today: string,
  parts: number,
): readonly Understood[] | Refusal {
  if (saysOnlyHow(createReader(rest, book, { today, toward: 'past' }), before.noun)) return []
  let refusal: Refusal | null = null
  for (const text of [rest, withoutPointing(rest)]) {
    const read = readParts(text, book, today, parts)
    if (!isRefusal(read)) {
      const after = onlyPlace ? narrowed : follow
      return read.map(part => ({ ...part, question: after(part.question, before, rest) }))
    }
    refusal ??= read
  }
  return asksWhether(createReader(rest, book, { today, toward: 'past' })) ? [outcomeOf(before, rest)] : refusal!
}

/** What was decided about what was spoken of. */
function outcomeOf(before: Question, rest: string): Understood {
  const question: Question = { noun: 'decisions', count: false, filter: EVERYTHING }
  const asked = rest.trim().replace(/[?.!]+$/u, '')
  return { question: follow(question, before, rest), notes: [`"${asked}" is read as what was decided about it`] }
}

/** What stands before a cut, and the question behind it. */
export interface Half {
  readonly first: string
  readonly rest: string
}

/** Where a second question may begin: behind "and" or a stop, with a word that asks. */
function listCuts(reader: Reader): Half[] {
  const { sentence, words } = reader
  const cuts = words.flatMap((word, at) => {
    if (at === 0 || word.quote !== null) return []
    const and = /^(?:and|og|but|men|samt)$/.test(word.key)
    if (!and && !word.afterBreak) return []
    const start = and ? at + 1 : at
    if (!asks(reader, start)) return []
    const first = sentence.slice(0, word.start).replace(/[\s,;:.?!–-]+$/u, '')
    return [{ first, rest: sentence.slice(words[start]!.start) }]
  })
  return cuts.slice(0, MOST_CUTS)
}

const MOST_CUTS = 4

/** "who", "hvad", "in which", "how", "did the council", "blev det" */
function asks(reader: Reader, at: number): boolean {
  const said = reader.says(at)?.value
  if (!reader.words[at]) return false
  const leads = tieOf(reader.words[at]) !== null || OF_TIME.test(reader.words[at]!.key)
  if (leads && reader.says(at + 1)?.value.kind === 'ask') return true
  if (!said) return false
  if (
    said.kind === 'ask' ||
    said.kind === 'amount' ||
    /^(?:what|whats|hvad|how|hvordan|hvorledes|why|hvorfor)$/.test(reader.words[at]!.key)
  )
    return true
  const next = reader.says(at + reader.says(at)!.length)?.value.kind
  return (
    (said.kind === 'active' || said.kind === 'passive') && (next === undefined || next === 'filler' || next === 'noun')
  )
}

const sameQuestion = (one: Question, other: Question): boolean =>
  one.noun === other.noun &&
  (Object.keys(EVERYTHING) as (keyof Filter)[]).every(
    field => JSON.stringify(one.filter[field]) === JSON.stringify(other.filter[field]),
  )
