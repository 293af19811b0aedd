// Finds times of day in Danish text.

import type { Span } from '../model/span.js'
import { findMatches } from './matches.js'

export interface TimeMention {
  readonly span: Span
  /** `HH:MM`. */
  readonly start: string
  /** `HH:MM` for a range, else null. */
  readonly end: string | null
}

const CLOCK = '(?:[01]?\\d|2[0-4])'
const MINUTE = '[0-5]\\d'
// "16:30:00", as programs write it. Not: "16.04.24", a date
const SECONDS = '(?:(?<=:\\d\\d):[0-5]\\d)?'
// "8.15", "12,30", "17. 00", "1415". Not: "9. 30 deltagere"
const PARTED = '(?:[.:,]|\\.[ \\t](?=[0134][05](?!\\d|[ \\t]\\p{Ll}{4}))|(?<=\\d\\d)(?=\\d\\d(?!\\d)))'
// "kl. 8.15", "Kl 19", "klokken 19.00", "kl.21.33"
const SAID = `(?<!\\p{L})(?:kl\\.?|klokken)[ \\t]*(?<h1>${CLOCK})(?:${PARTED}(?<m1>${MINUTE})${SECONDS})?`
// "9.15", "14:00". Not: "1.316.000", "25. maj", "3.5"
const BARE = `(?<![\\d.,:/\\-])(?<h2>${CLOCK})[.:](?<m2>${MINUTE})${SECONDS}`
// "-9.35", " til kl. 18", " - ca. 16:00", " 09:05" (dash lost)
const UNTIL = '[ \\t]*(?:->|→|-|–|—|\\(?til|[ \\t])[ \\t]*(?:ca\\.[ \\t]*)?(?:kl\\.?[ \\t]*)?'
// Written as the first: "12,30-14,00", "1415-1630"
const DASH = '[ \\t]?[-–—][ \\t]?(?:kl\\.?[ \\t]?)?'
const AS_BEFORE = `(?<=,\\d\\d${DASH}\\d{1,2}),|(?<=\\d{4}${DASH}\\d\\d)(?=\\d\\d(?!\\d))`
// Without minutes no word may follow that it could count, unless behind "kl. 16. "
const END = `(?<h3>${CLOCK})(?:(?:[.:]|${AS_BEFORE})(?<m3>${MINUTE})${SECONDS}|(?!\\.? *\\p{L}{3})|(?<=kl\\.?[ \\t]*\\d{1,2})(?=\\. ))`
// Not: "2018-2019", "10-12 %"
const TIME = new RegExp(`(?:${SAID}|${BARE})(?![\\d%]|[.,:/]\\d)(?:${UNTIL}${END}(?![\\d%]|[.,:/\\-]\\d))?`, 'giu')

/** Times in text order. A single time counts behind "kl.", or with minutes and `loose`, in a field of nothing else. */
export function findTimes(text: string, loose = false): TimeMention[] {
  const mentions: TimeMention[] = []
  if (!/\d/.test(text)) return mentions
  for (const match of findMatches(text, TIME)) {
    const { h1, m1, h2, m2, h3, m3 } = match.groups ?? {}
    const announced = h1 !== undefined
    // "kl. 8 10" is no range: without a dash both ends need minutes.
    const dashed = /[-–—→]|til/.test(match[0].replace(/^kl\.?/i, ''))
    const ranged = h3 !== undefined && (m3 !== undefined || dashed) && (dashed || (m1 ?? m2) !== undefined)
    if (!announced && !ranged && !loose) continue
    const end = ranged ? clock(h3, m3) : null
    const length = ranged || h3 === undefined ? match[0].length : match[0].search(/[ \t]+\d{1,2}([.:]\d\d)?$/)
    mentions.push({
      span: [match.index, match.index + (length > 0 ? length : match[0].length)],
      start: clock(h1 ?? h2 ?? '0', m1 ?? m2),
      end,
    })
  }
  return mentions
}

/** "8", "15" -> "08:15" */
export function clock(hours: string, minutes: string | undefined): string {
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}
