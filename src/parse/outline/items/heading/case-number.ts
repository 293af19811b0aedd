// Case and journal numbers: a line in, the number as written out.

import type { Span } from '../../../../model/span.js'

// "Sagsnr.: 12/838", "Sagnr.: 1-01-72-30-17", "J.nr. 103/1998", "Journalnummer 2012-28504", "Journal 23/4118", "ESDH-sag: 24/1234"
const LABELLED =
  /(?:^|[\s(*])(?:sag(?=\s\d{2}(?:\/\d|-\d{4}))|sags?[\s-]?nr|sags?nummer|j\.?\s?nr|journal(?:\s?nr|(?=\s\d{2}\/\d))|journalnummer|sags?-?id|esdh-sag(?:snr)?|ref\.?\s?nr|dok\.?\s?nr|dokument\s?nr|brevid|acadre(?:\s?sag)?)\.?\s*:?\s*((?=[\p{L}\d./ -]*\d)(?:\d{2}\.\d{2}(?:\.\d{2})?[ -]?[A-ZÆØÅ]\d{2}(?:[-/]\d+)*|[\p{L}\d][\p{L}\d./-]*(?: ?\/ ?[\d]+)?(?:\/\d+)?))/iu
// "EMN-2021-00417", "27.69.48-G01-2-14", "27.42.08P20-0001", "1-01-72-30-17", "8-51-04-90", "330-2018-3619", "2012-28504"
const BARE =
  /(?=[ES\d])(?<![\p{L}\d-])(?:(?:EMN|SAG)-\d{4}-\d{4,6}|\d{2}\.\d{2}\.\d{2}[- ]?[A-ZÆØÅ]\d{2}-\d{1,6}(?:-\d{2})?|\d-\d{2}-\d{2}-\d{1,4}(?:-\d{2})?|\d{3}-\d{4}-\d{3,6}|\d{4}-\d{6,7})(?![\p{L}\d-])/u
// Alone on a line also "12/27845", "2012-28504", "19-011922K". Not: "2024-2025", years
const ALONE = /^(?!(?:19|20)\d{2}-(?:19|20)\d{2}$)(?:\d{2}\/\d{3,6}|\d{4}-\d{4,6}|\d{2}-\d{6}[A-Z]?|\d{8,9})$/

// "13/856" and "13/12" alone on a line; the second could be a day or a fraction.
const LONG_SERIAL = /^(\d{2})\/\d{3,6}$/
const SHORT_SERIAL = /^(\d{2})\/\d{1,2}$/

/** The year of a case number that is alone on a line, if its serial number is long enough to be nothing else. */
export const yearOfCase = (line: string): string | null => LONG_SERIAL.exec(line)?.[1] ?? null

/** "13/12": a case number only if other headings have case numbers of that year (`years`). */
export const isShortCase = (line: string, years: ReadonlySet<string>): boolean =>
  years.has(SHORT_SERIAL.exec(line)?.[1] ?? '')

/** A short case number among the further lines of a heading, which hold nothing else of this form. */
export const findShortCase = (lines: readonly string[]): string | null =>
  lines.find(line => SHORT_SERIAL.test(line)) ?? null

/** The case number in a line, and where it stands there with its label. */
export function findCaseNumber(line: string): { readonly number: string; readonly span: Span } | null {
  if (line.length > 200 || !/\d/.test(line)) return null
  const labelled = LABELLED.exec(line)
  if (labelled?.[1]) {
    const start = labelled.index + (/^[\s(*]/.test(labelled[0]) ? 1 : 0)
    return { number: labelled[1].replace(/[.,]$/, ''), span: [start, labelled.index + labelled[0].length] }
  }
  const bare = BARE.exec(line)
  if (bare) return { number: bare[0], span: [bare.index, bare.index + bare[0].length] }
  return ALONE.test(line) ? { number: line, span: [0, line.length] } : null
}

/** Whether a line begins with a case number and is about nothing else: "Sagsnr.: 12/838   Brevid: 4225075", "EMN-2021-00417". */
export function looksLikeCaseNumber(line: string): boolean {
  const found = line.length < 120 ? findCaseNumber(line) : null
  if (found === null || !/^\W{0,3}$/.test(line.slice(0, found.span[0]))) return false
  // "2012-300416 - Høringssvar" is a document in a list: behind a bare number nothing more is said.
  const isLabelled = line.length - found.number.length > found.span[0] + 2 && /^\W*\p{L}{3}/u.test(line)
  return isLabelled
    ? !/[.!?]\s+\p{Lu}/u.test(line.slice(found.span[1]))
    : !/\p{L}{4}|\p{Lu}\p{L}{2}/u.test(line.slice(found.span[1]))
}

/** Whether words are a case number and nothing else: "J.nr. 12/838", "8-51-04-90)". Not: "Sag 12/838 Budget" */
export function isCaseNumber(words: string): boolean {
  const found = looksLikeCaseNumber(words) ? findCaseNumber(words) : null
  return found !== null && /^\W*$/.test(words.slice(found.span[1]))
}

// "SAG 201  /  8-51-04-90", "Punkt 3 (sagsnr. 24/1177)", "4. J.nr. 12-1/91   FOR LUKKEDE DØRE". Not: "Sag 26/01177"
const BEFORE_CASE =
  /^\P{L}{0,3}(?:\p{L}{1,12}\.?\s)?(?:nr\.?\s)?\d{1,4}[.:),]?\s[\s/|·;(–—-]*(?=(\p{L}{0,12}.{0,8}?\d[^\s)]*)\)?(?:\s.{1,20})?$)/u

/** Where in a line the number of a case begins behind that of its item, and nothing else stands there; null where none does. */
export function caseBehindNumber(line: string): number | null {
  const [lead = '', rest = ''] = BEFORE_CASE.exec(line) ?? []
  return looksLikeCaseNumber(rest) ? lead.length : null
}
