// Reads a sentence that the grammar alone does not understand, with the help of the archive: names may be those that only the
// archive knows, and unknown words count as the topic if the archive mentions them. Otherwise returns the reason, and what
// could be asked instead.

import type { Filter, Question } from '../filter.js'
import { sameOf } from '../options.js'
import { createReader } from '../sentence/create-reader.js'
import { narrowed } from '../sentence/follow.js'
import { readAsSearch, readLoosely, readRest, readWithout } from '../sentence/loose.js'
import { joinTail, listHalves, readQuestions } from '../sentence/parts.js'
import { partAsker, partHearsay, partPreamble } from '../sentence/preamble.js'
import { noteFirst, readSentence, type Understood, withNotes } from '../sentence/read.js'
import { isRefusal, type Refusal } from '../sentence/reader/atoms.js'
import type { Setting } from '../sentence/reader/reader.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { writeNames } from './archive-names.js'
import { chooseReading } from './choose-reading.js'
import { isShort } from './fit-less.js'
import { fitNames } from './fit-names.js'
import { bookOfSentence } from './known-names.js'
import { readWithoutMissing, tellNowhere } from './nowhere.js'
import { readPerson } from './read-person.js'

export interface RefusedByArchive extends Refusal {
  /** A question about the same that has an answer. */
  readonly instead?: Question
}

export async function readByArchive(
  typed: string,
  archive: AskedArchive,
): Promise<readonly Understood[] | RefusedByArchive> {
  const setting: Setting = { book: await bookOfSentence(typed, archive), today: archive.today }
  const reader = createReader(typed, setting)
  const found = partPreamble(reader) ?? partAsker(reader) ?? partHearsay(reader)
  // What a preamble says the question is about is read with it.
  const parted = found?.topic === undefined ? found : null
  const { sentence, notes } = await writeNames(parted?.question ?? typed, setting.book, archive)
  const told = [...(parted ? [`"${parted.preamble}" is passed over`] : []), ...notes]
  const read = await readWritten(sentence, setting, archive)
  return isRefusal(read) ? read : noteFirst(read, told)
}

/** Reads a sentence whose names are written as in the archive. */
async function readWritten(
  sentence: string,
  setting: Setting,
  archive: AskedArchive,
): Promise<readonly Understood[] | RefusedByArchive> {
  const known = readQuestions(sentence, setting)
  const refused = isRefusal(known)
  // Of tasks that somebody has not, those of others are no answer.
  const ofTasks = !refused && known.some(({ question }) => question.filter.responsible.length > 0)
  if (!refused && (ofTasks || (await allFit(known, archive)))) return known
  const person = refused ? await readPerson(sentence, archive) : null
  if (person) return person
  if (!refused || known.unclear) {
    const read = (await readHalves(sentence, setting, archive)) ?? (await readWhole(sentence, setting, archive))
    if (read) return read
  }
  if (!refused) return known
  const half = known.unclear ? await readHalf(sentence, setting, archive) : null
  if (half) return [half]
  const nowhere = known.strange ? await tellNowhere(known.strange, setting.book, archive) : null
  // Of a few words that stand nowhere the search says so; what is left must say something by itself.
  if (known.strange && (nowhere === null || nowhere.others >= LEAST_FOUND)) {
    const searched = await chooseReading(readAsSearch(sentence, setting), archive, 'one')
    if (searched) return [searched]
  }
  const without = nowhere ? await readWithoutMissing(sentence, nowhere, setting, archive) : null
  if (without) return [without]
  // "how many visits did the team have in 2022": the year is of what was told later
  const ofYears = strictYears(readLoosely(sentence, setting))
  const anyTime = known.strange && !nowhere ? await chooseReading(ofYears.flatMap(withoutTime), archive) : null
  if (anyTime) return [anyTime]
  const instead = known.turned ? null : asItems(await findInstead(sentence, known, setting, archive), sentence)
  // With the words told that nobody understands, or why minutes cannot tell it, a short answer to the rest is worth more than
  // none.
  const shown = instead !== null && (known.strange || (known.beside && isOfSomething(instead)))
  if (shown && (await isShort(instead.question, archive)))
    return [
      known.beside
        ? withNotes(instead, [`${known.why}: this is no answer to that, but what there is about it`])
        : instead,
    ]
  const reason = nowhere ?? known
  return instead ? { ...reason, instead: (await fitNames(instead.question, archive)).question } : reason
}

async function allFit(parts: readonly Understood[], archive: AskedArchive): Promise<boolean> {
  for (const { question } of parts) if ((await fitNames(question, archive)).unknown !== null) return false
  return true
}

