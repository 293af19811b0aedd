// Days and seasons other than the meeting's: whether a date, or words around it, tell of another time.

import type { Calendar } from '../../../danish/calendar.js'
import { type DateMention, isoDate, resolveDate } from '../../../danish/dates.js'
import { type Token, wordAt } from '../../../danish/phrases.js'
import { BE_AND_HAVE } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'

export interface MeetingDays {
  /** `YYYY-MM-DD`, or null where unknown. */
  readonly date: string | null
  readonly dates: readonly string[]
}

const SEASON = wordSet('foråret efteråret sommeren vinteren')

export interface DayFinders {
  readonly findDates: (text: string) => readonly DateMention[]
  readonly calendar: Calendar
}

/** A day or a whole month. Without a year only where the verb is past: "flyttes den 1. december" is to come. */
export function isPast(mention: DateMention, meeting: MeetingDays, isPastTense: boolean): boolean {
  if (mention.year === null && !isPastTense) return false
  if (mention.day === null) {
    const month = mention.year === null ? null : isoDate(mention.year, mention.month, 28).slice(0, 7)
    return month !== null && meeting.date !== null && month < meeting.date.slice(0, 7)
  }
  const date = resolveDate(mention, meeting.date, 'nearest')
  return date !== null && !meeting.dates.includes(date) && (meeting.date === null || date < meeting.date)
}

/** "i november", "i foråret", "i 2019". */
export function isSeason(tokens: readonly Token[], at: number, calendar: Calendar): boolean {
  const named = wordAt(tokens, at + 1)
  return wordAt(tokens, at) === 'i' && (namesSeason(named, calendar) || /^(?:19|20)\d\d$/u.test(named))
}

/** "på mødet i december", "på deres klyngemøde i foråret", "på generalforsamlingen i 2017". */
export function isAtMeetingIn(tokens: readonly Token[], at: number, calendar: Calendar): boolean {
  if (wordAt(tokens, at) !== 'på') return false
  const meeting = tokens
    .slice(at + 1, at + 4)
    .findIndex(({ word }) => /(?:møde[tn]?|generalforsamling(?:en)?)$/u.test(word))
  return meeting >= 0 && isSeason(tokens, at + 1 + meeting + 1, calendar)
}

/** "på generalforsamlingen", "ved bestyrelsesmøde i juni", "på det næste møde". Not: "på mødet" */
export function isForOtherMeeting(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }, n) => {
    if (!/^(?:på|ved|til)$/u.test(word)) return false
    const rest = tokens.slice(from + n + 1, Math.min(to, from + n + 5)).map(token => token.word)
    const meeting = rest.findIndex(next => /(?:møde|mødet|generalforsamling|generalforsamlingen)$/u.test(next))
    return meeting > 0 || (meeting === 0 && (rest[0] !== 'mødet' || rest[1] === 'i' || rest[1] === 'den'))
  })
}

/** Whether a word behind "i", in lower case, names a month or season. */
export function namesSeason(word: string, { isMonth }: Calendar): boolean {
  return SEASON.has(word) || isMonth(word)
}

// Behind these, "den 3. marts" is part of a noun: "fra mødet den", "dateret den", "indsendt den", "perioden den"
const OF_A_NOUN = wordSet(
  'fra af for til pr inden senest efter siden før virkning dateret mødet møde perioden mellem og på om aftalen brevet modtaget indsendt udsendt fremsendt afleveret oprettet revideret opdateret indgået afholdt underskrevet offentliggjort',
)

/**
 * Whether a day, by the words before it, says when something happens: "har den 3. marts besluttet", "På mødet den 7. marts
 * blev", "vedtog planen den 3. maj". Not: "godkendte referatet fra mødet den 7. juni", "ansøgningen af 3. maj".
 */
export function isWhen(lead: string, mention: DateMention): boolean {
  const said = lead
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '' && word !== 'den' && word !== 'd')
  const last = said.at(-1)
  if (last === undefined) return true
  if (mention.day === null) return false
  if (BE_AND_HAVE.has(last)) return true
  const meeting = said.findLastIndex(word => /møde[tn]?$/u.test(word))
  // At most "i rådet" stands between the meeting and its day.
  const isMeeting =
    meeting >= 0 && (said.length - meeting === 1 || (said.length - meeting <= 3 && said[meeting + 1] === 'i'))
  if (isMeeting) {
    const on = said.lastIndexOf('på', meeting)
    return on >= 0 && meeting - on <= 3
  }
  return /^(?:den|d\.)/iu.test(mention.text) && !OF_A_NOUN.has(last) && !/dag$/u.test(last)
}
