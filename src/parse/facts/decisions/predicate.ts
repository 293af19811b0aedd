// What the verb of a formula says in its clause: resolved, denied or neither. A sentence taken apart and one formula in
// it in; tense, voice and negation read. Who acts is for subject.ts.

import type { Clause } from '../../../danish/clauses.js'
import { wordSet } from '../../../danish/word-set.js'
import type { FormulaHit, Statement } from './formulas.js'
import { findVerb, namesThing, textOf } from './subject.js'

export interface Predicate {
  /** Somebody does it ("godkendte"), so that who matters; else it is done ("godkendt", "godkendes"). */
  readonly active: boolean
  readonly negated: boolean
}

/** What a place in the minutes allows. */
export interface Place {
  /** Under "Beslutning", where bare words decide; elsewhere a sentence must say by itself that it resolves. */
  readonly inDecision: boolean
  /** Behind a vote, where "er vedtaget" tells its outcome. */
  readonly isVoted: boolean
  /** The only sentence of its section: "Dagsordenen er godkendt." is what came of the item. */
  readonly isAlone: boolean
  /** The item is there to approve. */
  readonly approves: boolean
  /** An entry "at …" of a list of what was resolved, where any form decides. */
  readonly inList: boolean
}

export const MODAL = wordSet(
  'skal skulle bør burde må måtte vil ville kan kunne forventes ønskes ønsker foreslås foreslår søges mangler lader mhp',
)
const ABLE = new Set(['kan', 'kunne'])
const PASSIVE = new Set(['blev', 'bliver', 'blevet'])
const PERFECT = new Set(['har', 'havde', 'er', 'var'])
const HAVE = new Set(['har', 'havde'])
const GETS = new Set(['får', 'fik'])
export const NOT: ReadonlySet<string> = new Set(['ikke', 'ej', 'aldrig', 'ingen', 'intet', 'hverken'])
const ONLY = new Set(['blot', 'kun', 'bare', 'mindst', 'alene'])
export const AND: ReadonlySet<string> = new Set(['og', 'men', 'samt', 'eller', 'dog'])
/** Before a participle: "blev foreslået flyttet", "er søgt godkendt". */
const PROPOSED = new Set(['foreslået', 'ønsket', 'søgt', 'begæret'])
/** What makes of "er godkendt" the outcome of this meeting. */
export const HEREBY = wordSet('hermed dermed herefter derefter efterfølgende således derfor enstemmigt nu')
/** Before a form that describes: "de besluttede indsatser", "den aftalte frist", "en nyligt nedsat gruppe". */
const DESCRIBED = wordSet(
  'de den det en et disse denne dette alle sin sit sine deres vores fælles nyligt nyvalgt til af efter med som per pr tidligere',
)
/** Verbs that say yes where somebody is able to: "kunne tiltræde", "kan godkende". */
const WILLING = /^(?:tiltræde|godkende|anbefale|tilslutte|bifalde|imødekomme|støtte|acceptere|vedtage)$/u

const WILLING_PASSIVE =
  /^(?:tiltrædes|godkendes|anbefales|tilsluttes|bifaldes|imødekommes|efterkommes|støttes|accepteres|vedtages|bevilges)$/u

