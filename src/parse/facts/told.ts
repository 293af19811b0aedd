// Whether a clause tells of another time or place than this meeting: a sentence taken apart in, yes or no out.

import type { Clause } from '../../danish/clauses.js'
import { type DateMention, resolveDate } from '../../danish/dates.js'
import { compilePhrase, containsPhrase, type Token } from '../../danish/phrases.js'
import type { Statement } from './formulas.js'
import { textOf } from './subject.js'

/** What of a meeting tells its own day from others. */
export interface MeetingDays {
  /** `YYYY-MM-DD`, or null where unknown. */
  readonly date: string | null
  readonly dates: readonly string[]
}

type FindDates = (text: string) => readonly DateMention[]

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
// "vedtog sidste år", "på det seneste møde". Not: "referatet fra sidste møde"
const EARLIER = [
  'tidligere',
  'allerede',
  'dengang',
  'oprindeligt',
  'i sin tid',
  'siden sidst',
  'for … siden',
  'sidste år',
  'sidste gang',
  'sidste uge',
  'forrige år',
  'forrige gang',
  'på … sidste -møde',
  'på … seneste -møde',
  'på … forrige -møde',
  'på … foregående -møde',
  'blev senest',
  'senest vedtaget',
  'senest godkendt',
].map(compilePhrase)
// "den tidligere formand", "tidligere på mødet": no other time.
const NOT_EARLIER = [
  'den tidligere',
  'de tidligere',
  'det tidligere',
  'end tidligere',
  'som tidligere',
  'tidligere på mødet',
].map(compilePhrase)
const SEASON = words(
  'januar februar marts april maj juni juli august september oktober november december foråret efteråret sommeren vinteren',
)
const BY_THE_WAY = words('enstemmigt desuden også endeligt så da')

/** `verb` is the word that says what was resolved. */
export function tellsOtherTime(
  statement: Statement,
  clause: Clause,
  verb: number,
  findDates: FindDates,
  meeting: MeetingDays,
): boolean {
  const { tokens } = statement
  const inClause = (phrase: ReturnType<typeof compilePhrase>): boolean =>
    containsPhrase(phrase, tokens, clause.from, clause.to)
  if (EARLIER.some(inClause) && !NOT_EARLIER.some(inClause)) return true
  // "I november besluttede bestyrelsen"; "besluttede i november"
  const first = tokens[clause.from]?.word === 'og' ? clause.from + 1 : clause.from
  if (verb > first && verb <= first + 4 && isSeason(tokens, first)) return true
  const behind = BY_THE_WAY.has(tokens[verb + 1]?.word ?? '') ? verb + 2 : verb + 1
  if (behind < clause.to && isSeason(tokens, behind)) return true
  return (
    isPastDay(textOf(statement, clause.from, verb), 'before') ||
    isPastDay(textOf(statement, verb + 1, clause.to), 'behind')
  )

  /** A day before this meeting that stands as the time of what was resolved. */
  function isPastDay(part: string, side: 'before' | 'behind'): boolean {
    return findDates(part).some(mention => {
      const date = mention.day === null ? null : resolveDate(mention, meeting.date, 'nearest')
      if (date === null || meeting.dates.includes(date) || (meeting.date !== null && date >= meeting.date)) return false
      return isWhen(part.slice(0, mention.span[0]), side)
    })
  }
}

/** "i november", "i foråret", "i 2019". */
function isSeason(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at + 1]?.word ?? ''
  return tokens[at]?.word === 'i' && (SEASON.has(named) || /^(?:19|20)\d\d$/u.test(named))
}

/**
 * Whether a day behind these words says when: "Den 3. marts godkendte", "På mødet den 7. marts blev", "vedtog den 3. maj",
 * "godkendte på sit møde den 25. august". Not: "godkendte referatet fra mødet den 7. juni".
 */
function isWhen(lead: string, side: 'before' | 'behind'): boolean {
  const said = lead
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(word => word !== '' && word !== 'den' && word !== 'd.')
  if (said.length === 0) return true
  const meeting = said.findLastIndex(word => /møde[tn]?$/u.test(word))
  // At most "i rådet" stands between the meeting and its day.
  if (meeting < 0 || said.length - meeting > 3 || (said.length - meeting > 1 && said[meeting + 1] !== 'i')) return false
  const on = said.lastIndexOf('på', meeting)
  return on >= 0 && meeting - on <= 3 && (side === 'before' || on <= 3)
}

/** "Regionsrådet den 24. august 2021: Godkendt.": what another body, or another day, resolved. */
export function isHeadedByOther(
  statement: Statement,
  index: number,
  findDates: FindDates,
  meeting: MeetingDays,
  isOther: (words: string) => boolean,
): boolean {
  const head = statement.clauses[0] as Clause
  if (index === 0) return false
  const title = textOf(statement, head.from, head.to)
  const end = (statement.tokens[head.to - 1] as Token).end
  if (!/^\s*(?:,[^:]*)?:/u.test(statement.sentence.slice(end, end + 80))) return false
  const day = findDates(title)[0]
  const date = day ? resolveDate(day, meeting.date, 'nearest') : null
  if (date !== null && meeting.date !== null && !meeting.dates.includes(date)) return true
  return BODY.test(title.toLowerCase()) && isOther(title)
}

const BODY = /(?:råd|rådet|udvalg|udvalget|bestyrelse|bestyrelsen|direktionen|nævnet|magistraten|forum)(?!\p{L})/u
