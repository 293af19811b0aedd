// Grammar of decisions: a sentence with its formulas in, whether this meeting resolved something by it and what out.
// Tense, voice, negation, subordinate clauses, who acts, and which meeting is spoken of.

import type { DecisionType } from '../../model/document.js'
import { clauseAround, type FormulaHit } from './formulas.js'

export interface Surroundings {
  /** Under "Beslutning", where bare words decide; elsewhere a sentence must say by itself that it resolves. */
  readonly inDecision: boolean
  /** Whether words name the body that meets ("Styregruppen", "udvalget", "vi"). */
  readonly isThisBody: (words: string) => boolean
  /** Whether words name somebody else: another body, an organisation, a person. */
  readonly isOther: (words: string) => boolean
  /** Whether the sentence carries the date of another meeting ("på mødet den 7. marts"). */
  readonly tellsOtherMeeting: boolean
}

export interface Judgement {
  readonly type: DecisionType
  /** Who resolved it, as written; null where the sentence does not say. */
  readonly subject: string | null
  readonly hit: FormulaHit
}

const SUBORDINATORS =
  /^(?:at|som|hvis|såfremt|når|fordi|hvorvidt|om|hvordan|hvorfor|hvornår|hvor|hvad|hvilke[nt]?|hvem|idet|mens|inden|før|efter at|for at|til at|så|da|end|der|med|samt at)(?!\p{L})/iu
const INNER =
  /(?<!\p{L})(?:at|som|hvis|såfremt|når|fordi|hvorvidt|hvordan|hvornår|hvad|hvilke[nt]?|idet|mens|før)(?!\p{L})/iu
// "borgere, der er udsat": relative; but "blev der aftalt", "træffes der", and "Der" that opens a clause
const RELATIVE = /\p{L}\s+der\s/u
const VERB_BEFORE_DER = /(?:blev|bliver|er|var|har|havde|vil|skal|kan|bør|\p{L}{3,}(?:es|tes))\s+der\s/iu

const MODAL =
  /(?<!\p{L})(?:skal|skulle|bør|burde|må|måtte|vil|ville|kan|kunne|forventes|ønskes|ønsker|foreslås|foreslår|søges|mangler|mhp\.?|med henblik på)(?!\p{L})/iu
const ABLE = /(?<!\p{L})(?:kan|kunne)(?!\p{L})/iu
const NEGATION = /(?<!\p{L})(?:ikke|ej|aldrig)(?!\p{L})/iu
const PERFECT = /(?<!\p{L})(?:har|havde|er|var)(?!\p{L})/iu
const HAPPENED = /(?<!\p{L})(?:blev|bliver|blevet)(?!\p{L})/iu
const EARLIER = /(?<!\p{L})(?:tidligere|sidste møde|seneste møde|forrige møde|sidste år|på det foregående)(?!\p{L})/iu
// A participle or past form that describes a noun: "de besluttede indsatser", "den aftalte frist", "nyligt nedsat"
const DESCRIBES =
  /(?<!\p{L})(?:de|den|det|fælles|en|et|disse|denne|dette|nyligt|nyvalgte?|alle|sin|sit|sine|deres|vores|til|af|efter|med|som)\s+(?:\*\*)?$/iu

/** The first thing the sentence resolves in a main clause, or what outranks it; null where it resolves nothing. */
export function judgeSentence(
  sentence: string,
  hits: readonly FormulaHit[],
  surroundings: Surroundings,
): Judgement | null {
  if (/\?\s*$/.test(sentence) || hits.length === 0) return null
  let best: Judgement | null = null
  const nothing = hits.find(hit => hit.formula.type === 'none' && saysNothing(sentence, hit))
  for (const hit of hits) {
    if (hit.formula.type === 'none') continue
    if (nothing && (nothing.start <= hit.start || nothing.end >= hit.start)) continue
    const judgement = judgeHit(sentence, hit, surroundings)
    if (judgement && (!best || (hit.formula.beats.includes(best.type) && best.type !== judgement.type)))
      best = judgement
  }
  return best
}

