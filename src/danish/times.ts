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

// "kl. 8.15-10.40", "kl. 12,30-14,00", "Kl 19", "klokken 19.00", "fra kl. 16.30 til kl. 18", "14:00 - ca. 16:00",
// "09:00 09:05" (dash lost), "9.15-9.35", "kl.21.33", "kl. 17. 00", "kl. 1415-1630". Not: "1.316.000", "25. maj", "2018-2019", "10-12 %",
// "3.5", "kl. 9. 30 deltagere".
const CLOCK = '(?:[01]?\\d|2[0-4])'
const MINUTE = '[0-5]\\d'
// "16:30:00", as programs write it. Not: "16.04.24", a date
const SECONDS = '(?:(?<=:\\d\\d):[0-5]\\d)?'
const TIME = new RegExp(
  `(?:(?<!\\p{L})(?:kl\\.?|klokken)[ \\t]*(?<h1>${CLOCK})(?:(?:[.:,]|\\.[ \\t](?=[0134][05](?!\\d|[ \\t]\\p{Ll}{4}))|(?<=\\d\\d)(?=\\d\\d(?!\\d)))(?<m1>${MINUTE})${SECONDS})?|(?<![\\d.,:/\\-])(?<h2>${CLOCK})[.:](?<m2>${MINUTE})${SECONDS})(?![\\d%]|[.,:/]\\d)` +
    `(?:[ \\t]*(?:->|→|-|–|—|\\(?til|[ \\t])[ \\t]*(?:ca\\.[ \\t]*)?(?:kl\\.?[ \\t]*)?(?<h3>${CLOCK})(?:(?:[.:]|(?<=,\\d\\d[ \\t]?[-–—][ \\t]?(?:kl\\.?[ \\t]?)?\\d{1,2}),|(?<=\\d{4}[ \\t]?[-–—][ \\t]?(?:kl\\.?[ \\t]?)?\\d\\d)(?=\\d\\d(?!\\d)))(?<m3>${MINUTE})${SECONDS}|(?!\\.? *\\p{L}{3})|(?<=kl\\.?[ \\t]*\\d{1,2})(?=\\. ))(?![\\d%]|[.,:/\\-]\\d))?`,
  'giu',
)

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

function clock(hours: string, minutes: string | undefined): string {
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}