/** Null where the words resolve nothing. */
export function readPredicate(statement: Statement, hit: FormulaHit, place: Place): Predicate | null {
  const { tokens, clauses } = statement
  const clause = clauses[hit.clause] as Clause
  const word = (i: number): string => tokens[i]?.word ?? ''
  const before = tokens.slice(clause.from, hit.from).map(t => t.word)
  const modal = before.some(w => MODAL.has(w))
  const has = (set: ReadonlySet<string>): boolean => before.some(w => set.has(w))
  const negated = isNegated(statement, hit, clause)
  const described = DESCRIBED.has(before.at(-1) ?? '') && !has(PASSIVE) && !has(PERFECT)
  switch (hit.form) {
    case null:
      return modal && !has(PASSIVE) && !place.inList && hit.formula.type !== 'assigned'
        ? null
        : { active: false, negated }
    case 'infinitive':
      if (place.inList) return { active: false, negated }
      if (before.some(w => ABLE.has(w)) && WILLING.test(word(hit.from))) return { active: true, negated }
      return place.inDecision && before.includes('vil') && word(hit.from) === 'anbefale'
        ? { active: true, negated }
        : null
    case 'present':
    case 'past':
      if (place.inList && clause.kind === 'content') return { active: true, negated }
      return !described && isMainVerb(statement, hit, clause) ? { active: true, negated } : null
    case 'passive':
      // "Indstillingen kunne ikke tiltrædes"
      if (before.some(w => ABLE.has(w)) && WILLING_PASSIVE.test(word(hit.from)))
        return isAnswer(statement, place, before, negated) ? { active: false, negated } : null
      return modal && !place.inList && !isPutOff(hit, place) ? null : { active: false, negated }
    case 'pastPassive':
      return { active: false, negated }
    case 'participle':
      // "Driftsforum har besluttet": somebody did it.
      return isDone(statement, hit, clause, place, before) ? { active: has(HAVE) && !has(PASSIVE), negated } : null
  }
}

/** "kunne ikke tiltrædes" tells what came of it; "kan tiltrædes" only under "Beslutning", and where nothing is wanted first. */
function isAnswer({ clauses }: Statement, { inDecision }: Place, before: readonly string[], negated: boolean): boolean {
  if (!inDecision) return negated && before.includes('kunne')
  return negated || clauses.every(({ kind }) => kind !== 'circumstance')
}

const PUTS_OFF: ReadonlySet<string> = new Set(['postponed', 'referred'])

/** "Sagen skal genoptages på næste møde": a plan that is the outcome. */
function isPutOff({ formula }: FormulaHit, { inDecision }: Place): boolean {
  return inDecision && PUTS_OFF.has(formula.type)
}

/** The clause's verb, or one that follows "og": "kvitterede for arbejdet og anbefalede". */
function isMainVerb(statement: Statement, hit: FormulaHit, clause: Clause): boolean {
  const verb = findVerb(statement, clause)
  if (verb === hit.from) return true
  for (let i = hit.from - 1; i > verb && i >= hit.from - 5; i--)
    if (AND.has(statement.tokens[i]?.word ?? '')) return true
  return false
}

