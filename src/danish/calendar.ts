// The names of months and weekdays, prepared for readers of dates: words of dictionaries/months.yaml and weekdays.yaml in;
// numbers, tests and parts of patterns out.

export interface TimeName {
  /** 1 = January, or Monday. */
  readonly number: number
  readonly name: string
  /** Short forms without their full stop, and misspellings. */
  readonly forms: readonly string[]
}

export interface Calendar {
  /** 1..12, or null; ignores case and a full stop at the end. */
  readonly monthOf: (word: string) => number | null
  /** 1 (Monday) .. 7, or null. */
  readonly weekdayOf: (word: string) => number | null
  /** Whether a word, as written, can only be a month: "Maj", "sept". Not "Jan", which is also a name. */
  readonly isMonth: (word: string) => boolean
  /** Sources for patterns that ignore case; a full stop after a short form is left to the pattern. */
  readonly months: string
  readonly weekdays: string
  /** Whether a full stop after the word ends the sentence ("25. maj.") or belongs to a short form ("20. sept."). */
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

/** Longest first, since a pattern takes the first alternative that matches. */
const sourceOf = (names: readonly TimeName[]): string =>
  names
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .join('|')
