// Which points of the recommendation a decision speaks of: its text in ("1.-2. Anbefales."), the numbers out.

import { findMatches } from '../../../danish/matches.js'
import { OUTCOMES } from '../../../danish/outcome-stems.js'
import { expandRanges } from '../../../danish/ranges.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Decision } from '../../../model/document.js'
import type { NumberedRecommendation } from '../recommendations.js'

export interface Points {
  readonly points: readonly string[]
  /** Words or the outcome show that points are meant: "Ad 1", "2. Godkendt"; else the numbers may just count entries. */
  readonly isCertain: boolean
  /** The pointer comes first, so that the rest of the paragraph speaks of the same points. */
  readonly leads: boolean
  /** Length of the pointer that the text begins with. */
  readonly length: number
}

// "1", "1a", "1.a", "b"
const NUMBER = '(?:\\d{1,2}(?:\\.?[a-z](?!\\p{L}))?|[a-h](?!\\p{L}))'
const LIST = `${NUMBER}(?:\\.?\\s?(?:[-–—,+]|og|til|samt)\\s?(?:ad\\s)?${NUMBER})*`
// "Indstillingspunkt", "pkt.", "Indstillingens punkt", "At-punkt"
const NOUN = '(?:(?:indstillings|beslutnings|at)-?\\s?)?(?:punkt(?:et|er|erne)?|pkt\\.?)'
const VERBS = `${OUTCOMES}|ikke\\s`
// "Punkt 1 blev godkendt", "punkt 2 kunne ikke tiltrædes"
const AUX = `(?:blev|er|kan|kunne)\\s(?:ikke\\s)?(?:${VERBS})`
// "Ad 1.", "1.-2.", "Pkt. 1 og 3:", "1, 2 og 4.", "a.-c.". Not: "2 medlemmer stemte", "1. maj", "1. suppleant", "A og F"
const HEAD = new RegExp(
  `^(?:ad\\.?\\s?(?:${NOUN}\\s?)?|${NOUN}\\s?)?(${LIST})(\\s?[.):]+(?!\\d)\\s?|\\s(?=\\p{Lu}|(?:${VERBS})|${AUX}))`,
  'iu',
)
const HEAD_VERB = new RegExp(`^(?:${VERBS}|tag|${AUX})`, 'iu')
const IS_SUBJECT = new RegExp(`^${AUX}`, 'iu')
// "Indstillingspunkt 2 blev", "Indstillingens pkt. 1 og 2 anbefales", "indstillingens punkt 1 og 2 godkendes"
const INSIDE = new RegExp(
  `(?<!\\p{L})indstilling(?:ens?|s|erne)?[\\s-]*(?:${NOUN}\\s?)?(${LIST})(?![\\p{L}\\d])`,
  'giu',
)
// "Første at-punkt blev godkendt"
const NAMED = /(?<!\p{L})(første|andet|tredje|fjerde|femte)\s(?:at-?|indstillings)punkt(?!\p{L})/giu
const NAMES = ['første', 'andet', 'tredje', 'fjerde', 'femte']
// "Indstillingens 1. at-punkt", "2. at-punkt blev drøftet"
const ORDINAL = /(?<![\p{L}\d])(\d{1,2})\.\s?(?:og\s(\d{1,2})\.\s?)?(?:at|indstillings)?-?punkt(?!\p{L})/giu
// INSIDE and ORDINAL need one of these, and most sentences have neither.
const SAYS_POINT = /indstilling|punkt/iu
// "1.", "a)", "Ad 1."
const LIST_MARK = new RegExp(`^(?:ad\\s*)?(${NUMBER})[.)]$`, 'iu')

