// Times: a period with what stands before it ("since", "mellem … og …", "inden"), as its first and last day. Both ends are
// included, as in the filter: "before 1 June" ends on 31 May, "since 2022" begins on 1 January.

import { addDays, type Days, numbers } from './days.js'
import { type Period, readAge, readPeriod } from './periods.js'
import { matchAt, sliceWords, type Word } from './words.js'

export type TimeWord = 'in' | 'since' | 'after' | 'before' | 'until' | 'between'

export interface Time {
  readonly next: number
  readonly word: TimeWord
  readonly since: string | null
  readonly until: string | null
  /** What was taken for granted, to be told: "maj is read as May 2026". */
  readonly note: string | null
  /** The day of "before 1 June". */
  readonly before?: string
}

export interface TimeProblem {
  readonly next: number
  readonly problem: string
}

export interface Clock {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Where no year is written: the last such day that has begun, or the next that has not passed. */
  readonly toward: 'past' | 'future'
}

interface Opening {
  readonly word: TimeWord
  readonly pattern: RegExp
  /** Says nothing but time, so that what follows must be a period. */
  readonly strict: boolean
}

// Longer forms first. "fra", "til", "by", "for" and "i" also open names: they count only where a period follows.
const OPENINGS: readonly Opening[] = [
  {
    word: 'between',
    strict: false,
    pattern: /^(?:(?:in the period |i perioden )?between|(?:i perioden )?mellem)(?= |$)/,
  },
  {
    word: 'since',
    strict: true,
    pattern: /^(?:ever since|since|siden|fra og med|starting (?:from|in|on)|beginning (?:in|on)|dating from)(?= |$)/,
  },
  {
    word: 'after',
    strict: true,
    pattern: /^(?:after|later than|newer than|following|efter|senere end|nyere end)(?= |$)/,
  },
  {
    word: 'before',
    strict: true,
    pattern:
      /^(?:from before|fra foer|prior to|earlier than|older than|before|foer|inden(?! for)|tidligere end|aeldre end)(?= |$)/,
  },
  {
    word: 'until',
    strict: true,
    pattern:
      /^(?:up until|no later than|not later than|at the latest|until|till|til og med|indtil|senest|as of|as at)(?= |$)/,
  },
  // "til næste år" is next year.
  { word: 'until', strict: false, pattern: /^(?:up to|op til|by|til(?! naeste )|to|through)(?= |$)/ },
  {
    word: 'in',
    strict: false,
    pattern:
      /^(?:in the (?:period|years?|months?|course)(?: of)?|i (?:perioden|aarene|loebet af)|inden for|dated|dateret|within|during|over|in|on|at|of|from|for|under|i|den|d|paa|fra|af|pr|ved)(?= |$)/,
  },
]

/** "older than two years", "nyere end 3 måneder" */
const THAN = /^(?:than|end)$/

/** Times that no calendar has, or not on the same days each year. */
const VAGUE =
  /^(?:the |this |denne )?(?:(?:summer|christmas|easter|autumn|winter) (?:holidays?|vacation|break)|holidays|christmas|easter|sommerferien|juleferien|efteraarsferien|vinterferien|paaskeferien|ferien|julen|paasken)(?= |$)/

// "from May to June", "fra 1. maj til 30. juni", "between 2019 and 2021", "2019 - 2021", "2019 through 2021"
const TO = /^(?:up to|til og med|until|till|through|to|til|og|and|-)(?= |$)/
// "from 2022 on", "fra 2022 og frem": since
const ONWARD =
  /^(?:and onwards?|onwards?|and later|and after|og frem|og fremefter|og senere|frem(?:ad|efter)?|on)(?= |$)/

/** The time that begins at a word; null where there is none, a problem where it is begun but is no date. */
export function readTime(
  sentence: string,
  words: readonly Word[],
  at: number,
  clock: Clock,
): Time | TimeProblem | null {
  // "i år", "for to år siden": the preposition is part of the period.
  const bare = readPeriod(words, at, clock.today)
  const opening = bare ? undefined : OPENINGS.find(one => matchAt(words, at, one.pattern))
  const start = opening ? matchAt(words, at, opening.pattern)!.next : at
  const first = bare ?? readPeriod(words, start, clock.today)
  const age = first || !opening || !THAN.test(words[start - 1]!.key) ? null : readAge(words, start, clock.today)
  if (age) return opening!.word === 'before' ? upTo(age) : from(age)
  if (!first) return noTime(sentence, words, at, start, opening)
  const word = opening?.word ?? 'in'
  // Before "since", "before", … a second period is another clause; else "X to Y" is one stretch.
  const second =
    word === 'in' || word === 'between' || word === 'since' ? readEnd(words, first.next, word, clock.today) : null
  const days = settle(sentence, words, start, first, second, clock)
  if ('problem' in days) return days
  const end = second?.next ?? first.next
  if (word === 'between' && !second && days.start === days.end)
    return { next: end, problem: '"between" needs two dates' }
  const onward = word === 'in' && !second && /^(?:fra|from)$/.test(words[at]!.key) ? matchAt(words, end, ONWARD) : null
  const done = (since: string | null, until: string | null, as: TimeWord, next = end): Time => ({
    next,
    word: as,
    since,
    until,
    note: days.note,
  })
  if (onward) return done(days.start, null, 'since', onward.next)
  if (second) return done(days.start, days.end, 'between')
  switch (word) {
    case 'since':
      return done(days.start, null, word)
    case 'after':
      return done(addDays(days.end, 1), null, word)
    case 'before':
      return {
        ...done(null, addDays(days.start, -1), word),
        ...(days.start === days.end ? { before: days.start } : {}),
      }
    case 'until':
      return done(null, days.end, word)
    default:
      return done(days.start, days.end, word)
  }
}

