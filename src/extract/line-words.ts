// What the words of a line tell in all formats: whether a sentence goes on behind it, and whether it is a label.

/** Something must follow these: "… mødet den", "… Hjørring Kommune og". */
export const PREPOSITIONS = 'af|for|fra|ved|til|på|med|om|efter|mellem|under|over|hos|mod|uden|inden|omkring'
export const OPEN_WORDS = `${PREPOSITIONS}|og|samt|eller|i|at|den|det|de|en|et|som|der|er|har|vil|skal|kan`

/** A number follows these: "kl." + "10", "bilag" + "6.". The short ones have a full stop. */
export const SHORT_BEFORE_NUMBER = 'd|kl|pkt|nr|pr|s|ca|stk|jf'
export const BEFORE_NUMBER = 'punkt|punkterne|bilag|side|uge|§'

/** How months begin: "31." + "maj" is a date. */
export const MONTHS =
  '(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|(?:sept?|okt|nov|dec)(?:br|o?ber|ember)?)(?!\\p{L})'

/** One to three words, as labels have: "Konklusion", "Drøftelse og konklusion". Not: "Karen Lund", "Godkendt." */
export function looksLikeBareLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}/-]+(?: \p{Ll}[\p{L}/-]*){0,2}$/u.test(text)
}
