// Decisions without a formula, by their place: "Model B.", "Restbeløbet reserveres.", "Vi prøver det af i tre måneder."

import type { Clause } from '../../../danish/clauses.js'
import { NO_PASSIVE } from '../../../danish/conjunctions.js'
import { type DateMention, resolveDate } from '../../../danish/dates.js'
import type { Token } from '../../../danish/phrases.js'
import { MODALS } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Lexicon } from '../../lexicon.js'
import { isByOther } from './acts.js'
import { looksElected } from './election.js'
import type { FormulaHit, Statement } from './formulas.js'
import type { Situation } from './situation.js'
import { findVerb, textOf } from './subject.js'
import { ASKING_VERBS, CHARGED, PERHAPS } from './words.js'

// A choice between proposals: "Model B.", "Forslag 2", "Valgmulighed 1"; "Begge forslag.", "Ingen af modellerne"
const CHOICE = /^(\p{L}+)\s+(?:nr\.?\s+)?(?:\d{1,2}|\p{L})[.!]?$/iu
const ALL_OR_NONE = /^(?:begge|alle|ingen\s+af)\s+(\p{L}+)[.!]?$/iu
// When something is to be: "Torsdag den 30. november kl. 17.", "2. december kl. 13.00"
const DAY =
  /^(?:\p{L}+dag\s+)?(?:den\s+|d\.\s*)?\d{1,2}\.?\s*(?:\p{L}{3,9}\.?|[/.-]\s?\d{1,2})(?:\s*[-/.]?\s*\d{2,4})?(?:,?\s+(?:kl\.?|klokken)\s*[\d.:–—-]+)?\.?$/iu
// Passives that do not end in "-es", or that end in "-nes" as genitives do ("borgernes")
const SHORT_PASSIVE = wordSet(
  'ydes gøres gås nås fås sås åbnes tegnes regnes dannes udlignes lånes tjenes tilbagelånes',
)
const PAST =
  /^(?:blev|var|havde|gik|kom|tog|gav|stod|fik|sagde|bad|(?!(?:næste|dette|(?:\p{L}*(?:ig|e|r|d|n)|yd|først)ste)$)\p{L}{2,}(?:ede|te|og))$/u
const STATE = /^(?:er|har|kan|skal|vil|bør|må)$/u
const PRESENT = /^\p{Ll}{2,}r$/u
const NOT_VERBS = /^(?:der|her|over|under|efter|eller|hver|hvor|før|mere?|flere|andre|år|når|kr|pr|nr|er|har|mellem)$/u
const SOME = /^(?:mange|flere|fleste|nogle|enkelte|få)$/u
const LONGEST_ALONE = 14
const LONGEST_SUBJECT = 90

export function looksDecided(statement: Statement, situation: Situation): boolean {
  const { inDecision, follows, informs } = situation
  if (
    inDecision &&
    (looksChosen(statement.sentence.trim(), situation) ||
      looksSettled(statement, situation) ||
      looksRuled(statement, situation) ||
      looksLikeOutcome(statement, situation))
  )
    return true
  const goesOn = follows && !informs && !/^(?:der|det)\s/iu.test(statement.sentence)
  return (inDecision || goesOn) && looksResolved(statement, situation)
}

/** A choice without any verb, or a day other than the meeting's. */
function looksChosen(text: string, { lexicon, meeting }: Situation): boolean {
  if (/^(?:ja|nej)[.!]?$/iu.test(text)) return true
  const { choices, matters } = lexicon.words
  const [one, several] = [CHOICE, ALL_OR_NONE].map(pattern => pattern.exec(text)?.[1]?.toLowerCase() ?? '') as [
    string,
    string,
  ]
  if (choices.has(one) || choices.has(several) || matters.has(several)) return true
  const isOwn = (day: DateMention) => meeting.dates.includes(resolveDate(day, meeting.date, 'nearest') ?? '')
  return DAY.test(text) && !lexicon.findDates(text).some(isOwn)
}

/** "Restbeløbet reserveres", "Punkt 6 rykkes frem": a short statement in the passive present. */
export function looksResolved(statement: Statement, situation: Situation): boolean {
  const { sentence, tokens, clauses } = statement
  const [clause] = clauses
  if (clause?.kind !== 'main' || /[?:]\s*$/u.test(sentence) || saysNothing(statement)) return false
  // "Bilag 3 (det nye kort) vedhæftes", "Et oplæg, der også viser prisen, forelægges": something interrupts the clause.
  const isBroken =
    clauses[1]?.kind === 'aside' || (clauses[1]?.kind === 'relative' && findVerb(statement, clause) === clause.to)
  const goesOn = isBroken && clauses[2]?.kind === 'main' ? clauses[2] : null
  for (const part of goesOn ? [clause, goesOn] : [clause]) {
    const verb = findVerb(statement, part)
    for (let i = Math.max(part.from, 1); i < part.to; i++) {
      const { word, start } = tokens[i] as Token
      if (MODALS.has(word) || CHARGED.has(word)) return false
      // Not: "Direktør Karen Bernes"
      if (isPassive(word) && /\p{Ll}/u.test(sentence[start] as string))
        return (
          verb >= i &&
          !isByOther(statement, i + 1, part, situation) &&
          textOf(statement, clause.from, i).length < LONGEST_SUBJECT
        )
      if (i > verb) return false
    }
  }
  return false
}

/** A verb in the passive: "reserveres", "rykkes". Not a genitive: "borgernes", "udvalgenes"; nor a noun: "årskongres". */
function isPassive(word: string): boolean {
  if (SHORT_PASSIVE.has(word)) return true
  return (
    word.length > 4 &&
    word.endsWith('es') &&
    !/(?:er|e)nes$|ees$|(?:kongr|proc|succ|ekspr)es$/u.test(word) &&
    !NO_PASSIVE.has(word)
  )
}

