// Small numbers in words, as they occur in minutes and questions: "hver tredje uge" is "hver 3. uge".

/** From nul: the index of a word is its number. */
export const CARDINALS = [
  ...['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  ...['elleve', 'tolv', 'tretten', 'fjorten', 'femten'],
] as const

const ORDINALS: readonly (readonly string[])[] = [
  ...[[], ['første'], ['anden', 'andet'], ['tredje'], ['fjerde'], ['femte'], ['sjette'], ['syvende'], ['ottende']],
  ...[['niende'], ['tiende'], ['ellevte'], ['tolvte'], ['trettende'], ['fjortende'], ['femtende']],
]

/** "en" and "to" are too common as other words, and so are "første" and "anden". */
const LEAST = 3

/** The words for a number; none for larger numbers. */
export function numberInWords(digits: string, isOrdinal: boolean): readonly string[] {
  const number = Number(digits)
  if (isOrdinal) return ORDINALS[number] ?? []
  return number >= LEAST && CARDINALS[number] !== undefined ? [CARDINALS[number]] : []
}

/** What "tredje" or "tre" counts, in lower case; null for any other word. */
export function valueInWords(word: string): number | null {
  const value = Math.max(
    ORDINALS.findIndex(names => names.includes(word)),
    (CARDINALS as readonly string[]).indexOf(word === 'et' ? 'en' : word),
  )
  return value > 0 ? value : null
}

/** The digits of a number word in lower case; null for any other word. `before`: the word before it. */
export function digitsOf(word: string, before: string): string | null {
  const ordinal = ORDINALS.findIndex(names => names.includes(word))
  const number = ordinal > 0 ? ordinal : (CARDINALS as readonly string[]).indexOf(word)
  // "hver anden uge", but "en anden plan"
  const sure = number >= LEAST || (ordinal === 2 && /^hvert?$/.test(before))
  return sure ? String(number) : null
}
