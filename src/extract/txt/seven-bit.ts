// Reads ASCII text as 7-bit Danish, in which "m|de p} R}dhuset" is "møde på Rådhuset".

import { readingScore } from './danish-reading.js'

const LETTERS: Readonly<Record<string, string>> = { '{': 'æ', '|': 'ø', '}': 'å', '[': 'Æ', '\\': 'Ø', ']': 'Å' }
const INSIDE = /(?<=[a-z])[{|}](?=[a-z]|\W|$)|(?<![A-Za-z])[{|}](?=[a-z])/g
const ANY = /[{|}[\\\]]/g
/** A sign beside a letter, or beside another such sign: "[NDRING", "K\B", "v{re"; but not "[Note]". */
const LETTER =
  /(?<=[A-Za-z{|}[\\\]])[{|}]|[{|}](?=[A-Za-z{|}])|(?<=[A-Z[\\\]])[[\\\]]|[[\\\]](?=[a-z{|}]|[A-Z[\\\]]{2})/g
/** In a text of this kind, also a sign alone or before a number: "(\)", "B Y R ] D", "\00-3"; not "[ ]", "[1]". */
const ALONE = /(?<![^\s(])(?:\[(?! ?\])|\\|(?<!\[ ?)\])(?![^\s).,:;])|\\(?=\d)/g
/** In Danish every thirtieth letter is æ, ø or å. There must be at least three of them, and one in five hundred letters. */
const LEAST = 3
const SHARE = 1 / 500
/** What a known word adds to the score of a reading: with one such word, fewer letters are enough. */
const WORD = 6

/** Null if it is not 7-bit Danish: the signs must stand inside words and hardly elsewhere, as in "[note](side)", "| a | b |". */
export function readSevenBit(text: string): string | null {
  const inside = text.match(INSIDE)?.length ?? 0
  if (inside === 0 || inside < text.length * SHARE) return null
  const strange = (text.match(ANY)?.length ?? 0) - (text.match(LETTER)?.length ?? 0)
  if (strange * 4 > inside) return null
  const read = text.replace(LETTER, c => LETTERS[c] ?? c).replace(ALONE, c => LETTERS[c] ?? c)
  const score = readingScore(read)
  return score >= 3 * inside + WORD || (inside >= LEAST && score >= 2.5 * inside) ? read : null
}
