// The marks of footnotes and endnotes, which are counted separately.

import { formatNumber } from './number-format.js'

export type NoteType = 'footnote' | 'endnote'

/** How many of each kind there were so far. */
export type NoteCounts = Record<NoteType, number>

/** "[1]" for the first footnote in the text, "[i]" for the first endnote. */
export function nextNoteMark(counts: NoteCounts, type: NoteType): string {
  return `[${formatNumber(++counts[type], type === 'footnote' ? 'decimal' : 'lowerRoman')}]`
}
