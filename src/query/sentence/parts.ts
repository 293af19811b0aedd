// Reads a sentence that asks two things ("who was there, and what did they decide about X") as its questions in order, each
// with what the one before says of body, time and topic, unless it says so itself. Only sentences that cannot be read as
// one question are parted, and a part that is not understood keeps the whole from being answered.

import { literals } from '../../model/literals.js'
import { EVERYTHING, type Filter, type Noun, type Question } from '../filter.js'
import { createReader } from './create-reader.js'
import { eachNoun } from './each-noun.js'
import { follow, isBare, isOfNothing, narrowed, withName, withoutPointing } from './follow.js'
import { type Parted, partAsker, partHearsay, partPreamble } from './preamble.js'
import { noteFirst, readAsMeant, readContext, readSentence, type Understood } from './read.js'
import { ASKING, HELPING, isRefusal, type Refusal } from './reader/atoms.js'
import { type Reader, type Setting, tieOf } from './reader/reader.js'
import { asksWhether, asList, isListed, saysOnlyHow } from './told-beside.js'
import { isIn } from './words/lists.js'

/** The questions of a sentence, mostly one. */
export function readQuestions(sentence: string, setting: Setting): readonly Understood[] | Refusal {
  const reader = createReader(sentence, setting)
  const parted = partPreamble(reader)
  if (parted) return readPreambled(parted, setting)
  const read = readParts(sentence, setting)
  if (!isRefusal(read)) return read
  const asked = partAsker(reader) ?? partHearsay(reader)
  if (asked) return readPreambled(asked, setting)
  // What minutes cannot tell they cannot tell in other words.
  if (!read.unclear) return read
  // "wich tasks has Bo and wen are they due": corrected words may part it, or make its halves understood.
  const strange = reader.words.filter((word, at) => /^\p{L}+$/u.test(word.text) && isStrange(reader, at))
  return readAsMeant(sentence, strange, setting, mended => readParts(mended, setting)) ?? read
}

function readPreambled({ preamble, question, topic }: Parted, setting: Setting): readonly Understood[] | Refusal {
  const about: Question = { noun: 'items', count: false, filter: { ...EVERYTHING, about: topic ?? null } }
  const asked =
    topic === undefined ? readQuestions(question, setting) : readTail(question, about, setting, MOST_PARTS, narrowed)
  const told = topic === undefined ? '' : `, but for "${topic}" as what it is about`
  return isRefusal(asked) ? asked : noteFirst(asked, [`"${preamble}" is passed over${told}`])
}

/** In small letters, and neither of the grammar nor a name. */
function isStrange({ words, book, says }: Reader, at: number): boolean {
  const word = words[at]!
  const known = words.some((_, from) => from <= at && from + (says(from)?.length ?? 0) > at)
  const small = at === 0 || /^\p{Ll}/u.test(word.text)
  return small && word.quote === null && !known && tieOf(word) === null && book.find(words, at) === null
}

function readParts(sentence: string, setting: Setting, most = MOST_PARTS): readonly Understood[] | Refusal {
  const whole = readSentence(sentence, setting)
  const parted = most > 1 ? partSentence(sentence, setting, most) : null
  if (isRefusal(whole)) return readEachNoun(sentence, setting) ?? parted ?? readEither(sentence, setting) ?? whole
  if (parted === null || isRefusal(parted)) return parted ?? [whole]
  // "who is Bo Lind, and how many meetings was he at": as one it would leave a word unused.
  if (parted.length > 1 && whole.notes.some(isUnused)) return parted
  // "was anyone disqualified, and in which case": who it was stands beside names or in the words of items.
  const inItems = whole.question.noun === 'items' && parted[0]?.question.noun === 'participants'
  if (inItems && parted.length === 1) return [parted[0]!, whole]
  // "the meeting of 22 November: what was decided": the meeting is only where
  const elsewhere = whole.question.noun === 'meetings' && parted[0]?.question.noun !== 'meetings'
  if (parted.length === 1 && (isListed(parted[0]!) || elsewhere)) return parted
  // "who took the minutes, and who was absent": nobody did both
  const asked = new Set(parted.map(({ question: { filter } }) => JSON.stringify([filter.roles, filter.attendance])))
  if (asked.size > 1 && parted.every(({ question }) => question.noun === 'participants')) return parted
  // "what must Bo do, and was he there": read as one, the second half would only narrow the first.
  const nouns = new Set(parted.map(part => kindOf(part.question, whole.question)))
  if (nouns.size > 1) return parted
  // "what was decided, and who voted against": all that was decided, with the votes beside it.
  const wider = whole.question.filter.voted ? parted.find(isWithoutVote) : undefined
  return [wider ? withNotesOf(wider, [whole]) : whole]
}