/** `mark`: the entry's ("1."), which points in its first sentence. Not: "punkt 4 behandles før punkt 3", of items */
export function readPoints(text: string, mark: string, isFirst: boolean): Points {
  const head = HEAD.exec(text)
  const rest = text.slice(head?.[0].length ?? 0)
  // "Ad 1. at: Godkendt": the "at" of the point is written with its number.
  const at = /^at\s?[:.–—-]\s+/iu.exec(rest)?.[0].length ?? 0
  if (head?.[1] && at > 0)
    return { points: expandPoints(head[1]), isCertain: true, leads: true, length: head[0].length + at }
  if (head?.[1] && head[0].length < text.length && isPointer(text, head[0], head[1])) {
    // "Punkt 1 blev godkendt": the pointer is the sentence's subject.
    const isSubject = IS_SUBJECT.test(rest)
    const isCertain = /^\p{L}{2}/u.test(head[0]) || expandPoints(head[1]).length > 1 || HEAD_VERB.test(rest)
    return { points: expandPoints(head[1]), isCertain, leads: !isSubject, length: isSubject ? 0 : head[0].length }
  }
  const inside = SAYS_POINT.test(text)
    ? [
        ...findMatches(text, INSIDE).flatMap(match => expandPoints(match[1] ?? '')),
        ...findMatches(text, NAMED).map(([, name = '']) => String(NAMES.indexOf(name.toLowerCase()) + 1)),
        ...findMatches(text, ORDINAL).flatMap(match => match.slice(1).filter(n => n !== undefined)),
      ]
    : []
  if (inside.length > 0) return { points: [...new Set(inside)], isCertain: true, leads: false, length: 0 }
  const listed = isFirst ? LIST_MARK.exec(mark)?.[1] : undefined
  if (!listed) return NOTHING
  return { points: [listed], isCertain: /^ad/iu.test(mark) || HEAD_VERB.test(text), leads: true, length: 0 }
}

const NOTHING: Points = { points: [], isCertain: false, leads: false, length: 0 }

// "Pkt. 4 tages af dagsordenen", "punkt 4 behandles før punkt 3": an item of the agenda
const OF_AGENDA =
  /^[^.,;:]*(?:(?:af|på|fra)\s(?:\p{L}+\s)?dagsorden(?:en)?|(?:før|efter|inden|sammen\smed|under)\s(?:punkt|pkt))(?!\p{L})/iu

// "A stemte imod punkt 2", "B undlod at stemme om indstillingens pkt. 1 og 3"
const VOTED_ON = new RegExp(
  `(?<!\\p{L})(?:stem\\p{Ll}{1,3}|i?mod|for|om|til|på|angår)\\s(?:indstillingens\\s)?${NOUN}\\s(${LIST})(?![\\p{L}\\d])`,
  'iu',
)

/** The points that a sentence about votes says they were cast on. */
export const pointsVotedOn = (text: string): readonly string[] => expandPoints(VOTED_ON.exec(text)?.[1] ?? '')

function isPointer(text: string, head: string, numbers: string): boolean {
  const rest = text.slice(head.length)
  if (/^p/iu.test(head) && !/[.):]\s?$/u.test(head) && OF_AGENDA.test(rest)) return false
  // "A. stemte imod": a capital alone is a party.
  if (/^\p{Lu}/u.test(numbers) && !/^ad/iu.test(head)) return false
  return !/^\p{Ll}/u.test(rest) || HEAD_VERB.test(rest)
}

const expandPoints = (written: string): string[] => expandRanges(written.toLowerCase())

// Words that tell no point from another
const SMALL = wordSet(
  'denne dette disse deres skal skulle ville kunne bliver blev være eller efter under over samt også herunder udvalget rådet bestyrelsen klyngen styregruppen',
)
/** Fewer words are too little to know a point by. */
const FEWEST = 2

/** "Modellen blev godkendt" answers "a) godkender modellen", where just one fits and no decision has a number. */
export function addSpokenPoints(
  decisions: readonly Decision[],
  points: readonly NumberedRecommendation[],
): readonly Decision[] {
  if (decisions.some(decision => decision.points.length > 0)) return decisions
  return decisions.map(decision => {
    const number = findSpokenPoint(decision.text, points)
    return number === null ? decision : { ...decision, points: [number.toLowerCase()] }
  })
}

function findSpokenPoint(text: string, points: readonly NumberedRecommendation[]): string | null {
  const numbered = points.filter(point => point.number !== null)
  if (numbered.length < 2) return null
  const said = stemsOf(text)
  const fitting = numbered.filter(point => {
    const wanted = stemsOf(point.text)
    return wanted.size >= FEWEST && [...wanted].every(stem => said.has(stem))
  })
  return fitting.length === 1 ? (fitting[0] as NumberedRecommendation).number : null
}

/** Words without their endings: "godkender", "godkendt" -> "godken"; "modellen" -> "modell". */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(
    words.filter(word => !SMALL.has(word)).map(word => word.slice(0, Math.max(4, Math.min(6, word.length - 2)))),
  )
}
