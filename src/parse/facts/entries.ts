// The entries of a section: its lines with list marks taken off and wrapped entries put together. Sections in, entries
// with spans out; what an entry means is for others.

import type { Calendar } from '../../danish/calendar.js'
import { BULLETS } from '../../model/bullets.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import { textStart } from '../sections.js'

export interface Entry {
  /** Without list mark. */
  readonly span: Span
  readonly text: string
  /** "-", "•", "1.", "a)" as written; empty where the line carries none. */
  readonly mark: string
  readonly line: Line
}

// "- ", "• ", "1. ", "2) ", "a) ", "A. ", "At 1) ", "| at |". Not: "1.-2. Anbefales.", "1. suppleant blev Bo", "2. behandling", "4. maj"
const MARK = new RegExp(
  `^(?:(?:[${BULLETS}]|o)(?=\\s)|(?:at\\s+)?\\d{1,2}(?:\\.[a-z])?[.)](?!\\d|\\s?[-–]\\s?\\d|\\s?(?:suppleant|stedfortræder|næstformand|viceborgmester|revisor|behandling|at-punkt|punkt(?!\\p{L})|kvartal|halvår|valg(?!\\p{L}))|\\s?(?:og|til)\\s\\d)|[a-zA-Z][.)](?=\\s)|\\|)\\s*(?:\\d{1,2}[.)](?=\\s)\\s*)?`,
  'iu',
)

/** Empty where there is none: in "4. maj 2021" the number is a day. */
function findMark(text: string, { isMonth }: Calendar): string {
  const mark = MARK.exec(text)?.[0] ?? ''
  const isDay = /^\d{1,2}\.\s*$/u.test(mark) && isMonth(/^\p{L}*/u.exec(text.slice(mark.length))?.[0] ?? '')
  return isDay ? '' : mark
}

export function readEntries(reading: Reading, draft: SectionDraft): Entry[] {
  const start = textStart(reading, draft)
  const entries: Entry[] = []
  for (let i = draft.from; i < draft.to; i++) {
    const line = reading.lines[i] as Line
    const from = Math.max(start, line.span[0])
    if (from >= line.span[1]) continue
    const text = reading.text.slice(from, line.span[1])
    const mark = findMark(text, reading.lexicon.calendar)
    const at = from + mark.length
    if (at < line.span[1])
      entries.push({
        span: [at, line.span[1]],
        text: reading.legible(reading.text.slice(at, line.span[1])),
        mark: mark.trim(),
        line,
      })
  }
  return entries
}
