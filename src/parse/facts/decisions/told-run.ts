// Runs of sentences that tell of an earlier meeting: "På mødet den 7. marts blev der orienteret om … Det blev besluttet …".
// The sentences of a section in, one by one; whether each belongs to such a run, out.

import { findMatches } from '../../../danish/matches.js'
import type { Lexicon } from '../../lexicon.js'
import type { SectionDraft } from '../../outline/sections.js'
import { type MeetingDays, namesSeason } from './other-day.js'
import { HEREBY } from './predicate.js'
import { setsOtherTime } from './told.js'

// How the story goes on in the same paragraph: "Det blev besluttet", "Her blev det aftalt", "Endelig blev"
const GOES_ON =
  /^(?:det|der|her|herefter|derefter|samtidig|derudover|desuden|endvidere|endelig|under\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:blev|var)(?!\p{L})/u
// "Seniorpolitikken er sendt tilbage.": what has been so since. Not: "Planen er hermed godkendt"
const IS_SO = /^(?:[\p{L}-]+\s){1,5}?er\s(?:\p{L}+\s){0,2}?\p{L}+(?:t|et)(?!\p{L})/u
const WITHIN = /(?<!\p{L})i\s+(\p{L}+)/gu
const LONGEST = 400

export function createToldRun(
  lexicon: Pick<Lexicon, 'findFormulas' | 'findDates' | 'calendar'>,
  meeting: MeetingDays,
  kind: SectionDraft['kind'],
): (text: string, isFirst: boolean) => boolean {
  /** Most sentences name no day and no meeting, and need no closer look. */
  const isDated = (said: string): boolean =>
    /\d|møde/u.test(said) || [...findMatches(said, WITHIN)].some(([, word = '']) => namesSeason(word, lexicon.calendar))
  let isTold = false
  return (text, isFirst) => {
    const said = text.slice(0, LONGEST).toLowerCase()
    const sets = isDated(said) && setsOtherTime(lexicon.findFormulas(text), { lexicon, meeting })
    // Under "Beslutning" such a sentence may be the outcome.
    const isSo = kind === 'referat' && IS_SO.test(said) && !said.split(' ').some(word => HEREBY.has(word))
    isTold = sets || (isTold && !isFirst && (isSo || GOES_ON.test(said)))
    return isTold
  }
}
