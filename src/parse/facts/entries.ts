// The entries of a section: its lines without their labels and list marks. A section in, entries with spans out.

import { ownText } from '../../model/own-text.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import { findMark } from '../layout/list-marks.js'
import type { SectionDraft } from '../outline/drafts.js'
import type { Reading } from '../reading.js'
import { textStart } from '../sections.js'

export interface Entry {
  /** Without list mark. */
  readonly span: Span
  readonly text: string
  /** "-", "•", "1.", "a)" as written; empty where there is none. */
  readonly mark: string
  readonly line: Line
}

// "at | planen godkendes |": a row of a table
const CELL = /^(at\s+\|\s+).*?(\s*\|)$/u

export function readEntries(reading: Reading, draft: SectionDraft): Entry[] {
  const start = textStart(reading, draft)
  const entries: Entry[] = []
  for (let i = draft.from; i < draft.to; i++) {
    const line = reading.lines[i] as Line
    const from = Math.max(start, line.span[0])
    if (from >= line.span[1]) continue
    const text = reading.text.slice(from, line.span[1])
    const cell = CELL.exec(text)
    const mark = cell?.[1] ?? findMark(text, reading.lexicon.calendar.isMonth)
    const at = from + mark.length
    const end = line.span[1] - (cell?.[2]?.length ?? 0)
    if (at < end)
      entries.push({
        span: [at, end],
        text: reading.legible(ownText(reading.text.slice(at, end))),
        mark: cell ? '|' : mark.trim(),
        line,
      })
  }
  return entries
}
