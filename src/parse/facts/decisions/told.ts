// Whether a clause tells of another time or place than this meeting: a sentence taken apart in, yes or no out.

import type { Clause } from '../../../danish/clauses.js'
import { resolveDate } from '../../../danish/dates.js'
import { compilePhrase, containsPhrase, type Phrase, type Token } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Statement } from './formulas.js'
import {
  type DayFinders,
  isAtEarlierAssembly,
  isAtMeetingIn,
  isPast,
  isSeason,
  isWhen,
  type MeetingDays,
} from './other-day.js'
import type { Situation } from './situation.js'
import { findVerb, textOf } from './subject.js'

const phrases = (list: string): Phrase[] => list.split('|').map(compilePhrase)

// "vedtog sidste år", "på det seneste møde". Not: "referatet fra sidste møde"
const EARLIER = phrases(
  'tidligere|allerede|dengang|oprindeligt|i sin tid|siden sidst|for … siden|sidste år|sidste gang|sidste uge|' +
    'forrige år|forrige gang|på … sidste -møde|på … seneste -møde|på … forrige -møde|på … foregående -møde|' +
    'blev senest|senest vedtaget|senest godkendt',
)
// "den tidligere formand", "tidligere på mødet": no other time.
const NOT_EARLIER = phrases('den tidligere|de tidligere|det tidligere|end tidligere|som tidligere|tidligere på mødet')
const TO_COME = wordSet('bliver skal vil kan bør må forventes')
const AUXILIARY = /^(?:har|havde|er|var|blev)$/u
const BY_THE_WAY = wordSet('enstemmigt desuden også endeligt så da')

/** Words [from, to) say what was resolved; `isToCome`: that it is put off, to the season that stands behind them. */
export function tellsOtherTime(
  statement: Statement,
  clause: Clause,
  [from, to]: readonly [number, number],
  days: DayFinders,
  meeting: MeetingDays,
  isPastTense: boolean,
  isToCome = false,
): boolean {
  const { tokens } = statement
  const inClause = (phrase: Phrase): boolean => containsPhrase(phrase, tokens, clause.from, clause.to)
  if (EARLIER.some(inClause) && !NOT_EARLIER.some(inClause)) return true
  // "I november besluttede bestyrelsen"; "besluttede i november", "sat i bero i foråret"
  const first = tokens[clause.from]?.word === 'og' ? clause.from + 1 : clause.from
  if (from > first && from <= first + 4 && isSeason(tokens, first, days.calendar)) return true
  const behind = BY_THE_WAY.has(tokens[to]?.word ?? '') ? to + 1 : to
  if (!isToCome && behind < clause.to && isSeason(tokens, behind, days.calendar)) return true
  // "har på mødet i december besluttet". Not: "blev udsat til behandling på mødet i juni", "bliver på mødet i juni"
  const isPlanned = tokens.slice(clause.from, to).some(({ word }) => TO_COME.has(word))
  const atMeeting = (i: number): boolean => isAtMeetingIn(tokens, i, days.calendar)
  const isBefore = tokens.some((_, i) => i >= clause.from && i < from && atMeeting(i))
  if (isPastTense && !isPlanned && (isBefore || (AUXILIARY.test(tokens[from]?.word ?? '') && atMeeting(to))))
    return true
  if (
    isPastTense &&
    tokens.some((_, i) => i >= clause.from && i < clause.to && isAtEarlierAssembly(tokens, i, meeting))
  )
    return true
  return [textOf(statement, clause.from, from), textOf(statement, to, clause.to)].some(part =>
    days
      .findDates(part)
      .some(mention => isPast(mention, meeting, isPastTense) && isWhen(part.slice(0, mention.span[0]), mention)),
  )
}

/** Whether the sentence is about another time from its head on: "På mødet den 7. marts blev der orienteret om". */
export function setsOtherTime(statement: Statement, days: DayFinders, meeting: MeetingDays): boolean {
  const head = statement.clauses[0]
  if (head?.kind !== 'main') return false
  const verb = findVerb(statement, head)
  const isPastTense = PAST_TENSE.test(statement.tokens[verb]?.word ?? '')
  return isPastTense && verb < head.to && tellsOtherTime(statement, head, [verb, verb + 1], days, meeting, true)
}

const PAST_TENSE = /^(?:blev|var|havde|har|er|fik|tog|gav|gik|traf|\p{L}{2,}(?:ede|te|edes|tes|og))$/u

/** "Regionsrådet den 24. august 2021: Godkendt.": what another body, or another day, resolved; "Viborg: …": news. */
export function isHeadedByOther(
  statement: Statement,
  index: number,
  { isOther, inDecision, meeting, lexicon }: Situation,
): boolean {
  const head = statement.clauses[0] as Clause
  if (index === 0) return false
  const title = textOf(statement, head.from, head.to)
  const end = (statement.tokens[head.to - 1] as Token).end
  if (!/^\s*(?:,[^:]*)?:/u.test(statement.sentence.slice(end, end + 80))) return false
  const day = lexicon.findDates(title)[0]
  const date = day ? resolveDate(day, meeting.date, 'nearest') : null
  if (date !== null && meeting.date !== null && !meeting.dates.includes(date) && !OF_EARLIER.test(title)) return true
  if (lexicon.isBodyName(title) && isOther(title)) return true
  // "Viborg: Kommunen har vedtaget": news from a party, where the parties report in turn.
  return !inDecision && lexicon.people.isKnownOrganisation(title)
}

// "Referat af 17. august: godkendt": what is of another day, and approved on this.
const OF_EARLIER = /^\P{L}*(?:\p{L}*referat(?:et)?|\p{L}*protokol(?:len)?)(?!\p{L})/iu

// "Forslag B fra Karen Lund:", "Ændringsforslag om ny dato:". Not: "Forslag 2:", of which the outcome may follow
const PROPOSAL = /^(?:ændrings|med(?:lem)?s)?forslag\s(?:\S{1,3}\s)?(?:fra|af|om|vedr\S*)\s/iu

/** "Forslag fra Karen Lund: Mødet flyttes til maj": what is put forward, and not yet resolved. */
export function isProposed({ sentence, tokens, clauses }: Statement, index: number): boolean {
  const end = tokens[(clauses[0]?.to ?? 0) - 1]?.end ?? 0
  return index > 0 && PROPOSAL.test(sentence) && /^\s*:/u.test(sentence.slice(end))
}
