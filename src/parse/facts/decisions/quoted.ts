// Whether a sentence begins inside a quotation that an earlier one opened: what somebody had put on record. Each entry is
// searched once, however many sentences it holds.

import { findMatches } from '../../../danish/matches.js'
import type { Entry } from '../entries.js'
import type { SectionSentence } from '../section-sentences.js'

export function createQuotedTest(): (sentence: SectionSentence) => boolean {
  const marks = new Map<Entry, readonly number[]>()
  return ({ entry, span }) => {
    const own = marks.get(entry) ?? listMarks(entry.text)
    marks.set(entry, own)
    return own.length % 2 === 0 && before(own, span[0] - entry.span[0]) % 2 === 1
  }
}

const listMarks = (text: string): number[] => [...findMatches(text, /[”“"„«»]/gu)].map(mark => mark.index)

/** How many of the rising numbers lie below a limit, by binary search. */
function before(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
