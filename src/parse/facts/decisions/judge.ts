// The grammar of decisions: a statement in; whether this meeting resolved something by it, what and who, out. What the
// verb says is in predicate.ts, who acts in subject.ts and acts.ts, other times and places in told.ts.

import { type Clause, isCondition } from '../../../danish/clauses.js'
import { wordAt } from '../../../danish/phrases.js'
import type { DecisionType } from '../../../model/document.js'
import { acts } from './acts.js'
import { isChosen } from './chosen.js'
import { type FormulaHit, type Occurrence, occurrenceOf, type Statement } from './formulas.js'
import { findGoverned } from './governed.js'
import { isForOtherMeeting } from './other-day.js'
import { HEREBY, isEstablished, type Place, readPredicate } from './predicate.js'
import type { Situation } from './situation.js'
import { findSubject, findVerb, textOf } from './subject.js'
import { isHeadedByOther, isProposed, tellsOtherTime } from './told.js'
import { PERHAPS } from './words.js'

export interface Verdict {
  readonly type: DecisionType
  /** Who resolved it, as written; null where the sentence does not say. */
  readonly subject: string | null
  /** Another type that the sentence says as clearly, where neither outranks the other; else null. */
  readonly rival: DecisionType | null
}

/** What one formula of the sentence says, and the types that give way to it. */
interface Judgement extends Pick<Verdict, 'type' | 'subject'> {
  readonly beats: readonly DecisionType[]
}

