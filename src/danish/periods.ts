// Periods with their last day: "primo 2024", "ultimo august", "uge 22", "i august", "3. kvartal 2020". Days: dates.ts.

import type { Span } from '../model/span.js'
import type { Calendar } from './calendar.js'
import { addDays, daysIn, isoDate, weekdayOf } from './dates.js'
import { findMatches } from './matches.js'

export interface PeriodMention {
  readonly span: Span
  readonly text: string
  /** `YYYY-MM-DD`; null where the year is not written and no reference is given. */
  readonly lastDay: string | null
  /** Precision: a third of a month, a week, a month, a quarter of a year and so on. */
  readonly unit: 'part' | 'week' | 'month' | 'quarter' | 'half-year'
}

/** In text order. A missing year is that of the next such period after `reference` (`YYYY-MM-DD`). */
export type PeriodFinder = (text: string, reference: string | null) => PeriodMention[]

// "uge 22", "uge 41 2023". Not: "uge 14-18" (a range), "2 uger"
const WEEK = 'uge\\s(?<week>\\d{1,2})(?![\\d–—-]|\\s?[–—-]\\s?\\d)(?:[\\s,]+(?<weekYear>20\\d\\d)(?!\\d))?'
const QUARTER = '(?<quarter>[1-4])\\.\\s?(?:kvartal|kvt\\.?)(?:\\s(?<quarterYear>(?:19|20)\\d\\d)(?!\\d))?'
const HALF = '(?<half>[12])\\.\\s?halvår(?:\\s(?<halfYear>(?:19|20)\\d\\d)(?!\\d))?'

export function createPeriodFinder({ months, monthOf, isMonth, withoutStop }: Calendar): PeriodFinder {
  // "primo 2024", "medio januar 2024", "ult. sept.", "ultimo august/september". Not: "primopuljen"
  const part = `(?<part>primo|medio|ultimo|ult\\.)\\s(?:(?<first>${months})(?!\\p{L})\\.?(?:\\s?[/-]\\s?(?<second>${months})(?!\\p{L})\\.?)?)?(?:\\s?(?<partYear>(?:19|20)\\d\\d)(?!\\d))?`
  // "i august", "udgangen af jan. 2024". Not: "af Jan"
  const month = `(?<=(?:^|\\s)(?:i|af|af\\s)\\s?)(?<month>${months})(?!\\p{L})\\.?(?:\\s(?<monthYear>(?:19|20)\\d\\d)(?!\\d))?`
  const pattern = new RegExp(`(?<![\\p{L}\\d.])(?:${part}|${WEEK}|${QUARTER}|${HALF}|${month})(?!\\p{L})`, 'giu')
  return (text, reference) => {
    const found: PeriodMention[] = []
    for (const match of findMatches(text, pattern)) {
      const g = match.groups ?? {}
      const say = (unit: PeriodMention['unit'], year: string | undefined, endIn: (year: number) => string): void => {
        const words = unit === 'part' || unit === 'month' ? withoutStop(match[0].trimEnd()) : match[0].trimEnd()
        const span: Span = [match.index, match.index + words.length]
        found.push({ span, text: words, unit, lastDay: year ? endIn(Number(year)) : next(reference, endIn) })
      }
      if (g.part) {
        const month = monthOf(g.second ?? g.first ?? '')
        if (month === null && !g.partYear) continue
        const third = g.part.toLowerCase()[0]
        say('part', g.partYear, year => (month === null ? partOfYear(third, year) : partOfMonth(third, year, month)))
      } else if (g.week) {
        const week = Number(g.week)
        if (week >= 1 && week <= 53) say('week', g.weekYear, year => friday(year, week))
      } else if (g.quarter) say('quarter', g.quarterYear, year => endOfMonth(year, Number(g.quarter) * 3))
      else if (g.half) say('half-year', g.halfYear, year => endOfMonth(year, Number(g.half) * 6))
      else if (g.month && isMonth(g.month))
        say('month', g.monthYear, year => endOfMonth(year, monthOf(g.month ?? '') ?? 0))
    }
    return found
  }
}

function next(reference: string | null, endIn: (year: number) => string): string | null {
  if (reference === null) return null
  const year = Number(reference.slice(0, 4))
  return endIn(year) >= reference ? endIn(year) : endIn(year + 1)
}

/** Primo is the 1st to the 10th, medio the 11th to the 20th. */
function partOfMonth(third: string | undefined, year: number, month: number): string {
  return third === 'p' ? isoDate(year, month, 10) : third === 'm' ? isoDate(year, month, 20) : endOfMonth(year, month)
}

function partOfYear(third: string | undefined, year: number): string {
  return third === 'p' ? isoDate(year, 1, 31) : third === 'm' ? isoDate(year, 6, 30) : isoDate(year, 12, 31)
}

const endOfMonth = (year: number, month: number): string => isoDate(year, month, daysIn(year, month))

/** Friday of the ISO week. */
function friday(year: number, week: number): string {
  const fourth = isoDate(year, 1, 4)
  return addDays(fourth, 5 - weekdayOf(fourth) + (week - 1) * 7)
}
