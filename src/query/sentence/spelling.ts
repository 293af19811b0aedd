// A sentence with words that nobody understands in; for each the words of the grammar that were probably meant, where one
// or two slips of the finger part it from them ("atended" -> "attended", "besluted" -> "besluttet") or it is written as it
// is spoken ("wich", "hva"). The sentence then tells which of them makes sense, and what is changed is told to the asker.

import { isOneSlip } from '../one-slip.js'
import { lexicon, type Meaning } from './lexicon.js'
import type { NameBook } from './name-book.js'
import { type Word, wordKey } from './words.js'

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

let listed: readonly Known[] | undefined
/** Made for the first sentence that needs them. */
function knownWords(): readonly Known[] {
  listed ??= lexicon()
    .filter(([meaning]) => !isTooNear(meaning))
    .flatMap(([meaning, phrases]) =>
      phrases.flatMap(word => {
        const key = wordKey(word)
        return word.includes(' ') ? [] : [{ word, key, sound: soundKey(key), meaning }]
      }),
    )
  return listed
}

/** Words of the grammar's own skeleton: short, so that only how they sound tells them. */
const SKELETON: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>(['ask', 'active', 'passive'])

/**
 * The words that may have been meant, the likeliest first; none where the nearest say different things. Also what bodies are
 * called, for "byrad", typed where there is no å.
 */
export function meantWords({ key, text }: Word, book: Pick<NameBook, 'written' | 'englishWords'>): readonly string[] {
  const names = book.written
  if (key.length < SHORTEST) {
    const sound = soundKey(key)
    // "va" may be "var" and "hvad": the sentence tells which.
    return key.length < 2
      ? []
      : unique(knownWords().filter(one => SKELETON.has(one.meaning.kind) && one.sound === sound))
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
  const bodies = new Set(
    names.filter(name => !name.includes(' ') && withoutRing(wordKey(name)) === withoutRing(key)).map(wordKey),
  )
  if (bodies.size === 1) return [names.find(name => wordKey(name) === [...bodies][0])!]
  // "comittee", "vaccinaton": words of English questions
  const english = [...new Set(book.englishWords())].filter(
    one => one.length >= SHORTEST && isOneSlip(key, wordKey(one)),
  )
  if (english.length === 1) return english
  // In the letters typed: "æ" is no two of them.
  if (text.length < SHORTEST_FOR_TWO) return []
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

const withoutRing = (key: string): string => key.replace(/aa/g, 'a').replace(/oe/g, 'o')

/** "which" as "wich", "hvad" as "va", "var" as "va": without the letters that are not heard. */
function soundKey(key: string): string {
  return key
    .replace(/^wh/, 'w')
    .replace(/^hv/, 'v')
    .replace(/^(va|ha|de)[drt]$/, '$1')
}

/** At most two letters too many, too few or other; longer words only, so that most of them is right. */
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
