// Danish text in, the key under which its spellings are one out: Aarhus = Århus, Soenderborg = Sønderborg, idé = ide.
// å never becomes a ("råd" is not "rad"), ø never o, æ never a. The length may change: no offsets survive folding.

const LETTERS: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', æ: 'ae', ö: 'oe', ä: 'ae', ß: 'ss', đ: 'd', ł: 'l' }

/** Lower case, æøå written out, accents taken off. Everything else (spaces, digits, punctuation) stays. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åøæöäßđł]/g, letter => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}
