// The entries of a section: its lines without their labels and list marks. A section in, entries with spans out.

import type { SectionKind } from '../../model/document.js'
import { ownText } from '../../model/own-text.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import { findMark } from '../layout/list-marks.js'
import type { SectionDraft } from '../outline/drafts.js'
import { markOf } from '../outline/labels/marks.js'
import type { Reading } from '../reading.js'
import { textStart } from '../sections.js'

export interface Entry {
  /** Without list mark. */
  readonly span: Span
  readonly text: string
  /** "-", "•", "1.", "a)" as written; empty where there is none. */
  readonly mark: string
  /** What its mark means by the document's own key; null where there is none. */
  readonly says: SectionKind | null
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
    const marked = markOf(text, reading.marks)
    const mark = marked?.text ?? cell?.[1] ?? findMark(text, reading.lexicon.calendar.isMonth)
    const at = from + mark.length
    const end = line.span[1] - (cell?.[2]?.length ?? 0)
    if (at < end)
      entries.push({
        span: [at, end],
        text: reading.legible(ownText(reading.text.slice(at, end))),
        mark: cell ? '|' : mark.trim(),
        says: marked?.kind ?? null,
        line,
      })
  }
  return entries
}
