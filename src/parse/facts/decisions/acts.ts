// Whether the body that meets is who acts in a clause that says who: an occurrence of a formula in, yes or no out.

import type { Clause } from '../../../danish/clauses.js'
import { wordAt } from '../../../danish/phrases.js'
import { CAN } from '../../../danish/small-words.js'
import type { Occurrence, Statement } from './formulas.js'
import { GETS, type Predicate } from './predicate.js'
import type { Situation } from './situation.js'
import { findAgent, findPlace, findVerb, namesThing } from './subject.js'
import { REQUESTED } from './words.js'

/** Formulas of these types name those who are charged or elected, not the body: "Ida overtager posten". */
const BY_OTHERS: ReadonlySet<string> = new Set(['assigned', 'appointed'])
// "De to klynger", "Kommunerne og regionen", "Alle parter"
const PARTIES = /^(?:de|alle|begge)\s(?:\p{L}+\s){0,2}\p{L}+er(?:ne)?$|^\p{L}+erne(?:\sog\s\p{L}+)?$/iu

const CHAIR = /^(?:formanden|mødelederen|ordstyreren|dirigenten)$/iu

// "De fire medlemmer", "Medlemmerne"
const MEMBERS = /^(?:(?:de|alle)\s(?:\p{L}+\s)?medlemmer|medlemmerne)$/iu

/** Where the predicate is active, `subject` is who does it. */
export function acts(
  occurrence: Occurrence,
  { active, negated }: Predicate,
  subject: string | null,
  situation: Situation,
): boolean {
  const isNo = negated || occurrence.hit.formula.type === 'rejected'
  // "Formanden konkluderede, at": for all who met
  if (active && occurrence.hit.formula.formula === 'konkludere' && CHAIR.test(subject ?? '')) return true
  if (active) return isActor(subject, situation) || (isNo && refuses(occurrence, subject, situation))
  const { statement, hit } = occurrence
  const { isThisBody } = situation
  // "Udvalget anmodes om at godkende planen" recommends it to them.
  if (REQUESTED.has(wordAt(statement.tokens, hit.from)) && subject !== null && isThisBody(subject)) return false
  const agent = isNo ? findAgent(statement, hit.to, occurrence.clause) : null
  if (agent !== null && SIDE.test(agent)) return true
  // "Som foreslået af administrationen": whose proposal it was
  const isAsProposed = hit.form === null && wordAt(statement.tokens, hit.from) === 'som'
  if (!isAsProposed && isByOther(statement, hit.to, occurrence.clause, situation)) return false
  if (isInOther(occurrence, situation)) return false
  // Who gets something does nothing: "Spejderne får afslag".
  if (situation.inDecision && GETS.has(wordAt(statement.tokens, hit.from))) return true
  // Fixed phrases may contain a verb of their own: "Ida tog det til efterretning".
  return hit.form !== null || subject === null || isOwnPhrase(occurrence, subject, situation)
}

function isActor(subject: string | null, { isThisBody, isOther, inDecision, lexicon }: Situation): boolean {
  if (subject === null || subject === '') return inDecision
  // "PU" may be a party, and the Provstiudvalg that meets.
  const isShort = /^\p{Lu}{2,6}$/u.test(subject) && isThisBody(subject)
  if (!isShort && namesPart(subject, lexicon)) return false
  return isThisBody(subject) || (!isOther(subject) && (inDecision || !/\p{Lu}/u.test(subject.slice(1))))
}

// "Medarbejdersiden", "B-siden": without one side of the table nothing is resolved, so that its no is the outcome.
const SIDE = /^\p{L}+-?siden$/iu

/** "Lærersiden kunne ikke tiltræde", "Kommunen kan ikke imødekomme": who must take part, and under "Beslutning" says no. */
function refuses({ before, hit }: Occurrence, subject: string | null, { inDecision, lexicon }: Situation): boolean {
  if (subject === null || !inDecision) return false
  if (SIDE.test(subject)) return true
  if (hit.form !== 'infinitive' || !before.some(word => CAN.has(word))) return false
  return !namesPart(subject, lexicon) && !lexicon.actors.isPerson(subject) && !lexicon.isBodyName(subject)
}

const namesOther = (words: string, { isThisBody, isOther, lexicon }: Situation): boolean =>
  !isThisBody(words) && !namesThing(words, lexicon.words) && (isOther(words) || namesPart(words, lexicon))