/** "recommendations and decisions about noise" */
function readEachNoun(sentence: string, setting: Setting): readonly Understood[] | null {
  const all = eachNoun(createReader(sentence, setting))?.map(one => readSentence(one, setting))
  const read = all?.flatMap(one => (isRefusal(one) ? [] : [one]))
  return read && read.length === all?.length ? read : null
}

/** "did Bo Lind come, or had he sent apologies": the answer to the first half tells the other. */
function readEither(sentence: string, setting: Setting): readonly Understood[] | null {
  const { words, kindAt } = createReader(sentence, setting)
  const or = words.findIndex((word, at) => at > 1 && isIn('or', word) && ALTERNATIVE.test(words[at + 1]?.key ?? ''))
  if (or < 0 || kindAt(0) === 'ask') return null
  const first = readSentence(sentence.slice(0, words[or]!.start).replace(/[\s,–-]+$/u, ''), setting)
  if (isRefusal(first)) return null
  const filter = { ...first.question.filter, attendance: null }
  const told = `"${sentence.slice(words[or]!.start).replace(/[\s?.!]+$/u, '')}" is told by the answer to the rest`
  return [{ question: { ...first.question, filter }, notes: [...first.notes, told] }]
}

const ALTERNATIVE = /^(?:var|er|havde|har|blev|did|was|were|had|has|is|not|ikke|sendte|meldte)$/

const MOST_PARTS = 3

const isUnused = (note: string): boolean => / not used in the reading$/.test(note)

const isWithoutVote = ({ question }: Understood): boolean => question.noun === 'decisions' && !question.filter.voted

/** What happened with something is told by what was decided. */
const kindOf = ({ noun }: Question, whole: Question): Noun =>
  noun === 'items' && whole.noun === 'decisions' ? 'decisions' : noun

/** Null if it cannot be parted. */
function partSentence(sentence: string, setting: Setting, most: number): readonly Understood[] | Refusal | null {
  let refusal: Refusal | null = null
  for (const { first, rest } of listHalves(sentence, setting)) {
    const head = readSentence(first, setting)
    // "vandværk 2019, did the proposal pass", "the meeting in Rebild: who came": words that only say where to look
    const place = isRefusal(head) || head.question.noun === 'meetings' ? readContext(first, setting) : null
    const context = place ?? (isRefusal(head) ? null : head)
    // "I am looking for the meeting, [where it was postponed]": which one, and no second question
    if (context === null || (WHERE.test(rest) && isBare(context.question))) continue
    const tail = readTail(rest, context.question, setting, most - 1, place ? narrowed : follow)
    if (isRefusal(tail)) {
      const alone = `The rest can be asked by itself: "${first}"`
      refusal ??= isRefusal(head) ? tail : { ...tail, advice: `${tail.advice}. ${alone}` }
    } else if (place && tail.length > 0) return noteFirst(tail, place.notes)
    else if (!isRefusal(head)) return joinParts(head, tail, rest)
  }
  return refusal
}

const WHERE = /^(?:where|hvor|hvori)\s(?!mange|meget|længe|ofte|tit|stor|lang)/iu

