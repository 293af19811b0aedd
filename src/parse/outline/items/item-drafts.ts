// Divides the lines into items: the places of the headings in; the lines of each heading and of its text out.

import type { Reading } from '../../reading.js'
import { caseNumberStyle, caseYears, firstHeadingLine, lastHeadingLine } from './heading-lines.js'
import type { HeadingPlace } from './heading-place.js'
import { looksLikeHours } from './unnumbered.js'

export interface ItemDraft {
  readonly number: string | null
  /** Indices into Reading.lines: the heading is [from, body), the text of the item [body, to). */
  readonly from: number
  readonly body: number
  readonly to: number
  /** Where in the first heading line the title begins. */
  readonly titleAt: number
  /** The line that carries the number and title; case numbers may stand above it. */
  readonly titleLine: number
}

export function draftItems(
  reading: Reading,
  headings: readonly HeadingPlace[],
  titles: ReadonlyMap<string, string>,
): ItemDraft[] {
  const style = caseNumberStyle(reading, headings)
  const years = caseYears(reading, headings)
  const isBelowHours = ({ i }: HeadingPlace, n: number): boolean =>
    i - 1 > (headings[n - 1]?.i ?? -1) && looksLikeHours(reading.lines[i - 1]?.text ?? '')
  // Times above the first item are those of the meeting.
  const haveHours = headings.some((heading, n) => n > 0 && isBelowHours(heading, n))
  const starts = headings.map((heading, n) =>
    haveHours && isBelowHours(heading, n)
      ? heading.i - 1
      : firstHeadingLine(reading, heading.i, headings[n - 1]?.i ?? -1, style),
  )
  return headings.map((heading, n) => {
    const to = starts[n + 1] ?? reading.lines.length
    return {
      number: heading.number,
      from: starts[n] as number,
      body: lastHeadingLine(reading, heading, to, titles.get(heading.number ?? ''), years) + 1,
      to,
      titleAt: heading.titleAt,
      titleLine: heading.i,
    }
  })
}