/** The part of the sentence that the archive can answer: it must match all of the rest. */
async function findInstead(
  sentence: string,
  { strange }: Refusal,
  setting: Setting,
  archive: AskedArchive,
): Promise<Understood | null> {
  const telling = readLoosely(sentence, setting, true).filter(isTelling)
  // What was said of it at another time, or by the body of anything, is nearer than another topic; but words that nobody
  // understands may be those of the question, and are told.
  const near = [telling, telling.flatMap(withoutTime).filter(isTelling)]
  const known = readWithout(sentence, setting)
  const rest = strange
    ? [known, known.flatMap(withoutTime)]
    : [telling.flatMap(bodyAlone), readRest(sentence, setting).filter(isTelling)]
  for (const readings of [...near, ...rest]) {
    const chosen = await chooseReading(readings, archive)
    if (chosen) return chosen
  }
  return null
}

const withFilter = (one: Understood, filter: Partial<Filter>): Understood => ({
  ...one,
  question: { ...one.question, filter: { ...one.question.filter, ...filter } },
})

const withoutTime = (one: Understood): Understood[] =>
  one.question.filter.since === null && one.question.filter.until === null
    ? []
    : [withNotes(withFilter(one, { since: null, until: null }), [ANY_TIME])]

const ANY_TIME = 'of meetings of that time nothing is found; shown is what there is of any time'

/** Those of whole years. */
const strictYears = (all: readonly Understood[]): readonly Understood[] =>
  all.filter(({ question: { filter } }) => /-01-01$/.test(filter.since ?? '') && /-12-31$/.test(filter.until ?? ''))

/** In the time that was asked for, then in any. */
const bodyAlone = (one: Understood): Understood[] => {
  const { about, bodies } = one.question.filter
  const narrowed = about !== null && bodies.length > 0 ? [withFilter(one, { about: null })] : []
  return [...narrowed, ...narrowed.flatMap(withoutTime)]
}

/** A question without a name, or about a short word only, is no help. */
const isTelling = ({ question: { filter } }: Understood): boolean =>
  filter.bodies.length + filter.persons.length + filter.responsible.length + filter.types.length > 0 ||
  (filter.about === null ? isOneDay(filter) : filter.about.length >= SHORTEST_TELLING)

/** All of a body is no answer beside a refusal. */
const isOfSomething = ({ question: { noun, filter } }: Understood): boolean =>
  noun === 'actions' ? filter.responsible.length > 0 : filter.about !== null

/** "skal vi have længere vagter": what was said of it, whoever has to do something about it. */
const asItems = (one: Understood | null, sentence: string): Understood | null =>
  one?.question.noun === 'actions' && IS_TO_BE.test(sentence) && one.question.filter.responsible.length === 0
    ? { ...one, question: sameOf('items', one.question.filter) }
    : one

const IS_TO_BE = /^\s*(?:skal|shall|must)\s/iu

const isOneDay = ({ since, until }: Filter): boolean => since !== null && since === until

const SHORTEST_TELLING = 5

const LEAST_FOUND = 2

async function readWhole(
  sentence: string,
  setting: Setting,
  archive: AskedArchive,
): Promise<readonly Understood[] | null> {
  const chosen = await chooseReading(readLoosely(sentence, setting), archive)
  return chosen && [chosen]
}

/** The first of two questions, where the second is not understood, which is told; or the last, where the first is none. */
async function readHalf(sentence: string, setting: Setting, archive: AskedArchive): Promise<Understood | null> {
  const halves = listHalves(sentence, setting)
  const asked = async (half: string, counts: (filter: Filter) => boolean) => {
    const read = readSentence(half, setting)
    return isRefusal(read) || !counts(read.question.filter) ? null : chooseReading([read], archive)
  }
  for (const { first, rest } of halves) {
    const head = await asked(first, () => true)
    if (head) return withNotes(head, [`"${rest.replace(/[\s?.!]+$/u, '')}" is not understood and not answered`])
  }
  for (const { first, rest } of halves) {
    const last = await asked(rest, filter => Object.values(filter).some(value => isGiven(value)))
    if (last) return withNotes(last, [`"${first}" is passed over`])
  }
  return null
}

const isGiven = (value: Filter[keyof Filter]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false

/** Two questions, one of which is not understood in full; null if no split gives two questions with answers. */
async function readHalves(
  sentence: string,
  setting: Setting,
  archive: AskedArchive,
): Promise<readonly Understood[] | null> {
  for (const { first, rest } of listHalves(sentence, setting)) {
    const strict = readSentence(first, setting)
    const [head] = isRefusal(strict) ? ((await readWhole(first, setting, archive)) ?? []) : [strict]
    if (!head) continue
    const joined = joinTail(head, rest, setting)
    if (joined) return joined
    const behind = readLoosely(rest, setting).map(one => ({
      ...one,
      question: narrowed(one.question, head.question, rest),
    }))
    const tail = await chooseReading(behind, archive)
    if (tail) return [head, tail]
  }
  return null
}
