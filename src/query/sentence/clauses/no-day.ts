// Words for a time that say where or when something was resolved and name no day: "after the Klynge Nord meeting", "while
// Eva Holm was chair", "til næste rådsmøde".

import { type Atom, kindSet, type Refusal, saysOneOf } from '../reader/atoms.js'
import { isCapital } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { isIn } from '../words/lists.js'
import { matchAt } from '../words/words.js'
import { asksForTasks } from './post.js'

/** "who has to do what [after the Klynge Nord meeting]", "[efter mødet] i Klynge Nord": what was given there. */
export function afterMeeting(reader: Reader, at: number): Atom | null {
  const { words } = reader
  if (!isIn('after', words[at])) return null
  const start = skipArticles(words, at + 1)
  const meetings = (index: number) => saysMeetings(reader, index)
  if (meetings(start)) return { kind: 'says', meaning: { kind: 'filler' }, at, next: start + 1 }
  const found = isCapital(words[start]) ? (readKnownName(reader, start) ?? readUnknownName(reader, start, 'in')) : null
  return found && meetings(found.next)
    ? { kind: 'name', tie: 'in', names: [found.name], at, next: found.next + 1 }
    : null
}

/** Of tasks, where they were given; of anything else, what came later. */
export const taskGivenAt = (reader: Reader, at: number, before: readonly Atom[]): Atom | null =>
  asksForTasks(before) || before.length === 0 ? afterMeeting(reader, at) : null

/** One meeting: "after the meetings in May" is a time. */
const saysMeetings = ({ says, words }: Reader, at: number): boolean => {
  const said = says(at)
  return (
    said?.length === 1 && said.value.kind === 'noun' && said.value.noun === 'meetings' && !/s$/.test(words[at]!.key)
  )
}

// "til næste rådsmøde", "inden næste bestyrelsesmøde", "by the next board meeting"
const NEXT_MEETING =
  /^(?:til|inden|foer|senest|by|before|for|until) (?:det |the )?(?:naeste |next )(?:\p{Ll}+moede|(?:\p{Ll}+ )?meeting)(?= |$)/u

/** What is to be ready [til næste rådsmøde]. */
export function untilNextMeeting({ words }: Reader, at: number): Atom | null {
  const found = matchAt(words, at, NEXT_MEETING)
  return found && { kind: 'says', meaning: { kind: 'untilNext' }, at, next: found.next }
}

/** "decisions made [while] the secretary was ill", "beslutninger fra [dengang] Eva var formand": no minutes say when that was. */
export function meanwhile(reader: Reader, at: number, before: readonly Atom[]): Refusal | null {
  const { words } = reader
  if (!isIn('while', words[at]) || words[at]!.quote !== null || words[at + 1] === undefined) return null
  // "who was out [while] it was discussed": of whom something is noted then
  if (!before.some(atom => saysOneOf(atom, OF_MEETINGS)) || before.some(atom => saysOneOf(atom, OF_PEOPLE))) return null
  const from = tieOf(words[at - 1]) === null ? at : at - 1
  return {
    why: `I do not know when that is: "${reader.text(from, words.length).replace(/[?.!\s]+$/u, '')}" is no date`,
    advice: 'Write a date (25 May 2018, 2018-05-25), a month, a season or a year',
  }
}

const OF_MEETINGS = kindSet('noun', 'decide', 'type')
const OF_PEOPLE = kindSet('noted', 'attend', 'role')
