// Whether a clause, or a run of sentences, tells of another time or place than this meeting: statements in, yes or no out.

import type { Clause } from '../../../danish/clauses.js'
import { resolveDate } from '../../../danish/dates.js'
import { findMatches } from '../../../danish/matches.js'
import { indexPhrases, matchPhrase, type PhraseIndex, type Token, wordAt } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Lexicon } from '../../lexicon.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { Statement } from './formulas.js'
import { type DayFinders, isAtMeetingIn, isPast, isSeason, isWhen, type MeetingDays, namesSeason } from './other-day.js'
import { HEREBY } from './predicate.js'
import type { Situation } from './situation.js'
import { findVerb, textOf } from './subject.js'

const phrases = (list: string): PhraseIndex<null> => indexPhrases(list.split('|').map(written => [written, null]))

// "vedtog sidste år", "på det seneste møde". Not: "referatet fra sidste møde"
const EARLIER = phrases(
  'tidligere|allerede|dengang|oprindeligt|i sin tid|siden sidst|for … siden|sidste år|på sidste års|ved sidste års|sidste gang|sidste uge|' +
    'forrige år|forrige gang|på … sidste -møde|på … seneste -møde|på … forrige -møde|på … foregående -møde|' +
    'blev senest|senest vedtaget|senest godkendt',
)
// "den tidligere formand", "tidligere på mødet": no other time
const NOT_EARLIER = phrases('den tidligere|de tidligere|det tidligere|end tidligere|som tidligere|tidligere på mødet')
const TO_COME = wordSet('bliver skal vil kan bør må forventes')
const AUXILIARY = /^(?:har|havde|er|var|blev)$/u
const BY_THE_WAY = wordSet('enstemmigt desuden også endeligt så da')

/** Words [from, to) of a clause, which say what was resolved. */
export interface Resolution {
  readonly clause: Clause
  readonly from: number
  readonly to: number
  readonly isPastTense: boolean
  /** The season that follows is the one it is put off to. */
  readonly isPostponed: boolean
}

/** When this meeting was, and what finds other days. */
export interface Times {
  readonly meeting: MeetingDays
  readonly lexicon: DayFinders
}

export function tellsOtherTime(
  statement: Statement,
  { clause, from, to, isPastTense, isPostponed }: Resolution,
  { meeting, lexicon: { calendar, findDates } }: Times,
): boolean {
  const { tokens } = statement
  if (holds(EARLIER, tokens, clause) && !holds(NOT_EARLIER, tokens, clause)) return true
  // "I november besluttede bestyrelsen"; "besluttede i november", "sat i bero i foråret"
  const first = wordAt(tokens, clause.from) === 'og' ? clause.from + 1 : clause.from
  if (from > first && from <= first + 4 && isSeason(tokens, first, calendar)) return true
  const behind = BY_THE_WAY.has(wordAt(tokens, to)) ? to + 1 : to
  if (!isPostponed && behind < clause.to && isSeason(tokens, behind, calendar)) return true
  if (isPastTense && isAtOtherMeeting(tokens, { clause, from, to }, calendar)) return true
  return [textOf(statement, clause.from, from), textOf(statement, to, clause.to)].some(part =>
    findDates(part).some(
      mention => isPast(mention, meeting, isPastTense) && isWhen(part.slice(0, mention.span[0]), mention),
    ),
  )
}

function holds(phrases: PhraseIndex<null>, tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < to; i++)
    for (const { phrase } of phrases(tokens, i)) {
      const end = matchPhrase(phrase, tokens, i)
      if (end >= 0 && end <= to) return true
    }
  return false
}

/** "har på mødet i december besluttet". Not: "blev udsat til mødet i juni", "bliver på mødet i juni" */
function isAtOtherMeeting(
  tokens: readonly Token[],
  { clause, from, to }: Pick<Resolution, 'clause' | 'from' | 'to'>,
  calendar: DayFinders['calendar'],
): boolean {
  const atMeeting = (i: number): boolean => isAtMeetingIn(tokens, i, calendar)
  const isPlanned = tokens.slice(clause.from, to).some(({ word }) => TO_COME.has(word))
  const isBefore = tokens.some((_, i) => i >= clause.from && i < from && atMeeting(i))
  return !isPlanned && (isBefore || (AUXILIARY.test(wordAt(tokens, from)) && atMeeting(to)))
}

