// Whether a clause tells of another time or place than this meeting: a sentence taken apart in, yes or no out.

import type { Clause } from '../../danish/clauses.js'
import { type DateMention, resolveDate } from '../../danish/dates.js'
import type { Token } from '../../danish/phrases.js'
import type { Statement } from './formulas.js'
import { textOf } from './subject.js'

/** What of a meeting tells its own day from others. */
export interface MeetingDays {
  /** `YYYY-MM-DD`, or null where unknown. */
  readonly date: string | null
  readonly dates: readonly string[]
}

// "har tidligere besluttet", "vedtog sidste år", "på det seneste møde". Not: "den tidligere formand" (see BEFORE_NOUN)
const EARLIER =
  /(?<!\p{L})(?:tidligere(?!\s+på\s+mødet)|på\s+(?:det\s+|sit\s+|vores\s+)?(?:sidste|seneste|forrige|foregående)\s+\p{L}*møde|(?:sidste|forrige)\s+(?:år|gang|uge|måned)|allerede|dengang|oprindeligt|i\s+sin\s+tid|senest\s+(?=\p{L}+(?:et|t)(?!\p{L}))|for\s+\p{L}+\s+(?:år|måneder|uger)\s+siden|siden\s+sidst)(?!\p{L})/iu
const BEFORE_NOUN = /(?<!\p{L})(?:den|de|det|sin|deres|som|end)\s+tidligere(?!\p{L})/iu
// "besluttede i november", "vedtog i foråret", "besluttede i 2019": right behind the verb
const THEN =
  /^\s*(?:(?:enstemmigt|desuden|også|endeligt)\s+)?i\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|sommeren|vinteren|(?:19|20)\d\d)(?!\p{L})/iu
const THEN_FIRST =
  /^\s*(?:(?:og|men)\s+)?i\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|sommeren|vinteren|(?:19|20)\d\d)(?:\s+(?:19|20)\d\d)?\s*$/iu

/** `verb` is the word that says what was resolved. */
export function tellsOtherTime(
  statement: Statement,
  clause: Clause,
  verb: number,
  findDates: (text: string) => readonly DateMention[],
  meeting: MeetingDays,
): boolean {
  const { sentence, tokens } = statement
  const text = textOf(statement, clause.from, clause.to)
  if (EARLIER.test(text) && !BEFORE_NOUN.test(text)) return true
  const before = textOf(statement, clause.from, verb)
  const behind = sentence.slice((tokens[verb] as Token).end, (tokens[clause.to - 1] as Token).end)
  if (THEN.test(behind) || THEN_FIRST.test(before.replace(/\s+\S+$/u, ''))) return true
  const past = (mention: DateMention): boolean => {
    const date = resolveDate(mention, meeting.date, 'nearest')
    return date !== null && !meeting.dates.includes(date) && (meeting.date === null || date < meeting.date)
  }
  const dated = (part: string, lead: RegExp): boolean =>
    findDates(part).some(mention => {
      if (mention.day === null || !past(mention)) return false
      return lead.test(
        part
          .slice(0, mention.span[0])
          .replace(/(?:^|\s)(?:den|d\.)?\s*$/iu, '')
          .trim(),
      )
    })
  return dated(before, BEFORE_VERB) || dated(behind, BEHIND_VERB)
}

// What stands before the day of another meeting: "Den 3. marts godkendte", "På mødet i rådet den 7. marts blev"
const BEFORE_VERB = /^$|(?:^|\s)på\s+(?:\p{L}+\s+){0,2}\p{L}*møde[t]?(?:\s+i\s+\S+)?,?$/iu
// "vedtog den 3. maj", "godkendte på sit møde den 25. august". Not: "godkendte referatet fra mødet den 7. juni"
const BEHIND_VERB = /^(?:(?:\S+\s+){0,3}?på\s+(?:sit\s+|et\s+|deres\s+|det\s+)?\p{L}*møde[t]?(?:\s+i\s+\S+)?)?$/iu

/** "Regionsrådet den 24. august 2021: Godkendt.": what another body, or another day, resolved. */
export function isHeadedByOther(
  statement: Statement,
  index: number,
  findDates: (text: string) => readonly DateMention[],
  meeting: MeetingDays,
  isOther: (words: string) => boolean,
): boolean {
  const head = statement.clauses[0] as Clause
  if (index === 0) return false
  const words = textOf(statement, head.from, head.to)
  const following = statement.tokens[head.to]
  const end = (statement.tokens[head.to - 1] as Token).end
  if (!following || !/^\s*(?:,[^:]*)?:/u.test(statement.sentence.slice(end))) return false
  const day = findDates(words)[0]
  const date = day ? resolveDate(day, meeting.date, 'nearest') : null
  if (date !== null && meeting.date !== null && !meeting.dates.includes(date)) return true
  return BODY.test(words) && isOther(words)
}

const BODY =
  /^\s*\p{Lu}[\p{L}\- ]*(?:råd|rådet|udvalg|udvalget|bestyrelse|bestyrelsen|direktionen|nævnet|magistraten|forum)(?!\p{L})/u
