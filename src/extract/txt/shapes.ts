// What lines look like: list marks, numbered headings, labels, ends of sentences. Without the vocabulary of minutes.

import { BULLETS } from '../../model/bullets.js'

export interface Mark {
  /** As written, including the space behind it. */
  readonly text: string
  /** The same for all marks of one list: "1." and "2." have one style, "a)" another. */
  readonly style: string
  /** The number, 3 for "3." or "c)"; null for a bullet. */
  readonly ordinal: number | null
}

// "- Godkendt", "• Godkendt", "o Godkendt", "* Godkendt"; but not "-aktører", "*kursiv*", "---"
const BULLET = new RegExp(`^(?:[${BULLETS}+](?=\\s)|o(?=\\s)|[-–—•·\\uf000-\\uf0ff](?=\\p{Lu}))\\s*`, 'u')
// "[B] Planen godkendt.", "[A 3/BK/1. maj] Ringer til skolen.": a code in brackets at the head of an entry
const CODE = /^\[\p{Lu}[^[\]]{0,30}\]\s+(?=\S)/u
// "1. Velkomst", "12) Eventuelt", "(3) Bilag", "1.Velkomst", "2.1 Status", "2.1. Status"; but not "20 deltagere", "10.000 kr."
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,2}){0,3})(?:[.)](?:\s+|(?=\p{Lu})|$)|(?<=\.\d{1,2})\s+(?=\p{Lu}))/u
// "a) Orientering", "b. Orientering", "(c) Orientering", "5a. Orientering"; but not "d. 31. maj"
const LETTER = /^\(?(\d{0,3})([a-zæøå])(?:\)\s+|\.\s+(?![\d\s]))/u
// "Punkt 2: Status", "Ad 3", "Pkt. 4 - Budget", "Sag nr. 7:", "Bilag 1."; but not "Indsats 10 er landet"
const NAMED_NUMBER = /^#*\s*\p{Lu}\p{L}{0,8}\.?\s?(?:nr\.?\s?)?(\d{1,3})(?:[:)]|\.?(?=\s+[-–—]\s)|\.(?=\s)|\.?$)/u

/** The same text for lines that differ only in their numbers. */
export const masked = (text: string): string => text.replace(/\d+/g, '0')

export function findMark(text: string): Mark | null {
  const bullet = (BULLET.exec(text) ?? CODE.exec(text))?.[0]
  if (bullet !== undefined) return { text: bullet, style: bullet.trim(), ordinal: null }
  const number = NUMBER.exec(text)
  if (number) {
    const parts = (number[1] ?? '').split('.')
    return {
      text: number[0],
      style: `${parts.slice(0, -1).join('.')}1${number[0].includes(')') ? ')' : '.'}`,
      ordinal: Number(parts.at(-1)),
    }
  }
  const letter = LETTER.exec(text)
  if (letter) {
    const ordinal = (letter[2] ?? 'a').charCodeAt(0) - 96
    return { text: letter[0], style: `${letter[1]}a${letter[0].includes(')') ? ')' : '.'}`, ordinal }
  }
  return null
}

/** One mark among those of a list, the same wherever it stands; null without a number. */
export const markKey = (mark: Mark | null, ordinal = mark?.ordinal): string | null =>
  mark?.ordinal == null ? null : `${mark.style}/${ordinal}`

/** "Punkt 2: Status", "Ad 3": a word and a number that head what follows. */
export function looksLikeNumberedHeading(text: string): boolean {
  return NAMED_NUMBER.test(text)
}

// "Mødested: Aalborg", "Deltagere:", "Næste møde:\t3. maj", "Bilag til pkt. 4: Kort"; but not "Aalborg og Region Nordjylland mener
// følgende:"
const LABEL = /^\*{0,2}((?=\p{Lu})[\p{L}./-]+(?: [\p{L}\d./-]+){0,3}):\*{0,2}(?:\s|$)/u

/** The words before the colon, in lower case; null if the line does not begin with a label. */
export function labelOf(text: string): string | null {
  return LABEL.exec(text)?.[1]?.toLowerCase() ?? null
}

/** "post@kommune.dk", "www.kommune.dk", "https://kommune.dk/referater": an address alone on its line. */
export function looksLikeAddress(text: string): boolean {
  return /^<?(?:[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?:https?:\/\/|www\.)\S+)(?<![.,;])>?$/.test(text)
}

/** "REFERAT", "LUKKET PUNKT"; but not "KL", "1. MØDE i 2020". */
export function looksLikeCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

// "d.", "nr.", "bl.a."; but not "KP.", "møde."
const ABBREVIATION =
  /(?<![\p{L}.])(?:\p{Ll}{1,2}|(?:[\p{L}]\.){1,3}\p{L}{1,3}|[Cc]a|[Nn]r|[Kk]l|[Pp]kt|[Jj]f|[Ee]vt|[Vv]edr|inkl|ekskl|[Tt]lf|stk|hhv|ift|ifm|iht|ifa|mht|mhp|pga|f\.eks)\.$/u

/** Whether the text ends a sentence or introduces a list: "møde.", "at:", "punkt?"; but not "d.", "nr." */
export function endsSentence(text: string): boolean {
  return /[.!?:;][)"”’'*]{0,3}$/u.test(text) && !ABBREVIATION.test(text.slice(-16))
}

/** Whether entries end within the line: "Ida Holm, direktør; Bo Krogh", "Ida Holm · Bo Krogh". */
export function isParted(text: string): boolean {
  return /[;·]\s\S/.test(text)
}
