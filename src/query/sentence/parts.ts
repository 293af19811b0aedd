// A sentence that asks two things in ("who was there, and what did they decide about X"); its questions in order out,
// each with what the one before it says of body, time and topic, where it says none itself. Only sentences that cannot be
// read as one question are parted, and a part that is not understood keeps the whole from being answered.

import { EVERYTHING, type Filter, type Noun, type Question } from '../filter.js'
import { isRefusal, type Refusal } from './atoms.js'
import { looksLikeBody, type NameBook } from './name-book.js'
import { readContext, readSentence, type Understood } from './read.js'
import { createReader, type Reader, tieOf } from './reader.js'
import { readWords } from './words.js'

/** The questions of a sentence, mostly one. */
export function readQuestions(
  sentence: string,
  book: NameBook,
  today: string,
  parts = MOST_PARTS,
): readonly Understood[] | Refusal {
  const whole = readSentence(sentence, book, today)
  const parted = parts > 1 ? partSentence(sentence, book, today, parts) : null
  if (isRefusal(whole)) return parted ?? whole
  if (parted !== null && isRefusal(parted)) return parted
  // "what must Bo do, and was he there": read as one, the second half would only narrow the first.
  const several = parted !== null && !isRefusal(parted) && new Set(parted.map(part => kindOf(part.question))).size > 1
  return several ? parted : [whole]
}

/** Items and what was decided at them are one matter. */
const kindOf = ({ noun }: Question): Noun => (noun === 'items' ? 'decisions' : noun)

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
    const tail = readTail(rest, context.question, book, today, parts - 1)
    if (isRefusal(tail)) {
      const alone = `The rest can be asked by itself: "${first}"`
      refusal ??= isRefusal(head) ? tail : { ...tail, advice: `${tail.advice}. ${alone}` }
    } else if (isRefusal(head)) {
      const [question, ...more] = tail
      if (question) return [{ ...question, notes: [...context.notes, ...question.notes] }, ...more]
    } else return [head, ...tail.filter(part => !sameQuestion(part.question, head.question))]
  }
  return refusal
}

const MOST_PARTS = 3

/** The questions behind the first one; none where they ask for what stands beside its answer anyhow. */
function readTail(
  rest: string,
  before: Question,
  book: NameBook,
  today: string,
  parts: number,
): readonly Understood[] | Refusal {
  if (saysOnlyHow(createReader(rest, book, { today, toward: 'past' }))) return []
  let refusal: Refusal | null = null
  for (const text of [rest, withoutPointing(rest)]) {
    const read = readQuestions(text, book, today, parts)
    if (!isRefusal(read)) {
      return read.map(part => ({ ...part, question: follow(part.question, before, rest) }))
    }
    refusal ??= read
  }
  return refusal!
}

/** Where a second question may begin: behind "and" or a stop, with a word that asks. */
function listCuts(reader: Reader): { first: string; rest: string }[] {
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
  if (!said) return tieOf(reader.words[at]) !== null && reader.says(at + 1)?.value.kind === 'ask'
  if (
    said.kind === 'ask' ||
    said.kind === 'amount' ||
    /^(?:how|hvordan|hvorledes|why|hvorfor)$/.test(reader.words[at]!.key)
  )
    return true
  const next = reader.says(at + reader.says(at)!.length)?.value.kind
  return (
    (said.kind === 'active' || said.kind === 'passive') && (next === undefined || next === 'filler' || next === 'noun')
  )
}

/** "and when", "og hvem": told by the columns of the answer before it. */
function saysOnlyHow(reader: Reader): boolean {
  for (let at = 0; at < reader.words.length; ) {
    const said = reader.says(at)
    if (!said || !(said.value.kind === 'ask' || said.value.kind === 'filler' || said.value.kind === 'and')) return false
    at += said.length
  }
  return true
}

// "what did they say about [it]", "did the council follow [that]": what the question before was about
const POINTING =
  /(?<=\s|^)(?:(?:about|with|to|of|on|for|in|at|om|med|til|af|ved|i|for|på)\s+)?(?:it|that|this|them|there|det|den|dem|dette|denne|sagen|planen|the (?:plan|case|matter))(?=\s*(?:[?.!,]|$))/giu
const withoutPointing = (text: string): string => text.replace(POINTING, '').trim()

/** The later question with what the earlier one said, where it says nothing of the kind itself. */
function follow(question: Question, before: Question, text: string): Question {
  const [own, old] = [question.filter, before.filter]
  const ofBody = own.bodies.length === 0 || (old.bodies.length > 0 && own.bodies.every(isAnyBody))
  const bodies = ofBody && own.regions.length === 0
  // "what did the council of parents recommend, and did the committee follow it": another body than the first.
  const advised = before.noun === 'recommendations' || old.types.includes('recommended')
  const met = advised && own.bodies.length > 0 ? [] : old.bodies.length > 0 ? old.bodies : own.bodies
  const timeless = own.since === null && own.until === null && own.latest === null && own.first === null
  const about = own.about === null && own.item === null
  const merged: Filter = {
    ...own,
    ...(bodies ? { bodies: met, regions: old.regions, place: old.place } : {}),
    ...(timeless ? { since: old.since, until: old.until, latest: old.latest, first: old.first } : {}),
    ...(about ? { about: old.about, item: takes(question.noun) ? old.item : null } : {}),
    ...(HE.test(text) ? personOf(question.noun, old) : {}),
  }
  return { ...question, filter: merged }
}

/** "udvalget", "committee": whichever was spoken of. */
function isAnyBody(name: string): boolean {
  const words = readWords(name)
  return words.length === 1 && /^\p{Ll}/u.test(name) && looksLikeBody(words[0]!)
}

const takes = (noun: Noun): boolean => noun !== 'meetings' && noun !== 'participants'

// "and was she there", "og hvad skal han gøre"
const HE = /(?<!\p{L})(?:he|she|him|her|han|hun|ham|hende)(?!\p{L})/iu

function personOf(noun: Noun, { persons, responsible }: Filter): Partial<Filter> {
  const who = persons.length > 0 ? persons : responsible
  return noun === 'actions' ? { responsible: who } : { persons: who }
}

const sameQuestion = (one: Question, other: Question): boolean =>
  one.noun === other.noun &&
  (Object.keys(EVERYTHING) as (keyof Filter)[]).every(
    field => JSON.stringify(one.filter[field]) === JSON.stringify(other.filter[field]),
  )
