// What a verb of deciding governs: "Det blev vedtaget, at sagen udsættes" puts the matter off, whatever verb says that it was
// settled. A sentence taken apart and the formula that settles in, the formula that its "at" brings in out.

import type { Clause } from '../../../danish/clauses.js'
import { isInfinitive } from '../../../danish/conjunctions.js'
import type { DecisionType } from '../../../model/document.js'
import type { FormulaHit, Statement } from './formulas.js'
import { AND, MODAL, NOT } from './predicate.js'
import { ADVERBS, findSubject, findVerb, namesThing, textOf } from './subject.js'

/** The verbs of these types settle what stands behind their "at"; of the others it is the contents. */
const SETTLES: ReadonlySet<DecisionType | null> = new Set(['approved', 'decided', 'agreed'])
/** What becomes of the matter itself: more than that it was settled. */
const OUTCOMES: ReadonlySet<DecisionType | null> = new Set(['postponed', 'recommended', 'referred', 'rejected'])
/** "besluttet, at sagen skal udsættes". Not: "enige om, at planen kan udskydes" */
const BOUND = new Set(['skal', 'bør'])
const BECOMES = new Set(['bliver', 'blive'])
const JOINS = new Set(['om', 'i', 'sig', 'det', 'der', 'for', 'til'])
// "besluttede mod to stemmer at", "på forslag af Bo Krogh", "med 5 stemmer mod 4", "enighed blandt medlemmerne om". Not: "med
// den bemærkning, at", "dog således at"
const MANNER =
  /^(?:(?:mod|på|efter)\s(?!.*\s(?:af|at|for|om|til)$)|med\s.*(?:\d|stemme|flertal)|(?:blandt|mellem|i)\s.*\som$)/u
const RESULT = new Set(['således', 'så'])
const FURTHEST = 8

export interface Governed {
  readonly type: DecisionType
  readonly beats: readonly DecisionType[]
}

/** Null where what is settled is nothing but that: "besluttede at købe huset". */
export function findGoverned(
  statement: Statement,
  hit: FormulaHit,
  type: DecisionType,
  isThisBody: (words: string) => boolean,
): Governed | null {
  if (!SETTLES.has(type)) return null
  const { clauses, hits } = statement
  const inner = clauses.findIndex(
    ({ kind, opened, before, to }) => kind === 'content' && opened && before === hit.clause && to > hit.to,
  )
  if (inner < 0) return null
  const denied = readJoint(statement, hit.to, (clauses[inner] as Clause).from, isThisBody)
  if (denied === null) return null
  for (const other of hits) {
    if (other.from < hit.to || holder(clauses, other.clause) !== inner) continue
    const found = readInner(statement, other, denied, isThisBody)
    if (found === null || !OUTCOMES.has(found)) continue
    // What is put off or sent on as such outranks any "besluttet"; "sættes på dagsordenen" does not.
    const { beats } = other.formula
    if (found !== other.formula.type || beats.includes(type === 'approved' ? 'decided' : type))
      return { type: found, beats }
  }
  return null
}

/** The clause that a word's clause goes on with, behind what is put in: "at sagen, der er ny, udsættes". */
function holder(clauses: readonly Clause[], index: number): number {
  let at = index
  while (!clauses[at]?.opened && clauses[at]?.kind === 'content') at = (clauses[at] as Clause).before ?? -1
  return at
}

/**
 * Whether the words between verb and "at" deny: "besluttede udvalget enstemmigt | at" false, "besluttede ikke | at" true; null
 * where the "at" is not the verb's but a noun's: "godkendte planen med den bemærkning | at".
 */
function readJoint(
  statement: Statement,
  from: number,
  to: number,
  isThisBody: (words: string) => boolean,
): boolean | null {
  if (to - from > FURTHEST) return null
  const words = statement.tokens.slice(from, to).map(token => token.word)
  const said = words.filter(word => !JOINS.has(word) && !ADVERBS.has(word) && !NOT.has(word))
  const text = textOf(statement, from, to)
  const isFree =
    (said.length === 0 && !RESULT.has(words.at(-1) ?? '')) || isThisBody(text) || MANNER.test(text.toLowerCase())
  return isFree ? words.some(word => NOT.has(word)) : null
}

/** What the formula says as the verb of what is settled; null where it does not. */
function readInner(
  statement: Statement,
  { formula, form, from, clause: index }: FormulaHit,
  denied: boolean,
  isThisBody: (words: string) => boolean,
): DecisionType | null {
  const { tokens, clauses } = statement
  const clause = clauses[index] as Clause
  const before = tokens.slice(clause.from, from).map(token => token.word)
  const has = (set: ReadonlySet<string>): boolean => before.some(word => set.has(word))
  const modal = before.find(word => MODAL.has(word))
  if (modal !== undefined && !BOUND.has(modal)) return null
  const subject = (): string | null => findSubject(statement, index, isThisBody)
  const type = denied || has(NOT) ? formula.negated : formula.type === 'none' ? null : formula.type
  // Of patients and letters, too, it is said that they are turned away or sent on: "at for mange henvisninger afvises".
  const isOfThing = (): boolean =>
    (type !== 'rejected' && type !== 'referred') ||
    tokens[clause.from + 1]?.word === 'der' ||
    namesThing(subject() ?? '')
  const isVerb = findVerb(statement, clause) === from || before.slice(-4).some(word => AND.has(word))
  // "at oversende sagen", "ikke at sende sagen tilbage"
  const isFirst = before.every(word => word === 'at' || NOT.has(word))
  if (isFirst && (form === 'infinitive' || (form === null && isInfinitive(tokens[from]?.word ?? '')))) return type
  switch (form) {
    case 'present':
      return isVerb && isThisBody(subject() ?? '') ? type : null
    case 'passive':
      return (isVerb || modal !== undefined) && isOfThing() ? type : null
    case 'participle':
      return has(BECOMES) && isOfThing() ? type : null
    case null:
      return isOfThing() ? type : null
    default:
      return null
  }
}
