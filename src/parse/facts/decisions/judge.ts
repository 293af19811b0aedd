// Grammar of decisions: a sentence taken apart in, whether this meeting resolved something by it, what and who out.
// What a formula's verb says is for predicate.ts, who acts for subject.ts, other times and places for told.ts.

import { type Clause, opensWithIf } from '../../../danish/clauses.js'
import type { Token } from '../../../danish/phrases.js'
import type { DecisionType } from '../../../model/document.js'
import { isChosen } from './chosen.js'
import type { FormulaHit, Statement } from './formulas.js'
import { findGoverned } from './governed.js'
import { HABITS, PERHAPS } from './habits.js'
import { REQUESTED } from './meeting-verbs.js'
import { isForOtherMeeting } from './other-day.js'
import { HEREBY, type Place, readPredicate } from './predicate.js'
import type { Situation } from './situation.js'
import { findAgent, findPlace, findSubject, findVerb, namesPart, namesThing } from './subject.js'
import { isHeadedByOther, isProposed, tellsOtherTime } from './told.js'

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

/** What the sentence resolves in a main clause, by the formula that outranks the others; null where it resolves nothing. */
export function judgeStatement(statement: Statement, situation: Situation): Verdict | null {
  const { sentence, hits } = statement
  if (hits.length === 0 || /\?[)"”]*\s*$/u.test(sentence)) return null
  const nothing = hits.find(hit => hit.formula.type === 'none' && saysNothing(statement, hit))
  let best: Judgement | null = null
  let rival: DecisionType | null = null
  for (const hit of hits) {
    if (hit.formula.type === 'none' || (nothing && isWithin(hit, nothing))) continue
    const judgement = judgeHit(statement, hit, situation)
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

/** "Der blev ikke truffet beslutning, da …" resolves nothing; "ikke behandlet og udsættes" puts off. */
const isWithin = ({ clause, from, formula }: FormulaHit, nothing: FormulaHit): boolean =>
  clause >= nothing.clause && !(formula.type === 'postponed' && from >= nothing.to)

/** That a matter was talked about gives way to whatever came of it. */
const outranks = ({ beats }: Judgement, { type }: Judgement): boolean => type === 'discussed' || beats.includes(type)

const RESOLVES: ReadonlySet<DecisionType> = new Set(['approved', 'rejected', 'postponed', 'decided', 'noted'])

/** "Ingen." says nothing by itself; inside a longer sentence a single word does not. */
function saysNothing({ tokens }: Statement, hit: FormulaHit): boolean {
  return hit.to - hit.from > 1 || hit.form !== null || tokens.length < 4
}

const PRESENT: ReadonlySet<string | null> = new Set(['present', 'passive', 'infinitive'])

/** "besluttede", "taget op". Not: "genoptages", "kommer på igen" */
function tellsPast({ tokens }: Statement, { form, from }: FormulaHit): boolean {
  return form === null ? !/(?:er|es)$/u.test(tokens[from]?.word ?? '') : !PRESENT.has(form)
}

function judgeHit(statement: Statement, hit: FormulaHit, situation: Situation): Judgement | null {
  const { tokens, clauses } = statement
  const clause = clauses[hit.clause] as Clause
  const { inDecision, isThisBody, isVoted, isAlone, approves, lexicon, meeting } = situation
  const { labelled, elects } = hit.formula
  if ((labelled || elects) && !(labelled && inDecision) && !(elects && situation.elects)) return null
  if (hit.formula.alone && !standsAlone(statement, hit, clause, inDecision)) return null
  if (!inDecision && PRESENT.has(hit.form) && opensWithIf(tokens, clauses)) return null
  if (PRESENT.has(hit.form) && tokens.slice(clause.from, clause.to).some(({ word }) => PERHAPS.has(word))) return null
  const place: Place = {
    inDecision,
    isVoted,
    isAlone,
    approves,
    inList: inDecision && clause.kind === 'content' && clause.from === 0,
  }
  if (!place.inList && !states(statement, hit, clause)) return null
  const predicate = readPredicate(statement, hit, place)
  if (!predicate) return null
  const { chosen } = hit.formula
  const naming = { isThisBody, namesPerson: namesSomebody(lexicon), isNamed: lexicon.actors.isPerson }
  if (chosen !== null && !isChosen(chosen, statement, hit, clause, naming)) return null
  // "Budgettet godkendes på generalforsamlingen i maj" foretells.
  if (hit.form === 'passive' && hit.formula.type === 'approved' && isForOtherMeeting(tokens, hit.to, clause.to))
    return null
  const isPast = tellsPast(statement, hit)
  const isToCome = hit.formula.type === 'postponed' && !isPast
  if (tellsOtherTime(statement, clause, [hit.from, hit.to], lexicon, meeting, isPast, isToCome)) return null
  if (isHeadedByOther(statement, hit.clause, situation)) return null
  if ((PRESENT.has(hit.form) || hit.form === null) && hit.from > clause.from && isProposed(statement, hit.clause))
    return null
  const subject = place.inList ? null : findSubject(statement, hit.clause, isThisBody)
  if (!acts(statement, hit, clause, predicate.active, subject, situation)) return null
  const type = predicate.negated ? hit.formula.negated : (hit.formula.type as DecisionType)
  if (type === null) return null
  // "Dette drøftes i driftsforum" is no outcome.
  if (type === 'discussed' && !inDecision && (hit.form === 'passive' || hit.form === 'present')) return null
  return {
    ...(findGoverned(statement, hit, type, isThisBody) ?? { type, beats: hit.formula.beats }),
    subject: subject !== null && isThisBody(subject) ? named(subject) : null,
  }
}

/** A person, a post or a body. */
const namesSomebody =
  ({ actors, isBodyName, people }: Situation['lexicon']) =>
  (words: string): boolean =>
    actors.isPerson(words) || isBodyName(words) || words.split(/\s+/u).some(people.titles.isHead)

/** "Afslag.", "Tårs: Afslag, da puljen er tom."; under "Beslutning" also "Afslag på ansøgningen fra Tårs." */
function standsAlone(statement: Statement, { from, to }: FormulaHit, clause: Clause, inDecision: boolean): boolean {
  if (from !== clause.from || /^\s*:/u.test(statement.sentence.slice((statement.tokens[to - 1] as Token).end)))
    return false
  return to === clause.to || (inDecision && findVerb(statement, clause) === clause.to)
}

/** "Udvalget beklager forløbet og": who acts, without an earlier verb that "og" joins to this one. */
function named(subject: string): string {
  return subject.replace(/(?<=\p{L}{2}\S*)\s\p{Ll}{3,}(?:er|ede|te)\s.*\sog$/u, '')
}

/** A main clause states; so does what goes on with the story: "Bestyrelsen foreslog Bo, som blev valgt." */
function states({ sentence, tokens, clauses }: Statement, hit: FormulaHit, clause: Clause): boolean {
  if (clause.kind === 'main') return true
  if (clause.kind === 'aside') return clause.from === 0
  const isTold = hit.form === 'participle' || hit.form === 'past' || hit.form === null
  if (clause.kind !== 'relative' || !isTold || hit.clause !== clauses.length - 1) return false
  // "viser de ruter, der blev godkendt": which ones are meant
  if (/^de[nt]?$/u.test(tokens[clause.from - 2]?.word ?? '')) return false
  const first = (tokens[clause.from] as { start: number }).start
  const words = tokens.slice(clause.from, hit.from).map(t => t.word)
  const isNext = words.some(word => HEREBY.has(word))
  // "gennemgik budgettet som herefter blev godkendt": the word says that it goes on, where no comma does.
  if (clause.to - hit.to > 2 || !(isNext || /,\s*$/u.test(sentence.slice(0, first)))) return false
  // "som bestyrelsen efterfølgende tog til efterretning"
  if (hit.form === 'past' || /^(?:tog|gav)$/u.test(tokens[hit.from]?.word ?? '')) return isNext
  return words.includes('blev') || (words.includes('er') && isNext)
}

// "De to klynger", "Kommunerne og regionen", "Alle parter"
const PARTIES = /^(?:de|alle|begge)\s(?:\p{L}+\s){0,2}\p{L}+er(?:ne)?$|^\p{L}+erne(?:\sog\s\p{L}+)?$/iu

/** Phrases of these types name those who are charged or chosen, not the body: "Ida overtager posten". */
const BY_OTHERS: ReadonlySet<string> = new Set(['assigned', 'appointed'])

/** Whether it is this body that acts, where anybody is said to. */
function acts(
  statement: Statement,
  hit: FormulaHit,
  clause: Clause,
  active: boolean,
  subject: string | null,
  where: Situation,
): boolean {
  const { isThisBody, isOther, inDecision, lexicon } = where
  const other = (words: string): boolean =>
    !isThisBody(words) && !namesThing(words) && (isOther(words) || namesPart(words, lexicon))
  if (active) {
    if (subject === null || subject === '') return inDecision
    // "PU" may be a party, and the Provstiudvalg that meets.
    const isShort = /^\p{Lu}{2,6}$/u.test(subject) && isThisBody(subject)
    if (!isShort && namesPart(subject, lexicon)) return false
    return isThisBody(subject) || (!isOther(subject) && (inDecision || !/\p{Lu}/u.test(subject.slice(1))))
  }
  if (hit.form === 'passive' && !inDecision && isGeneral(statement, clause, hit, subject)) return false
  // "Udvalget anmodes om at godkende planen" recommends it to them.
  if (REQUESTED.has(statement.tokens[hit.from]?.word ?? '') && subject !== null && isThisBody(subject)) return false
  // "godkendt af formandskabet"; "I Ledelsesrådet blev det vedtaget"
  const agent = findAgent(statement, hit.to, clause)
  if (agent && (other(agent) || (/^\p{L}+(?:en|et)$/u.test(agent) && !isThisBody(agent)))) return false
  const within = findPlace(statement, hit.clause)
  if (
    within !== null &&
    /^i$/u.test(statement.tokens[clause.from]?.word ?? '') &&
    hit.form !== null &&
    isOther(within) &&
    !isThisBody(within)
  )
    return false
  const beside = bodyBeside(statement, clause, hit)
  if (beside !== null && lexicon.isNamedBody(beside) && !isThisBody(beside)) return false
  // Fixed phrases may hold a verb of their own: "Ida tog det til efterretning".
  if (hit.form !== null || subject === null || BY_OTHERS.has(hit.formula.type)) return true
  const verb = statement.tokens[findVerb(statement, clause)]?.word ?? ''
  const passive = /^(?:er|var|bliver|blev|\p{L}+(?:es|tes))$/u.test(verb)
  // "De to klynger er enige om", where what was resolved stands
  const isOfAll = inDecision && hit.formula.type === 'agreed' && PARTIES.test(subject)
  return (passive && hit.formula.type !== 'agreed') || isOfAll || !other(subject)
}

/** "Det blev i Regionsrådet besluttet", "Det er besluttet i Sundhedsstyrelsen": one word for a body right beside the verb. */
function bodyBeside({ tokens }: Statement, clause: Clause, { from, to }: FormulaHit): string | null {
  for (const at of [from - 2, to]) {
    const word = tokens[at + 1]?.word ?? ''
    if (at > clause.from && at + 1 < clause.to && tokens[at]?.word === 'i' && /(?:en|et)$/u.test(word)) return word
  }
  return null
}

/** What always happens, told in the present: "For hver klynge udpeges en koordinator", "Deltagerne udpeges fra klyngerne". */
function isGeneral({ tokens }: Statement, clause: Clause, hit: FormulaHit, subject: string | null): boolean {
  if (tokens.slice(clause.from, clause.to).some(t => HABITS.has(t.word))) return true
  return hit.formula.type === 'appointed' && subject !== null && /^\p{L}+(?:er|e)ne$/u.test(subject)
}
