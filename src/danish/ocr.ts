// Text read by OCR, or with glyphs lost: whether a text is so damaged, and the same text with the usual misreadings put
// right for matching. Length never changes, so that offsets hold; what is shown is always the text as it was read.

// A digit inside a word: "Bes1utning", "ti1 efterretning", "Aab1ing", "0rientering". What stands before it is looked at
// last, so that a text is searched for digits and not for letters.
const DIGIT_IN_WORD =
  /[015](?<=\p{L}[015])(?=\p{Ll})|[01](?<=\p{Ll}[01])(?![\p{L}\d])|[01](?<![\p{L}\d][01])(?=\p{Ll}{3})/gu
const LETTER: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' }

/** More than one such digit in two thousand letters, or a common letter all but gone. */
export function looksDamaged(text: string): boolean {
  const letters = countLetters(text)
  if (letters.all < 400) return false
  const digits = text.match(DIGIT_IN_WORD)?.length ?? 0
  return digits / letters.all > 0.0005 || letters.o / letters.all < 0.01 || letters.e / letters.all < 0.06
}

const LATIN = Array.from({ length: 256 }, (_, code) => /\p{L}/u.test(String.fromCharCode(code)))
const [SMALL_O, SMALL_E] = ['o', 'e'].map(letter => letter.charCodeAt(0)) as [number, number]

/** Letter by letter, since a list of them all is what costs. */
function countLetters(text: string): { readonly all: number; readonly o: number; readonly e: number } {
  let [all, o, e] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    if (code >= 256) {
      if (/\p{L}/u.test(String.fromCodePoint(code))) all++
      if (code > 0xffff) at++
      continue
    }
    if (!LATIN[code]) continue
    all++
    // Setting this bit makes a capital small.
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

/** "Bes1utning" -> "Beslutning", "15.l5" -> "15.15". Same length. */
export function repairLetters(text: string): string {
  return text
    .replace(DIGIT_IN_WORD, digit => LETTER[digit] ?? digit)
    .replace(ONE_AT_HEAD, '1')
    .replace(LETTER_IN_NUMBER, letter => (letter === 'O' ? '0' : '1'))
}
