// Tells whether two spellings of a name in one document mean the same person.

import { repair } from './names.js'
import { remember } from './remember.js'

/** "Erik Moos" = "Erik Vang Moos", "Lise Mathiesen" = "Lise Matthiesen". Not: "Karen", "Karen Holm" = "Karen Lund" */
export function namesAgree(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const [given, ...further] = short
  if (given === undefined) return false
  if (further.length === 0) return long.length === 1 && given === long[0]
  const isWhole = short.length === long.length && further.every((word, at) => word === long[at + 1])
  if (given !== long[0] && !(isWhole && nearlySame(given, long[0] as string))) return false
  // Every further word of the shorter name occurs in the longer one, in the same order.
  let at = 1
  for (const word of further) {
    while (at < long.length && long[at] !== word && !nearlySame(long[at] as string, word)) at++
    if (at++ >= long.length) return false
  }
  return true
}

/** "Bodil" or "Bodil E." for "Bodil Errebo": the given name alone, or with initials. */
export function isShortFor(short: string, name: string): boolean {
  const [x, y] = [nameWords(short), nameWords(name)]
  if (x.length !== 1 || y.length < 2 || x[0] !== y[0]) return false
  const initial = /\s(\p{Lu})\.?$/u.exec(short)?.[1]
  return initial === undefined || (y.at(-1) as string).startsWith(initial.toLowerCase())
}

/** "KL" or "kalu" for "Karen Lund", "IO" or "IØ" for "Ida Ørsted": letters of all names, or first and last begun. */
export function areInitialsOf(initials: string, name: string): boolean {
  const words = toLatin(name).split(/[\s-]+/)
  const key = toLatin(initials)
  if (words.length < 2 || key.length < 2 || key.length > 5 || !/^\p{L}+$/u.test(key)) return false
  const [first, last] = [words[0] as string, words.at(-1) as string]
  const letters = words.map(word => word[0]).join('')
  // "KAL" or "KA" for "Karen A. Lund"
  if (letters.startsWith(key) || key === `${first[0]}${last[0]}`) return true
  for (let cut = 1; cut < key.length; cut++)
    if (key.length > 2 && first.startsWith(key.slice(0, cut)) && last.startsWith(key.slice(cut))) return true
  return false
}

/** As in an e-mail address, one letter for one: "Ørsted" -> "orsted". */
const toLatin = (text: string): string =>
  text.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'a')

/** Lower case, without initials, å = aa, misreadings of OCR corrected. */
const nameWords = remember((name): readonly string[] =>
  name
    .split(/[\s,]+/)
    .map(word => repair(word).toLowerCase().replaceAll('å', 'aa').replace(/\.$/, ''))
    .filter(word => word.length > 1),
)

/** One letter added, missing or different in a word of five letters or more: "Matthiesen" and "Mathiesen". */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)
}
