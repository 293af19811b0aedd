// Makes sections of the contract from drafts: label, text without label and furniture, tables, span.

import type { Section, SectionKind, Table } from '../model/document.js'
import { ownText } from '../model/own-text.js'
import { firstWhere } from '../model/sorted.js'
import type { Span } from '../model/span.js'
import type { Line } from './layout/lines.js'
import { findTables } from './layout/tables.js'
import type { SectionDraft } from './outline/drafts.js'
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
    label: isSeparate ? (hit.column ?? first.text.slice(0, hit.end).trim()) : null,
    text: sectionText(reading, draft),
    ...reading.at(span),
    tables: findTables(reading.text, lines).map((table): Table => ({ rows: table.rows, ...reading.at(table.span) })),
  }
}

/** Cuts the title block where `lists` of people without a label stand in it. */
export function withLists(
  drafts: readonly SectionDraft[],
  lists: readonly (readonly [from: number, to: number])[],
): SectionDraft[] {
  return drafts.flatMap(draft => {
    const parts: SectionDraft[] = []
    let at = draft.from
    for (const [from, to] of lists) {
      if (from < at || to > draft.to) continue
      if (from > at) parts.push({ ...draft, hit: at === draft.from ? draft.hit : null, from: at, to: from })
      const last = parts.at(-1)
      if (last?.kind === 'deltagere' && last.to === from) parts[parts.length - 1] = { ...last, to }
      else parts.push({ kind: 'deltagere', hit: null, from, to })
      at = to
    }
    return at < draft.to ? [...parts, { ...draft, hit: at === draft.from ? draft.hit : null, from: at }] : parts
  })
}

/** The sections of the front, cut where `left` lines stand between theirs: contact blocks, headings of groups of items. */
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

/** Where the text of the section begins, behind its label. */
export function textStart({ lines }: Reading, { from, hit }: SectionDraft): number {
  const first = lines[from] as Line
  if (!hit || hit.isSentence) return first.span[0]
  return hit.textAt === null ? first.span[1] : first.span[0] + hit.textAt
}

function sectionText(reading: Reading, draft: SectionDraft): string {
  const start = textStart(reading, draft)
  const end = (reading.lines[draft.to - 1] as Line).span[1]
  return end <= start ? '' : textWithin(reading, [start, end])
}

/** The text of a span without the furniture in it, which stands between lines. */
export function textWithin({ text, lines }: Reading, [start, end]: Span): string {
  let said = ''
  let at = start
  for (let i = firstWhere(lines, ({ span }) => span[1] > start); i < lines.length; i++) {
    const { span } = lines[i] as Line
    if (span[0] >= end) break
    const from = Math.max(start, span[0])
    const between = text.slice(at, from)
    said += (/\S/.test(between) ? '\n\n' : said === '' ? '' : between) + text.slice(from, Math.min(end, span[1]))
    at = span[1]
  }
  return ownText(said.trim())
}
