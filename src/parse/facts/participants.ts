// Who took part, each once: from lists, absences told under decisions, guests told of at items, and roles told.

import { type DateFinder, resolveDate } from '../../danish/dates.js'
import { isShortened } from '../../danish/names.js'
import type { WordsAtStops } from '../../danish/sentences.js'
import type { Line } from '../layout/lines.js'
import type { Outline } from '../outline/outline.js'
import type { Reading } from '../reading.js'
import type { MeetingDays } from './decisions/other-day.js'
import type { Head } from './meeting/head.js'
import { readAbsences } from './people/absences.js'
import type { PeopleContext } from './people/context.js'
import { readGuests } from './people/guests.js'
import { readHeadRoles } from './people/head-roles.js'
import type { PeopleLexicon } from './people/lexicon.js'
import { turnSurnames } from './people/list/surname-first.js'
import { readLists } from './people/lists.js'
import { readOpening } from './people/opening.js'
import { createRoster, listParticipants } from './people/roster.js'
import { readSignatures } from './people/signatures.js'

export type Participants = Readonly<ReturnType<typeof readParticipants>>

export function readParticipants(reading: Reading, outline: Outline, head: Head, meeting: MeetingDays) {
  const roster = createRoster(ownBodyTest(reading, head))
  const lexicon = reading.lexicon.people
  const context: PeopleContext = {
    lexicon,
    wordsAtStops: withTitles(reading.lexicon.wordsAtStops, lexicon),
    roster,
    isMeetingDay: dayTest(reading.lexicon.findDates, meeting),
  }
  const lines = turnSurnames(reading.lines.map(withoutBold), listedLines(outline), lexicon)
  const lists = readLists({ ...reading, lines }, outline, head, context)
  readSignatures(reading, outline.items, context)
  readOpening(reading, outline.items, context)
  readAbsences(reading, outline.items, context)
  readGuests(reading, outline.items, context)
  readHeadRoles(reading, head, context)
  return {
    list: listParticipants(roster.drafts, reading.at),
    /** Lists in the title block that carry no label. */
    lists,
    /** Listed both as taking part and as absent. */
    contradictions: roster.drafts.filter(d => d.contradicted).map(({ name, span }) => ({ name, span })),
  }
}

// "**Med på skærmen:** Karen Lund", "**Afbud**: Bo Krogh"
const BOLD_LABEL = /^\*\*[^*:]{2,40}(?::\*\*|\*\*:)\s/u

/** The marks of Markdown around a label become blanks, so that what it says keeps its place. */
const withoutBold = (line: Line): Line =>
  line.text.startsWith('**') && BOLD_LABEL.test(line.text) ? { ...line, text: line.text.replaceAll('**', '  ') } : line

/** Tells whether a line, by its index, stands in a list of people. */
function listedLines({ front, items }: Outline): (index: number) => boolean {
  const lists = [
    ...front.filter(section => section.kind === 'deltagere'),
    ...items.filter(item => item.isPeople).flatMap(item => item.sections),
  ]
  const listed = new Set(lists.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)))
  return index => listed.has(index)
}

/** "12/1", "d. 9. februar", "09-02-2024". */
function dayTest(findDates: DateFinder, { date, dates }: MeetingDays): PeopleContext['isMeetingDay'] {
  return words => {
    if (words.length > 30 || !/\d/.test(words)) return null
    const text = /^\d/.test(words) ? `den ${words}` : words
    const found = findDates(text)[0]
    if (!found || found.day === null || found.span[0] > 4 || found.span[1] < text.length - 1) return null
    const day = resolveDate(found, date, 'nearest')
    return day !== null && dates.includes(day)
  }
}

/** "th" -> "Th." */
const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`

/** "Cand.mag. Karen Lund", "Th. Krogh": in a list of people these stops end no sentence. */
function withTitles(words: WordsAtStops, { titles }: PeopleLexicon): WordsAtStops {
  return {
    ...words,
    isShort: word => words.isShort(word) || titles.endsInStop(`${word}.`) || isShortened(capitalised(word)),
    mayEnd: word => !titles.endsInStop(`${word}.`) && !isShortened(capitalised(word)) && words.mayEnd(word),
  }
}

// A pattern that tries a whole page of signs runs out of stack.
const LONGEST_HEAD = 20_000

/** Whether a word names the body: "udvalg" in "Sundhedsudvalget", "LMU" by itself. Not: "KL" in "klyngen" */
function ownBodyTest({ lines }: Reading, head: Head): (word: string) => boolean {
  const titles = head.free.slice(0, 12).map(i => lines[i]?.text ?? '')
  const fields = head.values.filter(v => v.field === 'body').map(v => v.value)
  const words = [...titles, ...fields].join(' ').slice(0, LONGEST_HEAD).toLowerCase()
  const whole = ` ${words.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return word =>
    /^\p{Lu}/u.test(word) ? whole.includes(` ${word.toLowerCase()} `) : words.includes(word.toLowerCase())
}