/** "Vi prøver det af i tre måneder.", "Ordningen fortsætter.": in the present, by this body or alone in its section. */
function looksSettled(statement: Statement, { isAlone, isThisBody, lexicon }: Situation): boolean {
  const { sentence, tokens, clauses } = statement
  const [clause] = clauses
  if (clause?.kind !== 'main' || !/\.\s*$/u.test(sentence) || saysNothing(statement)) return false
  const words = tokens.slice(clause.from, clause.to).map(t => t.word)
  if (words.length > LONGEST_ALONE) return false
  const verb = presentVerb(statement, clause, lexicon)
  if (verb < 0) return false
  // "Regeringen beder regionerne om at" tells what somebody else asks for.
  const tells =
    !lexicon.words.settles.has(words[verb] as string) &&
    lexicon.taskVerbs.verbAt(tokens, clause.from + verb) === 'tells'
  const says = tells || ASKING_VERBS.has(words[verb] as string)
  if (says && !isThisBody(words[0] as string)) return false
  const subject = textOf(statement, clause.from, clause.from + verb)
  return isAlone || /^vi$/iu.test(subject)
}

// "kan lukkes", "skal males", "må gerne bruges", "skal fremover være låst", "kan låne det for 100 kr."
const RULES = /^(?:kan|skal|må) (?:(?!ikke |kun )\p{L}+ ){0,3}(?:(?!ikke)\p{L}{2,}e|\p{L}{2,}es|stå|gå|få)(?: |$)/u

/** "Handleplanen kan lukkes.", "Døren skal fremover være låst.": all that stands below "Beslutning", and nothing is asked or told. */
function looksRuled({ sentence, tokens, clauses, hits }: Statement, { isAlone, lexicon }: Situation): boolean {
  const [clause, further] = clauses
  if (!isAlone || clause?.kind !== 'main' || further || hits.length > 0 || !/\.\s*$/u.test(sentence)) return false
  const words = tokens.map(({ word }) => word)
  const verb = words.findIndex(word => MODALS.has(word))
  // "Der kan søges om tilskud" tells what others may do.
  const isShort =
    verb > (words[0] === 'der' && words[1] !== 'skal' ? 1 : 0) &&
    verb < MOST_BEFORE_RULE &&
    words.length <= LONGEST_ALONE
  return isShort && RULES.test(words.slice(verb).join(' ')) && !words.some(lexicon.words.told.has)
}

/** Where the verb of a clause in the present stands that says what somebody does or what becomes of a thing; -1 where none is. */
export function presentVerb({ sentence, tokens }: Statement, clause: Clause, { words: { thinks } }: Lexicon): number {
  const words = tokens.slice(clause.from, clause.to).map(t => t.word)
  if (words.some(w => PAST.test(w)) || words.slice(0, 8).some(w => STATE.test(w))) return -1
  // Not: "Karen Bager", a name
  const isName = (i: number): boolean => /\p{Lu}/u.test(sentence[tokens[clause.from + i]?.start ?? 0] as string)
  const verb = words.findIndex((w, i) => i > 0 && i < 6 && PRESENT.test(w) && !NOT_VERBS.test(w) && !isName(i))
  // What those who meet think or lack settles nothing: "Vi mangler maling"; nor does what holds for some: "Mange får afslag"
  return verb < 0 ||
    SOME.test(words[0] === 'de' ? (words[1] ?? '') : (words[0] as string)) ||
    thinks.has(words[verb] as string)
    ? -1
    : verb
}

const MOST_BEFORE_RULE = 6

const LONGEST_OUTCOME = 9

/** All below "Beslutning", without a verb or in the passive: "Den billigste.", "Gentages næste år." */
function looksLikeOutcome(statement: Statement, situation: Situation): boolean {
  const { sentence, tokens, clauses, hits } = statement
  const [clause, further] = clauses
  const words = tokens.map(({ word }) => word)
  if (!situation.isAlone || words.length > LONGEST_OUTCOME || !/^[^?:]*\p{L}{2}[^?:]*\.\s*$/u.test(sentence))
    return false
  if (clause?.kind !== 'main' || further || hits.length > 0 || saysNothing(statement)) return false
  // What was said or shown: "Status på budgettet.", "Se bilag 2.", "Regnskabet blev fremlagt."
  if (words.some(situation.lexicon.words.told.has) || isByOther(statement, clause.from + 1, clause, situation))
    return false
  const verb = findVerb(statement, clause)
  if (verb === clause.from) return isPassive(words[verb] as string)
  if (verb < clause.to) return BECOMES.test(words.slice(verb).join(' ')) && !/^(?:der|det)$/u.test(words[0] as string)
  return !NO_FRAGMENT.test(words.join(' ')) && !looksElected(sentence, situation.lexicon)
}

// "blev aflyst", "blev straks solgt"
const BECOMES = /^bl(?:ev|iver) (?:[^ ]+ )*\p{L}{2,}t(?: |$)/u
// "Regeringen beder regionerne om", "Ønskerne fra borgerne". Not: "Den nye model", "Flyttet til den 5. juni"
const NO_FRAGMENT = /^(?:[^ ]+ ){1,3}\p{Ll}{2,}r [^ ]|^(?!d?e[nt] |\p{L}+et (?:til|pr) )\p{L}+(?:e?rne|ene|en|et) [^ ]/u

function saysNothing({ hits, tokens }: Statement): boolean {
  if (tokens.some(({ word }) => PERHAPS.has(word))) return true
  return hits.some((hit: FormulaHit) => hit.formula.type === 'none')
}
