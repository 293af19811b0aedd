// The names of months and days of the week made ready: words of dictionaries/months.yaml and weekdays.yaml in, numbers, tests
// and parts of patterns out.

export interface TimeName {
  /** 1 = January, or Monday. */
  readonly number: number
  readonly name: string
  /** Short forms without their full stop, and misspellings. */
  readonly forms: readonly string[]
}

export interface Calendar {
  /** 1..12, or null; case and a full stop behind do not matter. */
  readonly monthOf: (word: string) => number | null
  /** 1 (Monday) .. 7, or null. */
  readonly weekdayOf: (word: string) => number | null
  /** Whether a word as written can only be a month: "Maj", "sept". Not: "Jan", a name. */
  readonly isMonth: (word: string) => boolean
  /** Parts of patterns that ignore case; a full stop behind a short form is left to the pattern. */
  readonly months: string
  readonly weekdays: string
  /** "25. maj." ends its sentence; "20. sept." is short for something. */
  readonly withoutStop: (written: string) => string
}

const LAST_WORD = /(\p{L}+)\.$/u

export function createCalendar(months: readonly TimeName[], weekdays: readonly TimeName[]): Calendar {
  const [monthOf, weekdayOf] = [numbersOf(months), numbersOf(weekdays)]
  const names = new Set(months.map(month => month.name))
  const short = new Set(months.flatMap(({ name, forms }) => forms.filter(form => name.startsWith(form))))
  return {
    monthOf,
    weekdayOf,
    isMonth: word => names.has(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && monthOf(word) !== null),
    months: sourceOf(months),
    weekdays: sourceOf(weekdays),
    withoutStop: written => {
      const last = LAST_WORD.exec(written)?.[1]
      return last === undefined || short.has(last.toLowerCase()) ? written : written.slice(0, -1)
    },
  }
}

const formsOf = ({ name, forms }: TimeName): string[] => [name, ...forms].map(form => form.toLowerCase())

function numbersOf(names: readonly TimeName[]): (word: string) => number | null {
  const numbers = new Map(names.flatMap(one => formsOf(one).map(form => [form, one.number] as const)))
  return word => numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

/** Longest first, since the first that fits is taken. */
const sourceOf = (names: readonly TimeName[]): string =>
  names
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .join('|')
