// How people name stretches of days, each with its example: "25. maj 2018", "summer 2022", "sidste år", "uge 12".

import { addDays, fullYear } from '../../../danish/dates.js'
import { numbersIn } from '../words/lists.js'
import { addMonths, type Days, day, months, numbers, readIsoDays, week, weekOf } from './days.js'

/** Months from one to another; those of winter run into the next year. */
const SEASONS: readonly (readonly [from: number, to: number])[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
]
const seasonOf = (name: string) => SEASONS[numbersIn('seasons').get(name)! - 1]!
const monthOf = (name: string | undefined): number => numbersIn('months').get(name ?? '') ?? 0
const ordinalOf = (name: string | undefined): number => numbersIn('ordinals').get(name ?? '') ?? 0

/** "januar", "oct", as words are compared. */
export const isMonth = (key: string): boolean => numbersIn('months').has(key)

/** "5" or "fem" -> 5; -1 for no number. */
export const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (numbersIn('numbers').get(word) ?? -1)

const Y = '(?:1[6-9]|20)\\d\\d'
const D = '\\d{1,2}'
const TH = '(?:st|nd|rd|th|te)?'
const WEEKDAY = '(?:{weekdays} )?'
const THE = '(?:the |den |d |dato |pr )?'
const OF = '(?:of |in |i |the )*'
export const COUNT = '(?:\\d{1,3}|{numbers})'
export const UNITS = 'years?|months?|weeks?|days?|aar|maaneder|maaned|uger|uge|dage'

type Groups = Record<string, string | undefined>
type Reading = Days | null | ((year: number) => Days | null)

interface Rule {
  readonly example: string
  readonly pattern: string
  /** Null: it has the form, but there are no such days. */
  readonly read: (groups: Groups, today: string) => Reading
}

/** With a year, the days; without, what to do once it is known. */
const inYear = (year: string | undefined, make: (year: number) => Days | null): Reading =>
  year ? make(Number(year)) : make

const range = (from: Days | null, to: Days | null): Days | null => from && to && { start: from.start, end: to.end }

function relative(unit: string, offset: number, today: string): Days {
  const [year, month] = numbers(today)
  if (/^(?:year|aar)/.test(unit)) return months(year + offset, 1, 12)
  if (/^(?:month|maaned)/.test(unit)) return months(year, month + offset)
  if (/^(?:quarter|kvartal)/.test(unit))
    return months(year, 3 * (Math.ceil(month / 3) + offset) - 2, 3 * (Math.ceil(month / 3) + offset))
  return weekOf(addDays(today, 7 * offset))
}

/** The day so long ago. */
export function back(unit: string, count: number, today: string): string {
  if (/^(?:year|aar)/.test(unit)) return addMonths(today, -12 * count)
  if (/^(?:month|maaned)/.test(unit)) return addMonths(today, -count)
  return addDays(today, /^(?:week|uge)/.test(unit) ? -7 * count : -count)
}

/** How many years, months and weeks are "the last few". */
const SOME: { readonly [unit: string]: number } = { y: 5, a: 5, m: 6, w: 4, u: 4 }

