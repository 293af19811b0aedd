// The days of a meeting where a line names several: "den 8. juni og den 19. juni 2006", "8. og 9. juni 2022". Each gets its
// year.

import type { DateFinder, DateMention } from '../../../danish/dates.js'

// " og den", ", ", " kl. 16.00-18.00 samt ", " - fortsat ". Not: ", næste møde"
const JOINT =
  /^[\s,;(]*(?:kl\.?\s*\d[\d.:]*(?:\s*[-–—]\s*(?:kl\.?\s*)?\d[\d.:]*)?)?[\s,;)]*(?:og|samt|&|\+|,|[-–—]|til)?\s*(?:fortsat|fortsættes)?\s*(?:på|til)?\s*$/iu
// "8. og " before "9. juni 2022". Not: "møde nr. 3 og" before it
const DAY_BEFORE =
  /(?<![\d./-])(?<!(?:nr|pkt|punkt)\.?\s?)(?:(?<=(?:^|\s)(?:den|d\.|\p{L}+dag,?)\s*)(\d{1,2})|(\d{1,2})\.)\s*(?:,|og|samt|&|\+)\s*(?:\p{L}+dag\s+)?$/iu

/** The days named together with the first complete date; empty where no date is complete. */
export function findDays(text: string, findDates: DateFinder): DateMention[] {
  const dates = findDates(text)
  const whole = dates.findIndex(date => date.day !== null && date.year !== null)
  if (whole < 0) return []
  let [first, last] = [whole, whole]
  while (isJoined(text, dates, first - 1)) first--
  while (isJoined(text, dates, last)) last++
  const year = (dates[whole] as DateMention).year
  const run = dates.slice(first, last + 1).map(date => ({ ...date, year: date.year ?? year }))
  const opening = run[0] as DateMention
  const before = DAY_BEFORE.exec(text.slice(0, opening.span[0]))
  const written = before?.[1] ?? before?.[2] ?? ''
  const day = Number(written)
  if (!before || day < 1 || day >= (opening.day ?? 0)) return run
  const span = [before.index, before.index + written.length] as const
  return [{ ...opening, day, lastDay: null, weekday: null, span, text: written }, ...run]
}

/** Whether the date at `i` and the one behind it are days of one meeting. */
function isJoined(text: string, dates: readonly DateMention[], i: number): boolean {
  const [here, next] = [dates[i], dates[i + 1]]
  if (!here || !next || here.day === null || next.day === null) return false
  const between = text.slice(here.span[1], next.span[0])
  return /[\p{L},;&+–—-]/u.test(between) && JOINT.test(between)
}
