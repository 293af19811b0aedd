// Danish dates in running text: text in, mentions with spans out. A year that is not written is null here and is
// supplied by resolveDate from a reference date. Knows nothing of meetings.

import type { Span } from '../model/span.js'

export interface Calendar {
  /** Lower-case forms without a full stop -> 1..12. */
  readonly months: ReadonlyMap<string, number>
  /** Lower-case forms without a full stop -> 1 (Monday) .. 7 (Sunday). */
  readonly weekdays: ReadonlyMap<string, number>
}

export interface DateMention {
  readonly span: Span
  readonly text: string
  /** Four digits, or null where the text gives none. */
  readonly year: number | null
  readonly month: number
  /** Null where only a month is named ("juni 2012"). */
  readonly day: number | null
  /** Last day of a range "9.-10. juni" in the same month; else null. */
  readonly lastDay: number | null
  /** 1 (Monday) .. 7, or null. */
  readonly weekday: number | null
}

export type DateFinder = (text: string) => DateMention[]

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

/**
 * Builds the finder for a calendar. It runs once over the text (linear) and returns mentions in text order.
 * - "fredag den 25. maj 2018", "d.22 Nov. 2021", "26 juni 2024", "9.-10. juni", "15-maj-2002"
 * - "02-10-2023", "8.06.2006", "1.3.23", "17/1-2009", "1/8 2024", "1999-11-14", "2018-15-05" (a slip: day and month)
 * - "den 25/9", "møde 26/1", "pr. 1/8": day/month alone only behind a word that announces a date
 * - "juni 2012": a month
 * Not dates: "12/27845", "24/7", "1.316.000", "§ 18, stk. 3", "den 3. behandling", "August Kragh".
 */
export function createDateFinder(calendar: Calendar): DateFinder {
  const month = longestFirst(calendar.months.keys())
  const weekday = longestFirst(calendar.weekdays.keys())
  const announced = `(?<![\\p{L}])(?:den|d\\.|møde[rt]?|mødet|pr\\.|fra|til|senest|inden|frist:?|${weekday})`
  const pattern = new RegExp(
    [
      // fredag den 9.-10. juni 2018
      `(?:(?<![\\p{L}])(?<weekday>${weekday})\\.?,?[ \\t]+)?(?:(?<![\\p{L}])(?:den|d\\.)[ \\t]*)?(?<![\\d.,/\\-])(?<day>\\d{1,2})\\.?[ \\t]*(?:[-–][ \\t]?(?:den )?(?<last>\\d{1,2})\\.?[ \\t]*)?(?:-(?=\\p{L}))?(?<![\\p{L}])(?<month>${month})(?![\\p{L}])\\.?(?:[ \\t]*-?(?<year>(?:19|20|21)\\d{2})(?!\\d))?`,
      // 2023-10-02, 2023.09.07
      '(?<![\\d.,/\\-])(?<isoYear>(?:19|20)\\d{2})(?<isoSep>[-.])(?<isoMonth>\\d{2})\\k<isoSep>(?<isoDay>\\d{2})(?![\\d])',
      // 02-10-2023, 8.06.2006, 17/1-2009, 1/8 2024, 1.3.23
      `(?:(?<![\\p{L}])(?<numWeekday>${weekday})\\.?,?[ \\t]+(?:(?:den|d\\.)[ \\t]*)?)?(?<![\\d.,/\\-])(?<numDay>\\d{1,2})(?:(?<numSep>[-.])(?<numMonth>\\d{1,2})\\k<numSep>(?<numYear>(?:19|20)\\d{2}|\\d{2})|\\/(?<slashMonth>\\d{1,2})(?:[-/ ](?<slashYear>(?:19|20)\\d{2})|-(?<slashShort>\\d{2})))(?![\\d]|[.,/-]\\d)`,
      // den 25/9
      `${announced}[ \\t]*(?<barePlace>(?<bareDay>\\d{1,2})\\.?\\/(?<bareMonth>\\d{1,2}))\\.?(?![\\d/]|-\\d)`,
      // juni 2012
      `(?<![\\p{L}\\d.])(?<aloneMonth>${month})\\.?[ \\t]+(?<aloneYear>(?:19|20)\\d{2})(?!\\d)`,
    ].join('|'),
    'giu',
  )
  const key = (word: string) => word.toLowerCase().replace(/\.$/, '')
  return text => {
    const mentions: DateMention[] = []
    for (const match of text.matchAll(pattern)) {
      const g = match.groups ?? {}
      const named = g.weekday ?? g.numWeekday
      const weekdayNumber = named ? (calendar.weekdays.get(key(named)) ?? null) : null
      const start = match.index + (g.barePlace ? match[0].lastIndexOf(g.barePlace) : 0)
      const end = match.index + match[0].trimEnd().length
      const mention = (year: number | null, monthNumber: number, day: number | null, lastDay: number | null): void => {
        if (
          monthNumber < 1 ||
          monthNumber > 12 ||
          (day !== null && (day < 1 || day > daysIn(year ?? 2024, monthNumber)))
        )
          return
        mentions.push({
          span: [start, end],
          text: text.slice(start, end),
          year,
          month: monthNumber,
          day,
          lastDay,
          weekday: weekdayNumber,
        })
      }
      if (g.month)
        mention(
          g.year ? Number(g.year) : null,
          calendar.months.get(key(g.month)) ?? 0,
          Number(g.day),
          g.last ? Number(g.last) : null,
        )
      else if (g.isoYear) {
        const [m, d] = [Number(g.isoMonth), Number(g.isoDay)]
        if (m > 12) mention(Number(g.isoYear), d, m, null)
        else mention(Number(g.isoYear), m, d, null)
      } else if (g.numDay)
        mention(
          fullYear(g.numYear ?? g.slashYear ?? g.slashShort ?? ''),
          Number(g.numMonth ?? g.slashMonth),
          Number(g.numDay),
          null,
        )
      else if (g.bareDay) mention(null, Number(g.bareMonth), Number(g.bareDay), null)
      else if (g.aloneMonth) mention(Number(g.aloneYear), calendar.months.get(key(g.aloneMonth)) ?? 0, null, null)
    }
    return mentions
  }
}

/** "23" -> 2023, "98" -> 1998, "2018" -> 2018. */
function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number <= 50 ? 2000 + number : 1900 + number
}

function daysIn(year: number, month: number): number {
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
 * The day a mention means, as `YYYY-MM-DD`; null for a mere month, or where no year is written and no reference given.
 * A missing year is taken from the reference: the next such day for `future`, the last for `past`, else the nearest.
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
