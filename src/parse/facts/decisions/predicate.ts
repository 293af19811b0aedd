// What the verb of a formula says in its clause: resolved, denied, or neither; voice and negation. Who: subject.ts.

import { type Token, wordAt } from '../../../danish/phrases.js'
import { CAN, MODALS } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Occurrence, Statement } from './formulas.js'
import type { Situation } from './situation.js'
import { findVerb, namesThing, textOf } from './subject.js'
import { AND, deniedIn } from './words.js'

export interface Predicate {
  /** Somebody does it ("godkendte"), so it matters who; otherwise it is done ("godkendt", "godkendes"). */
  readonly active: boolean
  readonly negated: boolean
}

/** What the place of a sentence allows. */
export interface Place
  extends Pick<
    Situation,
    'inDecision' | 'isVoted' | 'isAlone' | 'isLast' | 'informs' | 'approves' | 'isThisBody' | 'lexicon'
  > {
  /** An entry "at …" in a list of what was resolved, where any form of the verb decides. */
  readonly inList: boolean
}

/** Behind one of these, what a verb says is wished for or to come. */
export const NOT_YET: ReadonlySet<string> = new Set([
  ...MODALS,
  ...wordSet('forventes ønskes ønsker foreslås foreslår søges mangler lader mhp'),
])
const PASSIVE = wordSet('blev bliver blevet')
const PERFECT = wordSet('har havde er var')
const HAVE = wordSet('har havde')
export const GETS: ReadonlySet<string> = wordSet('får fik')
/** Before a participle: "blev foreslået flyttet", "er søgt godkendt". */
const PROPOSED = wordSet('foreslået ønsket søgt begæret')
/** With one of these, "er godkendt" tells the outcome of this meeting. */
export const HEREBY = wordSet(
  'hermed dermed herefter derefter efterfølgende således derfor enstemmigt nu baggrund konsekvens',
)
/** Before a form that only describes: "de besluttede indsatser", "den aftalte frist", "en nyligt nedsat gruppe". */
const DESCRIBED = wordSet(
  'de den det en et disse denne dette alle sin sit sine deres vores fælles nyligt nyvalgt til af efter med som per pr tidligere',
)
/** Verbs that give an answer together with "kan" or "kunne": "kunne tiltræde", "kan godkendes". */
const WILLING = /^(?:tiltræde|godkende|anbefale|tilslutte|bifalde|imødekomme|støtte|acceptere|vedtage)$/u
const WILLING_PASSIVE =
  /^(?:tiltrædes|godkendes|anbefales|tilsluttes|bifaldes|imødekommes|efterkommes|støttes|accepteres|vedtages|bevilges)$/u
/** So many words may stand before a participle without a verb: "Indstillingen godkendt" is short like a heading. */
const MOST_BEFORE_PARTICIPLE = 14
const MOST_BEFORE_IN_PROSE = 8

const includesAny = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some(word => set.has(word))

/** Null where the words resolve nothing. */
export function readPredicate(occurrence: Occurrence, place: Place): Predicate | null {
  const { hit, clause, before } = occurrence
  const isNotYet = includesAny(before, NOT_YET)
  const isPassive = includesAny(before, PASSIVE)
  const verb = wordAt(occurrence.statement.tokens, hit.from)
  const negated = isNegated(occurrence)
  const answer = (active: boolean): Predicate => ({ active, negated })
  switch (hit.form) {
    case null:
      // "Der kan ikke gives tilladelse til", "Forslaget kunne ikke samle flertal"
      if (negated && includesAny(before, CAN)) return isAnswer(occurrence, place, negated) ? answer(false) : null
      return isNotYet && !isPassive && !place.inList && hit.formula.type !== 'assigned' ? null : answer(false)
    case 'infinitive':
      if (place.inList) return answer(false)
      if (includesAny(before, CAN) && WILLING.test(verb)) return answer(true)
      return place.inDecision && before.includes('vil') && verb === 'anbefale' ? answer(true) : null
    case 'present':
    case 'past': {
      if (place.inList && clause.kind === 'content') return answer(true)
      // "Det godkendte udvalget.": who did it stands behind.
      const isInverted = before.length === 1 && place.isThisBody(textOf(occurrence.statement, hit.to, clause.to))
      const isDescribed =
        DESCRIBED.has(before.at(-1) ?? '') && !isPassive && !isInverted && !includesAny(before, PERFECT)
      return !isDescribed && isMainVerb(occurrence) ? answer(true) : null
    }
    case 'passive':
      // "Indstillingen kunne ikke tiltrædes"
      if (includesAny(before, CAN) && WILLING_PASSIVE.test(verb))
        return isAnswer(occurrence, place, negated) ? answer(false) : null
      return isNotYet && !place.inList && !(place.inDecision && PUTS_OFF.has(hit.formula.type)) ? null : answer(false)
    case 'pastPassive':
      return answer(false)
    case 'participle':
      // "Driftsforum har besluttet": somebody did it.
      return isDone(occurrence, place) ? answer(includesAny(before, HAVE) && !isPassive) : null
  }
}

