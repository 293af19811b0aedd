// By when something is to be done: a sentence in; the words that say so and, where they name a day, its date out.

import { type DateMention, resolveDate } from '../../../danish/dates.js'
import { lower } from '../../../danish/fold.js'
import { findMatches } from '../../../danish/matches.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import { oneOf } from '../../../danish/word-set.js'
import type { Lexicon } from '../../lexicon.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { Reading } from '../../reading.js'
import { isWhen } from '../decisions/other-day.js'
import type { MeetingFacts } from '../meeting/meeting.js'

export interface Deadline {
  /** `YYYY-MM-DD`, or null where the words name no day. */
  readonly date: string | null
  readonly text: string
}

/** What is known besides the sentence. */
export interface DeadlineContext extends Pick<Lexicon, 'findDates' | 'findPeriods'> {
  readonly meeting: Pick<MeetingFacts, 'date' | 'next'>
  /** The day that the item calls "fristen". */
  readonly stated: () => string | null
}

// Words that announce a day: "senest den 1. juni", "inden 1/8", "frist: 3. maj", "deadline d. 4. juni", "til mødet den 5. maj",
// "klar den 1. december". Not: "inden for rammen", "med virkning fra den 1. februar"
const CUE =
  /(?<!\p{L})(?:senest|inden(?!\s+for)|(?:med\s+)?\p{L}*frist(?:en)?(?:\s+er)?|(?:med\s+)?deadline(?:\s+er)?|til|før|pr\.|frem\s+til|forud\s+for|klart?|færdigt?|(?:til|på|inden|ved|forud\s+for)\s+(?:\p{L}+\s+)?\p{L}*mødet?)\s*:?\s*(?=(?:\p{L}+dag,?\s+)?(?:den|d\.|\d))/gu
/** So far behind such a word its day may begin, and so long may it be. */
const FURTHEST = 14
const LONGEST_DAY = 40
// With these a month or quarter is a deadline on its last day; "i november" alone names no day.
const BEFORE_PERIOD =
  /(?<!\p{L})(?:senest(?:\s+(?:i|inden))?|inden(?:\s+(?:udgangen\s+af))?|ved\s+udgangen\s+af|frist(?:en)?:?|deadline:?|til)\s*(?:i\s*)?$/u
// Other words before a period that belong to it: "på mødet i marts", "i løbet af foråret", "i 1. kvartal"
const LEAD =
  /(?<!\p{L})(?:(?:senest\s)?(?:på|til|ved|inden|før|forud\sfor)\s(?:(?!(?:på|til|ved|inden|før|om|for)\s)\p{L}+\s){0,2}?\p{L}*mødet?\s)?(?:midt\si|i(?:\s(?:løbet|begyndelsen|starten|midten|slutningen)\saf)?)\s*$/u
const NEXT =
  /(?<!\p{L})(?:til|på|inden|ved|forud\s+for)\s+(?:det\s+|vores\s+)?(?:næste|kommende|førstkommende)\s+\p{L}*møde[t]?(?!\p{L})(?!\s+i\s+\p{L})|(?<!\p{L})(?:til\s+)?næste\s+gang(?!\p{L})/u
