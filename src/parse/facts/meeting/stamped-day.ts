// The day written before a title as in names of files: "20061105 Referat", "061105 Referat". Null where the figures can be
// read as two different days.

import { type DateMention, isoDate, resolveDate, weekdayOf } from '../../../danish/dates.js'
import { stampOf } from '../../layout/title-line.js'

/** `others`: days named elsewhere. One with its weekday ("tirsdag den 5. maj"), or soon after, tells the right reading. */
export function readStampedDay(title: string, others: readonly DateMention[]): DateMention | null {
  const { figures, at } = stampOf(title) ?? { figures: '', at: 0 }
  const days = readings(figures).filter(isDay)
  const fitting = days.filter(day => others.some(other => fits(other, day)))
  const [day, another] = days.length > 1 ? fitting : days
  if (day === undefined || another !== undefined) return null
  const span = [at, at + figures.length] as const
  return { ...day, span, text: figures, lastDay: null, weekday: null }
}

type Day = Pick<DateMention, 'month'> & { readonly year: number; readonly day: number }

/** "061105": 5 November 2006 or 6 November 2005. */
function readings(figures: string): Day[] {
  const two = (at: number): number => Number(figures.slice(at, at + 2))
  if (figures.length === 8) return [{ year: Number(figures.slice(0, 4)), month: two(4), day: two(6) }]
  if (figures.length !== 6) return []
  return [
    { year: 2000 + two(0), month: two(2), day: two(4) },
    { year: 2000 + two(4), month: two(2), day: two(0) },
  ]
}

const LATEST = 2099

function isDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > LATEST || month < 1 || month > 12 || day < 1) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

const SOON = 120 * 86_400_000

/** "tirsdag den 5. maj": the next such day was a Tuesday; "5. maj 2009": it followed soon. */
function fits(other: DateMention, { year, month, day }: Day): boolean {
  const date = isoDate(year, month, day)
  const next = resolveDate(other, date, 'future')
  if (next === null) return false
  const until = Date.parse(next) - Date.parse(date)
  return other.year === null ? weekdayOf(next) === other.weekday : until >= 0 && until < SOON
}
