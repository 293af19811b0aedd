// Words whose letters were typed apart to stand out: "R E F E R A T", "A f b u d:", "S A G  N R .  4". Two blanks part
// such words; a text's other blanks are single.

// From the head of a line or cell to its end or colon; a first word of three letters or more
const SPACED =
  /(?<=^|[\n\t]|(?:^|\n)\d{1,3}[.)] )(\p{L}(?: \p{L}){2,}(?: \.)?(?: {2,}[\p{L}\p{N}](?: [\p{L}\p{N}.,/&-])*)*)(?= ?:| *(?:[\n\t]|$))/gu

/** Most texts hold nothing that looks like it. */
const LOOKS_SPACED = /(?:^|\s)\p{L} \p{L} \p{L}(?!\p{L})/u

/** Fewer letters may as well be parties, marks or initials: "A B C", "x x x". */
const FEWEST_LETTERS = 5

/** The text with such words closed: "REFERAT", "Afbud:", "SAG NR. 4". */
export const closeSpacedLetters = (text: string): string =>
  replaceSpaced(text, words =>
    words
      .split(/ {2,}/)
      .map(word => word.replaceAll(' ', ''))
      .join(' '),
  )

const WORD_GAP = '\u0001'

/** Every run of blanks as one, but two where they part words with their letters apart; `squeeze` does more of the kind. */
export function squeezeBlanks(text: string, squeeze = (said: string) => said.replace(/ {2,}/g, ' ')): string {
  if (!LOOKS_SPACED.test(text)) return squeeze(text)
  return squeeze(replaceSpaced(text, words => words.replace(/ {2,}/g, WORD_GAP))).replaceAll(WORD_GAP, '  ')
}

function replaceSpaced(text: string, change: (words: string) => string): string {
  if (!LOOKS_SPACED.test(text)) return text
  return text.replace(SPACED, (whole, words: string) => (isWord(words) ? change(words) : whole))
}

/** Not parties or columns in the order of the alphabet, nor one mark again and again. */
function isWord(words: string): boolean {
  const letters = words.toLowerCase().match(/\p{L}/gu) ?? []
  const isRow = letters.every((letter, i) => i === 0 || letter >= (letters[i - 1] as string))
  return letters.length >= FEWEST_LETTERS && !isRow
}
