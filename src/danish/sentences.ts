// Divides Danish text into sentences in one pass; abbreviations (passed in), ordinals and initials end none.

import type { Span } from '../model/span.js'
import { OUTCOMES_AT_HEAD } from './outcome-stems.js'
import { oneOf } from './word-set.js'

/** Words that tell whether a full stop ends a sentence. */
export interface WordsAtStops {
  /** Abbreviations in lower case, with inner full stops but without the last ("bl.a", "pkt"). */
  isShort(word: string): boolean
  /** Abbreviations that end a sentence if a capital follows ("mv", "osv", "kr"). */
  mayEnd(word: string): boolean
  /** A month as written, before which a number is a day. */
  isMonth(word: string): boolean
  /** Names things by a number or letter, so that a capital behind it is no initial: "Model B." */
  isNumbered(word: string): boolean
}

/** No sentence of minutes is longer: readers of sentences look at no more, whatever a text has for one. */
export const LONGEST_SENTENCE = 2000
const STOPS = '.!?…'
const CLOSERS = ')"”\'’»*]'

/**
 * Splits text (line ends always end a sentence) into trimmed spans, offset by `base`.
 * Not ends: "d. 25. maj", "kl. 8.", "bl.a. når", "2. møde", "J. Hansen", "12,5 mio. kr.", "pkt. 5c", "1.-2. Anbefales".
 */
export function findSentences(text: string, words: WordsAtStops, base = 0): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const span = trimmed(text, start, end)
    if (span) spans.push([base + span[0], base + span[1]])
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (sign === '\n') close(at)
    else if (STOPS.includes(sign)) {
      const stop = at
      while (STOPS.includes(text[at + 1] ?? ' ')) at++
      const single = sign === '.' && at === stop
      while (CLOSERS.includes(text[at + 1] ?? ' ')) at++
      if (isSpace(text, at + 1) ? endsSentence(text, start, stop, at + 1, single, words) : lostSpace(text, stop))
        close(at + 1)
    }
  }
  close(text.length)
  return spans
}

function trimmed(text: string, from: number, to: number): Span | null {
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return to > from ? [from, to] : null
}

const isSpace = (text: string, at: number): boolean => at >= text.length || /\s/.test(text[at] as string)

// Words that begin a sentence and are never part of a name: after "A.", "3." or "mv." they show that it has ended.
const OPENS = new RegExp(
  String.raw`^${oneOf(`
    der det de den dette disse denne vi han hun jeg man ad punkt imod for mod undlod herefter herudover derefter derudover
    desuden endvidere udvalget rådet bestyrelsen styregruppen gruppen forslaget indstillingen sagen mødet hvis såfremt når
    efter ingen alle flere godkendt drøftet udsat taget tiltrådt anbefales afbud fraværende status orientering
  `)}(?!\p{L})`,
  'iu',
)
// "Godkendt 2. Drøftet": the number belongs to what follows.
const RESOLVES = new RegExp(`^(?:${OUTCOMES_AT_HEAD})`, 'u')
// Before a number with a full stop these make it an ordinal or the number of an item: "den 3.", "Ad 1.", "Punkt 2.", "9.-10."
const BEFORE_ORDINAL = /(?:^|\s)(?:den|d\.|og|[-–—])\s*$/iu
const POINTER = /(?:^|\s)(?:ad|pkt\.?|punkt|nr\.?|(?:at|indstillings)[-\s]?punkt)\s*$/iu
// Before a number these make it an hour or a week, which is no ordinal: "før kl. 8.", "kl. 8-10.", "mellem kl. 7 og 8.", "i uge 22."
const HOUR_OR_WEEK = /(?:^|\s)(?:kl\.?|klokken|uge)\s*(?:\d[\d.:]*\s?(?:[-–—]|og|til)\s?)?$/iu
const VOTES = /\d\s(?:stemmer\s)?(?:for\s|og\s)?i?mod\s$/iu
const TWO_CAPITALS = /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u
// After these a single capital is no initial: "Punkt B.", "A, F og C."
const BEFORE_LETTER = /(?:^|\s)(?:punkt|stemte)\s*$/iu
const AMONG_LETTERS = /(?<!\p{L})\p{Lu}{1,2}\)?,?(?:\s+og)?\s*$/u

const LAST_WORD = /(\p{L}+)\s*$/u

/** "Model B.", "Liste Ø.", "A, F og C." Not: "Bo B. Krogh" */
const isLetterOf = (before: string, { isNumbered }: WordsAtStops): boolean =>
  isNumbered(LAST_WORD.exec(before)?.[1] ?? '') || BEFORE_LETTER.test(before) || AMONG_LETTERS.test(before)

