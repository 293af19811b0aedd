// Repairs words in which OCR read digits for letters, by a list of known words. Only words that mix letters and digits are
// touched; clean text is never changed.

const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['l', 'i'],
  '5': ['s'],
  '6': ['ø', 'b'],
  '8': ['b'],
}
const MIXED = /\p{L}[01568]|[01568]\p{L}/u
const MOST = 4

/** "ti1" -> "til", "0rientering" -> "orientering". "1a" and "covid19", for which no known word fits, stay as they are. */
export function repairWord(word: string, isKnown: (word: string) => boolean): string {
  if (!MIXED.test(word)) return word
  let variants = ['']
  let smudges = 0
  for (const letter of word) {
    const readings = LOOKS_LIKE[letter] ?? [letter]
    if (readings[0] !== letter && ++smudges > MOST) return word
    variants = variants.flatMap(variant => readings.map(reading => variant + reading))
  }
  return variants.find(isKnown) ?? word
}