/** "Ingen." says nothing by itself; inside a longer sentence a single word does not. */
function saysNothing(sentence: string, hit: FormulaHit): boolean {
  return /\s/.test(sentence.slice(hit.start, hit.end)) || sentence.length < 30
}

function judgeHit(sentence: string, hit: FormulaHit, surroundings: Surroundings): Judgement | null {
  const { inDecision } = surroundings
  const before = sentence.slice(0, hit.start).replace(TOPIC, '')
  const tail = before
    .slice(
      Math.max(
        before.lastIndexOf(','),
        before.lastIndexOf(';'),
        before.lastIndexOf(': '),
        before.lastIndexOf(' - '),
        before.lastIndexOf(' – '),
      ) + 1,
    )
    .trimStart()
  const inList =
    inDecision && /^(?:at|[-–•]\s*at)\s/iu.test(sentence) && !INNER.test(tail.replace(/^[-–•\s]*at\s/iu, ''))
  if (!inList && isSubordinate(before, tail)) return null
  const clause = clauseAround(sentence, hit)
  if (surroundings.tellsOtherMeeting || (EARLIER.test(clause) && !/^(?:som|jf)/iu.test(clause.trim()))) return null
  const { form, formula } = hit
  const negated = form !== null ? isNegated(sentence, hit) : NEGATION.test(tail.slice(-12))
  if (form !== null && !finite(hit, tail, before, inDecision, inList, sentence, formula.type as DecisionType))
    return null
  const subject = findSubject(sentence, hit, tail)
  if (form !== null || /^(?:enig|bakke)/u.test(formula.formula)) {
    const acts = form === 'present' || form === 'past'
    if (acts && !inList && !subjectFits(subject, surroundings)) return null
    // "godkendt af formandskabet"
    const agent = /^[\s*]+af\s+([^,.;]{3,60})/u.exec(sentence.slice(hit.end))?.[1]
    if (!acts && agent && surroundings.isOther(agent) && !surroundings.isThisBody(agent)) return null
  } else if (
    !inDecision &&
    formula.type !== 'assigned' &&
    subject &&
    surroundings.isOther(subject) &&
    !surroundings.isThisBody(subject)
  )
    return null
  const type = negated ? formula.negated : (formula.type as DecisionType)
  if (type === null) return null
  return { type, subject: subject && surroundings.isThisBody(subject) ? subject : null, hit }
}

function isSubordinate(before: string, tail: string): boolean {
  if (SUBORDINATORS.test(tail) && !/^(?:der|så|da|med|om)\s/iu.test(tail)) return true
  if (/^(?:der|så|da|om)\s/iu.test(tail) && tail.length < before.trimStart().length) return true
  if (/^(?:da|så|om)\s/iu.test(tail) && tail.length === before.trimStart().length) return true
  const inner = INNER.exec(tail)
  if (inner && inner.index > 0) return true
  return RELATIVE.test(` ${tail}`) && !VERB_BEFORE_DER.test(tail) && !/^der\s/iu.test(tail)
}

/** "ikke" just before or behind the verb; behind "besluttede" it belongs to what is decided. */
function isNegated(sentence: string, hit: FormulaHit): boolean {
  const before = sentence.slice(Math.max(0, hit.start - 24), hit.start)
  if (/(?<!\p{L})(?:ikke|ej|aldrig)(?:\s+\p{L}+)?\s+(?:\*\*)?$/iu.test(before)) return true
  return (
    /^(?:\*\*)?\s+(?:ikke|ej)(?!\p{L})(?!\s+at)/iu.test(sentence.slice(hit.end)) &&
    !/^(?:beslutte|aftale|enig)/u.test(hit.formula.formula)
  )
}

