// What the first items ("Velkomst", "Godkendelse af dagsorden", "Valg af dirigent") tell of the whole meeting: who was
// present, who had sent apologies, who was chosen to lead the meeting and to take its minutes.

import { findSentences } from '../../../danish/sentences.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { Reading } from '../../reading.js'
import type { PeopleContext } from './context.js'
import { readElections } from './elections.js'
import { addTold } from './list/added.js'
import { listState } from './list/draft.js'
import { type Told, toldSections } from './told/telling.js'
import { readTold } from './told/told.js'

const TITLE =
  /velkom|dagsorden|formalia|fremmød|deltager|konstituering|åbning|(?:valg\s+af\s+|^)(?:dirigent|ordstyrer|mødeleder|referent)/iu
// "a) Valg af referent": a heading inside an item
const SUBHEADING = /^\p{L}\s?[.):]\s*valg\s+af\s+\p{L}+[.:]?$/iu
const OF_MEETING = /til\s?stede|mødt|(?:i|på)\s+mødet|fremmød/iu
// "stedfortræder for Karen Lund", "deltog som suppleant"
const STANDS_IN = /^stedfortræder(?!\p{L})|(?:stedfortræder|suppleant)$/iu
const APOLOGY = /afbud|forfald|fraværende|forhindret|udeble|mødte\s+ikke/iu
/** Items that may open the meeting. */
const FIRST = 6

export function readOpening({ lines }: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  const { roster, lexicon, wordsAtStops } = context
  const isListed = roster.hasMembers()
  const textOf = (i: number): string => lines[i]?.text ?? ''
  for (const item of items.slice(0, FIRST)) {
    if (item.isPeople || !TITLE.test(item.parts.title)) continue
    for (const { from, to } of toldSections(item))
      for (let i = from; i < to; i++) {
        const heading = SUBHEADING.test(textOf(i - 1)) ? textOf(i - 1) : item.parts.title
        for (const [start, end] of findSentences(textOf(i), wordsAtStops)) {
          const sentence = textOf(i).slice(start, end)
          const base = (lines[i]?.span[0] ?? 0) + start
          const told = [
            ...(readTold(sentence, base, lexicon) ?? []),
            ...readElections(sentence, base, heading, context),
          ]
          for (const one of told) if (speaksOfMeeting(one, sentence, isListed)) addTold(one, listState(-5), context)
        }
      }
  }
}

/** `isListed`: members who were present are listed elsewhere. */
function speaksOfMeeting(told: Told, sentence: string, isListed: boolean): boolean {
  if (told.atItem || told.items.length > 0 || told.planned) return false
  if (told.role !== null) return true
  if (told.attendance === 'absent') return APOLOGY.test(sentence)
  if (STANDS_IN.test(told.note ?? '')) return told.attendance === 'present'
  return told.attendance === 'present' && told.note === null && !isListed && OF_MEETING.test(sentence)
}
