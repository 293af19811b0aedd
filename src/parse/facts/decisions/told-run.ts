// Runs of sentences that tell of an earlier meeting: "På mødet den 7. marts blev der orienteret om … Det blev besluttet …".
// The sentences of a section one by one in, whether each belongs to such a run out.

import { findMatches } from '../../../danish/matches.js'
import type { Lexicon } from '../../lexicon.js'
import type { SectionSentence } from '../section-sentences.js'
import { type MeetingDays, namesSeason } from './other-day.js'
import { setsOtherTime } from './told.js'

// What goes on with the story in the same paragraph: "Det blev besluttet", "Her blev det aftalt", "Endelig blev".
const GOES_ON =
  /^(?:det|der|her|herefter|derefter|samtidig|derudover|desuden|endvidere|endelig|under\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:blev|var)(?!\p{L})/u
const WITHIN = /(?<!\p{L})i\s+(\p{L}+)/gu
const LONGEST = 400

export function createToldRun(
  lexicon: Pick<Lexicon, 'findFormulas' | 'findDates' | 'calendar'>,
  meeting: MeetingDays,
): (sentence: SectionSentence) => boolean {
  /** A sentence that names no day and no meeting tells of no other; most need no closer look. */
  const isDated = (said: string): boolean =>
    /\d|møde/u.test(said) || [...findMatches(said, WITHIN)].some(([, word = '']) => namesSeason(word, lexicon.calendar))
  let isTold = false
  return ({ text, isFirst }) => {
    const said = text.slice(0, LONGEST).toLowerCase()
    const sets = isDated(said) && setsOtherTime(lexicon.findFormulas(text), lexicon, meeting)
    isTold = sets || (isTold && !isFirst && GOES_ON.test(said))
    return isTold
  }
}
