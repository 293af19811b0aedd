// Months and weekdays (dictionaries/months.yaml, weekdays.yaml) for readers of dates: numbers, and parts of patterns.

import { longestFirst } from './word-set.js'

/** A month or a day of the week; `month`, `weekday`: 1 = January, Monday. */
interface TimeName {
  readonly name: string
  /** Short forms without their full stop, and misspellings. */
  readonly forms: readonly string[]
}

export type Calendar = Readonly<ReturnType<typeof createCalendar>>

const LAST_WORD = /(\p{L}+)\.$/u

export function createCalendar({
  months,
  weekdays,
}: {
  readonly months: readonly (TimeName & { readonly month: number })[]
  readonly weekdays: readonly (TimeName & { readonly weekday: number })[]
}) {
  const monthOf = numbersOf(months, ({ month }) => month)
  const weekdayOf = numbersOf(weekdays, ({ weekday }) => weekday)
  const names = new Set(months.map(month => month.name))
  const short = new Set(months.flatMap(({ name, forms }) => forms.filter(form => name.startsWith(form))))
  return {
    /** 1..12, or null; ignores case and a full stop at the end. */
    monthOf,
    /** 1 (Monday) .. 7, or null. */
    weekdayOf,
    /** Whether a word, as written, can only be a month: "Maj", "sept". Not "Jan", which is also a name. */
    isMonth: (word: string) => names.has(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && monthOf(word) !== null),
    /** Parts of patterns that ignore case. They do not match the full stop after a short form. */
    months: sourceOf(months),
    weekdays: sourceOf(weekdays),
    /** Cuts off a full stop that ends the sentence ("25. maj."), but not that of a short form ("20. sept."). */
    withoutStop: (written: string) => {
      const last = LAST_WORD.exec(written)?.[1]
      return last === undefined || short.has(last.toLowerCase()) ? written : written.slice(0, -1)
    },
  }
}

const formsOf = ({ name, forms }: TimeName): string[] => [name, ...forms].map(form => form.toLowerCase())

function numbersOf<Name extends TimeName>(
  names: readonly Name[],
  numberOf: (name: Name) => number,
): (word: string) => number | null {
  const numbers = new Map(names.flatMap(one => formsOf(one).map(form => [form, numberOf(one)] as const)))
  return word => numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

const sourceOf = (names: readonly TimeName[]): string => longestFirst(names.flatMap(formsOf))