// "inden fristen": its day stands elsewhere in the item.
const STATED = /(?<!\p{L})(?:inden|senest\s+(?:ved|på)|til)\s+(?:hørings|ansøgnings|svar)?fristen(?!\p{L})/u
const VAGUE = new RegExp(
  String.raw`(?<!\p{L})${oneOf(String.raw`
    asap snarest(?:\s+muligt)? hurtigst(?:\s+muligt)? så\s+(?:hurtigt|snart)\s+som\s+muligt straks omgående løbende
    inden(?:\s+for)?\s+(?:\d{1,3}|en|et|to|tre|fire|fem|seks|otte|ti|fjorten)\s+(?:(?:hver|arbejds)?dage?|uger?|måned(?:er)?)
    (?:i|inden\s+for)\s+denne\s+(?:uge|måned)
    (?:i|inden)\s+næste\s+(?:uge|måned)
    (?:inden|før|senest(?:\s+på)?)\s+(?:man|tirs|ons|tors|fre|lør|søn)dag(?!\s+(?:den|d\.|\d))
    (?:inden|frem\s+til|før)\s+(?:\p{L}+ferien|sommeren|jul|nytår|påske|pinse|årsskiftet|(?:årets|månedens|ugens|kvartalets)\s+(?:udgang|afslutning)|udgangen\s+af\s+\p{L}+|længe)
    (?:med\s+deadline\s+)?(?:i|til|i\s+løbet\s+af|inden)\s+(?:efteråret|foråret|vinteren|sommeren)(?:\s+\d{4})?
    ved\s+udgangen\s+af\s+[\p{L}\d]+ ved\s+(?:årets|månedens|ugens|kvartalets)\s+(?:udgang|afslutning)
    (?:senest\s+\d{1,2}\s+(?:dage|uger)\s+før|(?:senest\s+)?(?:til|inden|før|på))\s+(?:general|års)forsamlingen
  `)}(?!\p{L})`,
  'u',
)

// "født i uge 30", "fra uge 12" are no deadlines.
const SINCE = /(?<!\p{L})(?:fra|født)\s+(?:i\s+)?$/u
const NEXT_FIELD = /næste\s+(?:\p{L}*møde|gang)/u

/** The first deadline in the sentence. `isField`: the text is a deadline, and a day in it needs no word that announces it. */
export function findDeadline(text: string, context: DeadlineContext, isField: boolean): Deadline | null {
  const sentence = text.slice(0, LONGEST_SENTENCE)
  const said = lower(sentence)
  const written = (match: RegExpExecArray): string => sentence.slice(match.index, match.index + match[0].length)
  const day = findDay(sentence, said, context) ?? (isField ? findDayOfField(sentence, context) : null)
  if (day) return day
  const fristen = STATED.exec(said)
  if (fristen) return { date: context.stated(), text: written(fristen) }
  const period = findPeriod(sentence, said, context, isField)
  if (period) return period
  const next = NEXT.exec(said) ?? (isField ? NEXT_FIELD.exec(said) : null)
  if (next) return { date: context.meeting.next, text: written(next) }
  const vague = VAGUE.exec(said)
  if (vague) {
    // "inden efterårsferien (11/10)"
    const bracket = /^\s?\(([^()]{3,20})\)/u.exec(sentence.slice(vague.index + vague[0].length))
    const date = bracket ? (findDayOfField(bracket[1] as string, context)?.date ?? null) : null
    return { date, text: written(vague) + (date !== null && bracket ? bracket[0] : '') }
  }
  if (!isField) return findDayInBrackets(sentence, context) ?? findWhen(sentence, context)
  return /\p{L}/u.test(sentence) ? { date: null, text: sentence.trim() } : null
}

/** A day behind a word that announces it. */
function findDay(sentence: string, said: string, context: DeadlineContext): Deadline | null {
  for (const cue of findMatches(said, CUE)) {
    const mention = dayBehind(sentence, cue, context)
    if (!mention) continue
    const date = resolveDate(mention, context.meeting.date, 'future')
    return { date, text: sentence.slice(cue.index, cue.index + mention.span[1]) }
  }
  return null
}

/** The day behind such a word; its span is counted from the word. */
function dayBehind(text: string, cue: RegExpExecArray, { findDates }: Pick<Lexicon, 'findDates'>): DateMention | null {
  const furthest = cue[0].length + FURTHEST
  const mention = findDates(text.slice(cue.index, cue.index + furthest + LONGEST_DAY))[0]
  if (mention && mention.span[0] <= furthest) return mention
  // "deadline er 27/11", "tidsfrist 20/5": as behind "den"
  const behind = cue.index + cue[0].length
  const [bare] = /frist|deadline/u.test(cue[0]) ? findDates(`den ${text.slice(behind, behind + LONGEST_DAY)}`) : []
  const den = 'den '.length
  const shift = cue[0].length - den
  return bare && bare.span[0] <= den && bare.day !== null
    ? { ...bare, span: [cue[0].length, bare.span[1] + shift] }
    : null
}

