// A section as a row, and back. Its text is stored as a range of the canonical text, so that no text is stored twice.

import type { Section } from '../../model/document.js'
import { toJson } from '../json.js'
import type { SectionTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

/** `item` is null for a section before the first item; `canonical` is the text of the whole document. */
export function sectionRow(
  section: Section,
  id: number,
  document: number,
  item: number | null,
  position: number,
  canonical: string,
): SectionTable {
  const { kind, label, text, tables, span } = section
  const offset = canonical.slice(span[0], span[1]).indexOf(text)
  const start = offset < 0 ? null : span[0] + offset
  return {
    id,
    document,
    item,
    position,
    kind,
    label,
    text_start: start,
    text_end: start === null ? null : start + text.length,
    // Page headers and footers inside a section are left out of its text, which then is no single range.
    text: start === null ? text : null,
    tables: tables.length === 0 ? null : toJson(tables),
    ...spanColumns(section),
  }
}

export function readSection(row: SectionTable, canonical: string): Section {
  const { kind, label, text, text_start, text_end, tables } = row
  return {
    kind,
    label,
    text: text ?? canonical.slice(text_start ?? 0, text_end ?? 0),
    tables: tables === null ? [] : JSON.parse(tables),
    ...readLocated(row),
  }
}