/** "kunne ikke tiltrædes" tells the outcome; "kan tiltrædes" only under "Beslutning", and where nothing is required first. */
function isAnswer({ statement, before }: Occurrence, { inDecision }: Place, negated: boolean): boolean {
  if (!inDecision) return negated && before.includes('kunne')
  return negated || statement.clauses.every(({ kind }) => kind !== 'circumstance')
}

/** Of these types a plan is an outcome, too: "Sagen skal genoptages på næste møde". */
const PUTS_OFF: ReadonlySet<string> = new Set(['postponed', 'referred'])

/** The verb of the clause, or one that "og" joins to it: "kvitterede for arbejdet og anbefalede". */
function isMainVerb({ statement, hit, clause }: Occurrence): boolean {
  const verb = findVerb(statement, clause)
  if (verb === hit.from) return true
  for (let i = hit.from - 1; i > verb && i >= hit.from - 5; i--) if (AND.has(wordAt(statement.tokens, i))) return true
  return false
}

function isNegated({ statement, hit, clause }: Occurrence): boolean {
  const { tokens } = statement
  // "Ingen medlemmer anbefalede". Not: "Ingen bemærkninger, referatet er godkendt"
  const isOfNone = wordAt(tokens, clause.from) === 'ingen' && !hasComma(statement, clause.from, hit.from)
  const inside = (from: number, to: number): boolean =>
    deniedIn(tokens, from, to) || (from <= clause.from && clause.from < to && isOfNone)
  if (inside(lastAnd(tokens, clause.from, hit), hit.to)) return true
  // "Der var ingen opbakning til": the noun that the phrase begins with
  if (hit.form === null && wordAt(tokens, hit.from - 1) === 'ingen') return true
  // "Anbefales ikke", "godkendte ikke". In "besluttede ikke at" it is the content that is negated.
  const isOfContent = hit.formula.type === 'decided' || hit.formula.type === 'agreed'
  return !isOfContent && hit.form !== null && inside(hit.to, Math.min(hit.to + 2, clause.to))
}

const hasComma = ({ sentence, tokens }: Statement, from: number, to: number): boolean =>
  sentence.slice(tokens[from]?.start, tokens[to]?.start).includes(',')

/** The index of the last "og" or "men" up to the end of the formula, which a negation reaches no further than. */
function lastAnd(tokens: readonly Token[], first: number, { from, to }: Occurrence['hit']): number {
  for (let i = to - 1; i > first && from - i < 5; i--) if (AND.has(wordAt(tokens, i))) return i
  return first
}

// "Dagsorden og referat", without an article
const PAPER = /^(?:dagsorden|referat|regnskab|budget|protokol)/iu

/** The matter and the verb alone: "Referatet er godkendt og underskrevet." Not: "… er godkendt i skriftlig høring" */
function saysAll(occurrence: Occurrence, verb: number, { lexicon }: Place): boolean {
  const { statement, clause } = occurrence
  const subject = textOf(statement, clause.from, verb)
  return (
    endsSentence(occurrence) && verb - clause.from <= 4 && (namesThing(subject, lexicon.words) || PAPER.test(subject))
  )
}

/** Nothing follows, or only that it was signed as well. */
function endsSentence({ statement: { tokens }, hit: { to } }: Occurrence): boolean {
  const rest = tokens.slice(to, to + 4).map(({ word }) => word)
  return rest.length === 0 || /^og (?:blev )?(?:under(?:skrevet|tegnet)|signeret)$/u.test(rest.join(' '))
}

/** Whether just a noun stands between the participle and the verb: "Konstitueret leder er Ida Holm". Not: "Valgt er Ida Holm", "Vedtaget og skal" */
const describesNoun = ({ statement: { sentence, tokens }, hit }: Occurrence, verb: number): boolean =>
  /^\s(?!og\s|men\s)\p{L}+(?:\s\p{L}+)?\s$/u.test(sentence.slice(tokens[hit.to - 1]?.end, tokens[verb]?.start))

