// Corrects words that the grammar does not understand to the words that were probably meant: those that one or two typing
// errors part from them ("atended", "besluted"), or that are written as they are spoken ("wich", "hva"). Of several, the
// sentence tells which makes sense; what is changed is told to the asker.

import { groupBy } from '../../../model/group-by.js'
import { once, oncePer } from '../../../model/once.js'
import { isOneSlip, nearNames } from '../../near-names.js'
import { lexicon, type Meaning } from '../words/lexicon.js'
import { numbersIn } from '../words/lists.js'
import { readWords, type Word, wordKey } from '../words/words.js'
import { kindSet } from './atoms.js'
import type { NameBook } from './name-book.js'

/** Shorter words are too near to too many others for a slip, and for two. */
const SHORTEST = 5
const SHORTEST_FOR_TWO = 7
/** A shorter word may be another with its ending off. */
const SHORTEST_CUT = 6
const MOST_MEANT = 4

interface Known {
  readonly word: string
  readonly key: string
  readonly sound: string
  readonly meaning: Meaning
}

/** Verbs that many other words are near to: "træner" is not "træder". */
const isTooNear = (meaning: Meaning): boolean =>
  meaning.kind === 'not' || (meaning.kind === 'decide' && meaning.of !== undefined)

const knownWords = once(() =>
  lexicon()
    .filter(([meaning]) => !isTooNear(meaning))
    .flatMap(([meaning, phrases]): Known[] =>
      phrases.flatMap(word => {
        const key = wordKey(word)
        return word.includes(' ') ? [] : [{ word, key, sound: soundKey(key), meaning }]
      }),
    ),
)

/** Words so short that only their sound tells what was meant. */
const SKELETON = kindSet('ask', 'active', 'passive')

/** The words that may have been meant, the likeliest first; none if the nearest say different things. */
export function meantWords(
  { key, text }: Word,
  book: Pick<NameBook, 'written' | 'englishWords' | 'stands'>,
): readonly string[] {
  if (key.length < SHORTEST) {
    const sound = soundKey(key)
    // "va" may be "var" and "hvad": the sentence tells which.
    const alike = knownWords().filter(one => SKELETON.has(one.meaning.kind) && one.sound === sound)
    return key.length < 2 ? [] : unique(alike)
  }
  const oneSlip = knownWords().filter(known => known.key.length >= SHORTEST && isOneSlip(key, known.key))
  if (oneSlip.length > 0) return ofOneMeaning(oneSlip)
  // "unanimousl": the last letter was not typed; not "godkendelse", where it is an ending
  const cutShort = knownWords().filter(
    known =>
      key.length >= SHORTEST_CUT &&
      known.key.length === key.length + 1 &&
      /[^nrst]$/.test(known.key) &&
      known.key.startsWith(key),
  )
  if (cutShort.length > 0) return ofOneMeaning(cutShort)
  // "byrad", typed where there is no å
  const bodies = ringlessNames(book.written).get(withoutRing(key)) ?? []
  if (new Set(bodies.map(wordKey)).size === 1) return bodies.slice(0, 1)
  // "comittee", "vaccinaton": words of English questions
  const isNear = (word: string) => word.length >= SHORTEST && isOneSlip(key, wordKey(word))
  const english = new Set(book.englishWords().filter(isNear))
  if (english.size === 1) return [...english]
  // In the letters typed: "æ" is no two of them.
  if (text.length < SHORTEST_FOR_TWO || book.stands?.(text)) return []
  return ofOneMeaning(
    knownWords().filter(
      known => known.key.length >= SHORTEST_FOR_TWO && known.key[0] === key[0] && isTwoSlips(key, known.key),
    ),
  )
}

const ofOneMeaning = (near: readonly Known[]): readonly string[] =>
  near.every(one => one.meaning === near[0]!.meaning) ? unique(near) : []

const unique = (near: readonly Known[]): readonly string[] =>
  [...new Set(near.map(({ word }) => word))].slice(0, MOST_MEANT)

/** Names of one word, by how they are typed where there is no å. */
const ringlessNames = oncePer((names: readonly string[]) =>
  groupBy(
    names.filter(name => !name.includes(' ')),
    name => withoutRing(wordKey(name)),
  ),
)

const withoutRing = (key: string): string => key.replace(/aa/g, 'a').replace(/oe/g, 'o')

/** "which" as "wich", "hvad" as "va", "var" as "va": without the letters that are not heard. */
function soundKey(key: string): string {
  return key
    .replace(/^wh/, 'w')
    .replace(/^hv/, 'v')
    .replace(/^(va|ha|de)[drt]$/, '$1')
}

/** At most two letters too many, too few or different; for longer words, most of which is right then. */
function isTwoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  // "trukket" is no "truffet": two letters other than those meant, unless they changed places
  const others = a.length === b.length ? [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at])) : []
  if (others.length === 2 && (others[1]! > others[0]! + 1 || a[others[0]!] !== b[others[1]!])) return false
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]! <= 2
}

