// Times: a period with what stands before it ("since", "mellem … og …", "inden"), as its first and last day. Both ends are
// included, as in the filter: "before 1 June" ends on 31 May, "since 2022" begins on 1 January.

import { addDays } from '../../../danish/dates.js'
import { matchAt, sliceWords, type Word } from '../words/words.js'
import { type Days, numbers } from './days.js'
import { type Period, readAge, readPeriod } from './periods.js'

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
    pattern: /^(?:after|later than|newer than|following(?! up)|efter|senere end|nyere end)(?= |$)/,
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
// "from 2022 on", "fra 2022 og frem", "in 2022 or later": since; "in 2022 or earlier": until
const ONWARD =
  /^(?:(?<far>(?:and|or|og|eller) (?:onwards?|later|after(?:wards)?|frem|fremefter|senere)|onwards?)|(?<back>(?:or|eller) (?:earlier|before|tidligere|foer))|frem(?:ad|efter)?|on)(?= |$)/
// "before [the end of] 2022", "siden [begyndelsen af] maj": only behind what says before or after which day
const EDGE =
  /^(?:the )?(?:(?<end>end of|udgangen af|slutningen af|afslutningen paa)|(?:beginning of|start of|begyndelsen af|starten af))(?= )/

// "after [the meeting in] June 2024", "efter [mødet den] 3. maj", "since [the] February 2024 [meeting]"
const MEETING_IN =
  /^(?:the |det )?(?:(?:last|sidste|seneste) )?(?:meeting|moedet?)(?: (?:in|i|on|paa|den|of|fra|from))?(?: the| den)?(?= )/
const ITS_MEETING = /^(?:meeting|moedet?)(?= |$)/

/** The period of a meeting that is named by its time. */
function readMeeting(words: readonly Word[], at: number, today: string): Period | null {
  const behind = matchAt(words, at, MEETING_IN)
  if (behind) return readPeriod(words, behind.next, today)
  const period = /^(?:the|det)$/.test(words[at]?.key ?? '') ? readPeriod(words, at + 1, today) : null
  const meeting = period && matchAt(words, period.next, ITS_MEETING)
  return meeting && { ...period, next: meeting.next }
}

/** The time that begins at a word; null if there is none, a problem if it begins like one and is no date. */
export function readTime(
  sentence: string,
  words: readonly Word[],
  at: number,
  clock: Clock,
): Time | TimeProblem | null {
  // "i år", "for to år siden": the preposition is part of the period.
  const bare = readPeriod(words, at, clock.today)
  const opening = bare ? undefined : OPENINGS.find(one => matchAt(words, at, one.pattern))
  const opened = opening ? matchAt(words, at, opening.pattern)!.next : at
  const edge = opening && EDGED.has(opening.word) ? matchAt(words, opened, EDGE) : null
  const start = edge?.next ?? opened
  const ofMeeting = opening?.strict && EDGED.has(opening.word) ? readMeeting(words, opened, clock.today) : null
  const first = bare ?? ofMeeting ?? readPeriod(words, start, clock.today)
  const text = (from: number, to: number) => sliceWords(sentence, words, from, to)
  if (!first) {
    const age = opening && THAN.test(words[start - 1]!.key) ? readAge(words, start, clock.today) : null
    if (age && opening!.word === 'before') return timeOf(age.next, 'in', null, age.day)
    if (age) return timeOf(age.next, 'in', age.day, null)
    if (!opening || !(opening.strict || matchAt(words, start, VAGUE))) return null
    const rest = text(start, Math.min(words.length, start + 4))
    const what = rest === '' ? `"${text(at, start)}" needs a date behind it` : `"${rest}" is no date`
    return { next: start, problem: what }
  }
  // The last day of "before the end of 2022" is counted in.
  const word = edge?.match.groups?.end && opening?.word === 'before' ? 'until' : (opening?.word ?? 'in')
  // Before "since", "before", … a second period is another clause; else "X to Y" is one stretch.
  const second = WITH_END.has(word) ? readEnd(words, first.next, word, clock.today) : null
  const days = settle(first, second, clock, next => text(start, next))
  if ('problem' in days) return days
  const end = second?.next ?? first.next
  if (word === 'between' && !second && days.start === days.end)
    return { next: end, problem: '"between" needs two dates' }
  const onward = word === 'in' && !second ? matchAt(words, end, ONWARD) : null
  const { back, far } = onward?.match.groups ?? {}
  if (onward && back) return { ...timeOf(onward.next, 'until', null, days.end), note: days.note }
  if (onward && (far || /^(?:fra|from)$/.test(words[at]!.key)))
    return { ...timeOf(onward.next, 'since', days.start, null), note: days.note }
  const time = timeOf(end, second ? 'between' : word, ...boundsOf(second ? 'between' : word, edgeOf(edge, days)))
  const before = word === 'before' && days.start === days.end ? { before: days.start } : {}
  return { ...time, note: days.note, ...before }
}

