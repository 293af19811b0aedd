// What a verb of deciding governs: "Det blev vedtaget, at sagen udsættes" postpones. The clause behind its "at" in.

import type { Clause } from '../../../danish/clauses.js'
import { isInfinitive } from '../../../danish/conjunctions.js'
import { wordAt } from '../../../danish/phrases.js'
import type { DecisionType } from '../../../model/document.js'
import type { FormulaHit, Statement } from './formulas.js'
import { NOT_YET } from './predicate.js'
import type { Situation } from './situation.js'
import { ADVERBS, findSubject, findVerb, namesThing, textOf } from './subject.js'
import { AND, NOT } from './words.js'

/** Verbs of these types settle what stands behind their "at"; behind those of other types it is only the content. */
const SETTLES: ReadonlySet<DecisionType | null> = new Set(['approved', 'decided', 'agreed'])
/** These say what becomes of the matter, which is more than that it was settled. */
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

/** Null where nothing more is said than what was settled: "besluttede at købe huset". */
export function findGoverned(
  statement: Statement,
  hit: FormulaHit,
  type: DecisionType,
  { isThisBody, lexicon }: Pick<Situation, 'isThisBody' | 'lexicon'>,
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
    const found = readInner(statement, other, denied, { isThisBody, lexicon })
    if (found === null || !OUTCOMES.has(found)) continue
    // That a matter is postponed or sent on outranks any "besluttet"; that it "sættes på dagsordenen" does not.
    const { beats } = other.formula
    if (found !== other.formula.type || beats.includes(type === 'approved' ? 'decided' : type))
      return { type: found, beats }
  }
  return null
}

/** The "at" clause that a clause continues behind an insertion: "at sagen, der er ny, udsættes". */
function holder(clauses: readonly Clause[], index: number): number {
  let at = index
  while (!clauses[at]?.opened && clauses[at]?.kind === 'content') at = (clauses[at] as Clause).before ?? -1
  return at
}

/** "besluttede ikke | at" denies; null where "at" is a noun's: "godkendte planen med den bemærkning | at". */
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

/** What a formula in the governed clause says; null where it is not the verb of that clause. */
function readInner(
  statement: Statement,
  { formula, form, from, clause: index }: FormulaHit,
  denied: boolean,
  { isThisBody, lexicon }: Pick<Situation, 'isThisBody' | 'lexicon'>,
): DecisionType | null {
  const { tokens, clauses } = statement
  const clause = clauses[index] as Clause
  const before = tokens.slice(clause.from, from).map(token => token.word)
  const has = (set: ReadonlySet<string>): boolean => before.some(word => set.has(word))
  const modal = before.find(word => NOT_YET.has(word))
  if (modal !== undefined && !BOUND.has(modal)) return null
  const subject = (): string | null => findSubject(statement, index, isThisBody)
  const type = denied || has(NOT) ? formula.negated : formula.type === 'none' ? null : formula.type
  // Patients and letters, too, are turned away or sent on: "at for mange henvisninger afvises".
  const isOfThing = (): boolean =>
    (type !== 'rejected' && type !== 'referred') ||
    wordAt(tokens, clause.from + 1) === 'der' ||
    namesThing(subject() ?? '', lexicon.words)
  const isVerb = findVerb(statement, clause) === from || before.slice(-4).some(word => AND.has(word))
  // "at oversende sagen", "ikke at sende sagen tilbage"
  const isFirst = before.every(word => word === 'at' || NOT.has(word))
  if (isFirst && (form === 'infinitive' || (form === null && isInfinitive(wordAt(tokens, from))))) return type
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
