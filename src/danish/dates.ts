// Finds Danish dates in running text. A year that is not written is null; `resolveDate` supplies it from a reference date.

import type { Span } from '../model/span.js'
import type { Calendar } from './calendar.js'
import { findMatches } from './matches.js'

export interface DateMention {
  readonly span: Span
  readonly text: string
  /** Four digits, or null where the text gives none. */
  readonly year: number | null
  readonly month: number
  /** Null if only a month is named ("juni 2012"). */
  readonly day: number | null
  /** Last day of a range "9.-10. juni" in the same month; else null. */
  readonly lastDay: number | null
  /** 1 (Monday) .. 7, or null. */
  readonly weekday: number | null
}

export type DateFinder = (text: string) => DateMention[]

// No number may continue to the left of a date: "12/27845", "1.316.000", "§ 18,3".
const NUMBER_STARTS = '(?<![\\d,/\\-])(?<!\\d\\.)'
const YEAR = '(?:19|20)\\d{2}'
// The year after "7/4": "-2022", " – 2022", " 2022", "-22"; also " 22" and " – 22", unless a noun follows that it could
// count ("den 7/4 22 deltagere").
const SLASH_YEAR = `(?:[/ ]| ?[-–—] ?)(?<slashYear>${YEAR})(?!\\d)|-(?<slashShort>\\d{2})(?!\\d)|(?:[ /]| ?[-–—] )(?<slashLast>\\d{2})(?=[ \\t]*(?:$|[,;)]|\\.?$|kl))`
// What makes "1.11" a number: "1.11.2", "den 3.5 mio.", "inden 2.5 timer".
const NO_MORE = `(?!\\d|[.,/-]\\d|\\.[ \\t]${YEAR}|[ \\t]*%|[ \\t]+(?:mio|mia|pct|procent|kr|km|meter|liter|timer?|uger?|år)(?!\\p{L}))`

/**
 * Builds the finder for a calendar. It goes over the text once (linear) and returns the dates in text order:
 * - "torsdag den 13. juni 2019", "d.22 Nov. 2021", "26 juni 2024", "9.-10. juni", "15-maj-2002", "4. maj, 2022",
 *   "år 1987, den 4. maj"
 * - "05-09-2022", "8.06.2006", "8.06. 2006", "8.06-2006", "8.06 2006", "1.3.23", "17/1-2009", "1/8 2024", "4/9 23",
 *   "13./10. 2022", "1999-11-14", "1999/11/14", "2019-17-04" (day and month swapped by mistake), and in Markdown "9\. juni"
 * - "den 25/9", "møde 26/1", "pr. 1/8": day/month without a year only after a word that announces a date
 * - "mandag d. 1.11.", "den 1.11", "inden 15.3.": day and month with a full stop between them only after such a word
 * - "d. 4 10 2022": with blanks between them only after such a word
 * - "14. juni 82": a year of two digits only where nothing follows that they could count
 * - "Maj 3, 2019": a date stamp of web sites
 * - "juni 2012": a month
 * - "150907", "15 09 2007" at the end of a line that says it is a meeting's or a paper's: "Referat 150907"
 * Not dates: "12/27845", "24/7", "1.316.000", "§ 18, stk. 3", "den 3. behandling", "den 3.5 mio.", "August Brix".
 */
