// In text that is typed in capitals throughout, capitals do not show where a sentence or a name begins. Gives the same
// lines in lower case, for finding out how they were wrapped.

import type { Line } from './lines.js'
import { endsSentence, labelOf } from './shapes.js'

/** Fewer capitals may be just a heading or two. */
const LEAST = 200
/** So many small letters to a hundred capitals are allowed: "kr.", an address. */
const FEW = 4

export function inSmallLetters(lines: readonly Line[]): readonly Line[] {
  const count = (letters: RegExp): number =>
    lines.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0)
  const capitals = count(/\p{Lu}/gu)
  if (capitals < LEAST || count(/\p{Ll}/gu) * 100 > FEW * capitals) return lines
  return lines.map((line, i) => {
    const text = line.text.toLowerCase()
    const above = lines[i - 1]
    const asSentence = text.replace(/\p{L}/u, letter => letter.toUpperCase())
    const begins = !above || line.blanks > 0 || endsSentence(above.text.toLowerCase()) || labelOf(asSentence) !== null
    return { ...line, text: begins ? asSentence : text }
  })
}
