// Where text begins behind a title: "Nye senge. Det blev besluttet at …", "Sommerfest – festen holdes i juni."

import { isFiniteVerb } from '../../../../danish/conjunctions.js'
import { OUTCOMES_AT_HEAD } from '../../../../danish/outcome-stems.js'
import { wordSet } from '../../../../danish/word-set.js'
import type { Reading } from '../../../reading.js'
import { holdsVerb } from '../../labels/label-text.js'

export const LONGEST_TITLE = 50
const MOST_WORDS = 6

// "Nye senge: Det", "**Sommerfest:** Festen", "Økonomi – kassereren". What parts title and text is group 2.
export const RUN_IN =
  /^\**(\p{Lu}(?:[^:.–—!?\n\t]|(?<=\d)\.(?=\d)){2,60}?)\**(\.?:\.?|\.{1,2}|\s[–—-])\**\s+(?=["“”»(]?[\p{L}\d])/u

// "Referat af mødet den 9. maj 2012. Godkendt.", "Mødeplan for foråret. Udsat til næste møde."
const OUTCOME_LAST = new RegExp(`[.:]\\s+(?=(?:${OUTCOMES_AT_HEAD})\\p{L}*(?:\\s[^.]{0,40})?\\.$)`, 'u')
const LONGEST_SETTLED = 120

// "INDKOMNE FORSLAG. Ingen forslag", "VALG AF DIRIGENT: Bo Krogh blev valgt". Not: "NYE TAKSTER. EFTERÅR", "KL. Bo"
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\d ,&/-]{5,60}(?<=\p{Lu})([.:])\s+(?=["“”»(]?\p{Lu}?\p{Ll})/u

/** Where text begins behind a title: "Nye senge. Det blev besluttet at købe fire.", "Mødeplan. Godkendt."; or -1. */
export function sentenceBehindTitle(text: string): number {
  const [capitals, mark] = IN_CAPITALS.exec(text) ?? []
  // "LUKKET PUNKT: Ny leder" goes on with the title.
  if (capitals !== undefined && (mark === '.' || tellsMore(text.slice(capitals.length)))) return capitals.length
  const settled = OUTCOME_LAST.exec(text)
  const head = settled ? text.slice(0, settled.index) : ''
  if (settled && head.length <= LONGEST_SETTLED && /^\p{Lu}/u.test(head) && !holdsVerb(head) && !/[!?]\s/u.test(head))
    return settled.index + settled[0].length
  const [lead, title = ''] = RUN_IN.exec(text) ?? []
  if (lead === undefined || !couldBeTitle(title)) return -1
  const behind = text.slice(lead.length)
  const isSentence = /^["“”»(]?[\p{Lu}\d]/u.test(behind) && /[.!?](?:$|\s+\p{Lu})/u.test(behind) && holdsVerb(behind)
  return isSentence ? lead.length : -1
}

const tellsMore = (text: string): boolean => holdsVerb(text) || /[.!?]\s+\p{Lu}/u.test(text)

/** A few words that name a matter, no sentence. */
export function couldBeTitle(title: string): boolean {
  const words = title.split(/\s+/u)
  return title.length <= LONGEST_TITLE && words.length <= MOST_WORDS && !holdsVerb(title)
}

const PRONOUNS = wordSet('vi der det de den han hun man jeg alle ingen')
// "Kommunen", "Festudvalget", "Beboerne". Not: "Kommune"
const DEFINITE = /^\p{Lu}\p{Ll}{2,}(?:en|et|ene|rne)$/u
// Behind one who acts: "fortalte", "indhenter". Not: "efter", "under"
const VERB = /^(?!(?:efter|under|over|eller|heller|siden)$)\p{Ll}{2,}(?:er|te|de)$/u

// "Vi | talte", "Karen Lund | fortalte", "Planen | for juni …"
const OPENING = /^(\p{Lu}[\p{Ll}\d]*)((?:\s\p{Lu}[\p{L}-]+){0,2})\s(\p{Ll}+)/u

/** "Vi talte om hegn.", "Bo Krogh indhenter tilbud.", "Kommunen har sagt nej.": one who acts and a verb. */
export function opensSentence(text: string, { people, isBodyName }: Reading['lexicon']): boolean {
  const [, first = '', names, next = ''] = OPENING.exec(text) ?? []
  const isVerb = isFiniteVerb(next) || VERB.test(next)
  if (people.isGivenName(first)) return isVerb
  if (names !== '') return false
  if (PRONOUNS.has(first.toLowerCase()) || isBodyName(first)) return isVerb
  return DEFINITE.test(first) && (isVerb || (/^(?:for|om|af|på|i|til|fra)$/u.test(next) && holdsVerb(text)))
}
