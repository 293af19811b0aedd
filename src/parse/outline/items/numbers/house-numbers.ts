// Numbers of items as one house sets them, with a word or signs around them that no other has ("Blok 1 – Status", "1/ Status",
// "<1> Status", "① Status"), or letters that no stop sets apart ("(B) Status", "IV Status"): a line in; the numbers and how
// they are set, by which they go on from item to item, out.

import type { WordClasses } from '../../../word-classes.js'
import type { Scheme } from './number-schemes.js'

export interface HouseNumber {
  readonly scheme: Scheme
  readonly written: string
  readonly suffix: string
  /** Of a number in parts: the one that counts. */
  readonly value?: number
  /** The word and the signs around the number: the same at every item. */
  readonly set: string
  readonly titleAt: number
}

const SIGN = `[^\\p{L}\\p{N}\\s"“”'’§&,%]`
// A word, short or whole; the year
const WORD = `((?:\\p{L}{1,20}\\.?\\s?(?:nr\\.?\\s?)?|(?:19|20)\\d\\d[-./])?)`
const NUMBER = `(?:(\\d{1,3})([a-z](?!\\p{L}))?|([①-⑳]))`
const TITLE = `(?=["“”»'(]?\\p{Lu})`
// "1/ status", "3> 5 senge": a sign close behind the number sets it apart from the figures of a text, whatever the title begins with
const BEHIND_SIGN = `(?<=\\d[a-z]?[/>|}»])\\s+(?=[\\p{L}\\d])`
// "1/ Status", "<1> Status", "Blok 1 – Status", "Blok 1 af 7: Status", "Løbenr. 12" above its title. Not: "1 Status", "1. Status", which any list may have
const HOUSE = new RegExp(
  `^(${SIGN}{0,4})\\s*${WORD}${NUMBER}((?:\\s?af\\s\\d{1,2})?\\s?${SIGN}{0,4})(?:\\s+${TITLE}|${BEHIND_SIGN}|(?<=\\p{L}.*)$)`,
  'u',
)

// "4/1 Status", "Sag 10-28: Status", "2-2013/2 Status", "(1/7) Status", "Pkt. 2/1" above its title: the meeting or the year, and
// the item. Not: "2013-2014 Budget", "9.00-9.10 Status"
const IN_PARTS = new RegExp(
  `^(${SIGN}{0,2})\\s*${WORD}(?!(?:19|20)\\d\\d[-/](?:19|20)\\d\\d)(\\d{1,4})([-/])(\\d{1,4})(?:([-/])(\\d{1,4}))?(?!\\d)(${SIGN}{0,3}(?:\\s+${SIGN})?)(?:\\s+${TITLE}|$)`,
  'u',
)

// "(B) Status", "B Status", "IV Status"
const LETTERS = new RegExp(`^(\\(?)([IVX]{1,5}|[A-ZÆØÅ])(\\)?)\\s+${TITLE}`, 'u')

// What a number may stand behind besides: "Stk. 2", "Kl. 9", "Den 3.", "Ca. 40"
const OTHER = /^(?:at|ad|stk|nr|kap|kl|den|d|dag|i|af|til|fra|og|ca)(?!\p{L})/iu

export function readHouseNumbers(text: string, { numbered }: WordClasses): HouseNumber[] {
  const [whole, opening = '', letters = '', closing = ''] = LETTERS.exec(text) ?? []
  if (whole !== undefined && (opening === '') === (closing === '')) return lettered(letters, whole.length)
  // Most lines hold no number at their head: the cheap way out.
  if (!/^.{0,26}?[\d①-⑳]/u.test(text)) return []
  const isOther = (word: string): boolean => OTHER.test(word) || numbered.isIn(word)
  const inParts = readInParts(text, isOther)
  if (inParts.length > 0) return inParts
  const [all, before = '', word = '', digits, suffix = '', circled, behind = ''] = HOUSE.exec(text) ?? []
  // "3. NOVEMBER" is a day, not a number set in a way of its own.
  const isSet = before + word !== '' || /[^\s.:)–—-]/u.test(behind) || circled !== undefined
  // "D1. Status" is no day.
  const isOfOther = isOther(word) && !/^\p{Lu}$/u.test(word)
  if (all === undefined || !isSet || isOfOther || (word && !/^[\p{Lu}\d]/u.test(word))) return []
  const written = digits ?? String((circled?.codePointAt(0) as number) - FIRST_CIRCLED + 1)
  return [{ scheme: 'house', written, suffix, set: `${before}${word.trim()} ${behind}`, titleAt: all.length }]
}

/** Any of the parts may count: the one that goes on from item to item is found by what it stands with. */
function readInParts(text: string, isOther: (word: string) => boolean): HouseNumber[] {
  const [all, before = '', word = '', first, sign, second, further, third, behind = ''] = IN_PARTS.exec(text) ?? []
  if (all === undefined || isOther(word) || (word && !/^[\p{Lu}\d]/u.test(word))) return []
  // "88/1014 Status" is a case.
  if (word === '' && /^\d\d\/\d{3}/u.test(text)) return []
  const year = /^\d/u.test(word) ? word : ''
  const signs = [sign, further]
  const parts = [first, second, third].filter(part => part !== undefined)
  const written = year + parts.map((part, n) => `${part}${n < parts.length - 1 ? signs[n] : ''}`).join('')
  return parts.map((part, n) => {
    const others = parts.map((other, k) => (k === n ? '#' : other)).join(sign)
    const set = `${before}${word.trim()} ${others}${behind}`
    // "3/7" is the third of seven, "31/15" and "2015-31" the 31st of a year.
    const isOf = parts.length === 2 && (n === 0 ? sign === '/' : /^(?:19|20)\d\d$/u.test(first as string))
    return {
      scheme: 'parts',
      written: isOf ? (part as string) : written,
      suffix: '',
      value: Number(part),
      set,
      titleAt: all.length,
    }
  })
}

const FIRST_CIRCLED = 0x2460

/** "I" may be a letter or a Roman number. */
function lettered(written: string, titleAt: number): HouseNumber[] {
  const schemes: readonly Scheme[] = [
    ...(written.length === 1 ? (['letter'] as const) : []),
    ...(/^[IVX]+$/.test(written) ? (['roman'] as const) : []),
  ]
  return schemes.map(scheme => ({ scheme, written, suffix: '', set: '', titleAt }))
}
