// Words with blanks between the letters: "R E F E R A T", "S A G  N R .  4". Two blanks separate such words.

// From the beginning of a line or cell to its end or a colon; the first word has at least three letters.
const SPACED =
  /(?<=^|[\n\t]|(?:^|\n)\d{1,3}[.)] )(\p{L}(?: \p{L}){2,}(?: \.)?(?: {2,}[\p{L}\p{N}](?: [\p{L}\p{N}.,/&-])*)*)(?= ?:| *(?:[\n\t]|$))/gu

/** A quick test that most texts fail. */
const LOOKS_SPACED = /(?:^|\s)\p{L} \p{L} \p{L}(?!\p{L})/u

/** Fewer letters may be parties, marks or initials: "A B C", "x x x". */
const FEWEST_LETTERS = 5

/** Joins the letters of such words: "REFERAT", "Afbud:", "SAG NR. 4". */
export const closeSpacedLetters = (text: string): string =>
  replaceSpaced(text, words =>
    words
      .split(/ {2,}/)
      .map(word => word.replaceAll(' ', ''))
      .join(' '),
  )

const WORD_GAP = '\u0001'

/** Makes every run of blanks one blank, but two between such words. `squeeze` may replace the usual way of doing so. */
export function squeezeBlanks(text: string, squeeze = (said: string) => said.replace(/ {2,}/g, ' ')): string {
  if (!LOOKS_SPACED.test(text)) return squeeze(text)
  return squeeze(replaceSpaced(text, words => words.replace(/ {2,}/g, WORD_GAP))).replaceAll(WORD_GAP, '  ')
}

/** Makes all white space between words one blank. Most texts have no other, and are not written anew. */
export const singleBlanks = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text)

function replaceSpaced(text: string, change: (words: string) => string): string {
  if (!LOOKS_SPACED.test(text)) return text
  return text.replace(SPACED, (whole, words: string) => (isWord(words) ? change(words) : whole))
}

/** Not a list of parties or columns in alphabetical order, nor one mark repeated. */
function isWord(words: string): boolean {
  const letters = words.toLowerCase().match(/\p{L}/gu) ?? []
  const isRow = letters.every((letter, i) => i === 0 || letter >= (letters[i - 1] as string))
  return letters.length >= FEWEST_LETTERS && !isRow
}
