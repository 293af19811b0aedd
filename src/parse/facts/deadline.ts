// By when something is to be done: a sentence in; the words and, where they name a day, the date out.

import { isoDate, resolveDate } from '../../danish/dates.js'
import type { Lexicon } from '../lexicon.js'
import type { MeetingFacts } from './meeting.js'

export interface Deadline {
  /** `YYYY-MM-DD`, or null where the words name no day. */
  readonly date: string | null
  readonly text: string
}

// "senest den 1. juni", "inden 1/8", "frist: 3. maj", "deadline d. 4. juni", "frem til fristen d. 31. maj", "til den 5. maj".
// Not: "inden for rammen", "inden næste møde" (see below)
const CUE =
  /(?<!\p{L})(?:senest|inden(?!\s+for)|frist(?:en)?(?:\s+(?:er|for[^,.]{3,40}))?|deadline|tidsfrist|til|pr\.|med\s+frist|forud\s+for|frem\s+til)\s*:?\s*(?=(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den|d\.|\d))/giu
// "primo 2024", "ultimo august", "medio januar 2024"
const PART =
  /(?<!\p{L})(?:(?:senest|inden|til)\s+)?(primo|medio|ultimo|ult\.)\s+(?:(\p{L}{3,9})(?!\p{L})\.?\s*)?((?:19|20)\d{2})?/giu
// "senest i uge 22", "inden uge 41", "i uge 7". Not: "født i uge 32-37"
const WEEK = /(?<!\p{L})(?:senest|inden|til)\s+(?:i\s+)?uge\s+(\d{1,2})(?![\d–-])/iu
const NEXT =
  /(?<!\p{L})(?:til|på|inden|ved|forud for)\s+(?:det\s+)?(?:næste|kommende)\s+\p{L}*møde[t]?(?!\p{L})(?!\s+i\s+\p{L})/iu
const VAGUE =
  /(?<!\p{L})(?:snarest(?:\s+muligt)?|hurtigst\s+muligt|inden\s+(?:sommerferien|jul|årets\s+udgang|udgangen\s+af\s+\p{L}+(?:\s+\d{4})?)|(?:med\s+deadline\s+)?i\s+(?:efteråret|foråret|vinteren|sommeren)(?:\s+\d{4})?|ved\s+udgangen\s+af\s+[\p{L}\d]+|(?:senest\s+|inden\s+)?i\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?:\s+\d{4})?|til\s+efteråret|til\s+foråret)(?!\p{L})/iu

/** The first deadline in the sentence. `loose`: the words are a deadline field, a date needs no cue. */
export function findDeadline(
  sentence: string,
  lexicon: Lexicon,
  meeting: MeetingFacts,
  loose = false,
): Deadline | null {
  const { findDates } = lexicon
  for (const cue of loose ? [] : sentence.matchAll(CUE)) {
    const from = cue.index + cue[0].length
    const mention = findDates(sentence.slice(cue.index))[0]
    if (!mention || mention.span[0] + cue.index > from + 12) continue
    const text = sentence.slice(cue.index, cue.index + mention.span[1])
    return { date: resolveDate(mention, meeting.date, 'future'), text }
  }
  if (loose) {
    const mention = findDates(`den ${sentence}`)[0]
    if (mention) return { date: resolveDate(mention, meeting.date, 'future'), text: sentence.trim() }
  }
  const part = [...sentence.matchAll(PART)][0]
  if (part) return { date: partDate(part, lexicon, meeting), text: part[0].trim() }
  const week = WEEK.exec(sentence) ?? (loose ? /uge\s+(\d{1,2})/iu.exec(sentence) : null)
  if (week?.[1]) return { date: meeting.date ? weekEnd(Number(week[1]), meeting.date) : null, text: week[0] }
  const next = NEXT.exec(sentence) ?? (loose ? /næste\s+\p{L}*møde/iu.exec(sentence) : null)
  if (next) return { date: meeting.next, text: next[0] }
  const vague = VAGUE.exec(sentence)
  if (vague) return { date: null, text: vague[0] }
  return loose && /\p{L}/u.test(sentence) ? { date: null, text: sentence.trim() } : null
}

/** The last day of the third of a month (primo 1-10, medio 11-20, ultimo 21-end), or of a year. */
function partDate(match: RegExpMatchArray, { findDates }: Lexicon, meeting: MeetingFacts): string | null {
  const [, which, monthName, year] = match
  const last = /^u/iu.test(which ?? '') ? 31 : /^m/iu.test(which ?? '') ? 20 : 10
  if (!monthName) {
    if (!year) return null
    return last === 31 ? `${year}-12-31` : last === 20 ? `${year}-06-30` : `${year}-01-31`
  }
  const month = findDates(`den 1. ${monthName}`)[0]?.month
  if (!month) return null
  const lastOfMonth = (y: number) => Math.min(last, new Date(Date.UTC(y, month, 0)).getUTCDate())
  if (year) return isoDate(Number(year), month, lastOfMonth(Number(year)))
  if (!meeting.date) return null
  const near = Number(meeting.date.slice(0, 4))
  const same = isoDate(near, month, lastOfMonth(near))
  return same >= meeting.date ? same : isoDate(near + 1, month, lastOfMonth(near + 1))
}

/** Friday of the ISO week: of this year, or of the next where it is past. */
function weekEnd(week: number, date: string): string | null {
  if (week < 1 || week > 53) return null
  const friday = (year: number): string => {
    const fourth = new Date(Date.UTC(year, 0, 4))
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
    return new Date(monday + ((week - 1) * 7 + 4) * 86_400_000).toISOString().slice(0, 10)
  }
  const year = Number(date.slice(0, 4))
  return friday(year) >= date ? friday(year) : friday(year + 1)
}