/** A question with those behind it that ask something else; those that ask the same only have notes to tell. */
function joinParts(asked: Understood, tail: readonly Understood[], rest: string): readonly Understood[] {
  if (tail.length === 0) return [asList(asked, rest)]
  // "what was proposed, and what was decided, about noise": what the last says is of both
  const shared = OF_ITEMS.has(asked.question.noun) && isOfNothing(asked.question) && !isOfNothing(tail[0]!.question)
  const head = shared ? { ...asked, question: follow(asked.question, tail[0]!.question, '') } : asked
  const isSame = ({ question }: Understood) => sameQuestion(question, head.question)
  return [withNotesOf(head, tail.filter(isSame)), ...tail.filter(part => !isSame(part))]
}

const OF_ITEMS: ReadonlySet<Noun> = new Set<Noun>(literals('decisions recommendations items actions attachments'))

const withNotesOf = (one: Understood, others: readonly Understood[]): Understood => ({
  ...one,
  notes: [...new Set([...one.notes, ...others.flatMap(part => part.notes)])],
})

const sameQuestion = (one: Question, other: Question): boolean =>
  one.noun === other.noun &&
  (Object.keys(EVERYTHING) as (keyof Filter)[]).every(
    field => JSON.stringify(one.filter[field]) === JSON.stringify(other.filter[field]),
  )

/** The question before a cut with those behind it; null if they are not understood. */
export function joinTail(head: Understood, rest: string, setting: Setting): readonly Understood[] | null {
  const tail = readTail(rest, head.question, setting)
  return isRefusal(tail) ? null : joinParts(head, tail, rest)
}

/** The questions behind the first one; none if they ask for what stands beside its answer anyhow. */
function readTail(
  rest: string,
  before: Question,
  setting: Setting,
  most = MOST_PARTS - 1,
  takeOver = follow,
): readonly Understood[] | Refusal {
  const reader = createReader(rest, setting)
  if (saysOnlyHow(reader, before.noun)) return []
  const asTyped = readParts(rest, setting, most)
  const named = isRefusal(asTyped) ? readParts(withName(rest, before), setting, most) : asTyped
  const read = isRefusal(named) ? readParts(withoutPointing(rest), setting, most) : named
  if (!isRefusal(read)) return read.map(part => ({ ...part, question: takeOver(part.question, before, rest) }))
  return asksWhether(reader) ? [outcomeOf(before, rest)] : (asTyped as Refusal)
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
export function listHalves(sentence: string, setting: Setting): readonly Half[] {
  const reader = createReader(sentence, setting)
  const { words } = reader
  const halves = words.flatMap((word, at): Half[] => {
    const and = isIn('adds-question', word)
    const start = and ? at + 1 : at
    if (at === 0 || word.quote !== null || !(and || word.afterBreak) || !asks(reader, start)) return []
    const first = sentence.slice(0, word.start).replace(/[\s,;:.?!–-]+$/u, '')
    return [{ first, rest: sentence.slice(words[start]!.start) }]
  })
  return halves.slice(0, MOST_CUTS)
}

const MOST_CUTS = 4

/** "who", "hvad", "in which", "how", "did the council", "blev det" */
function asks({ words, says, kindAt }: Reader, at: number): boolean {
  const word = words[at]
  const said = says(at)
  if (!word) return false
  if ((tieOf(word) !== null || isIn('before-ask', word)) && kindAt(at + 1) === 'ask') return true
  if (!said) return false
  if (ASKING.has(said.value.kind) || isIn('what', word) || isIn('how', word) || isIn('why', word)) return true
  // "og var der nogen …"
  if (said.value.kind === 'filler' && /^(?:er|var|blev)$/.test(word.key) && said.length > 1) return true
  return HELPING.has(said.value.kind) && SUBJECTS.has(kindAt(at + said.length))
}

/** Null: a word of its own. */
const SUBJECTS: ReadonlySet<string | null> = new Set([null, 'filler', 'noun', 'ask'])
