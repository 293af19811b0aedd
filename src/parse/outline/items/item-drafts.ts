// Divides the lines into items: the places of the headings in; the lines of each heading and of its text out.

import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { HeadingPlace, ItemDraft } from '../drafts.js'
import { holdsVerb, looksLikeSentence } from '../labels/label-text.js'
import { looksLikeCaseNumber } from './heading/case-number.js'
import { caseNumberStyle, caseYears, firstHeadingLine, lastHeadingLine } from './heading/heading-lines.js'
import { readListed } from './numbers/front-titles.js'
import { looksLikeHours } from './unnumbered/unnumbered.js'

export function draftItems(
  reading: Reading,
  headings: readonly HeadingPlace[],
  titles: ReadonlyMap<string, string>,
  fields: ReadonlySet<Line>,
): ItemDraft[] {
  const style = caseNumberStyle(reading, headings)
  const years = caseYears(reading, headings)
  const below = findBelowTitles(reading, headings)
  const untitled = findUntitled(reading, headings)
  const isBelowHours = ({ i }: HeadingPlace, n: number): boolean =>
    i - 1 > (headings[n - 1]?.i ?? -1) && looksLikeHours(reading.lines[i - 1]?.text ?? '')
  // Times above the first item are those of the meeting.
  const haveHours = headings.some((heading, n) => n > 0 && isBelowHours(heading, n))
  const starts = headings.map((heading, n) =>
    below.has(heading)
      ? heading.i - 1
      : haveHours && isBelowHours(heading, n)
        ? heading.i - 1
        : firstHeadingLine(reading, heading.i, headings[n - 1]?.i ?? -1, style),
  )
  return headings.map((heading, n) => {
    const to = starts[n + 1] ?? reading.lines.length
    const isBelow = below.has(heading)
    const place = isBelow || untitled.has(heading) ? { ...heading, isUntitled: true } : heading
    return {
      number: heading.number,
      from: starts[n] as number,
      body: lastHeadingLine(reading, place, to, titles.get(heading.number ?? ''), years, fields) + 1,
      to,
      ...(isBelow
        ? { titleAt: 0, titleLine: heading.i - 1, numberLine: heading.i }
        : { titleAt: heading.titleAt, titleLine: heading.i }),
    }
  })
}

const MOST_ABOVE = 3

/** "• Pkt. 3 Nye takster" a few lines above "Pkt. 3", "Nye takster": what a web page unfolds is headed by the same again. */
export function linesOfEchoes({ lines, lexicon }: Reading, drafts: readonly ItemDraft[]): readonly Line[] {
  return drafts.flatMap(({ from, titleLine, titleAt, number }) => {
    const title = (lines[titleLine]?.text.slice(titleAt) || lines[titleLine + 1]?.text) ?? ''
    const isEcho = (line: Line): boolean => {
      if (title === '' || !line.text.endsWith(title)) return false
      const listed = readListed(line, lexicon.readNumbers)
      return listed !== undefined && listed.number === number && listed.line.text.slice(listed.titleAt) === title
    }
    const above = lines.slice(Math.max(0, from - MOST_ABOVE), from)
    const first = above.findIndex(isEcho)
    // An entry of the list at the front has others below it.
    const isOther = (line: Line) => (readListed(line, lexicon.readNumbers)?.number ?? number) !== number
    return first >= 0 && !above.slice(first).some(isOther) ? above.slice(first) : []
  })
}

const FEWEST_BELOW = 2
const SHARE_BELOW = 0.8
const LONGEST_TITLE = 200

// Not: "Godkendt.", "Følgende deltog ikke:"
const TITLE = /^\P{L}{0,3}\p{Lu}.*[^.,;:]$/u

/** "Spørgetid", set apart, and right below it "Sag nr. 4": where most numbers stand so, their titles are above. */
function findBelowTitles({ lines, lexicon }: Reading, headings: readonly HeadingPlace[]): ReadonlySet<HeadingPlace> {
  const below = headings.filter(({ i, titleAt }) => {
    const [above, line] = [lines[i - 1], lines[i] as Line]
    if (!above?.gap || line.gap || titleAt < line.text.length || looksLikeCaseNumber(above.text)) return false
    return (TITLE.test(above.text) && above.text.length < LONGEST_TITLE) || lexicon.readItemTitle(above.text) !== null
  })
  const isHabit = below.length >= FEWEST_BELOW && below.length >= headings.length * SHARE_BELOW
  return new Set(isHabit ? below : [])
}

/** "Ad dagsordenens pkt. 4:", and right below it what was said: where most numbers stand so, the items have no titles. */
function findUntitled({ lines }: Reading, headings: readonly HeadingPlace[]): ReadonlySet<HeadingPlace> {
  const alone = headings.filter(({ i, titleAt }, n) => {
    const isAlone = titleAt >= (lines[i] as Line).text.length && i + 1 < (headings[n + 1]?.i ?? lines.length)
    return isAlone && !looksLikeCaseNumber((lines[i + 1] as Line).text)
  })
  const told = alone.filter(({ i }) => looksLikeSentence((lines[i + 1] as Line).text))
  const isHabit = told.length >= FEWEST_BELOW && told.length >= alone.length * SHARE_TOLD
  return new Set(isHabit ? alone.filter(({ i }) => holdsVerb((lines[i + 1] as Line).text)) : [])
}

const SHARE_TOLD = 0.6
