// Folds a text into a key that all spellings share: Aarhus = Århus, idé = ide. å never becomes a. Lengths may change.

const LETTERS: Readonly<Record<string, string>> = {
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  ö: 'oe',
  ä: 'ae',
  ǻ: 'aa',
  ǿ: 'oe',
  ǽ: 'ae',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
}

const ASCII = /^[\x00-\x7f]*$/

/** Lower case, æøå written out, accents removed. Everything else (spaces, digits, punctuation) stays. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  const plain = lower.normalize('NFC').replace(/[åøæöäǻǿǽßđł]/g, letter => LETTERS[letter]!)
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Folds a name, with hyphens and dashes as blanks: "Ikast–Brande" = "ikast brande", "PLO-M" = "plo m". */
export function foldName(text: string): string {
  return fold(text)
    .replace(/[\s\-\u2010-\u2015]+/g, ' ')
    .replace(/’/g, "'")
    .trim()
}

/** Lower case with the same offsets: patterns need no flag i, with which each letter class takes long to compile. */
export function lower(text: string): string {
  const lowered = text.toLowerCase()
  // "İ" and a few other letters become longer in lower case; such a text stays as it is.
  return lowered.length === text.length ? lowered : text
}
