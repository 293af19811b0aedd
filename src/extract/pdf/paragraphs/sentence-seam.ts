// Tells by the letters around the end of a line whether the sentence continues.

import { BEFORE_NUMBER, OPEN_WORDS, SHORT_BEFORE_NUMBER } from '../../line-words.js'
import { findMark } from '../page/marks.js'

/** `anna@aeroe.dk`, `www.kl.dk`, `https://…` at the start of a line: lower case, but not the middle of a sentence. */
const ADDRESS = /^(?:\S+@\S|www\.|https?:)/u

/** A line that ends in a word that needs another: `… direktør i`, `… mødet den`, `… i uge`; not `… er med i puljen`. */
const UNFINISHED = new RegExp(`(?<!\\p{L})(?:${OPEN_WORDS}|${BEFORE_NUMBER}|(?:${SHORT_BEFORE_NUMBER})\\.)$`, 'iu')

/** Whether the sentence that `before` ends with goes on in `after`. Both are whole lines. */
export function runsOn(before: string, after: string): boolean {
  if (ADDRESS.test(after)) return false
  if (isUnfinished(before)) return true
  if (!/^[\p{Ll})\]”»,;(]/u.test(after) || findMark(after) !== null) return false
  return !isFinished(before) || SHORT.test(before)
}

/** Whether it plainly does: with a small letter, as no new line of a list begins. */
export const plainlyRunsOn = (before: string, after: string): boolean => /^\p{Ll}/u.test(after) && runsOn(before, after)

/** A short word with a full stop may be an abbreviation: `… jf.`, `… 2,4 mio.`, `… bl.a.`; not `… godkendt.` */
const SHORT = /(?<!\p{L})(?:\p{L}{1,4}\.)+$/u

/** Whether the line cannot be the last of a sentence: it ends in a comma, a dash, an opening bracket, "den". */
export function isUnfinished(line: string): boolean {
  return /[,;–(/&-]$/u.test(line) || UNFINISHED.test(line)
}

/** Whether a sentence ends with the line. */
export function isFinished(line: string): boolean {
  return /[.:!?]["”»)]?$/u.test(line) && !UNFINISHED.test(line)
}
