// Stretches of days as a sentence names them, by the table of period-rules.ts. What stands before one: time.ts.

import { longestFirst } from '../../../danish/word-set.js'
import { once } from '../../../model/once.js'
import { numbersIn } from '../words/lists.js'
import { matchAt, type Word } from '../words/words.js'
import type { Days } from './days.js'
import { back, COUNT, numberOf, RULES, UNITS } from './period-rules.js'

/** Days, or what gives them once the year is known, or why there are no such days. */
export type Period = { readonly next: number } & (
  | { readonly days: Days }
  | { readonly inYear: (year: number) => Days | null }
  | { readonly problem: string }
)

/** `{months}` in a pattern: any word of that list, the longest first. */
const compilePattern = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern.replace(/\{([a-z]+)\}/g, (_, list) => anyOf(list))})(?= |$)`, 'u')

const anyOf = (list: 'months' | 'seasons' | 'ordinals' | 'numbers' | 'weekdays'): string =>
  `(?:${longestFirst(numbersIn(list).keys())})`

const compiled = once(() => RULES.map(rule => ({ ...rule, regexp: compilePattern(rule.pattern) })))

const age = once(() => compilePattern(`(?<n>${COUNT}) (?<u>${UNITS})(?: old| gamle?)?`))

/** "two years [old]", "3 måneder": the day so long ago. */
export function readAge(words: readonly Word[], at: number, today: string): { next: number; day: string } | null {
  const found = matchAt(words, at, age())
  if (!found) return null
  const { n, u } = found.match.groups!
  return { next: found.next, day: back(u!, numberOf(n!), today) }
}

/** The period that begins at a word, or null. `today` is what "last year" counts from. */
export function readPeriod(words: readonly Word[], at: number, today: string): Period | null {
  for (const { regexp, read } of compiled()) {
    const found = matchAt(words, at, regexp)
    if (!found) continue
    const { next } = found
    const said = found.match[0]
    const groups = found.match.groups ?? {}
    // "Jan Hansen", "August Brix": a first name. Not: "in May 2018", "Jan 2018"
    if (FIRST_NAME.test(said) && /^\p{Lu}\p{L}/u.test(words[next]?.text ?? '')) return null
    if (/^(?:the )?(?:winter|vinter)/.test(said) && !/[/-]\d/.test(said) && groups.y) {
      const winter = `${groups.y}/${(Number(groups.y) + 1) % 100}`
      return { next, problem: `a winter lies in two years; write "vinteren ${winter}" or two dates` }
    }
    const reading = read(groups, today)
    if (reading === null) {
      const written = words.slice(at, next).map(word => word.text)
      return { next, problem: `there is no ${written.join(' ')} in the calendar` }
    }
    return typeof reading === 'function' ? { next, inYear: reading } : { next, days: reading }
  }
  return null
}

const FIRST_NAME = /^(?:jan|april|may|june|august|mar)$/
