// By when something is to be done: a sentence in; the words and, where they name a day, the date out.

import { resolveDate } from '../../danish/dates.js'
import { findPeriods } from '../../danish/periods.js'
import type { Lexicon } from '../lexicon.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import type { MeetingFacts } from './meeting.js'

export interface Deadline {
  /** `YYYY-MM-DD`, or null where the words name no day. */
  readonly date: string | null
  readonly text: string
}

type Dates = Pick<Lexicon, 'findDates'>
type Meeting = Pick<MeetingFacts, 'date' | 'next'>

const LONGEST = 2000
// What announces a day: "senest den 1. juni", "inden 1/8", "frist: 3. maj", "deadline d. 4. juni", "til mødet den 5. maj",
// "klar den 1. december". Not: "inden for rammen", "med virkning fra den 1. februar"
const CUE =
  /(?<!\p{L})(?:senest|inden(?!\s+for)|(?:med\s+)?frist(?:en)?(?:\s+er)?|(?:med\s+)?deadline(?:\s+er)?|tidsfrist|til|pr\.|frem\s+til|forud\s+for|klart?|færdigt?|(?:til|på|inden|ved|forud\s+for)\s+(?:\p{L}+\s+)?\p{L}*mødet?)\s*:?\s*(?=(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+)?(?:den|d\.|\d))/giu
const FURTHEST = 14
// What makes of a month or quarter a deadline with a day: its last. "i november" by itself names no day.
const BEFORE_PERIOD =
  /(?<!\p{L})(?:senest(?:\s+(?:i|inden))?|inden(?:\s+(?:udgangen\s+af|(?:for\s+)?(?:med\s+)?udgangen\s+af))?|ved\s+udgangen\s+af|frist(?:en)?:?|deadline:?|til)\s*(?:i\s*)?$/iu
const NEXT =
  /(?<!\p{L})(?:til|på|inden|ved|forud\s+for)\s+(?:det\s+|vores\s+)?(?:næste|kommende|førstkommende)\s+\p{L}*møde[t]?(?!\p{L})(?!\s+i\s+\p{L})|(?<!\p{L})(?:til\s+)?næste\s+gang(?!\p{L})/iu
// "inden fristen": the day is told elsewhere in the item.
const STATED = /(?<!\p{L})(?:inden|senest\s+(?:ved|på)|til)\s+(?:hørings|ansøgnings|svar)?fristen(?!\p{L})/iu
const VAGUE =
  /(?<!\p{L})(?:snarest(?:\s+muligt)?|hurtigst\s+muligt|løbende|inden\s+(?:sommerferien|sommeren|jul|påske|årets\s+udgang|udgangen\s+af\s+\p{L}+|længe)|(?:med\s+deadline\s+)?(?:i|til)\s+(?:efteråret|foråret|vinteren|sommeren)(?:\s+\d{4})?|ved\s+udgangen\s+af\s+[\p{L}\d]+)(?!\p{L})/iu

/**
 * The first deadline in the sentence. `stated` gives the day that the item calls "fristen"; `isField`: the words are a
 * deadline by themselves, and a date needs no word that announces it.
 */
export function findDeadline(
  whole: string,
  { findDates }: Dates,
  meeting: Meeting,
  stated: () => string | null = () => null,
  isField = false,
): Deadline | null {
  const sentence = whole.slice(0, LONGEST)
  for (const cue of sentence.matchAll(CUE)) {
    const mention = findDates(sentence.slice(cue.index))[0]
    if (!mention || mention.span[0] > cue[0].length + FURTHEST) continue
    return {
      date: resolveDate(mention, meeting.date, 'future'),
      text: sentence.slice(cue.index, cue.index + mention.span[1]),
    }
  }
  if (isField) {
    const mention = findDates(`den ${sentence}`)[0]
    if (mention) return { date: resolveDate(mention, meeting.date, 'future'), text: sentence.trim() }
  }
  const fristen = STATED.exec(sentence)
  if (fristen) return { date: stated(), text: fristen[0] }
  // A month by itself is one where it fills the field.
  const [lead] = isField ? ['i '] : ['']
  for (const { span, text, lastDay, unit } of findPeriods(`${lead}${sentence}`, meeting.date)) {
    const lead = BEFORE_PERIOD.exec(sentence.slice(0, span[0]).replace(/(?<=\si)\s$/u, ''))?.[0] ?? ''
    const exact =
      lead !== '' ||
      isField ||
      (unit !== 'month' && !/(?<!\p{L})(?:fra|født)\s+(?:i\s+)?$/iu.test(sentence.slice(0, span[0])))
    return { date: exact ? lastDay : null, text: `${lead}${lead === '' || /\s$/u.test(lead) ? '' : ' '}${text}`.trim() }
  }
  const next = NEXT.exec(sentence) ?? (isField ? /næste\s+(?:\p{L}*møde|gang)/iu.exec(sentence) : null)
  if (next) return { date: meeting.next, text: next[0] }
  const vague = VAGUE.exec(sentence)
  if (vague) return { date: null, text: vague[0] }
  return isField && /\p{L}/u.test(sentence) ? { date: null, text: sentence.trim() } : null
}

// "Fristen for høringssvar er den 15. december 2023", "med frist den 15. oktober", "høringsfrist: 3. maj"
const FRIST =
  /(?<!\p{L})(?:\p{L}*frist(?:en)?)(?:\s+for\s+[\p{L}\s]{3,40}?)?(?:\s+er)?\s*:?\s*(?=(?:\p{L}+dag\s+)?(?:den|d\.|\d))/giu

/** The one day that an item gives as its "frist"; null where it gives none, or several. */
export function findStatedDeadline(reading: Reading, drafts: readonly SectionDraft[], meeting: Meeting): string | null {
  const days = new Set<string>()
  for (const { from, to } of drafts)
    for (const { text } of reading.lines.slice(from, to))
      for (const cue of text.slice(0, LONGEST).matchAll(FRIST)) {
        const mention = reading.lexicon.findDates(text.slice(cue.index, cue.index + cue[0].length + 40))[0]
        const date =
          mention && mention.span[0] <= cue[0].length + FURTHEST ? resolveDate(mention, meeting.date, 'future') : null
        if (date !== null) days.add(date)
      }
  return days.size === 1 ? ([...days][0] ?? null) : null
}