/** What the sentence resolves, by the formula that outranks the others; null where it resolves nothing. */
export function judgeStatement(statement: Statement, situation: Situation): Verdict | null {
  const { sentence, hits } = statement
  if (hits.length === 0 || /\?[)"”]*\s*$/u.test(sentence)) return null
  const nothing = hits.find(hit => hit.formula.type === 'none' && saysNothing(statement, hit))
  let best: Judgement | null = null
  let rival: DecisionType | null = null
  for (const hit of hits) {
    if (hit.formula.type === 'none' || (nothing && isWithin(hit, nothing))) continue
    const judgement = judge(occurrenceOf(statement, hit), situation)
    if (!judgement || judgement.type === best?.type) continue
    // "… godkendte planen med de rettelser, der blev aftalt": what a relative clause adds does not outrank a resolution.
    if (best && RESOLVES.has(best.type) && statement.clauses[hit.clause]?.kind === 'relative') continue
    if (!best || outranks(judgement, best)) {
      rival = null
      best = judgement
    } else if (!outranks(best, judgement)) rival ??= judgement.type
  }
  return best && { type: best.type, subject: best.subject, rival }
}

/** "Der blev ikke truffet beslutning, da …" resolves nothing; "ikke behandlet og udsættes" postpones. */
const isWithin = ({ clause, from, formula }: FormulaHit, nothing: FormulaHit): boolean =>
  clause >= nothing.clause && !(formula.type === 'postponed' && from >= nothing.to)

/** That a matter was talked about gives way to whatever came of it. */
const outranks = ({ beats }: Judgement, { type }: Judgement): boolean => type === 'discussed' || beats.includes(type)

const RESOLVES: ReadonlySet<DecisionType> = new Set(['approved', 'rejected', 'postponed', 'decided', 'noted'])

/** "Ingen." says that nothing was resolved; in a longer sentence a single word does not. */
function saysNothing({ tokens }: Statement, hit: FormulaHit): boolean {
  return hit.to - hit.from > 1 || hit.form !== null || tokens.length < 4
}

function judge(occurrence: Occurrence, situation: Situation): Judgement | null {
  const { statement, hit, clause } = occurrence
  const { inDecision, isThisBody } = situation
  if (!mayDecide(occurrence, situation)) return null
  const inList = inDecision && clause.kind === 'content' && clause.from === 0
  const told = bodyBefore(occurrence, isThisBody)
  if (!inList && told === null && !states(occurrence)) return null
  const place: Place = { ...situation, inList }
  const predicate = readPredicate(occurrence, place)
  if (!predicate || !namesChosen(occurrence, situation) || isElsewhere(occurrence, situation)) return null
  const subject = inList ? null : (told ?? findSubject(statement, hit.clause, isThisBody))
  if (!acts(occurrence, predicate, subject, situation)) return null
  const type = predicate.negated ? hit.formula.negated : (hit.formula.type as DecisionType)
  if (type === null) return null
  // "Dette drøftes i driftsforum" is no outcome.
  if (type === 'discussed' && !inDecision && (hit.form === 'passive' || hit.form === 'present')) return null
  return {
    ...(findGoverned(statement, hit, type, situation) ?? { type, beats: hit.formula.beats }),
    subject: subject !== null && isThisBody(subject) ? withoutEarlierVerb(subject) : null,
  }
}

const PRESENT: ReadonlySet<string | null> = new Set(['present', 'passive', 'infinitive'])

/** Whether the formula counts at all in this place and sentence. */
function mayDecide({ statement, hit, clause }: Occurrence, situation: Situation): boolean {
  const { tokens, clauses } = statement
  const { labelled, elects, alone } = hit.formula
  const { inDecision } = situation
  // "Afventer.", "Noteret.": in minutes without labels, all that a sentence says. Not an answer: "Nej."
  const isBare = alone && situation.isPlain && !/^(?:ja|nej)$/u.test(wordAt(tokens, hit.from))
  if ((labelled || elects) && !(labelled && (inDecision || isBare)) && !(elects && situation.elects)) return false
  // "Broen nedlægges", below "Nyt fra kommunen". Not: "Det besluttes at"
  if (situation.informs && !inDecision && hit.formula.formula === 'iværksætte') return false
  if (alone && !standsAlone(statement, hit, clause, inDecision)) return false
  if (!PRESENT.has(hit.form)) return true
  // "Ansøgninger afslås, hvis fristen er overskredet" is a rule; "Punktet genoptages, hvis …" puts off.
  const isRule = (other: Clause, n: number): boolean =>
    (n === 0 || (hit.form === 'passive' && hit.formula.type !== 'postponed')) && isCondition(tokens, other)
  if (!inDecision && clauses.some(isRule)) return false
  return !tokens.slice(clause.from, clause.to).some(({ word }) => PERHAPS.has(word))
}

/** "Afslag.", "Tårs: Afslag, da puljen er tom."; under "Beslutning" also "Afslag på ansøgningen fra Tårs." */
function standsAlone(statement: Statement, { from, to }: FormulaHit, clause: Clause, inDecision: boolean): boolean {
  if (from !== clause.from || /^\s*:/u.test(statement.sentence.slice(statement.tokens[to - 1]?.end))) return false
  return to === clause.to || (inDecision && findVerb(statement, clause) === clause.to)
}

/** A main clause does, one that goes on with the story ("… foreslog Bo, som blev valgt."), one that establishes. */
function states(occurrence: Occurrence): boolean {
  const { statement, hit, clause, before } = occurrence
  const { sentence, tokens, clauses } = statement
  if (clause.kind === 'main' || isEstablished(occurrence)) return true
  if (clause.kind === 'aside') return clause.from === 0
  const isTold = hit.form === 'participle' || hit.form === 'past' || hit.form === null
  if (clause.kind !== 'relative' || !isTold || hit.clause !== clauses.length - 1) return false
  // "viser de ruter, der blev godkendt": which ones are meant
  if (/^de[nt]?$/u.test(wordAt(tokens, clause.from - 2))) return false
  // "gennemgik budgettet som herefter blev godkendt": the word shows that it goes on, where there is no comma.
  const isNext = before.some(word => HEREBY.has(word))
  const isBehindComma = /,\s*$/u.test(sentence.slice(0, tokens[clause.from]?.start))
  if (clause.to - hit.to > 2 || !(isNext || isBehindComma)) return false
  // "som bestyrelsen efterfølgende tog til efterretning"
  if (hit.form === 'past' || /^(?:tog|gav)$/u.test(wordAt(tokens, hit.from))) return isNext
  return before.includes('blev') || (before.includes('er') && isNext)
}

/** Who met, before a relative clause of what they did: "Bo orienterede | udvalget, | der tog det til efterretning". */
function bodyBefore(
  { statement, hit, clause, before }: Occurrence,
  isThisBody: Situation['isThisBody'],
): string | null {
  const { sentence, tokens } = statement
  if (clause.kind !== 'relative' || !/^(?:der|som)$/u.test(before[0] ?? '')) return null
  const isPhrase = /^(?:tog|gav|traf)$/u.test(wordAt(tokens, hit.from))
  if ((hit.form !== 'past' && !isPhrase) || !/,\s*$/u.test(sentence.slice(0, tokens[clause.from]?.start))) return null
  const isInside = isPhrase && before.length > 1
  const who = isInside ? textOf(statement, clause.from + 1, hit.from) : textOf(statement, clause.from - 1, clause.from)
  return (isInside || before.length < 3) && isThisBody(who) ? who : null
}

/** Whether somebody or something is named that was chosen, where the formula requires it. */
function namesChosen(occurrence: Occurrence, { lexicon, isThisBody }: Situation): boolean {
  const { actors, isBodyName, people } = lexicon
  /** A person, a post or a body. */
  const namesPerson = (words: string): boolean =>
    actors.isPerson(words) || isBodyName(words) || words.split(/\s+/u).some(people.titles.isHead)
  const { chosen } = occurrence.hit.formula
  return chosen === null || isChosen(chosen, occurrence, { isThisBody, namesPerson, isNamed: actors.isPerson })
}

/** "besluttede", "taget op". Not: "genoptages", "kommer på igen" */
const tellsPast = ({ statement: { tokens }, hit: { form, from } }: Occurrence): boolean =>
  form === null ? !/(?:er|es)$/u.test(wordAt(tokens, from)) : !PRESENT.has(form)

/** Whether the sentence tells of another meeting or body, or of what is only proposed. */
function isElsewhere(occurrence: Occurrence, situation: Situation): boolean {
  const { statement, hit, clause } = occurrence
  const { type } = hit.formula
  // "Budgettet godkendes på generalforsamlingen i maj" announces.
  if (hit.form === 'passive' && type === 'approved' && isForOtherMeeting(statement.tokens, hit.to, clause.to))
    return true
  const isPastTense = tellsPast(occurrence)
  const said = { clause, from: hit.from, to: hit.to, isPastTense, isPostponed: type === 'postponed' && !isPastTense }
  if (tellsOtherTime(statement, said, situation) || isHeadedByOther(statement, hit.clause, situation)) return true
  const mayPropose = (PRESENT.has(hit.form) || hit.form === null) && hit.from > clause.from
  return mayPropose && isProposed(statement, hit.clause)
}

/** "Udvalget beklager forløbet og": who acts, without an earlier verb that "og" joins to this one. */
function withoutEarlierVerb(subject: string): string {
  return subject.replace(/(?<=\p{L}{2}\S*)\s\p{Ll}{3,}(?:er|ede|te)\s.*\sog$/u, '')
}
