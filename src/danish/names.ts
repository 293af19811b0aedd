// Judges by their shape how likely words are a person's name. What is known of single words is passed in.

import { wordSet } from './word-set.js'

// "Anja", "Hans-Jørgen", "Riber-Eriksen", "Pétursson", "McKenzie", "O'Brien", "E.", "H.C.". Not: "PLO", "direktør"
const NAME_WORD =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’´]+(?:\p{Lu}[\p{Ll}]+)?(?:-\p{Lu}?[\p{Ll}'’]+)*|\p{Lu}['’]\p{Lu}\p{Ll}+|(?:\p{Lu}\.){1,3}|\p{Lu}\.?)$/u
// Read by OCR: "Aab1ing", "Mø1gaard", "Nordb6" (Nordbø), "lnga" (Inga), "lb" (Ib). Not: "lokale", "B12"
const MISREAD_WORD = /^(?:\p{Lu}\p{Ll}*[01][\p{Ll}01]*\p{Ll}|\p{Lu}\p{Ll}{3,}6|l[bcdfghjkmnpqrstvwxz]\p{Ll}*)$/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’]*\p{Lu}(?:-\p{Lu}+)*$/u
const INITIALS = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.?$/u
const PARTICLES = wordSet('von van de du da del der den af el al la le ten ter zu bin ibn y dos di')
// Given names that are written short: "Johs. Holm", "Jens Chr. Krogh"
const SHORTENED = wordSet('Chr. Ferd. Fr. Frdr. Joh. Johs. Ludv. Nic. Th. Vald. Vilh.')
const LONGEST = 6

/** What is known of words in names; each function takes one word as written. */
export interface NameWords {
  readonly isFirst: (word: string) => boolean
  /** A surname, or a word that ends like one. */
  readonly isLast: (word: string) => boolean
  /** A surname even though the word has another meaning, after a given name: "Karen Gade". */
  readonly isSurname: (word: string) => boolean
  /** "Kommune", "Styregruppen", "Direktør": never part of a person's name. */
  readonly isOther: (word: string) => boolean
  /** "Danske", "Alle": never the first word of a person's name. */
  readonly opensNone: (word: string) => boolean
}

/** 0: no name; 1: has the shape of a name; 2: also consists of known names. */
export type Likelihood = 0 | 1 | 2

const no = (): boolean => false
const NOTHING_KNOWN: Omit<NameWords, 'isOther'> = { isFirst: no, isLast: no, isSurname: no, opensNone: no }

/** Two to six words: "Jóhann Örn Pétursson", "Mette von Halle", "Lars V.". Not: "Aalborg Kommune", "direktør", "KL". */
export function judgeName(words: readonly string[], known: NameWords): Likelihood {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  if (words.length < 2 || words.length > LONGEST) return 0
  if (words.every(isCapital) && words.some(word => CAPITALS.test(word))) {
    const small = words.map(toSmall)
    // In capitals anything has the shape of a name, so known names are needed: "KAREN LUND", not "ÅBNE SAGER".
    return known.opensNone(first) || small.some(known.isOther) || !looksKnown(small, known) ? 0 : 2
  }
  if (!words.every((word, at) => isNameWord(word) || (at > 0 && PARTICLES.has(word.toLowerCase())))) return 0
  if (!isNameWord(first) || !isNameWord(last)) return 0
  const repaired = words.map(repair)
  const isKnown = looksKnown(repaired, known)
  // "Lars V.", but no "A. B." and no "Lokale A"
  if (INITIALS.test(last) && !(last.endsWith('.') && !INITIALS.test(first) && known.isFirst(first))) return 0
  if (repaired.filter(word => word.length > 2).length < 2 && !isKnown && !/^\p{Lu}\p{Ll}+$/u.test(last)) return 0
  // "Østen Krogh", "Karen Gade": names that are also common words, in places where they can be names.
  const isGiven = known.isFirst(repaired[0] as string)
  // "Tove Landhjem Nielsen": between a given name and a surname stands another.
  const isMiddle = (at: number): boolean => words.length === 3 && at === 1 && /\p{Ll}sen$/u.test(last)
  const isOther = (word: string, at: number) =>
    known.isOther(word) && !(isGiven && (at === 0 || known.isSurname(word) || isMiddle(at)))
  if (known.opensNone(first) || repaired.some(isOther)) return 0
  return isKnown ? 2 : 1
}

/** Whether a text is a person's name by its shape, given the words that are never part of one. */
export function looksLikePersonName(text: string, isOther: (word: string) => boolean = () => false): boolean {
  const words = text.split(/\s+/)
  if (words.every(word => CAPITALS.test(word)))
    return words.length > 1 && words.length < 5 && !words.map(toSmall).some(isOther)
  return judgeName(words, { ...NOTHING_KNOWN, isOther }) > 0
}

/** Whether a word can be part of a name: "Hans-Jørgen", "E.", "Aab1ing"; particles only between such words. */
export function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || MISREAD_WORD.test(word) || isShortened(word)
}

/** "Johs.", "Chr.", "CHR.": an abbreviated given name, whose full stop does not end a sentence. */
export const isShortened = (word: string): boolean =>
  word.endsWith('.') && (SHORTENED.has(word) || SHORTENED.has(toSmall(word)))

/** "KAREN", "CHR.", "H.C.": part of a name in capitals. */
const isCapital = (word: string): boolean =>
  !/^\p{Lu}?\p{Ll}/u.test(word) &&
  (CAPITALS.test(word) || INITIALS.test(word) || (/^\p{Lu}+\.$/u.test(word) && isShortened(word)))

export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** One given name or initials standing for a person in an informal list: "Carsten", "Lars V.", "NMA", "pto". */
export function looksLikeShortName(text: string, isOther: (word: string) => boolean = () => false): boolean {
  if (
    !/^(?:\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.?)?|\p{Lu}{2,4}|\p{Ll}{2,5}|\p{Lu}\p{Ll}\p{Lu})$/u.test(text)
  )
    return false
  return !isOther(text.split(' ')[0] as string)
}

/** Corrects misreadings of OCR in a word, for comparing: "Aab1ing" -> "Aabling", "lnga" -> "Inga". */
export function repair(word: string): string {
  if (!MISREAD_WORD.test(word)) return word
  return word.replace(/^l/, 'I').replaceAll('1', 'l').replaceAll('0', 'o').replace(/6$/, 'ø')
}

function looksKnown(words: readonly string[], known: NameWords): boolean {
  const first = words[0] ?? ''
  return (
    known.isFirst(first) ||
    SHORTENED.has(first) ||
    known.isFirst(first.split('-')[0] ?? '') ||
    known.isLast(words.at(-1) ?? '')
  )
}

const toSmall = (word: string): string =>
  word.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