export interface Mending {
  readonly mended: string
  readonly notes: readonly string[]
}

/** Many errors in one sentence leave too much to guess. */
const MOST_MENDINGS = 32

/** What may have been meant, with a note for each word read as another. `strange`: words that nobody understands. */
export function mendings(sentence: string, strange: readonly Word[], book: NameBook): readonly Mending[] {
  let all: readonly Mending[] = [{ mended: sentence, notes: [] }]
  // From the end, so that places before it stay what they are.
  for (const word of [...strange].reverse()) {
    // "summer houses", "price", "Varde": a word or a place in its own right, not "varede" misspelt
    const own = book.isWord(word.text) || book.isPlace(word.text) || isInName(sentence, word)
    const meant = own ? [] : meantWords(word, book)
    if (meant.length === 0) continue
    all = all
      .flatMap(({ mended, notes }) =>
        meant.map(one => ({
          mended: mended.slice(0, word.start) + one + mended.slice(word.end),
          notes: [`"${word.text}" is read as "${one}"`, ...notes],
        })),
      )
      .slice(0, MOST_MENDINGS)
  }
  return all.filter(({ notes }) => notes.length > 0)
}

const BEFORE_MONTH =
  /(?:^|\s)(?:i|in|af|of|fra|from|til|to|until|siden|since|by|inden|før|before|\d{1,2}\.?(?:st|nd|rd|th)?)\s$/iu
// "i okt 23", "in Feb '19": behind "in" it is no day; not "on Oct 23", "i oktober 2023"
const SHORT_YEAR = /^[\s.]+['’]?(?<year>\d\d)(?![\d.:]|st|nd|rd|th|[\s,]+\d{4}|[\s-]+(?:to|til|og|and|\d))/iu
const IN_MONTH = /(?:^|\s)(?:i|in)\s$/iu
const BEFORE_YEAR = /^[\s,]+(?:of\s)?(?:1[89]|20)\d\d(?!\d)/u

/**
 * "Janury 2020", "i setember", "i okt 23": a misspelt month or a year cut short, where the words beside it say that it is one;
 * null if there is none.
 */
export function mendMonths(sentence: string): Mending | null {
  const names = [...numbersIn('months').keys()].filter(name => name.length >= SHORTEST)
  const notes: string[] = []
  let mended = sentence
  for (const word of readWords(sentence).reverse()) {
    const short = IN_MONTH.test(sentence.slice(0, word.start)) ? SHORT_YEAR.exec(sentence.slice(word.end)) : null
    if (short && numbersIn('months').has(word.key)) {
      const year = `20${short.groups!.year}`
      mended = `${mended.slice(0, word.end)} ${year}${mended.slice(word.end + short[0].length)}`
      notes.unshift(`"${word.text}${short[0]}" is read as ${year}`)
      continue
    }
    const dated = BEFORE_YEAR.test(sentence.slice(word.end))
    const tied = word.key.length > SHORTEST && BEFORE_MONTH.test(sentence.slice(0, word.start))
    if (word.quote !== null || names.includes(word.key) || !(dated || tied)) continue
    const meant = names.find(name => isOneSlip(word.key, name) || `${word.key}${name.at(-1)}` === name)
    if (meant === undefined || knownWords().some(({ key }) => key === word.key)) continue
    mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
    notes.unshift(`"${word.text}" is read as "${meant}"`)
  }
  return notes.length === 0 ? null : { mended, notes }
}

/** "Mette Ravnkilde": a capital beside another within the sentence is a name, not a word of the grammar misspelt. */
function isInName(sentence: string, { text, start, end }: Word): boolean {
  const beside = /\p{Lu}[\p{L}-]*\s$/u.test(sentence.slice(0, start)) || /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end))
  return start > 0 && /^\p{Lu}\p{Ll}/u.test(text) && beside
}

/** `Did you mean "decisions"? `, or nothing. `why` is the reason of a refusal, which quotes what was not understood. */
export async function nearestWord(sentence: string, why: string): Promise<string> {
  const quoted = /"([^"]+)"/.exec(why)?.[1]
  if (quoted === undefined || !sentence.includes(quoted)) return ''
  const words = lexicon()
    .filter(([meaning]) => meaning.kind !== 'filler' && meaning.kind !== 'beyond')
    .flatMap(([, phrases]) => phrases)
  for (const { text } of readWords(quoted)) {
    // A name is no word of the grammar misspelt.
    if (text.length < 4 || (/^\p{Lu}/u.test(text) && !sentence.startsWith(text))) continue
    const [near] = await nearNames(
      text,
      words.filter(word => word.length >= 4 && !word.includes(' ')),
    )
    if (near) return `Did you mean "${near}"? `
  }
  return ''
}
