// Headings of items as the list at the front gives them, by number: for minutes whose body only says "Ad 3".

import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import { linesOfFrontLists } from '../../front-lists.js'
import { withoutPageNumber } from '../../labels/title-key.js'
import type { HeadingParts } from '../heading/heading.js'
import { listedPeople } from './listed-numbers.js'
import type { NumberedLine, NumberReader } from './numbering.js'

/**
 * From the numbered lines in [from, to). Of several with one number the first counts, before it one that goes on from the line
 * above or to the one below: "2. viceborgmester Bo Krogh" is none of "1. Velkomst", "2. Takster".
 */
export function listHeadings(reading: Reading, from: number, to: number): ReadonlyMap<string, HeadingParts> {
  const { lines, lexicon } = reading
  const others = new Set([...listedPeople(reading), ...linesOfFrontLists(reading)])
  const listed = lines.slice(from, to).flatMap(line => {
    const candidate = others.has(line) ? undefined : readListed(line, lexicon.readNumbers)
    return candidate && candidate.titleAt < candidate.line.text.length ? [candidate] : []
  })
  const goesOn = ({ value }: NumberedLine, n: number): boolean =>
    listed[n - 1]?.value === value - 1 || listed[n + 1]?.value === value + 1
  const headings = new Map<string, HeadingParts>()
  for (const { number, line, titleAt } of [...listed.filter(goesOn), ...listed])
    if (!headings.has(number)) headings.set(number, lexicon.readHeading(withoutPageNumber(line.text.slice(titleAt))))
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