function endsSentence(
  text: string,
  from: number,
  stop: number,
  end: number,
  single: boolean,
  words: WordsAtStops,
): boolean {
  const next = following(text, end)
  const opens = /^\p{Lu}/u.test(next)
  if (next === '' || text.slice(end, end + 2).includes('\n')) return true
  if (!single) return !/^\p{Ll}/u.test(next)
  // No Danish word begins with "ln": a capital I that a scanner misread.
  if (/^\p{Ll}/u.test(next)) return /^l[bdfghkmnrst]/u.test(next)
  const [start, word] = lastWord(text, from, stop)
  const before = text.slice(Math.max(from, start - 24), start)
  const folded = word.toLowerCase()
  if (/^\d{1,3}(?:\.?[-–—]\d{1,3})?$/.test(word))
    return opens && numberEnds(word, before, next, start - before.length <= from, words)
  // "Nordisk Teknik A/S. Bo Krogh"
  if (word === 'S' && /(?:^|\s)[AIKP]\/$/u.test(before)) return opens
  if (/^\p{Lu}$/u.test(word)) return OPENS.test(next) || isLetterOf(before, words)
  // "KL. Direktøren": the organisation, not the hour.
  if (word === 'KL' && opens) return true
  // "CVR-nr." is short as "nr." is.
  const short = words.isShort(folded) ? folded : folded.replace(/^.*-/u, '')
  if (words.isShort(short)) return opens && (words.mayEnd(short) || OPENS.test(next))
  // "H.C. Ørsted", "a.m.b.a. Viborg": letters between stops are an abbreviation, known or not.
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return OPENS.test(next)
  return true
}

/** The first words after the full stop, without opening quotes and brackets; empty at the end of the line. */
function following(text: string, end: number): string {
  return text
    .slice(end, end + 48)
    .replace(/^[^\S\n]+[("“”'‘»[*]*/u, '')
    .replace(/\n.*$/su, '')
}

function lastWord(text: string, from: number, stop: number): [number, string] {
  let start = stop
  while (start > from && stop - start < 40 && !/[\s(/"“”'‘»[]/.test(text[start - 1] as string)) start--
  return [start, text.slice(start, stop)]
}

/**
 * Whether "22." ends a sentence: "mødes i uge 22. Der indkaldes", "ikke kl. 8. Ida Holm spørger", "smørrebrød til 60. Vi
 * vil", "3 stemmer mod 2. Ida Holm", "tages før punkt 4. Planen blev". Not: "1. Godkender dagsordenen" (a list number), "Ad 1. Godkendt", "den 1. Maj",
 * "den 3. Division".
 */
function numberEnds(word: string, before: string, next: string, isWhole: boolean, { isMonth }: WordsAtStops): boolean {
  if (before.trim() === '' || isMonth(/^\p{L}*/u.exec(next)?.[0] ?? '')) return false
  // At the beginning, "Punkt 4." introduces what follows; further on, it ends its sentence.
  const pointer = POINTER.exec(before)
  if (pointer && isWhole && before.slice(0, pointer.index).trim() === '') return false
  // "Kl. 9. Velkomst" is a line of a programme.
  const hour = HOUR_OR_WEEK.exec(before)
  if (hour) return !isWhole || before.slice(0, hour.index).trim() !== ''
  if (RESOLVES.test(next)) return false
  // "med 4 stemmer mod 1. Ida Holm fik til opgave"
  if (VOTES.test(before)) return true
  // "tages før punkt 4. Ida Holm undersøger": a name begins the next sentence.
  if (pointer && TWO_CAPITALS.test(next)) return true
  if (OPENS.test(next)) return true
  if (BEFORE_ORDINAL.test(before)) return false
  return Number(word) > 31 || /^\p{Lu}\p{L}*,?\s+\p{Ll}/u.test(next)
}

/** "Godkendt.Udvalget ønsker": the space was lost. Not: "www.Kommune.dk", "H.C.Ørsted", "Ph.D.". */
function lostSpace(text: string, stop: number): boolean {
  if (!/^(?:\p{Ll}{4}|[\p{L}\d( ]{3}\))\.\p{Lu}\p{Ll}{2}/u.test(text.slice(Math.max(0, stop - 4), stop + 4)))
    return false
  const [, word] = lastWord(text, 0, stop)
  return !/[@/.:]/.test(word)
}