export function createDateFinder(calendar: Calendar): DateFinder {
  const { months: month, weekdays: weekday, monthOf, weekdayOf, withoutStop } = calendar
  const pattern = new RegExp(
    [
      // fredag den 9.-10. juni 2018
      [
        `(?:(?<!\\p{L})år[ \\t]+(?<leadYear>${YEAR}),?[ \\t]+)?`,
        `(?:(?<!\\p{L})(?<weekday>${weekday})\\.?,?[ \\t]+)?(?:(?<!\\p{L})(?:den|dem|d\\.?)[ \\t]*)?`,
        `${NUMBER_STARTS}(?<day>\\d{1,2})\\\\?\\.?[ \\t]*(?:[-–—][ \\t]?(?:den )?(?<last>\\d{1,2})\\\\?\\.?[ \\t]*)?`,
        `(?:-(?=\\p{L}))?(?<!\\p{L})(?<month>${month})(?!\\p{L})\\.?`,
        // " 2018", "-2018"; ", 2018"; " 82", " '82"
        `(?:[ \\t]*-?(?<year>(?:19|20|21)\\d{2})(?!\\d)|,[ \\t](?<commaYear>${YEAR})(?!\\d|[ \\t]\\p{Ll}{3})`,
        `|[ \\t]['’]?(?<shortYear>\\d{2})(?=[ \\t]*(?:$|[,;)]|kl[. ]|\\.$)))?`,
      ].join(''),
      // 2023-10-02, 2023.09.07, 2023/09/07
      `${NUMBER_STARTS}(?<isoYear>${YEAR})(?<isoSep>[-./])(?<isoMonth>\\d{2})\\k<isoSep>(?<isoDay>\\d{2})(?!\\d)`,
      // 05-09-2022, 8.06.2006, 17/1-2009, 1/8 2024, 1.3.23
      [
        `(?:(?<!\\p{L})(?<numWeekday>${weekday})\\.?,?[ \\t]+(?:(?:den|dem|d\\.?)[ \\t]*)?)?${NUMBER_STARTS}(?<numDay>\\d{1,2})`,
        `(?:(?<numSep>[-.])(?<numMonth>\\d{1,2})\\k<numSep>(?:(?<=\\.)[ \\t](?=${YEAR}))?(?<numYear>${YEAR}|\\d{2})`,
        // "8.06-2006", "8.06 2006"
        `|\\.(?<mixedMonth>\\d{1,2}(?=-)|(?:0[1-9]|1[0-2])(?=[ \\t]))[- \\t](?<mixedYear>${YEAR})(?!-)`,
        `|\\.?\\/(?<slashMonth>\\d{1,2})\\.?(?:${SLASH_YEAR}))(?!\\d|[.,/-]\\d)`,
      ].join(''),
      // den 25/9
      `(?<!\\p{L})(?:den|d\\.?|mødet|møde[rt]?|pr\\.|fra|til|senest|inden|frist:?|${weekday})[ \\t]*(?<bare>(?<bareDay>\\d{1,2})\\.?\\/(?<bareMonth>\\d{1,2}))(?!\\.?[\\d/]|-\\d|\\.?(?:${SLASH_YEAR.replace(/\?<\w+>/g, '?:')}))`,
      // mandag d. 1.11., den 1.11 kl. 9
      `(?:(?<!\\p{L})(?<dotWeekday>${weekday})\\.?,?[ \\t]+)?(?<!\\p{L})(?:den|d\\.)[ \\t]*(?<dotDay>\\d{1,2})\\.[ \\t]?(?<dotMonth>\\d{1,2})${NO_MORE}`,
      // d. 4 10 2022
      `(?<!\\p{L})(?:den|d\\.)[ \\t]*(?<gapDay>\\d{1,2})[ \\t](?<gapMonth>\\d{1,2})[ \\t](?<gapYear>${YEAR})(?!\\d)`,
      // inden 15.3., senest 1.8
      `(?<!\\p{L})(?:senest|inden|frist(?:en)?:?|deadline:?|pr\\.)[ \\t]+(?<by>(?<byDay>\\d{1,2})\\.(?<byMonth>\\d{1,2}(?=\\.)|\\d))${NO_MORE}`,
      // Maj 3, 2019
      `(?<!\\p{L})(?:(?<stampWeekday>${weekday}),?[ \\t]+)?(?<stampMonth>${month})[ \\t]+(?<stampDay>\\d{1,2}),[ \\t](?<stampYear>${YEAR})(?!\\d)`,
      // juni 2012
      `(?<![\\p{L}\\d.])(?<aloneMonth>${month})\\.?[ \\t]+(?<aloneYear>${YEAR})(?!\\d)`,
    ].join('|'),
    'gimu',
  )
  return text => {
    const mentions: DateMention[] = []
    // No date without a digit, and most texts have none.
    if (!/\d/.test(text)) return mentions
    for (const match of findMatches(text, pattern)) {
      const found = readShape(match.groups ?? {}, word => monthOf(word) ?? 0)
      const { year, month, day, lastDay } = found
      if (month < 1 || month > 12 || (day !== null && (day < 1 || day > daysIn(year ?? 2024, month)))) continue
      const { bare, by, weekday, numWeekday, dotWeekday, stampWeekday } = match.groups ?? {}
      const start = match.index + match[0].lastIndexOf(bare ?? by ?? match[0])
      const end = match.index + withoutStop(match[0].trimEnd()).length
      const named = weekday ?? numWeekday ?? dotWeekday ?? stampWeekday
      const weekdayNumber = named ? weekdayOf(named) : null
      mentions.push({
        span: [start, end],
        text: text.slice(start, end),
        year,
        month,
        day,
        lastDay,
        weekday: weekdayNumber,
      })
    }
    return mentions.length > 0 ? mentions : lastWithoutSigns(text)
  }
}

