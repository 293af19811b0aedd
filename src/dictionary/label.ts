// What stands above or before a part of the minutes ("Indstilling", "Afbud fra:"), from dictionaries/labels.yaml.

import { type Attendance, type Capacity, SECTION_KINDS, type SectionKind } from '../model/document.js'
import type { Table } from './entries.js'
import { flag, list, oneOf, optional, some, text } from './field.js'

/**
 * How a label may stand:
 * `line` alone on its line, with or without a colon; `inline` before a colon and text on the same line;
 * `dated` followed by a body, a date or both ("Beslutning i Byrådet den 4. maj 2021, pkt. 3");
 * `genitive` after a body ("Byrådets beslutning den 4. maj 2021"); `sentence` as the first words of a sentence that
 * itself belongs to the section ("Det indstilles, at …"); `announced` alone on its line before a colon, where the words
 * without it are a sentence ("Udvalget vedtog:"); `column` at the head of a column of a table with an item a row.
 */
const STANDINGS = ['line', 'inline', 'dated', 'genitive', 'sentence', 'announced', 'column'] as const
export type Standing = (typeof STANDINGS)[number]

export interface Label {
  /** The usual form; no two entries share it. */
  readonly label: string
  readonly kind: SectionKind
  /** For lists of people: what the label says of those below it; null where it says nothing. */
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
  /** Other forms with the same meaning. "…" stands for some words of the same line. */
  readonly forms: readonly string[]
  readonly stands: readonly Standing[]
  /** How words begin that tell this meaning in a label of a house's own. */
  readonly words: readonly string[]
  /** True: also an ordinary sub-heading inside a case text; a label only where the document uses it like one. */
  readonly weak: boolean
  /** Lines that must be read as this label. */
  readonly example: readonly string[]
  /** Look-alikes that must not. */
  readonly not: readonly string[]
}

export const labels: Table<Label> = {
  file: 'labels.yaml',
  shape: {
    label: text,
    kind: oneOf(SECTION_KINDS),
    attendance: optional(oneOf(['present', 'absent'])),
    capacity: optional(oneOf(['member', 'guest', 'secretariat'])),
    forms: list(text),
    stands: { ...some(oneOf(STANDINGS)), otherwise: { value: ['line', 'inline'] } },
    weak: flag,
    words: list(text),
    example: some(text),
    not: list(text),
  },
  key: entry => entry.label,
  // The same word may head a column of one thing and be a label of another.
  forms: ({ label, forms, stands }) =>
    [label, ...forms].map(form => (stands.join() === 'column' ? `${form} (column)` : form)),
}
