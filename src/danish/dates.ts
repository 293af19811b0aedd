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
const SLASH_YEAR = `(?:[/ ]| ?[-–—] ?)(?<year>${YEAR})(?!\\d)|-(?<year>\\d{2})(?!\\d)|(?:[ /]| ?[-–—] )(?<year>\\d{2})(?=[ \\t]*(?:$|[,;)]|\\.?$|kl))`
// What makes "1.11" a number: "1.11.2", "den 3.5 mio.", "inden 2.5 timer".
const NO_MORE = `(?!\\d|[.,/-]\\d|\\.[ \\t]${YEAR}|[ \\t]*%|[ \\t]+(?:mio|mia|pct|procent|kr|km|meter|liter|timer?|uger?|år)(?!\\p{L}))`

/** Builds the finder for a calendar. It goes over the text once (linear) and returns the dates in text order. */
export function createDateFinder(calendar: Calendar): DateFinder {
  const { months: month, weekdays: weekday, monthOf, weekdayOf, withoutStop } = calendar
  const DEN = '(?<!\\p{L})(?:den|d\\.)[ \\t]*'
  const WEEKDAY = `(?<!\\p{L})(?<weekday>${weekday})\\.?,?[ \\t]+`
  const { pattern, read } = joinShapes([
    // "torsdag den 13. juni 2019", "d.22 Nov. 2021", "9.-10. juni", "15-maj-2002", "år 1987, den 4. maj", in Markdown
    // "9\\. juni". Not: "den 3. behandling", "August Brix"
    [
      `(?:(?<!\\p{L})år[ \\t]+(?<year>${YEAR}),?[ \\t]+)?`,
      `(?:${WEEKDAY})?(?:(?<!\\p{L})(?:den|dem|d\\.?)[ \\t]*)?`,
      `${NUMBER_STARTS}(?<day>\\d{1,2})\\\\?\\.?[ \\t]*(?:[-–—][ \\t]?(?:den )?(?<last>\\d{1,2})\\\\?\\.?[ \\t]*)?`,
      `(?:-(?=\\p{L}))?(?<!\\p{L})(?<month>${month})(?!\\p{L})\\.?`,
      // " 2018", "-2018"; ", 2018"; " 82", " '82", unless something follows that it could count
      `(?:[ \\t]*-?(?<year>(?:19|20|21)\\d{2})(?!\\d)|,[ \\t](?<year>${YEAR})(?!\\d|[ \\t]\\p{Ll}{3})`,
      `|[ \\t]['’]?(?<year>\\d{2})(?=[ \\t]*(?:$|[,;)]|kl[. ]|\\.$)))?`,
    ].join(''),
    // "1999-11-14", "1999/11/14", "2019-17-04" (day and month swapped by mistake)
    `${NUMBER_STARTS}(?<year>${YEAR})(?<iso>[-./])(?<month>\\d{2})\\k<iso>(?<day>\\d{2})(?!\\d)`,
    // "05-09-2022", "8.06. 2006", "1.3.23", "17/1-2009", "1/8 2024", "4/9 23", "13./10. 2022". Not: "12/27845", "24/7"
    [
      `(?:${WEEKDAY}(?:(?:den|dem|d\\.?)[ \\t]*)?)?${NUMBER_STARTS}(?<day>\\d{1,2})`,
      `(?:(?<sep>[-.])(?<month>\\d{1,2})\\k<sep>(?:(?<=\\.)[ \\t](?=${YEAR}))?(?<year>${YEAR}|\\d{2})`,
      // "8.06-2006", "8.06 2006"
      `|\\.(?<month>\\d{1,2}(?=-)|(?:0[1-9]|1[0-2])(?=[ \\t]))[- \\t](?<year>${YEAR})(?!-)`,
      `|\\.?\\/(?<month>\\d{1,2})\\.?(?:${SLASH_YEAR}))(?!\\d|[.,/-]\\d)`,
    ].join(''),
    // "den 25/9", "møde 26/1", "pr. 1/8": without a year only behind a word that announces a date
    [
      `(?<!\\p{L})(?:den|d\\.?|mødet|møde[rt]?|pr\\.|fra|til|senest|inden|frist:?|${weekday})[ \\t]*`,
      `(?<date>(?<day>\\d{1,2})\\.?\\/(?<month>\\d{1,2}))`,
      `(?!\\.?[\\d/]|-\\d|\\.?(?:${SLASH_YEAR.replace(/\?<\w+>/g, '?:')}))`,
    ].join(''),
    // "mandag d. 1.11.", "den 1.11 kl. 9". Not: "den 3.5 mio."
    `(?:${WEEKDAY})?${DEN}(?<day>\\d{1,2})\\.[ \\t]?(?<month>\\d{1,2})${NO_MORE}`,
    // "d. 4 10 2022"
    `${DEN}(?<day>\\d{1,2})[ \\t](?<month>\\d{1,2})[ \\t](?<year>${YEAR})(?!\\d)`,
    // "inden 15.3.", "senest 1.8"
    [
      `(?<!\\p{L})(?:senest|inden|frist(?:en)?:?|deadline:?|pr\\.)[ \\t]+`,
      `(?<date>(?<day>\\d{1,2})\\.(?<month>\\d{1,2}(?=\\.)|\\d))${NO_MORE}`,
    ].join(''),
    // "Maj 3, 2019": a date stamp of web sites
    [
      `(?<!\\p{L})(?:(?<weekday>${weekday}),?[ \\t]+)?`,
      `(?<month>${month})[ \\t]+(?<day>\\d{1,2}),[ \\t](?<year>${YEAR})(?!\\d)`,
    ].join(''),
    // "juni 2012"
    `(?<![\\p{L}\\d.])(?<month>${month})\\.?[ \\t]+(?<year>${YEAR})(?!\\d)`,
  ])
  const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (monthOf(word) ?? 0))
  return text => {
    const mentions: DateMention[] = []
    // No date without a digit, and most texts have none.
    if (!/\d/.test(text)) return mentions
    for (const match of findMatches(text, pattern)) {
      const [written, named = '', of] = [read(match, 'year'), read(match, 'month'), read(match, 'day')]
      const year = written ? fullYear(written) : null
      const isSwapped = Number(named) > 12 && read(match, 'iso') !== undefined
      const month = numberOf(isSwapped ? (of ?? '') : named)
      const day = of === undefined ? null : Number(isSwapped ? named : of)
      if (month < 1 || month > 12 || (day !== null && (day < 1 || day > daysIn(year ?? 2024, month)))) continue
      const [weekday, last] = [read(match, 'weekday'), read(match, 'last')]
      const start = match.index + match[0].lastIndexOf(read(match, 'date') ?? match[0])
      const end = match.index + withoutStop(match[0].trimEnd()).length
      mentions.push({
        span: [start, end],
        text: text.slice(start, end),
        year,
        month,
        day,
        lastDay: last ? Number(last) : null,
        weekday: weekday ? weekdayOf(weekday) : null,
      })
    }
    return mentions.length > 0 ? mentions : lastWithoutSigns(text)
  }
}

type Field = 'date' | 'weekday' | 'day' | 'last' | 'month' | 'year' | 'iso' | 'sep'

/** One pattern of several shapes that share the names of groups, each of which the engine wants once; and what reads one. */
function joinShapes(shapes: readonly string[]) {
  const groups: Partial<Record<Field, number[]>> = {}
  let count = 0
  const source = shapes.join('|').replace(/\(\?<(\w+)>/g, (group, name: Field) => {
    groups[name] ??= []
    return groups[name].push(++count) > 1 ? '(' : group
  })
  // Of two years the last: "år 2022, den 4. maj 2023".
  const read = (match: RegExpExecArray, name: Field): string | undefined =>
    match[groups[name]!.findLast(n => match[n] !== undefined) ?? -1]
  return { pattern: new RegExp(source, 'gimu'), read }
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

export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10)
}

/** 1 (Monday) .. 7 (Sunday) of a `YYYY-MM-DD`. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** `YYYY-MM-DD`; null for a month alone, or without any year. The reference supplies one: next, last or nearest. */
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
