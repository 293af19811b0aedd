// Counts the letters and digits of a text, to compare what came out of a file with what the file holds.

import { tidy } from './compose.js'

/** Letters and digits, since other signs may be cleaned away. */
export function countLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < IS_LETTER.length) count += IS_LETTER[code]!
    // Other signs of Danish text (dashes, quotation marks, the euro sign) need no closer look.
    else if (code < 0x2000 || code > 0x20cf || (code >= 0x2070 && code <= 0x209f)) return countCleaned(text)
  }
  return count
}

const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
)

const countCleaned = (text: string): number => tidy(text).match(/[\p{L}\p{N}]/gu)?.length ?? 0
