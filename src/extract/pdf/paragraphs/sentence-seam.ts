// Tells by the words around the end of a line whether a sentence continues there.

import { BEFORE_NUMBER, OPEN_WORDS, SHORT_BEFORE_NUMBER } from '../../line-words.js'
import { findMark } from '../page/marks.js'

/** `anna@aeroe.dk`, `www.kl.dk`, `https://…`: begins with a small letter, but is not the middle of a sentence. */
const ADDRESS = /^(?:\S+@\S|www\.|https?:)/u

/** A line that ends with a word that needs another: `… direktør i`, `… mødet den`, `… i uge`; not `… er med i puljen`. */
const UNFINISHED = new RegExp(`(?<!\\p{L})(?:${OPEN_WORDS}|${BEFORE_NUMBER}|(?:${SHORT_BEFORE_NUMBER})\\.)$`, 'iu')

/** Whether the sentence at the end of the line `before` continues in the line `after`. */
export function runsOn(before: string, after: string): boolean {
  if (ADDRESS.test(after)) return false
  if (isUnfinished(before) || closesBracket(before, after)) return true
  if (!/^[\p{Ll})\]”»,;(]/u.test(after) || findMark(after) !== null) return false
  return !isFinished(before) || SHORT.test(before)
}

/** Whether a bracket is open at the end of a line and closed in the next: "… (overlæge, Herlev" / "Hospital)"; not by "b) …". */
export function closesBracket(before: string, after: string): boolean {
  if (before.lastIndexOf('(') <= before.lastIndexOf(')') || /^(?:\p{L}|\d{1,2})\)/u.test(after)) return false
  const [close, open] = [after.indexOf(')'), after.indexOf('(')]
  return close >= 0 && (open < 0 || close < open)
}

/** Whether it certainly continues: with a small letter, which no entry of a list begins with. */
export const plainlyRunsOn = (before: string, after: string): boolean => /^\p{Ll}/u.test(after) && runsOn(before, after)

/** A short word or number with a full stop may be none of a sentence: `… jf.`, `… bl.a.`, `… den 6.`; not `… godkendt.`, `… 2021.` */
const SHORT = /(?<!\p{L})(?:\p{L}{1,4}\.)+$|(?<!\d)\d{1,2}\.$/u

/** Whether the line cannot end a sentence: it ends with a comma, a dash, an opening bracket, "den". */
export function isUnfinished(line: string): boolean {
  return /[,;–—(/&-]$/u.test(line) || UNFINISHED.test(line)
}

/** Whether a sentence ends at the end of the line. */
export function isFinished(line: string): boolean {
  return /[.:!?]["”»)]?$/u.test(line) && !UNFINISHED.test(line)
}