/** Whether the form states that it was resolved: not wished, planned, possible, or told of another time. */
function finite(
  hit: FormulaHit,
  tail: string,
  before: string,
  inDecision: boolean,
  inList: boolean,
  sentence: string,
  type: DecisionType,
): boolean {
  const { form } = hit
  if (form === 'infinitive')
    return inList || (ABLE.test(tail) && /^(?:tiltræde|godkende|anbefale|tilslutte|bifalde)/u.test(hit.formula.formula))
  if (MODAL.test(tail) && !HAPPENED.test(tail)) return inList && form !== 'participle'
  if (
    MODAL.test(tail) &&
    /(?<!\p{L})(?:vil|skal|kan|bør|må|ville|skulle|kunne)(?!\p{L}).*(?<!\p{L})blive(?!\p{L})/iu.test(tail)
  )
    return false
  if (form === 'passive' || form === 'pastPassive') return true
  // Participles: "blev godkendt", "Dagsorden godkendt", "Godkendt."; "har besluttet", "er besluttet" tell of before.
  if (form === 'participle' && HAPPENED.test(tail)) return true
  if (DESCRIBES.test(before)) return false
  if (form === 'past' || form === 'present') return true
  if (PERFECT.test(tail)) return inDecision || /(?<!\p{L})er\s+(?:hermed|dermed|enstemmigt)?\s*$/iu.test(tail)
  if (tail.trim() === '') return true
  // "Indstillingen godkendt": no other verb before it. Further behind in a long sentence it is a mere adjective.
  if (!inDecision && type !== 'approved' && type !== 'noted' && type !== 'postponed')
    return sentence.length < 120 && tail.length < 60
  return tail.split(/\s+/).length <= 12 && !/(?<!\p{L})(?:der|som)(?!\p{L})/iu.test(tail)
}

// "Hvad angår projektet var der enighed": names the topic, opens no clause
const TOPIC = /^(?:hvad\s+(?:angår|gælder)|for\s+så\s+vidt\s+angår)\s+/iu

const ADVERBS =
  /^(?:herefter|derefter|derudover|desuden|endvidere|slutteligt?|endelig|dog|derfor|således|samtidig|her|på (?:denne|den) baggrund|på baggrund af [^,]*|herudover|i øvrigt|efter (?:en )?(?:kort )?drøftelse|afslutningsvis|enstemmigt|hermed)\s*/iu

/** The words before the verb; where the verb comes first ("Herefter besluttede udvalget"), the words behind it. */
function findSubject(sentence: string, hit: FormulaHit, tail: string): string | null {
  const front = tail.replace(/\*\*/g, '').replace(ADVERBS, '').trim()
  // "Klyngestyregruppen kvitterede for arbejdet og anbefalede": the subject stands at the head of the sentence.
  // So it does in "Temagruppen for børn, unge og familier indstillede": the comma is one of a list.
  const head =
    front === '' ||
    /^\p{Ll}+\s+og\s+\p{Ll}+$/u.test(front) ||
    /(?<!\p{L})og$/iu.test(front) ||
    /^(?:og|men)(?!\p{L})/iu.test(front)
      ? sentence.slice(0, hit.start).replace(/\*\*/g, '').replace(ADVERBS, '').trim()
      : front
  const words = head.split(/\s+/).filter(w => w !== '')
  if (words.length === 0) {
    const behind = /^(?:\*\*)?\s+((?:\S+\s?){1,4})/u.exec(sentence.slice(hit.end))?.[1]
    return (
      behind
        ?.replace(/[,.;].*$/, '')
        .replace(/\s+(?:at|om|enstemmigt|derfor|dog|sig)(?!\p{L}).*$/iu, '')
        .trim() ?? null
    )
  }
  // Up to the first finite verb: what stands before it is the subject.
  const verb =
    /\s(?:har|havde|er|var|blev|kvitterede|kvittede|drøftede|ønskede|kunne|kan|tog|gav|traf)(?!\p{L})/iu.exec(head)
  return (verb && verb.index > 0 ? head.slice(0, verb.index) : head).trim()
}

function subjectFits(subject: string | null, { isThisBody, isOther, inDecision }: Surroundings): boolean {
  if (subject === null || subject === '') return inDecision
  if (isThisBody(subject)) return true
  return !isOther(subject) && (inDecision || !/\p{Lu}/u.test(subject.slice(1)))
}
