// Items whose number was forgotten: between "4. Takster" and "6. Høring" a title set as theirs are.

import type { Line } from '../../../layout/lines.js'
import { hasBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import { couldBeTitle } from '../heading/title-or-text.js'
import type { Candidate } from './numbering.js'

/** Fewer numbers show no habit that a title without one could follow. */
const FEWEST = 2

export function findLostNumbers(
  headings: readonly Candidate[],
  { lines, labels, lexicon }: Reading,
): readonly HeadingPlace[] {
  const styles = new Set(headings.map(heading => styleOf(heading.line, lines[heading.i + 1])))
  const couldHead = (line: Line, i: number): boolean =>
    line.gap &&
    !lines[i - 1]?.text.endsWith(':') &&
    labels[i] === null &&
    styles.has(styleOf(line, lines[i + 1])) &&
    /^\p{Lu}.*[\p{L}\d)?]$/u.test(line.text) &&
    line.cells.length < 2 &&
    !hasBullet(line.text) &&
    couldBeTitle(line.text) &&
    lexicon.people.judge(line.text.split(/\s+/u)) < 2
  const gaps = headings.slice(0, -1).map((heading, n) => {
    const next = headings[n + 1] as Candidate
    const missing = heading.scheme === 'decimal' ? 0 : Math.floor(next.value) - Math.floor(heading.value) - 1
    const [from, to] = [heading.i + 1, next.i]
    const found = lines.slice(from, to).flatMap((line, k) => (couldHead(line, from + k) ? [from + k] : []))
    return { missing, found }
  })
  const [first, last] = [headings[0], headings.at(-1)]
  // "Næste møde den 8. november" says all there is to say.
  const isStanding = (i: number): boolean => {
    const { text } = lines[i] as Line
    return lexicon.readItemTitle(text)?.opens === false && !lexicon.findDates(text).some(({ day }) => day !== null)
  }
  // "Eventuelt" behind the last number, "Godkendelse af dagsorden" before "2." Not: "Meddelelser", where parts of the last item follow
  const below = last ? lines.flatMap((line, i) => (i > last.i + 1 && couldHead(line, i) ? [i] : [])) : []
  const behind = headings.length < FEWEST ? [] : below.slice(below.findLastIndex(i => !isStanding(i)) + 1)
  const above = first?.value === 2 ? lines.flatMap((line, i) => (i < first.i && couldHead(line, i) ? [i] : [])) : []
  const ends = [...above.slice(-1), ...behind].filter(isStanding).map(i => ({ i, number: null, titleAt: 0 }))
  // Where no number lacks, such lines are sub-headings, and so are the others.
  if (gaps.some(({ missing, found }) => missing === 0 && found.length > 0)) return ends
  return gaps
    .filter(({ missing, found }) => missing > 0 && found.length <= missing)
    .flatMap(({ found }) => found.map((i): HeadingPlace => ({ i, number: null, titleAt: 0 })))
    .concat(ends)
}

/** How a heading is set: what shows, and whether its text follows right below. */
const styleOf = ({ bold, underline, block }: Line, below: Line | undefined): string =>
  [bold, underline, block === 'heading', below?.gap ?? true].join()