// Patterns run over keys joined by single blanks; {months} is any word of that list. The first rule that fits wins, so longer
// forms stand first.
export const RULES: readonly Rule[] = [
  {
    example: 'the week of 11 March 2024, ugen fra 11. marts 2024',
    pattern: `(?:the week (?:of|from|beginning)|ugen (?:fra|omkring|med)) ${THE}(?<d>${D})${TH} (?:of )?(?<m>{months})(?: (?<y>${Y}))?`,
    read: g =>
      inYear(g.y, y => {
        const found = day(y, monthOf(g.m), Number(g.d))
        return found && weekOf(found.start)
      }),
  },
  { example: '2018-05-25', pattern: `(?<iso>${Y}-\\d\\d-\\d\\d)`, read: g => readIsoDays(g.iso!) },
  { example: '2018-05', pattern: `(?<iso>${Y}-(?:0[1-9]|1[0-2]))`, read: g => readIsoDays(g.iso!) },
  {
    example: '2014-2016',
    pattern: `(?<y>${Y})-(?<z>${Y})`,
    read: g => range(months(Number(g.y), 1, 12), months(Number(g.z), 1, 12)),
  },
  {
    example: 'fredag d. 25.05.2018, 25/5-2018, 25/5 2018, 25-05-18, 25/5-18',
    pattern: `${WEEKDAY}${THE}(?<d>${D})(?:(?<sep>[./-])(?<m>${D})\\k<sep>(?<y>${Y}|\\d\\d)|/(?<n>${D})(?:[- ](?<z>${Y})|-(?<w>\\d\\d)))`,
    read: g => day(fullYear(g.y ?? g.z ?? g.w ?? ''), Number(g.m ?? g.n), Number(g.d)),
  },
  {
    example: '25/5',
    pattern: `${WEEKDAY}${THE}(?<d>${D})/(?<m>0?[1-9]|1[0-2])`,
    read: g => y => day(y, Number(g.m), Number(g.d)),
  },
  {
    example: '1.-30. juni 2018, 1 to 30 June, 9 and 10 June 2018',
    pattern: `${THE}(?<d>${D})(?:\\.?-| (?:-|to|til|and|og) (?:den )?)(?<e>${D})${TH} (?:of )?(?<m>{months})(?: (?<y>${Y}))?`,
    read: g => inYear(g.y, y => range(day(y, monthOf(g.m), Number(g.d)), day(y, monthOf(g.m), Number(g.e)))),
  },
  {
    example: 'torsdag den 13. juni 2019, the 2nd of May',
    pattern: `${WEEKDAY}${THE}(?<d>${D})${TH} (?:of )?(?<m>{months})(?: (?<y>${Y}))?`,
    read: g => inYear(g.y, y => day(y, monthOf(g.m), Number(g.d))),
  },
  {
    example: 'May 25, 2018',
    pattern: `${WEEKDAY}(?<m>{months}) (?:the )?(?<d>${D})${TH}(?: (?<y>${Y}))?`,
    read: g => inYear(g.y, y => day(y, monthOf(g.m), Number(g.d))),
  },
  {
    example: 'primo maj 2018',
    pattern: `(?<part>primo|medio|ultimo) (?<m>{months})(?: (?<y>${Y}))?`,
    read: g =>
      inYear(g.y, y => {
        const { start, end } = months(y, monthOf(g.m))
        if (g.part === 'ultimo') return { start: addDays(start, 20), end }
        const first = addDays(start, g.part === 'primo' ? 0 : 10)
        return { start: first, end: addDays(first, 9) }
      }),
  },
  {
    example: 'maj-juni 2018',
    pattern: `(?<m>{months}) (?:- )?(?<n>{months}) (?<y>${Y})`,
    read: g => range(months(Number(g.y), monthOf(g.m)), months(Number(g.y), monthOf(g.n))),
  },
  {
    // Without a day "jul" is no July: that is "juli" in Danish, and "Jul" in English hardly stands alone.
    example: 'jul 2023, Christmas',
    pattern: `(?:jul|julen|christmas)(?: ${OF}(?<y>${Y}))?(?! \\d)`,
    read: g => inYear(g.y, y => range(day(y, 12, 24), day(y, 12, 26))),
  },
  {
    example: 'maj 2018',
    pattern: `(?<m>{months})(?: ${OF}(?<y>${Y}))?`,
    read: g => inYear(g.y, y => months(y, monthOf(g.m))),
  },
  {
    example: 'vinteren 2021/22',
    pattern: `(?:the )?(?:winter|vinter|vinteren) (?:of |i )?(?<y>${Y})[/-](?:${Y}|\\d\\d)`,
    read: g => months(Number(g.y), ...SEASONS[3]!),
  },
  {
    example: 'sidste sommer, last autumn',
    pattern: `(?:last|sidste) (?<s>{seasons})`,
    read: (g, today) => {
      const season = seasonOf(g.s!)
      const year = numbers(today)[0]
      return [year, year - 1, year - 2].map(y => months(y, ...season)).find(days => days.end < today) ?? null
    },
  },
  {
    example: 'the summer of 2022, foråret',
    pattern: `(?:the )?(?<s>{seasons})(?: (?:of |i )?(?<y>${Y}))?`,
    read: g => inYear(g.y, y => months(y, ...seasonOf(g.s!))),
  },
  {
    example: '1. kvartal 2022, the first quarter of 2022',
    pattern: `(?:the )?(?<o>{ordinals}) (?:quarter|kvartal)(?: ${OF}(?<y>${Y}))?`,
    read: g => inYear(g.y, y => months(y, 3 * ordinalOf(g.o) - 2, 3 * ordinalOf(g.o))),
  },
  {
    example: 'Q1 2022, 2022-Q1',
    pattern: `(?:q(?<q>[1-4])[ /-]?(?<y>${Y})|(?<z>${Y})[ /-]?q(?<r>[1-4]))`,
    read: g => months(Number(g.y ?? g.z), 3 * Number(g.q ?? g.r) - 2, 3 * Number(g.q ?? g.r)),
  },
  {
    example: 'første halvår 2022, the second half of 2022',
    pattern: `(?:the )?(?<o>first|second|foerste|andet|1|2|1st|2nd) (?:half|halvaar)(?: ${OF}(?<y>${Y}))?`,
    read: g => inYear(g.y, y => months(y, 6 * ordinalOf(g.o) - 5, 6 * ordinalOf(g.o))),
  },
  {
    example: 'uge 12 2022, week 12 of 2022',
    pattern: `(?:uge|week) (?<w>${D})(?: (?:of |in |i )?(?<y>${Y}))?`,
    read: g => inYear(g.y, y => week(y, Number(g.w))),
  },
  {
    example: 'i år, this year, i fjor',
    pattern: '(?:i aar|(?<last>i fjor))',
    read: (g, today) => relative('year', g.last ? -1 : 0, today),
  },
  {
    example: 'i dag, today, i går',
    pattern: '(?:i dag|idag|today|nu|now|(?<last>i gaar|igaar|yesterday))',
    read: (g, today) => {
      const only = g.last ? addDays(today, -1) : today
      return { start: only, end: only }
    },
  },
  {
    example: 'sidste år, last month, næste måned, til næste år, denne måned, this quarter',
    pattern:
      '(?:the |til (?=naeste ))?(?:(?<last>last|previous|sidste|forrige)|(?<next>next|naeste)|this|current|denne|dette|indevaerende) (?<u>year|month|quarter|week|aar|maaned|kvartal|uge)',
    read: (g, today) => relative(g.u!, g.last ? -1 : g.next ? 1 : 0, today),
  },
  {
    example: 'the last 3 months, de seneste to år',
    pattern: `(?:the |de |det )?(?:last|past|latest|seneste|sidste) (?<n>${COUNT}) (?<u>${UNITS})`,
    read: (g, today) => ({ start: back(g.u!, numberOf(g.n!), today), end: today }),
  },
  {
    example: 'de seneste år, de sidste par måneder, recent years, the last few weeks',
    pattern:
      '(?:the |de )?(?:(?:last|past) (?:few|couple of)|recent|sidste par|seneste par|seneste|senere|sidste) (?<u>years|months|weeks|aar|maaneder|uger)',
    read: (g, today) => ({ start: back(g.u!, SOME[g.u![0]!] ?? 1, today), end: today }),
  },
  {
    example: 'det seneste år, the past year',
    pattern: '(?:(?:the past|det seneste|den seneste) )(?<u>year|month|week|aar|maaned|uge)',
    read: (g, today) => ({ start: back(g.u!, 1, today), end: today }),
  },
  {
    example: 'for to år siden, 3 months ago',
    pattern: `(?:for (?<n>${COUNT}) (?<u>${UNITS}) siden|(?<m>${COUNT}) (?<v>${UNITS}) ago)`,
    read: (g, today) => {
      // The year, month, week or day it was.
      const unit = (g.u ?? g.v)!
      const then = back(unit, numberOf((g.n ?? g.m)!), today)
      return /^(?:day|dag)/.test(unit) ? { start: then, end: then } : relative(unit, 0, then)
    },
  },
  {
    example: "1990'erne, the 1990s",
    pattern: `(?:the )?(?<y>(?:19|20)\\d0)'?(?:s|erne)`,
    read: g => months(Number(g.y), 1, 120),
  },
  {
    example: "90'erne, the 90s",
    pattern: `(?:the )?(?<d>[5-9]0)'?(?:s|erne)`,
    read: g => months(1900 + Number(g.d), 1, 120),
  },
  {
    example: '2022, the year 2022',
    pattern: `(?:the year |the years |year |years |aaret |aarene |aar )?(?<y>${Y})`,
    read: g => months(Number(g.y), 1, 12),
  },
]
