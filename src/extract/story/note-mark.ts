// Footnotes and endnotes are counted apart; their marks in the text.

import { formatNumber } from './number-format.js'

export type NoteType = 'footnote' | 'endnote'

/** How many of each were met so far. */
export type NoteCounts = Record<NoteType, number>

/** "[1]" for the first footnote that is met, "[i]" for the first endnote. */
export function nextNoteMark(counts: NoteCounts, type: NoteType): string {
  return `[${formatNumber(++counts[type], type === 'footnote' ? 'decimal' : 'lowerRoman')}]`
}
