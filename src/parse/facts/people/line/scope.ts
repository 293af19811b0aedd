// The agenda items that a remark on a person names: "under pkt. 1-3 og 5a" -> 1, 2, 3, 5a.

import { findMatches } from '../../../../danish/matches.js'
import { expandRanges } from '../../../../danish/ranges.js'

const JOINT = '\\s*(?:,|og|samt|&|\\+|-|–|til)\\s*'
const listOf = (one: string): string => `${one}(?:${JOINT}${one})*`
// "3", "5a", "4/3", "3.4", "4°". Not: "9.30"
const NUMBER = '\\d{1,3}(?:[/.]\\d{1,2}(?![\\d.])|[a-zº°](?![\\p{L}\\d]))?'
const ROMAN = '[IVX]{1,5}(?![\\p{L}\\d])'
// What offices call an item
const NOUN =
  '(?:dagsordens)?(?:pkt|punkt(?:erne|er|et)?|sag(?:erne|er)?|emne(?:t|rne|r)?|tema(?:et|erne|er)?|spørgsmål(?:et|ene)?|post(?:en|erne|er)?|indslag(?:et|ene)?|afsnit(?:tet|tene)?|blok(?:kene)?|opslag(?:et|ene)?)'
const ITEM = `${NOUN}(?:\\.\\s*|\\s+|:\\s*)(?:nr\\.?\\s*)?`

// "pkt. 3", "punkterne 1-2 og 4", "sag nr. 178", "emne 2", "sag 4/3". Not: "punktet", "3 punkter"
const NUMBERS = new RegExp(`(?<!\\p{L})${ITEM}(${listOf(`${NUMBER}(?!\\d|\\.\\d)`)})`, 'giu')

// "punkt F", "pkt. B og D", "punkterne C-E", "punkt III". Not: "punktet i maj"
const LETTERS = new RegExp(
  `(?<!\\p{L})[Dd]?(?:agsordens)?(?:[Pp]kt|[Pp]unkt(?:erne|er|et)?|[Ss]ag|[Ee]mne|[Tt]ema|[Ss]pørgsmål)(?:\\.\\s*|\\s+|:\\s*)(${listOf(`(?:${ROMAN}|[A-ZÆØÅ])`)})(?![\\p{L}\\d]|\\.\\s?\\p{L})`,
  'gu',
)

// "under 3", "kun 3.4", "ved 2 og 5", "til III", "deltog kun under 4°": the number alone. Not: "til 10", "kun 9.30"
const BARE = new RegExp(
  `^(?:.{3,40}\\s)?(?:(?:kun|under|ved|kun\\s(?:under|ved|til))\\s(?:nr\\.?\\s)?(${listOf(`(?:${NUMBER}|${ROMAN})`)})|(?:til|i)\\s(${listOf(`(?:\\d{1,3}/\\d{1,2}|${ROMAN})`)}))$`,
  'u',
)

// What joins somebody to an item: "kun", "deltog under", "var med til"
const LEAD =
  '(?:(?:deltog|deltager|deltaget|var|med|mødt|mødte|møder|kaldt|tilkaldt|indbudt|inviteret|indkaldt|til\\sstede|kun|alene|udelukkende|ad|vedr\\.?|vedrørende|angående|under|ved|til|i|på)\\s+)*'
// "sagerne 203 og 204", "kun spørgsmål 2", "deltog i § 4". Not: "§ 17, stk. 4-udvalget"
const WHOLE = new RegExp(`^${LEAD}(?:behandlingen\\saf\\s)?(?:${ITEM}|(?<=\\s)§§?\\s?)(${listOf(NUMBER)})$`, 'iu')

/** The items, where the words say nothing but these. */
export function readWholeScope(words: string): string[] {
  return expandRanges(WHOLE.exec(words.replace(/[\s:.,)]+$/, ''))?.[1] ?? '')
}

// "fra KL i § 4", "fra Randers Kommune under punkt 3", "fra Telma under ▸ Leverandør"
const BEHIND = new RegExp(
  `\\s(?=(?:kun\\s)?(?:(?:i|under|ved|til)\\s)(?:(?:${ITEM}|§§?\\s?)${listOf(NUMBER)}|[^\\p{L}\\d\\s(]\\s\\p{L}.*)$)`,
  'iu',
)

/** Where the items begin that are named behind other words; -1 if there are none. */
export const scopeAt = (words: string): number => words.search(BEHIND)

/** The item numbers named in the words, in order; empty where none are. */
export function readScope(words: string): string[] {
  const items: string[] = []
  for (const match of findMatches(words, NUMBERS)) items.push(...expandRanges(match[1] as string))
  for (const match of findMatches(words, LETTERS)) items.push(...expandRanges(match[1] as string))
  return items.length > 0 ? [...new Set(items)] : readBareScope(words)
}

/** "under 3", "til III": where the words before it only say who is meant. */
export function readBareScope(words: string): string[] {
  const [, first, second] = BARE.exec(words.replace(/[\s:.)]+$/, '')) ?? []
  return expandRanges(first ?? second ?? '')
}