/** Whether a sentence begins with another time, which it then tells of: "På mødet den 7. marts blev der orienteret om". */
function setsOtherTime(statement: Statement, times: Times): boolean {
  const clause = statement.clauses[0]
  if (clause?.kind !== 'main') return false
  const from = findVerb(statement, clause)
  if (from === clause.to || !PAST_TENSE.test(wordAt(statement.tokens, from))) return false
  return tellsOtherTime(statement, { clause, from, to: from + 1, isPastTense: true, isPostponed: false }, times)
}

const PAST_TENSE = /^(?:blev|var|havde|har|er|fik|tog|gav|gik|traf|\p{L}{2,}(?:ede|te|edes|tes|og))$/u

/** "Regionsrådet den 24. august 2021: Godkendt." is what another body resolved, or on another day; "Viborg: …" is news. */
export function isHeadedByOther(
  statement: Statement,
  index: number,
  { isOther, inDecision, meeting, lexicon }: Situation,
): boolean {
  if (index === 0) return false
  const head = statement.clauses[0] as Clause
  const title = textOf(statement, head.from, head.to)
  const end = (statement.tokens[head.to - 1] as Token).end
  if (!/^\s*(?:,[^:]*)?:/u.test(statement.sentence.slice(end, end + 80))) return false
  const day = lexicon.findDates(title)[0]
  const date = day ? resolveDate(day, meeting.date, 'nearest') : null
  if (date !== null && meeting.date !== null && !meeting.dates.includes(date) && !OF_EARLIER.test(title)) return true
  if (lexicon.isBodyName(title) && isOther(title)) return true
  // "Viborg: Kommunen har vedtaget": the parties report in turn.
  return !inDecision && lexicon.people.isKnownOrganisation(title)
}

// "Referat af 17. august: godkendt" was approved at this meeting.
const OF_EARLIER = /^\P{L}*(?:\p{L}*referat(?:et)?|\p{L}*protokol(?:len)?)(?!\p{L})/iu

// "Forslag B fra Karen Lund:", "Ændringsforslag om ny dato:". Not: "Forslag 2:", which its outcome may follow
const PROPOSAL = /^(?:ændrings|med(?:lem)?s)?forslag\s(?:\S{1,3}\s)?(?:fra|af|om|vedr\S*)\s/iu

/** "Forslag fra Karen Lund: Mødet flyttes til maj" is put forward and not yet resolved. */
export function isProposed({ sentence, tokens, clauses }: Statement, index: number): boolean {
  const end = tokens[(clauses[0]?.to ?? 0) - 1]?.end ?? 0
  return index > 0 && PROPOSAL.test(sentence) && /^\s*:/u.test(sentence.slice(end))
}

// How the story goes on in the same paragraph: "Det blev besluttet", "Her blev det aftalt", "Endelig blev"
const GOES_ON =
  /^(?:det|der|dér|her|herefter|derefter|samtidig|derudover|desuden|endvidere|endelig|under\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:blev|var)(?!\p{L})/u
// "Seniorpolitikken er sendt tilbage.": what has been so since. Not: "Planen er hermed godkendt"
const IS_SO = /^(?:[\p{L}-]+\s){1,5}?er\s(?:\p{L}+\s){0,2}?\p{L}+(?:t|et)(?!\p{L})/u
const WITHIN = /(?<!\p{L})i\s+(\p{L}+)/gu
const LONGEST = 400

/** Sentence by sentence: an earlier meeting goes on, "På mødet den 7. marts blev det drøftet … Det blev besluttet". */
export function createToldRun(
  lexicon: Pick<Lexicon, 'findFormulas' | 'findDates' | 'calendar'>,
  meeting: MeetingDays,
  kind: SectionDraft['kind'],
): (text: string, isFirst: boolean) => boolean {
  /** Most sentences name no day and no meeting, and need no closer look. */
  const isDated = (said: string): boolean =>
    /\d|møde/u.test(said) || findMatches(said, WITHIN).some(([, word = '']) => namesSeason(word, lexicon.calendar))
  let isTold = false
  return (text, isFirst) => {
    const said = text.slice(0, LONGEST).toLowerCase()
    const sets = isDated(said) && setsOtherTime(lexicon.findFormulas(text), { lexicon, meeting })
    // Under "Beslutning" such a sentence may be the outcome.
    const isSo = kind === 'referat' && IS_SO.test(said) && !said.split(' ').some(word => HEREBY.has(word))
    // "Dér blev det vedtaget": at the meeting that was told of
    isTold = sets || said.startsWith('dér ') || (isTold && !isFirst && (isSo || GOES_ON.test(said)))
    return isTold
  }
}
