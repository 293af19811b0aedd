// Headings of items as the list at the front gives them, by number: for minutes whose body only says "Ad 3".

import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import { linesOfFrontLists } from '../../front-lists.js'
import { withoutPageNumber } from '../../labels/title-key.js'
import type { HeadingParts } from '../heading/heading.js'
import { listedPeople } from './listed-numbers.js'
import type { NumberedLine, NumberReader } from './numbering.js'

/** From the numbered lines in [from, to); the first of each number counts. */
export function listHeadings(reading: Reading, from: number, to: number): ReadonlyMap<string, HeadingParts> {
  const { lines, lexicon } = reading
  const others = new Set([...listedPeople(reading), ...linesOfFrontLists(reading)])
  const headings = new Map<string, HeadingParts>()
  for (const line of lines.slice(from, to)) {
    const candidate = readListed(line, lexicon.readNumbers)
    if (
      !candidate ||
      others.has(line) ||
      candidate.titleAt >= candidate.line.text.length ||
      headings.has(candidate.number)
    )
      continue
    headings.set(candidate.number, lexicon.readHeading(withoutPageNumber(candidate.line.text.slice(candidate.titleAt))))
  }
  return headings
}

/** The number of an entry in the list at the front, also behind a bullet: "• 2 Budget", "- Punkt 3: Eventuelt". */
export function readListed(line: Line, readNumbers: NumberReader): NumberedLine | undefined {
  const text = withoutBullet(line.text)
  return readNumbers(text === line.text ? line : { ...line, text }).find(
    ({ scheme, set }) => scheme !== 'behind' && scheme !== 'small' && (scheme !== 'punkt' || set === undefined),
  )
}

export function listTitles(reading: Reading, to: number): ReadonlyMap<string, string> {
  return new Map([...listHeadings(reading, 0, to)].map(([number, { title }]) => [number, title]))
}
