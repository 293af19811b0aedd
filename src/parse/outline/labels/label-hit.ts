// A label found at the head of a line: what it is, and how far it reaches.

import type { DateMention } from '../../../danish/dates.js'
import type { Label } from '../../../dictionary/outline.js'

export interface LabelHit {
  readonly entry: Label
  /** The label as written ends here in the line's text (colon included). */
  readonly end: number
  /** Text of the section that stands on the same line begins here; null where the line holds nothing else. */
  readonly textAt: number | null
  /** "sentence" labels belong to the section's text as well. */
  readonly isSentence: boolean
  /** "Beslutning i Byrådet den 4. maj 2021": the date it carries, and the words between label and date. */
  readonly date: DateMention | null
  readonly body: string | null
  /** Where the label is the head of the column that the line stands in: that head; the line itself carries no label. */
  readonly column: string | null
  /** "Beslutning for Punkt 4": the number of the item it names. */
  readonly number: string | null
}

/** A label that says no more than its words; what it says besides in `more`. */
export function makeHit(entry: Label, end: number, more: Partial<LabelHit> = {}): LabelHit {
  return { entry, end, textAt: null, isSentence: false, date: null, body: null, column: null, number: null, ...more }
}

/** Words that stand like a label and are in no dictionary. */
export function unknownLabel(label: string): Label {
  const says = { kind: 'andet', attendance: null, capacity: null, weak: false, earlier: false } as const
  return { label, ...says, forms: [], stands: [], words: [], example: [], not: [] }
}
