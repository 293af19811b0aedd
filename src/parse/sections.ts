// Section drafts made into the contract's sections: label, text without label and furniture, tables, span.

import type { Section, SectionKind, Table } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Line } from './layout/lines.js'
import { findTables } from './layout/tables.js'
import type { SectionDraft } from './outline/sections.js'
import type { Reading } from './reading.js'

export function makeSection(reading: Reading, draft: SectionDraft, kind: SectionKind): Section {
  const lines = reading.lines.slice(draft.from, draft.to)
  const first = lines[0] as Line
  const last = lines.at(-1) as Line
  const span: Span = [first.span[0], last.span[1]]
  const { hit } = draft
  const isSeparate = hit !== null && !hit.isSentence
  return {
    kind,
    label: isSeparate ? first.text.slice(0, hit.end).trim() : null,
    text: sectionText(reading, draft),
    ...reading.at(span),
    tables: findTables(reading.text, lines).map((table): Table => ({ rows: table.rows, ...reading.at(table.span) })),
  }
}

/** Sections of the front, cut where a contact block stands between their lines. */
export function sectionsAround(reading: Reading, drafts: readonly SectionDraft[], left: readonly Line[]): Section[] {
  const out = new Set(left)
  return drafts.flatMap(draft => {
    const runs: [number, number][] = []
    let start = draft.from
    for (let i = draft.from; i <= draft.to; i++) {
      if (i < draft.to && !out.has(reading.lines[i] as Line)) continue
      if (i > start) runs.push([start, i])
      start = i + 1
    }
    return runs.map(([from, to], n) =>
      makeSection(reading, { ...draft, hit: n === 0 ? draft.hit : null, from, to }, draft.kind as SectionKind),
    )
  })
}

/** Where the section's own words begin: behind its label. */
export function textStart({ lines }: Reading, { from, hit }: SectionDraft): number {
  const first = lines[from] as Line
  if (!hit || hit.isSentence) return first.span[0]
  return hit.textAt === null ? first.span[1] : first.span[0] + hit.textAt
}

function sectionText(reading: Reading, draft: SectionDraft): string {
  const start = textStart(reading, draft)
  const end = (reading.lines[draft.to - 1] as Line).span[1]
  // Furniture stands between lines: the text is that of the lines with what lies between them, furniture left out.
  let text = ''
  let at = start
  for (let i = draft.from; i < draft.to; i++) {
    const line = reading.lines[i] as Line
    if (line.span[1] <= start) continue
    const from = Math.max(start, line.span[0])
    const between = reading.text.slice(at, from)
    text += (/\S/.test(between) ? '\n\n' : text === '' ? '' : between) + reading.text.slice(from, line.span[1])
    at = line.span[1]
  }
  return end <= start ? '' : text.trim()
}