/** A field that has a day in it. */
function findDayOfField(text: string, { findDates, meeting }: DeadlineContext): Deadline | null {
  // "15/8" is a date behind "den".
  const [mention] = findDates(`den ${text}`)
  return mention ? { date: resolveDate(mention, meeting.date, 'future'), text: text.trim() } : null
}

/** "Indhente tilbud (14/8)": nothing but a coming day. */
function findDayInBrackets(sentence: string, context: DeadlineContext): Deadline | null {
  const said = /\(((?:\p{L}+dag\s)?(?:den\s|d\.\s?)?\d[^()]{2,20})\)\.?$/iu.exec(sentence)?.[1] ?? ''
  const mention = context.findDates(`den ${said}`)[0]
  const isAll = mention?.day != null && /^[\s.]*$/u.test(`den ${said}`.slice(mention.span[1]))
  return isAll ? findDayOfField(said, context) : null
}

/** A coming day that no word announces: "sender den i høring d. 22. maj". Not: "til seminaret på mødet den 22. maj" */
function findWhen(sentence: string, { findDates, meeting }: DeadlineContext): Deadline | null {
  for (const mention of findDates(sentence)) {
    const { day, text, span } = mention
    const date = resolveDate(mention, meeting.date, 'nearest')
    if (date === null || meeting.date === null || date <= meeting.date) continue
    if (day !== null && /^(?:den|d\.)/iu.test(text) && isWhen(sentence.slice(0, span[0]), mention))
      return { date, text: sentence.slice(...span) }
  }
  return null
}

/** "primo 2024", "senest i uge 43", "inden udgangen af januar". A month names a day only behind "senest" or the like. */
function findPeriod(
  sentence: string,
  said: string,
  { findPeriods, meeting }: DeadlineContext,
  isField: boolean,
): Deadline | null {
  // As a field a month stands without "i".
  const shift = isField ? 2 : 0
  const [period] = findPeriods(isField ? `i ${sentence}` : sentence, meeting.date)
  // "uge 7 og uge 42" is no day by which.
  if (!period || (!isField && /^\s*(?:og|,|eller)\s*uge\s/u.test(said.slice(period.span[1])))) return null
  const from = period.span[0] - shift
  const before = said.slice(0, Math.max(0, from))
  const cue = BEFORE_PERIOD.exec(before)
  // "Til mødet i december" names no day, even in a field.
  const led = LEAD.exec(before)
  const isAtMeeting = /møde/u.test(led?.[0] ?? '')
  const lead = cue ?? (isField && !isAtMeeting ? null : led)
  const exact = cue !== null || (isField && !isAtMeeting) || (period.unit !== 'month' && !SINCE.test(before))
  return {
    date: exact ? period.lastDay : null,
    text: sentence.slice(lead ? lead.index : Math.max(0, from), period.span[1] - shift),
  }
}

// "Fristen for høringssvar er den 15. december 2023", "med frist den 15. oktober", "høringsfrist: 3. maj"
const FRIST =
  /(?<!\p{L})(?:\p{L}*frist(?:en)?)(?:\s+for\s+[\p{L}\s]{3,40}?)?(?:\s+er)?\s*:?\s*(?=(?:\p{L}+dag\s+)?(?:den|d\.|\d))/gu

/** The day that an item calls its "frist"; null where it gives none, or several. */
export function findStatedDeadline(
  { lines, lexicon }: Reading,
  drafts: readonly SectionDraft[],
  { date }: Pick<MeetingFacts, 'date'>,
): string | null {
  const found = drafts
    .flatMap(({ from, to }) => lines.slice(from, to))
    .flatMap(({ text }) =>
      findMatches(lower(text.slice(0, LONGEST_SENTENCE)), FRIST).map(cue => dayBehind(text, cue, lexicon)),
    )
    .flatMap(mention => (mention && resolveDate(mention, date, 'future')) ?? [])
  const [day = null, ...others] = new Set(found)
  return others.length === 0 ? day : null
}