/** Whether a word in [from, to) denies: "ikke", "aldrig". Not: "ikke kun" */
export function deniedIn(tokens: Statement['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (NOT.has(tokens[i]?.word ?? '') && !ONLY.has(tokens[i + 1]?.word ?? '') && tokens[i]?.word !== 'ingen')
      return true
  return false
}

function isNegated({ tokens }: Statement, hit: FormulaHit, clause: Clause): boolean {
  const inside = (from: number, to: number): boolean =>
    deniedIn(tokens, from, to) || (from <= clause.from && clause.from < to && tokens[clause.from]?.word === 'ingen')
  if (inside(lastAnd(tokens, clause.from, hit.from), hit.to)) return true
  // "Anbefales ikke", "godkendte ikke". Not: "besluttede ikke at", where what is decided is negated.
  const own = hit.formula.type === 'decided' || hit.formula.type === 'agreed'
  return !own && hit.form !== null && inside(hit.to, Math.min(hit.to + 2, clause.to))
}

/** Behind the last "og" or "men" before a word: a negation there reaches no further. */
function lastAnd(tokens: Statement['tokens'], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (AND.has((tokens[i] as { word: string }).word) && to - i < 5) return i
  return from
}

// "Dagsorden og referat": also without their article
const PAPER = /^(?:dagsorden|referat|regnskab|budget|protokol)/iu

/**
 * "Dagsordenen er godkendt.", "Referatet er godkendt og underskrevet.": the matter, the verb, and nothing more. Not:
 * "Referatet er godkendt i skriftlig høring"
 */
function saysAll(statement: Statement, hit: FormulaHit, verb: number): boolean {
  const { from } = statement.clauses[hit.clause] as Clause
  const subject = textOf(statement, from, verb)
  return endsWith(statement, hit) && verb - from <= 4 && (namesThing(subject) || PAPER.test(subject))
}

/** Nothing stands behind the verb but that it was signed as well. */
function endsWith({ tokens }: Statement, { to }: FormulaHit): boolean {
  const rest = tokens.slice(to).map(({ word }) => word)
  const isSigned =
    rest.length === 2 && rest[0] === 'og' && /^(?:under(?:skrevet|tegnet)|signeret)$/u.test(rest[1] as string)
  return rest.length === 0 || isSigned
}

/** "Det er besluttet at lukke stien": what is told of before, unless it is all that is said. */
const isSettledThere = ({ tokens }: Statement, { formula, to }: FormulaHit, clause: Clause): boolean =>
  (formula.type === 'decided' || formula.type === 'agreed') &&
  tokens[clause.from]?.word === 'det' &&
  to === clause.to &&
  tokens[to]?.word === 'at'

/** "Der er frigivet et beløb" */
const isGranted = ({ formula }: FormulaHit, before: readonly string[]): boolean =>
  formula.type === 'granted' && before[0] === 'der'

/** Whether a noun and nothing else stands between the word before `from` and the verb. */
const isBeforeNoun = ({ sentence, tokens }: Statement, from: number, verb: number): boolean =>
  /^\s\p{L}+(?:\s\p{L}+)?\s$/u.test(sentence.slice(tokens[from - 1]?.end, tokens[verb]?.start))

/** Participles: "blev godkendt", "Dagsorden godkendt", "Godkendt."; "har besluttet", "er besluttet" tell of before. */
function isDone(
  statement: Statement,
  hit: FormulaHit,
  clause: Clause,
  place: Place,
  before: readonly string[],
): boolean {
  // "er blevet bedt om" tells of before, as "har besluttet" does.
  const passive = before.some(w => PASSIVE.has(w)) && !(before.includes('blevet') && before.some(w => PERFECT.has(w)))
  if (PROPOSED.has(before.at(-1) ?? '')) return false
  // "Spejderne får bevilget 3.000 kr."
  if (hit.formula.type === 'granted' && GETS.has(before.at(-1) ?? '')) return true
  // "vil blive udsat": a plan that is the outcome
  const isToCome = PUTS_OFF.has(hit.formula.type) && before.includes('vil')
  if (passive || before.includes('blive')) return isToCome || !before.some(w => MODAL.has(w))
  if (before.some(w => MODAL.has(w))) return false
  const verb = findVerb(statement, clause)
  const finite = verb < hit.from ? (statement.tokens[verb]?.word ?? '') : null
  if (finite !== null && PERFECT.has(finite))
    return (
      place.inDecision ||
      place.isVoted ||
      before.some(w => HEREBY.has(w)) ||
      // "Laget har overvejet det og besluttet at". Not: "Vi har bedt skovvæsenet om at", which was done before
      (finite === 'har' && hit.formula.type !== 'assigned' && (before.length < 4 || before.at(-1) === 'og')) ||
      // "Desuden er Bo Krogh valgt": whoever is named was chosen here.
      (finite === 'er' && hit.formula.chosen === 'people') ||
      (finite === 'er' &&
        place.isAlone &&
        (saysAll(statement, hit, verb) || isSettledThere(statement, hit, clause) || isGranted(hit, before))) ||
      (finite === 'er' && place.approves && endsWith(statement, hit) && before.some(w => PAPER.test(w)))
    )
  // "Konstitueret leder er Ida Holm" describes; "Valgt er Ida Holm" tells.
  if (finite === null && verb < clause.to && isBeforeNoun(statement, hit.to, verb)) return false
  // Behind another verb it only describes: "orienterede om godkendt budget".
  if (finite !== null) return false
  if (DESCRIBED.has(before.at(-1) ?? '')) return false
  // "Indstillingen godkendt": a heading-like statement is short.
  return before.length <= (place.inDecision || hit.to === clause.to ? 14 : 8)
}
