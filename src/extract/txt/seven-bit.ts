// ASCII text in, the same read as 7-bit Danish out ("m|de p} R}dhuset" is "møde på Rådhuset"), or null where it is not.

import { readingScore } from './danish-reading.js'

const LETTERS: Readonly<Record<string, string>> = { '{': 'æ', '|': 'ø', '}': 'å', '[': 'Æ', '\\': 'Ø', ']': 'Å' }
const INSIDE = /(?<=[a-z])[{|}](?=[a-z]|\W|$)|(?<![A-Za-z])[{|}](?=[a-z])/g
const ANY = /[{|}[\\\]]/g
/** A letter's neighbour is a letter, or another letter written so: "}", "[NDRING", "K\B", "v{re"; but not "[Note]". */
const LETTER =
  /(?<=[A-Za-z{|}[\\\]])[{|}]|[{|}](?=[A-Za-z{|}])|(?<=[A-Z[\\\]])[[\\\]]|[[\\\]](?=[a-z{|}]|[A-Z[\\\]]{2})/g
/** In a text that is Danish so, one that stands alone or before a number: "(\)", "B Y R ] D", "\00-3"; not "[ ]", "[1]". */
const ALONE = /(?<![^\s(])(?:\[(?! ?\])|\\|(?<!\[ ?)\])(?![^\s).,:;])|\\(?=\d)/g
/** A Danish text has one of the three small letters in thirty; three and one in five hundred is the least we believe. */
const LEAST = 3
const SHARE = 1 / 500
/** What a known word adds to a reading: with one of them, fewer letters will do. */
const WORD = 6

/** Asks for signs inside words and hardly any outside: "[note](side)", "| a | b |" and "\\(" are no Danish letters. */
export function readSevenBit(text: string): string | null {
  const inside = text.match(INSIDE)?.length ?? 0
  if (inside === 0 || inside < text.length * SHARE) return null
  const strange = (text.match(ANY)?.length ?? 0) - (text.match(LETTER)?.length ?? 0)
  if (strange * 4 > inside) return null
  const read = text.replace(LETTER, c => LETTERS[c] ?? c).replace(ALONE, c => LETTERS[c] ?? c)
  const score = readingScore(read)
  return score >= 3 * inside + WORD || (inside >= LEAST && score >= 2.5 * inside) ? read : null
}
