// Whether a sentence begins inside a quotation that an earlier one opened, as where somebody has a statement put on record.
// Each entry is searched once, however many sentences it has.

import { findMatches } from '../../../danish/matches.js'
import { countBefore } from '../../layout/count-before.js'
import type { Entry } from '../entries.js'
import type { SectionSentence } from '../section-sentences.js'

export function createQuotedTest(): (sentence: SectionSentence) => boolean {
  const marks = new Map<Entry, readonly number[]>()
  return ({ entry, span }) => {
    const own = marks.get(entry) ?? listMarks(entry.text)
    marks.set(entry, own)
    const start = span[0] - entry.span[0]
    return own.length % 2 === 0 && countBefore(own.length, n => (own[n] as number) >= start) % 2 === 1
  }
}

const listMarks = (text: string): number[] => [...findMatches(text, /[”“"„«»]/gu)].map(mark => mark.index)