// Minorities and single members resolve nothing: "Et mindretal", "Enkelte medlemmer".
const MINORITY = new RegExp(
  [
    String.raw`^(?:(?:et|flere|enkelte|nogle|mange)(?:\s+af)?(?:\s+\p{L}+)?\s+)?mindretal(?:let)?(?!\p{L})`,
    String.raw`^(?:et|to|tre|fire|flere|enkelte|nogle|mange)\s+(?:af\s+)?(?:udvalgets\s+|bestyrelsens\s+|rådets\s+)?medlem(?:mer|merne)?(?!\p{L})`,
    String.raw`^(?:enkelte|nogle|flere|mange)(?!\p{L})`,
  ].join('|'),
  'iu',
)
const OFFICE =
  /^(?:(?:bestyrelses|udvalgs|regionsråds|råds)?medlemmet|forslagsstilleren|forvaltningen|administrationen|sekretariatet)(?!\p{L})/iu

/** Whether words name less than the whole meeting: a party, some members, one office or post. */
function namesPart(words: string, { isParty, people }: Situation['lexicon']): boolean {
  const [first = ''] = words.split(/\s/u)
  return isParty(words) || MINORITY.test(words) || OFFICE.test(words) || people.titles.isHead(first)
}

/** Whether somebody else is said to have done it, behind the verb: "godkendt | af formandskabet", "afgøres | af ministeriet". */
export function isByOther(statement: Statement, from: number, clause: Clause, situation: Situation): boolean {
  const agent = findAgent(statement, from, clause)
  // "til efterretning af kommunerne": of the parties that met
  if (agent === null || (situation.inDecision && PARTIES.test(agent))) return false
  return namesOther(agent, situation) || (/^\p{L}+(?:en|et)$/u.test(agent) && !situation.isThisBody(agent))
}

/** "I Ledelsesrådet blev det vedtaget", "På bestyrelsesmødet blev det aftalt", where another body meets. */
function isInOther(occurrence: Occurrence, situation: Situation): boolean {
  const { statement, hit, clause } = occurrence
  const { isThisBody, isOther, lexicon } = situation
  const { tokens } = statement
  const head = hit.form === null ? null : findPlace(statement, hit.clause)
  if (head !== null && wordAt(tokens, clause.from) === 'i' && isOther(head)) return true
  if (head !== null && wordAt(tokens, clause.from) === 'på' && isOtherMeeting(head, situation)) return true
  // One word for a body, right beside the verb. Not: "indtræder i følgegruppen", which is where somebody was chosen for
  return (
    !BY_OTHERS.has(hit.formula.type) &&
    [hit.from - 2, hit.to].some(at => {
      const body = wordAt(tokens, at + 1)
      const isPlace = at > clause.from && at + 1 < clause.to && wordAt(tokens, at) === 'i' && /(?:en|et)$/u.test(body)
      return isPlace && lexicon.isNamedBody(body) && !isThisBody(body)
    })
  )
}

/** "bestyrelsesmødet", "Regionsrådets møde", "mødet i Regionsrådet", of another body. Not: "mødet", "personalemødet" */
function isOtherMeeting(words: string, { isThisBody, lexicon }: Situation): boolean {
  const body = /^(.{3,}?)s?\s?mødet?$/iu.exec(words)?.[1] ?? /^\p{L}*mødet?\si\s(.+)$/iu.exec(words)?.[1]
  if (body === undefined || !lexicon.isBodyName(body)) return false
  return !['', 'n', 'en', 'et'].some(ending => isThisBody(body + ending))
}

function isOwnPhrase({ statement, hit, clause }: Occurrence, subject: string, situation: Situation): boolean {
  const { type } = hit.formula
  if (BY_OTHERS.has(type)) return true
  const isPassive = /^(?:er|var|bliver|blev|\p{L}+(?:es|tes))$/u.test(
    wordAt(statement.tokens, findVerb(statement, clause)),
  )
  // "De to kredse er enige om", where what was resolved stands
  const isOfAll = type === 'agreed' && (situation.inDecision ? PARTIES : MEMBERS).test(subject)
  return (isPassive && type !== 'agreed') || isOfAll || !namesOther(subject, situation)
}
