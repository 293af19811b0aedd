// Text read by OCR, or with glyphs lost: whether a text is so damaged, and the same text with the usual misreadings put
// right for matching. Length never changes, so that offsets hold; what is shown is always the text as it was read.

// A digit inside a word: "Bes1utning", "ti1 efterretning", "Aab1ing", "0rientering"
const DIGIT_IN_WORD = /(?<=\p{L})[015](?=\p{Ll})|(?<=\p{Ll})[01](?![\p{L}\d])|(?<![\p{L}\d])[01](?=\p{Ll}{3})/gu
const LETTER: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' }

/** More than one such digit in two thousand letters, or a common letter all but gone. */
export function looksDamaged(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 400) return false
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  return share(DIGIT_IN_WORD) > 0.0005 || share(/o/giu) < 0.01 || share(/e/giu) < 0.06
}

/** "Bes1utning" -> "Beslutning". Same length. */
export function repairLetters(text: string): string {
  return text.replace(DIGIT_IN_WORD, digit => LETTER[digit] ?? digit)
}
