// A section as a row, and back. Its text is stored as a range of the canonical text, so that no text is stored twice.

import type { Section } from '../../model/document.js'
import type { SectionTable } from '../schema.js'
import { FACTS } from './facts.js'

/** `canonical` is the text of the whole document. */
export function sectionRow({ text, tables, ...section }: Section, canonical: string) {
  const offset = canonical.slice(...section.span).indexOf(text)
  const start = section.span[0] + offset
  const place = offset < 0 ? { start: null, end: null, text } : { start, end: start + text.length, text: null }
  return FACTS.section.write({ ...section, ...place, tables: tables.length === 0 ? null : tables })
}

export function readSection(row: SectionTable, canonical: string): Section {
  const { kind, label, text, start, end, tables, span, page } = FACTS.section.read(row)
  return { kind, label, text: text ?? canonical.slice(start ?? 0, end ?? 0), tables: tables ?? [], span, page }
}
