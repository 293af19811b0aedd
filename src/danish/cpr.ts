// Finds CPR numbers (personnumre) in a text, and masks them without changing the length, so that every span into the text
// stays valid. In doubt a number counts as a CPR number: hiding a case number does little harm, showing a person's number
// does much. The words are here and not in a dictionary, since masking must not depend on a file that anybody may edit.

import type { Span } from '../model/span.js'
import { daysIn } from './dates.js'
import { findMatches } from './matches.js'

/** All hyphens of keyboards, Word and PDF, also at the end of a line: "010190-1234", "010190 – 1234". */
const HYPHEN = String.raw`[ \u00a0]?[-\u00ad\u2010-\u2015\u2212][ \u00a0\n]{0,2}`

/** "010190-1234", "010190 1234", "01.01.90-1234", "0101901234". Not part of a longer number: EAN has 13 digits. */
// The look-behind comes behind the digits, since it would be tried at every letter.
const SHAPE = new RegExp(
  String.raw`(\d{2})(?<!\p{N}\d{2})([ .-]?)(\d{2})\2(\d{2})(${HYPHEN}|[ \u00a0./]?)(\d{4})(?!\p{N}|-\p{N})`,
  'gu',
)

/** "CPR-nr. 010190-1234", "født 0101901234", "f. 010190 1234". Not "fordi 0101901234", "f.eks. sag 0101901234". */
const PERSON =
  /(?:(?:cpr|person(?:nummer|nr)|pers\.? ?nr|(?<!\p{L})(?:født|fødselsdato|fødselsnr|fødselsnummer))[^\n]{0,25}|(?<!\p{L})f\. ?)$/iu

/** "Sagsnr. 010190-1234", "J.nr.: …", "EAN …", "tlf. …", "P-nr. …", "konto 1234 …". Not "Personsag 010190-1234". */
const OTHER =
  /(?<!\p{L})(?:(?:sags?|j|journal|dok|dokument|p|se|reg|faktura|ordre|matr|matrikel)[. -]*(?:nr|nummer|id)|(?:ean|cvr|tlf|telefon|mobil|fax|konto)[. -]*(?:nr|nummer)?)[.: #]*(?:\d{4} )?$/iu

/** Characters before the number that may say what kind of number it is. */
const BEFORE = 40

export function findCprNumbers(text: string): Span[] {
  const found: Span[] = []
  // Few texts have four digits in a row, which is quickly tested.
  if (!/\d{4}/.test(text)) return found
  for (const match of findMatches(text, SHAPE)) {
    const [number, day, between, month, year, gap, serial] = match as unknown as Parts
    if (!isBirthday(day, month, year, serial)) continue
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index)
    const end = match.index + number.length
    if (looksLikeCpr({ before, after: text.slice(end, end + 1), digits: day + month + year + serial, between, gap }))
      found.push([match.index, end])
  }
  return found
}

type Parts = readonly [
  number: string,
  day: string,
  between: string,
  month: string,
  year: string,
  gap: string,
  serial: string,
]

interface Seen {
  readonly before: string
  readonly after: string
  readonly digits: string
  /** The separators between day and month, and before the last four digits. */
  readonly between: string
  readonly gap: string
}

function looksLikeCpr({ before, after, digits, between, gap }: Seen): boolean {
  if (PERSON.test(before)) return true
  if (OTHER.test(before)) return false
  // The tail of a longer mark: "EMN-010190-1234".
  if (/[\p{L}\p{N}][-_]$/u.test(before)) return false
  // Written like a CPR number. A wrong check digit proves nothing, since numbers without a valid one are issued.
  if (between === '' && /[-\u00ad\u2010-\u2015\u2212]/u.test(gap)) return true
  // Not "17/0101901234", "a0101901234", "0101901234abcdef".
  return !/(?:\p{L}|\p{N}[/.])$/u.test(before) && !/^\p{L}/u.test(after) && hasCheckDigit(digits)
}

/** The text with the digits of every CPR number replaced: "XXXXXX-XXXX". */
export function maskCprNumbers(text: string): string {
  return maskDigits(text, findCprNumbers(text))
}

export function maskDigits(text: string, spans: readonly Span[]): string {
  let masked = ''
  let done = 0
  for (const [start, end] of spans) {
    masked += text.slice(done, start) + text.slice(start, end).replace(/\d/g, 'X')
    done = end
  }
  return done === 0 ? text : masked + text.slice(done)
}

/** Whether the date exists in the century that the seventh digit stands for. */
function isBirthday(day: string, month: string, year: string, serial: string): boolean {
  const fullYear = centuryOf(Number(serial[0]), Number(year)) + Number(year)
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(fullYear, m)
}

function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Modulus 11. */
function hasCheckDigit(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0
}