/** Whether a participle tells what this meeting did: "blev godkendt", "Dagsorden godkendt", "Godkendt." */
function isDone(occurrence: Occurrence, place: Place): boolean {
  const { statement, hit, clause, before } = occurrence
  const isNotYet = includesAny(before, NOT_YET)
  const last = before.at(-1) ?? ''
  if (PROPOSED.has(last)) return false
  // "Spejderne får bevilget 3.000 kr."
  if (hit.formula.type === 'granted' && GETS.has(last)) return true
  // "er blevet bedt om" tells of an earlier time, as "har besluttet" does.
  const isPassive = includesAny(before, PASSIVE) && !(before.includes('blevet') && includesAny(before, PERFECT))
  if (isPassive || before.includes('blive')) {
    // "vil blive udsat"
    const isPlan = PUTS_OFF.has(hit.formula.type) && before.includes('vil')
    return isPlan || !isNotYet
  }
  if (isNotYet) return false
  // "Der var ingen bemærkninger og referatet er godkendt": the verb right before it is its own.
  const verb = last === 'er' ? hit.from - 1 : (joinedVerb(occurrence) ?? findVerb(statement, clause))
  // Behind another verb a participle only describes: "orienterede om godkendt budget".
  if (verb < hit.from) return PERFECT.has(wordAt(statement.tokens, verb)) && isDoneHere(occurrence, place, verb)
  if (verb < clause.to && describesNoun(occurrence, verb)) return false
  if (DESCRIBED.has(last)) return false
  return before.length <= (place.inDecision || hit.to === clause.to ? MOST_BEFORE_PARTICIPLE : MOST_BEFORE_IN_PROSE)
}

/** "Udvalget fandt prisen for høj og | har derfor besluttet": the verb behind "og"; null where none stands there. */
function joinedVerb({ statement: { tokens }, hit, clause }: Occurrence): number | null {
  const verb = lastAnd(tokens, clause.from, hit) + 1
  // "Kommissoriet justeres og | er hermed godkendt"
  const isPerfect = HAVE.has(wordAt(tokens, verb)) || wordAt(tokens, verb) === 'er'
  return verb > clause.from + 1 && isPerfect ? verb : null
}

const ESTABLISHED = wordSet('konstatere konstaterede konstaterer konkludere konkluderede konkluderer fastslog fastslår')

const PUT_TO_VOTE =
  /^(?:dagsorden|referat|regnskab|budget|(?:års)?beretning|(?:ændrings)?forslag|vedtægt|indstilling|kontingent)/u

/** "Dirigenten konstaterede, at regnskabet var godkendt." Not: "… var godkendt af revisor", "… at ansøgningen var afvist" */
export function isEstablished({ statement: { tokens, clauses }, hit, clause, before }: Occurrence): boolean {
  const head = clause.kind === 'content' && clause.before !== null ? clauses[clause.before] : undefined
  if (head?.kind !== 'main' || hit.form !== 'participle' || hit.to < tokens.length) return false
  if (!before.some(word => PUT_TO_VOTE.test(word))) return false
  return tokens.slice(head.from, head.to).some(({ word }) => ESTABLISHED.has(word))
}

/** Whether "har besluttet" or "er godkendt" tells what was done at this meeting, and not before it. */
function isDoneHere(occurrence: Occurrence, place: Place, verb: number): boolean {
  const { statement, hit, before } = occurrence
  const { type, chosen } = hit.formula
  if (place.inDecision || place.isVoted || includesAny(before, HEREBY) || isEstablished(occurrence)) return true
  switch (wordAt(statement.tokens, verb)) {
    case 'har':
      // "Laget har overvejet det og besluttet at". Not: "Vi har bedt skovvæsenet om at", which was done before
      return type !== 'assigned' && (before.length < 4 || before.at(-1) === 'og' || AND.has(before.at(-2) ?? ''))
    case 'er':
      return (
        // "Desuden er Bo Krogh valgt": whoever is named was chosen here.
        chosen === 'people' ||
        (type === 'agreed' && announces(occurrence)) ||
        (place.isLast && !place.informs && type === 'approved' && saysAll(occurrence, verb, place)) ||
        (place.isAlone &&
          (saysAll(occurrence, verb, place) || announces(occurrence) || (type === 'granted' && before[0] === 'der'))) ||
        (place.approves && endsSentence(occurrence) && before.some(word => PAPER.test(word)))
      )
    default:
      return false
  }
}

/** "Det er besluttet at lukke stien" */
const announces = ({ statement: { tokens }, hit: { formula, to }, clause }: Occurrence): boolean =>
  (formula.type === 'decided' || formula.type === 'agreed') &&
  wordAt(tokens, clause.from) === 'det' &&
  to === clause.to &&
  wordAt(tokens, to) === 'at'
