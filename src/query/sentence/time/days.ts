// Days of the calendar as `YYYY-MM-DD`: months' ends, weeks, counting forward and back. No clock, no time zone.

import { addDays, daysIn, isoDate, weekdayOf } from '../../../danish/dates.js'

/** First and last day, both included. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** The same day so many months on; the month's last where it has no such day (31 May + 1 = 30 June). */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = numbers(day)
  const all = year * 12 + month - 1 + count
  const [inYear, inMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return isoDate(inYear, inMonth, Math.min(date, daysIn(inYear, inMonth)))
}

export function numbers(day: string): [year: number, month: number, date: number] {
  return day.split('-').map(Number) as [number, number, number]
}

/** Whole months, from the first of one to the last of another; months may run past 12 into the next year. */
export function months(year: number, from: number, to: number = from): Days {
  const start = addMonths(isoDate(year, 1, 1), from - 1)
  const [lastYear, lastMonth] = numbers(addMonths(isoDate(year, 1, 1), to - 1))
  return { start, end: isoDate(lastYear, lastMonth, daysIn(lastYear, lastMonth)) }
}

/** Null where there is no such day (31 February). */
export function day(year: number, month: number, date: number): Days | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null
  const only = isoDate(year, month, date)
  return { start: only, end: only }
}

/** "2022", "2022-06", "2022-06-01", as commands are printed; null for anything else and for a day that is none. */
export function readIsoDays(text: string): Days | null {
  const [year, month, date] = /^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(text) ? numbers(text) : []
  if (year === undefined) return null
  if (date !== undefined) return day(year, month!, date)
  if (month === undefined) return months(year, 1, 12)
  return month >= 1 && month <= 12 ? months(year, month) : null
}

/** Monday to Sunday of a week as Danish calendars number them (ISO 8601); null where the year has no such week. */
export function week(year: number, number: number): Days | null {
  const fourth = isoDate(year, 1, 4)
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (number - 1))
  if (number < 1 || numbers(addDays(monday, 3))[0] !== year) return null
  return { start: monday, end: addDays(monday, 6) }
}

/** The week that a day lies in. */
export function weekOf(date: string): Days {
  const start = addDays(date, 1 - weekdayOf(date))
  return { start, end: addDays(start, 6) }
}