type Age = { readonly next: number; readonly day: string }
const upTo = ({ next, day }: Age): Time => ({ next, word: 'in', since: null, until: day, note: null })
const from = ({ next, day }: Age): Time => ({ next, word: 'in', since: day, until: null, note: null })

/** Words that begin like a time, and are none. */
function noTime(
  sentence: string,
  words: readonly Word[],
  at: number,
  start: number,
  opening: Opening | undefined,
): TimeProblem | null {
  if (!opening || !(opening.strict || matchAt(words, start, VAGUE))) return null
  const rest = sliceWords(sentence, words, start, Math.min(words.length, start + 4))
  const what = sliceWords(sentence, words, at, start)
  return { next: start, problem: rest === '' ? `"${what}" needs a date behind it` : `"${rest}" is no date` }
}

function readEnd(words: readonly Word[], at: number, word: TimeWord, today: string): Period | null {
  const to = matchAt(words, at, TO)
  // "in 2021 and 2022" are two periods; only "between" takes an "and" for its end.
  if (!to || (word !== 'between' && /^(?:and|og)$/.test(to.match[0]))) return null
  return readPeriod(words, to.next, today)
}

/** The days from the first period to the last, with years supplied where they are not written. */
function settle(
  sentence: string,
  words: readonly Word[],
  at: number,
  first: Period,
  second: Period | null,
  clock: Clock,
): (Days & { note: string | null }) | TimeProblem {
  const bad = [first, second].find(period => period && 'problem' in period)
  if (bad && 'problem' in bad) return { next: bad.next, problem: bad.problem }
  const note = (next: number, days: Days) =>
    `"${sliceWords(sentence, words, at, next)}" is read as ${days.start === days.end ? days.start : `${days.start} to ${days.end}`}`
  const impossible = (next: number): TimeProblem => ({
    next,
    problem: `there is no ${sliceWords(sentence, words, at, next)} in the calendar`,
  })
  let last: Days | null = null
  let told: string | null = null
  if (second && 'days' in second) last = second.days
  if (second && 'inYear' in second) {
    last = nearest(second.inYear, clock)
    if (!last) return impossible(second.next)
    told = note(second.next, last)
  }
  let begin: Days | null
  if ('days' in first) begin = first.days
  else if ('inYear' in first && last) {
    // "between 1 May and 30 June 2018", "from November to March 2019"
    const { start } = last
    const year = numbers(start)[0]
    begin = [year, year - 1].map(first.inYear).find(days => days && days.start <= start) ?? null
  } else if ('inYear' in first) {
    begin = nearest(first.inYear, clock)
    if (begin) told = note(first.next, begin)
  } else begin = null
  if (!begin) return impossible(first.next)
  // "1 May 2018 to 30 June": the year of the first.
  if (second && 'inYear' in second && 'days' in first) {
    const year = numbers(begin.start)[0]
    last = [year, year + 1].map(second.inYear).find(days => days && days.start >= begin.start) ?? null
    if (!last) return impossible(second.next)
    told = null
  }
  if (last && last.end < begin.start)
    return {
      next: second?.next ?? first.next,
      problem: `${begin.start} lies after ${last.end}; write the earlier one first`,
    }
  return { start: begin.start, end: last?.end ?? begin.end, note: told }
}

function nearest(inYear: (year: number) => Days | null, { today, toward }: Clock): Days | null {
  const year = numbers(today)[0]
  if (toward === 'future')
    return [year - 1, year, year + 1, year + 4].map(inYear).find(days => days && days.end >= today) ?? null
  // 29 February may lie eight years back.
  return [0, 1, 2, 3, 4, 8].map(back => inYear(year - back)).find(days => days && days.start <= today) ?? null
}