// "Møde i Byggeudvalget 150907", "Mødet den 15 09 2007", "15092007" alone. Not: "Referat 123456", "Bilag 150907"
const WITHOUT_SIGNS =
  /^(?:|\P{N}{0,120}(?:(?:referat|møde|dagsorden|protokol)\P{N}{0,80}\s|(?<!\p{L})(?:den|d\.|dato:?)\s?))(0[1-9]|[12]\d|3[01])(?:(0[1-9]|1[0-2])((?:19|20)?\d{2})| (0[1-9]|1[0-2]) ((?:19|20)\d{2}))(?=$|\skl\.?\s?\d)/iu

/** A day written in figures only, with which a line ends, or behind which the hour stands. */
function lastWithoutSigns(text: string): DateMention[] {
  const found = WITHOUT_SIGNS.exec(text)
  const [, day = '', glued, gluedYear, month = glued, year = gluedYear] = found ?? []
  const all = found?.[0] ?? ''
  const written = /\d[\d ]+$/u.exec(all)?.[0] ?? ''
  if (!found || Number(day) > daysIn(fullYear(year ?? ''), Number(month))) return []
  return [
    {
      span: [all.length - written.length, all.length],
      text: written,
      year: fullYear(year ?? ''),
      month: Number(month),
      day: Number(day),
      lastDay: null,
      weekday: null,
    },
  ]
}

type Found = Pick<DateMention, 'year' | 'month' | 'day' | 'lastDay'>

/** Reads the groups of one of the shapes; month 0 if it is no date. */
function readShape(g: Record<string, string | undefined>, monthOf: (word: string) => number): Found {
  const found = (year: string | undefined, month: number, day: string | null, last?: string): Found => ({
    year: year ? fullYear(year) : null,
    month,
    day: day === null ? null : Number(day),
    lastDay: last ? Number(last) : null,
  })
  if (g.month) return found(g.year ?? g.commaYear ?? g.shortYear ?? g.leadYear, monthOf(g.month), g.day ?? null, g.last)
  if (g.isoYear) {
    const slip = Number(g.isoMonth) > 12
    return found(g.isoYear, Number(slip ? g.isoDay : g.isoMonth), (slip ? g.isoMonth : g.isoDay) ?? null)
  }
  if (g.numDay)
    return found(
      g.numYear ?? g.mixedYear ?? g.slashYear ?? g.slashShort ?? g.slashLast,
      Number(g.numMonth ?? g.mixedMonth ?? g.slashMonth),
      g.numDay,
    )
  if (g.stampDay) return found(g.stampYear, monthOf(g.stampMonth ?? ''), g.stampDay)
  if (g.dotDay) return found(undefined, Number(g.dotMonth), g.dotDay)
  if (g.gapDay) return found(g.gapYear, Number(g.gapMonth), g.gapDay)
  if (g.byDay) return found(undefined, Number(g.byMonth), g.byDay)
  if (g.bareDay) return found(undefined, Number(g.bareMonth), g.bareDay)
  return found(g.aloneYear, monthOf(g.aloneMonth ?? ''), null)
}

/** "23" -> 2023, "98" -> 1998, "2018" -> 2018. */
export function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number <= 50 ? 2000 + number : 1900 + number
}

/** The last day of a month, counted from 1; months past 12 are in the next year. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `YYYY-MM-DD`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 1 (Monday) .. 7 (Sunday) of a `YYYY-MM-DD`. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/**
 * The day of a mention as `YYYY-MM-DD`; null for a month alone, or if there is neither a year nor a reference.
 * A missing year is supplied by the reference: the next such day for `future`, the last for `past`, else the nearest.
 */
export function resolveDate(
  mention: DateMention,
  reference: string | null,
  direction: 'past' | 'future' | 'nearest',
): string | null {
  const { year, month, day } = mention
  if (day === null) return null
  if (year !== null) return isoDate(year, month, day)
  if (reference === null) return null
  const near = Number(reference.slice(0, 4))
  const candidates = [near - 1, near, near + 1].map(y => isoDate(y, month, day))
  if (direction === 'future') return candidates.find(d => d >= reference) ?? null
  if (direction === 'past') return candidates.findLast(d => d <= reference) ?? null
  const distance = (d: string) => Math.abs(Date.parse(d) - Date.parse(reference))
  return candidates.reduce((best, d) => (distance(d) < distance(best) ? d : best))
}
