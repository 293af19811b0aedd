// Ways of numbering items, and what a number in one of them is: how it is referred to, its place in the sequence.

/** Offices mix ways of one family within a document. `worth`: of a candidate, before its line is looked at. */
export const SCHEMES = {
  punkt: { family: 'punkt', worth: 3 },
  ad: { family: 'ad', worth: 2.5 },
  sag: { family: 'sag', worth: 2.5 },
  yearly: { family: 'yearly', worth: 2.5 },
  padded: { family: 'padded', worth: 2 },
  dot: { family: 'plain', worth: 1 },
  paren: { family: 'plain', worth: 0.8 },
  colon: { family: 'plain', worth: 0.8 },
  dash: { family: 'plain', worth: 0.8 },
  space: { family: 'plain', worth: 0 },
  alone: { family: 'plain', worth: 0 },
  decimal: { family: 'decimal', worth: 0.2 },
  letter: { family: 'letter', worth: 0 },
  small: { family: 'small', worth: -1 },
  roman: { family: 'roman', worth: 0.2 },
  paragraph: { family: 'paragraph', worth: 0 },
  house: { family: 'house', worth: 0 },
  parts: { family: 'parts', worth: 0.5 },
  behind: { family: 'behind', worth: 0.5 },
} as const
export type Scheme = keyof typeof SCHEMES

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'

/** What a number is referred to as, and its place in the sequence. */
export const readNumber = (scheme: Scheme, written: string, suffix: string) => ({
  number: numberOf(scheme, written, suffix),
  value: placeOf(scheme, written, suffix),
})

/** "03" and "b" -> "3b" */
function numberOf(scheme: Scheme, written: string, suffix: string): string {
  if (scheme === 'letter' || scheme === 'small') return written
  if (scheme === 'roman' || scheme === 'decimal' || scheme === 'yearly' || scheme === 'parts') return written
  return `${Number(written)}${suffix}`
}

/** "IV" -> 4 */
function valueOfRoman(written: string): number {
  const values = [...written].map(letter => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10))
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** Its place in the sequence; "5a" lies between 5 and 6. */
function placeOf(scheme: Scheme, written: string, suffix: string): number {
  if (scheme === 'letter' || scheme === 'small') return LETTERS.indexOf(written.toUpperCase()) + 1
  if (scheme === 'roman') return valueOfRoman(written.toUpperCase())
  if (scheme === 'yearly') return Number(written.split('/')[1])
  if (scheme === 'decimal') {
    const [whole, part] = written.split('.')
    return Number(whole) * 100 + Number(part)
  }
  return Number(written) + (suffix ? (suffix.charCodeAt(0) - 96) / 100 : 0)
}
