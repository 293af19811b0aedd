// The number of an item as it is referred to, and its place in the sequence: as written in, the two out.

import type { Scheme } from './numbering.js'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'

/** "03" and "b" -> "3b" */
export function numberOf(scheme: Scheme, written: string, suffix: string): string {
  if (scheme === 'letter' || scheme === 'roman' || scheme === 'decimal') return written
  return `${Number(written)}${suffix}`
}

/** "IV" -> 4 */
function valueOfRoman(written: string): number {
  const values = [...written].map(letter => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10))
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** Its place in the sequence; "5a" lies between 5 and 6. */
export function placeOf(scheme: Scheme, written: string, suffix: string): number {
  if (scheme === 'letter') return LETTERS.indexOf(written) + 1
  if (scheme === 'roman') return valueOfRoman(written)
  if (scheme === 'decimal') {
    const [whole, part] = written.split('.')
    return Number(whole) * 100 + Number(part)
  }
  return Number(written) + (suffix ? (suffix.charCodeAt(0) - 96) / 100 : 0)
}
