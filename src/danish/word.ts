// Lists the words of a text, with their offsets and folded keys. A word is a run of letters and digits.

import { fold } from './fold.js'
import { remember } from './remember.js'

export interface Word {
  readonly start: number
  readonly end: number
  /** The word folded. */
  readonly key: string
  /** Between this word and the one before: '' for blanks and hyphens, '\n' at the end of a line, else the marks. */
  readonly mark: string
}

export function listWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let before = 0
  for (let at = 0; at < length; ) {
    if (!isWordCharacter(text, at)) {
      at++
      continue
    }
    const start = at
    while (at < length && isWordCharacter(text, at)) at++
    words.push({
      start,
      end: at,
      key: keyOf(text.slice(start, at)),
      mark: start - before === 1 ? markAt(text, before) : markOf(text.slice(before, start)),
    })
    before = at
  }
  return words
}

/** Class of a UTF-16 code unit; ASCII and Latin-1 by a table, the rest (also letters beyond the BMP) by Unicode class. */
const LATIN = Array.from({ length: 256 }, (_, code) => /[\p{L}\p{N}]/u.test(String.fromCharCode(code)))

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 256) return LATIN[code]!
  return (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(text[at]!)
}

/** Words repeat, and a look-up is faster than folding again. */
const keyOf = remember(fold, 50_000)

function markAt(text: string, at: number): string {
  const mark = text[at]!
  return mark === ' ' || mark === '-' ? '' : markOf(mark)
}

const markOf = (gap: string): string =>
  /[\n\t]/.test(gap) ? '\n' : gap.replace(/[\s\-\u2010-\u2015]+/g, '').replace(/’/g, "'")
