// Numbers and dashes at the beginning of a line that stand there only because a sentence was wrapped: "… på sit" + "2. møde".

import { BEFORE_NUMBER, MONTHS, SHORT_BEFORE_NUMBER } from '../line-words.js'
import type { Line } from './lines.js'
import { endsSentence, findMark, type Mark } from './shapes.js'

// "d." + "31. maj", "bilag" + "6.", "Strategisk Sundhedsforums" + "2. møde"
export const ASKS_NUMBER = new RegExp(
  `(?<!\\p{L})(?:den|af|til|fra|på|i|og|eller|${SHORT_BEFORE_NUMBER}|${BEFORE_NUMBER})\\.?$`,
  'iu',
)
// "5. maj". Not: "5. Juleturnering"
const MONTH = new RegExp(`^\\d{1,2}\\.\\s*${MONTHS}`, 'iu')

/** Whether a line, below a full one, begins with a number or dash only because a sentence was wrapped there. */
export function isNumberInSentence(lines: readonly Line[], start: number, i: number, ordinal: number | null): boolean {
  const above = lines[i - 1]!.text
  const next = lines[i]!.text
  const first = lines[start]!.text
  const own = findMark(first)
  const mark = findMark(next)
  if (MONTH.test(next)) return true
  if (own && mark && goesOn(own, mark, first, above, next)) return false
  if (ordinal !== null && ASKS_NUMBER.test(above)) return true
  if (endsSentence(above) || mark?.style === own?.style) return false
  const rest = next.slice(mark?.text.length ?? 0)
  if (ordinal === null)
    return (
      /^\p{Ll}/u.test(rest) &&
      !/,$/.test(above) &&
      lines.slice(i + 1, i + 3).every(l => findMark(l.text)?.style !== mark?.style)
    )
  // "på sit" + "1. møde"; but a list may begin below "at:" or "… vedtog, at"
  if (ordinal === 1) return /^\d/.test(next) && /^\p{Ll}/u.test(rest) && !/(?:[,:;–—-]|(?<!\p{L})at)$/u.test(above)
  return rest === '' || /^\p{Ll}/u.test(rest)
}

/** Whether a list goes on whose entries begin alike: "2. at planen vedtages, og" + "3. at …". */
function goesOn(own: Mark, mark: Mark, first: string, above: string, next: string): boolean {
  if (own.style !== mark.style || own.ordinal === null || mark.ordinal !== own.ordinal + 1) return false
  const wordOf = (text: string, { length }: string) => /^\p{L}+/u.exec(text.slice(length))?.[0]
  return /[,;]\s(?:og|samt|eller)$/u.test(above) || wordOf(first, own.text) === wordOf(next, mark.text)
}