const EDGED: ReadonlySet<TimeWord> = new Set<TimeWord>(['since', 'after', 'before', 'until'])

/** The last of the days, or the first, where one of them is spoken of: "before the end of 2022" is up to its last day. */
function edgeOf(edge: ReturnType<typeof matchAt>, { start, end }: Days): Days {
  if (!edge) return { start, end }
  return edge.match.groups?.end ? { start: end, end } : { start, end: start }
}

const WITH_END: ReadonlySet<TimeWord> = new Set<TimeWord>(['in', 'between', 'since'])

type Bounds = [since: string | null, until: string | null]

const timeOf = (next: number, word: TimeWord, ...[since, until]: Bounds): Time => ({
  next,
  word,
  since,
  until,
  note: null,
})

function boundsOf(word: TimeWord, { start, end }: Days): Bounds {
  switch (word) {
    case 'since':
      return [start, null]
    case 'after':
      return [addDays(end, 1), null]
    case 'before':
      return [null, addDays(start, -1)]
    case 'until':
      return [null, end]
    default:
      return [start, end]
  }
}

function readEnd(words: readonly Word[], at: number, word: TimeWord, today: string): Period | null {
  const to = matchAt(words, at, TO)
  // "in 2021 and 2022" are two periods; only "between" takes an "and" for its end.
  if (!to || (word !== 'between' && /^(?:and|og)$/.test(to.match[0]))) return null
  return readPeriod(words, to.next, today)
}

/** From the first period to the last, with years where none are written. `textTo`: the sentence up to a word. */
function settle(
  first: Period,
  second: Period | null,
  clock: Clock,
  textTo: (next: number) => string,
): (Days & { note: string | null }) | TimeProblem {
  for (const period of [first, second]) if (period && 'problem' in period) return period
  const impossible = ({ next }: Period) => ({ next, problem: `there is no ${textTo(next)} in the calendar` })
  const [from, to] = [writtenDays(first), writtenDays(second)]
  // One year for both: "1 May 2018 to 30 June", "between 1 May and 30 June 2018", "from November to March 2019"
  const last = to ?? (from ? inYears(second, from, 1) : nearest(second, clock))
  if (second && !last) return impossible(second)
  const begin = from ?? (last ? inYears(first, last, -1) : nearest(first, clock))
  if (!begin) return impossible(first)
  if (last && last.end < begin.start)
    return { next: second!.next, problem: `${begin.start} lies after ${last.end}; write the earlier one first` }
  const guessed = from || to ? null : (last ?? begin)
  const read = guessed && (guessed.start === guessed.end ? guessed.start : `${guessed.start} to ${guessed.end}`)
  return {
    start: begin.start,
    end: last?.end ?? begin.end,
    note: read && `"${textTo((second ?? first).next)}" is read as ${read}`,
  }
}

const writtenDays = (period: Period | null): Days | null => (period && 'days' in period ? period.days : null)

/** The days of a period without a year, beside one with a year: `toward` the later (1) or the earlier (-1). */
function inYears(period: Period | null, beside: Days | null, toward: 1 | -1): Days | null {
  if (!period || !beside || !('inYear' in period)) return null
  const year = numbers(beside.start)[0]
  const fits = ({ start }: Days) => (toward === 1 ? start >= beside.start : start <= beside.start)
  return [year, year + toward].map(period.inYear).find(days => days && fits(days)) ?? null
}

/** The last such days that have begun, or the next that have not passed. */
function nearest(period: Period | null, { today, toward }: Clock): Days | null {
  if (!period || !('inYear' in period)) return null
  const year = numbers(today)[0]
  if (toward === 'future')
    return [year - 1, year, year + 1, year + 4].map(period.inYear).find(days => days && days.end >= today) ?? null
  // 29 February may lie eight years back.
  return [0, 1, 2, 3, 4, 8].map(back => period.inYear(year - back)).find(days => days && days.start <= today) ?? null
}
