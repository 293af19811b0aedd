// Whether OCR damaged a text, and usual misreadings corrected for matching alone, never shown: lengths stay the same.

// A digit inside a word: "Bes1utning", "ti1 efterretning", "Aab1ing", "0rientering". The letter before it is tested by a
// look-behind, so that the engine searches for digits, which are rarer than letters.
const DIGIT_IN_WORD =
  /[015](?<=\p{L}[015])(?=\p{Ll})|[01](?<=\p{Ll}[01])(?![\p{L}\d])|[01](?<![\p{L}\d][01])(?=\p{Ll}{3})/gu
/** The letters that OCR reads as a digit, the likeliest first. */
const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['l', 'i'],
  '5': ['s'],
  '6': ['ø', 'b'],
  '8': ['b'],
}

/** Whether more than one letter in two thousand was read as a digit, or a common letter hardly occurs. */
export function looksDamaged(text: string): boolean {
  const letters = countLetters(text)
  if (letters.all < 400) return false
  const digits = text.match(DIGIT_IN_WORD)?.length ?? 0
  return digits / letters.all > 0.0005 || letters.o / letters.all < 0.01 || letters.e / letters.all < 0.06
}

const LATIN = Array.from({ length: 256 }, (_, code) => /\p{L}/u.test(String.fromCharCode(code)))
const [SMALL_O, SMALL_E] = ['o', 'e'].map(letter => letter.charCodeAt(0)) as [number, number]

/** Counts letter by letter, since a list of all matches would be slow. */
function countLetters(text: string): { readonly all: number; readonly o: number; readonly e: number } {
  let [all, o, e] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 256) {
      const point = text.codePointAt(at)!
      if (/\p{L}/u.test(String.fromCodePoint(point))) all++
      if (point > 0xffff) at++
      continue
    }
    if (!LATIN[code]) continue
    all++
    // Setting this bit turns a capital into its lower-case letter.
    const small = code | 0x20
    if (small === SMALL_O) o++
    else if (small === SMALL_E) e++
  }
  return { all, o, e }
}

// A letter inside a number: "kl. 15.l5", "2O19"
const LETTER_IN_NUMBER = /(?<=\d[.:]?)[lIO](?=\d)/g
// The number of a point: "l. Velkomst", "I) Velkomst"
const ONE_AT_HEAD = /(?<=^|\n)[lI](?=[.)]\s+\p{Lu})/gu
// "4, Eventuelt"
const COMMA_AT_HEAD = /(?<=(?:^|\n)\d{1,2}),(?=\s\p{Lu})/gu

/** "Bes1utning" -> "Beslutning", "15.l5" -> "15.15". Same length. */
export function repairLetters(text: string): string {
  return text
    .replace(DIGIT_IN_WORD, digit => LOOKS_LIKE[digit]?.[0] ?? digit)
    .replace(ONE_AT_HEAD, '1')
    .replace(COMMA_AT_HEAD, '.')
    .replace(LETTER_IN_NUMBER, letter => (letter === 'O' ? '0' : '1'))
}

const MIXED = /\p{L}[01568]|[01568]\p{L}/u
const MOST_SMUDGES = 4

/** By known words: "ti1" -> "til", "0rientering" -> "orientering". Not: "1a", "covid19", for which none fits. */
export function repairWord(word: string, isKnown: (word: string) => boolean): string {
  if (!MIXED.test(word)) return word
  let variants = ['']
  let smudges = 0
  for (const letter of word) {
    const readings = LOOKS_LIKE[letter] ?? [letter]
    if (readings[0] !== letter && ++smudges > MOST_SMUDGES) return word
    variants = variants.flatMap(variant => readings.map(reading => variant + reading))
  }
  return variants.find(isKnown) ?? word
}
