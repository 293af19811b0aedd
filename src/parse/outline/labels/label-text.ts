// A line as a label sees it: where its words begin and end, how they compare, forms as patterns. Knows no label.

import { isFiniteVerb } from '../../../danish/conjunctions.js'
import { literal } from '../../../danish/word-set.js'
import { closeSpacedLetters, singleBlanks } from '../../../model/spaced-letters.js'

/** Longest label that stands alone or before a colon, in characters. */
export const LONGEST_LABEL = 90

export function normalise(text: string): string {
  return singleBlanks(withoutAccent(closeSpacedLetters(text).toLowerCase()).trim()).replace(/[ :]+$/, '')
}

/** "resumé" -> "resume"; few words have one. */
export const withoutAccent = (text: string): string => (text.includes('é') ? text.replaceAll('é', 'e') : text)

/** A form as the source of a pattern: "…" is up to 80 characters of the same clause and cell, blanks are any white space. */
export function formSource(form: string): string {
  return form
    .split('…')
    .map(part => literal(part).replace(/\s+/g, '\\s+'))
    .join('[^\\n\\t.;:]{1,80}?')
}

/** "(Bilag: Kort over byen)", "[Aftalt]" */
export const isBracketed = (line: string): boolean => /^[([].*[)\]]$/u.test(line)

/** Where the words begin: past Markdown, marks of a table, and what a web page prints before a label. */
export function leadFinder(prefixes: readonly string[]): (line: string) => number {
  const lead = new RegExp(`^[#*_|>\\s]*(?:[-–—=~]{2,}\\s+)?(?:(?:${prefixes.map(literal).join('|')})\\s*)?`, 'iu')
  return line => lead.exec(line)?.[0].length ?? 0
}

/** Where the words end: before colon, full stop, Markdown. */
export function endOfWords(line: string, from: number): number {
  let end = from > 0 ? line.replace(/\s+[-–—=~]{2,}$/u, '').length : line.length
  while (end > from && /[\s:.*#_|]/.test(line[end - 1] as string)) end--
  return end
}

/** The colon or tab that may end an inline label, within a label's length; -1 where there is none. */
export function separatorAt(line: string, from: number): number {
  const at = line.slice(0, from + LONGEST_LABEL).search(/[:\t]/)
  return at > from ? at : -1
}

// "Bo Krogh deltog ikke i sagens behandling", "Sagen blev udsat til udvalgets møde", "Medlemmer af gruppen bedes melde
// tilbage". Capitals count as well: labels may be set in them. Not: "Til stede fra bestyrelsen"
const SENTENCE_WORD =
  /(?<!\p{L})(?:at|ikke|har|havde|er|var|bliver|blev|vil|ville|skal|skulle|kan|kunne|må|måtte|bør|burde|bedes|findes|deltog|deltager|der|som|(?!(?:til)?stede(?!\p{L}))\p{L}{2,}(?:ede|edes|tes))(?!\p{L})/iu

/** Whether words that should be a name or the rest of a label are part of a sentence: they hold a finite verb. */
export function looksLikeClause(words: string): boolean {
  return SENTENCE_WORD.test(words)
}

/** Whether words hold a finite verb, so that they are no title. */
export function holdsVerb(text: string): boolean {
  return looksLikeClause(text) || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(isFiniteVerb)
}

/** "REFERAT", "Kort referat:": heads all that was said. */
export const headsRecord = (text: string): boolean => /referat(?:et)?\P{L}*$/iu.test(text)

/** "Formanden bød velkommen." Not: "Nye senge." */
export const looksLikeSentence = (text: string): boolean => /[.!]["”»)]?$/u.test(text) && holdsVerb(text)

/** The words without what looks like a verb and opens a title: "Utilsigtede hændelser". Danish puts no verb there. */
export function withoutParticiple(title: string): string {
  return title.replace(/^\p{Lu}\p{L}+ede\s(?=\p{Ll}{4})/u, '')
}
