// Signs of a title besides number and style: a standing title, a label below it, when or by whom it was treated.

import type { ItemTitle } from '../../../../dictionary/outline.js'
import { countBy } from '../../../../model/count.js'
import { oncePer } from '../../../../model/once.js'
import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import { looksLikeCaseNumber } from './case-number.js'
import { readSigned } from './signed-titles.js'

const OPENS_ITEM = ['sagsfremstilling', 'indstilling', 'beslutning', 'referat']

/** "Eventuelt", "Godkendelse af dagsorden" */
export const isStanding = (i: number, reading: Reading): boolean => standingTitle(i, reading)?.opens === false

/** Whether a line is known as a title by itself: a standing title, or a label of a section right below. */
export function speaks(i: number, reading: Reading): boolean {
  return isStanding(i, reading) || opensItem(reading, i + 1) || isDecorated(i, reading) || asks(i, reading)
}

// "Hvem tager fredagene?", "Andet?", "Vedr. hegnet"
const ASKS = /^(?:\p{Lu}[^.!?:]{4,100}\?|(?:Vedr\.|Vedrørende|Ang\.|Angående)\s\p{L}[^.!?]{3,80})$/u

/** A question or a matter apart from what stands around it, with no other right below. */
function asks(i: number, { lines }: Reading): boolean {
  const [line, below] = [lines[i] as Line, lines[i + 1]]
  return (
    (line.gap || line.block === 'heading') && ASKS.test(line.text) && below !== undefined && !below.text.endsWith('?')
  )
}

/** "Nye takster (kl. 9.15-9.40)", "Nye takster v/Bo Krogh", "Lukket: Nye takster", with a case number below, close or as far off as the line above. */
function isDecorated(i: number, { lines, lexicon }: Reading): boolean {
  const [line, below] = [lines[i] as Line, lines[i + 1]]
  if (below && (!below.gap || line.gap) && looksLikeCaseNumber(below.text)) return true
  if (!/[(:/–—-]|\d/u.test(line.text)) return false
  // "Tirsdag den 4. maj 2021 kl. 9.00" is of the meeting.
  if (lexicon.readHeadField(line.text) || lexicon.findDates(line.text).length > 0) return false
  const { title, start, presenters, purpose, caseNumber, closed } = lexicon.readHeading(line.text)
  return title !== '' && (start !== null || presenters.length > 0 || purpose !== null || caseNumber !== null || closed)
}

/** "Afbud" is a title among others, but heads a list in most minutes: it speaks for none. */
function standingTitle(i: number, { lines, labels, lexicon }: Reading): ItemTitle | null {
  if (labels[i]?.entry.kind === 'deltagere') return null
  const { text } = lines[i] as Line
  return lexicon.readItemTitle(readSigned(text)?.title ?? text)
}

/** Whether the line is a label of the kind that stands below the title of an item. */
function opensItem(reading: Reading, i: number): boolean {
  const hit = reading.labels[i]
  if (!hit || (hit.entry.weak && (timesOf(reading.labels).get(hit.entry) ?? 0) < RECURS)) return false
  return OPENS_ITEM.includes(hit.entry.kind) || (isContent(reading, i) && contentLabels(reading) > 1)
}

/** A label of double use is one where it stands again and again: "Baggrund". */
const RECURS = 3

/** Asked of line after line of one document. */
const timesOf = oncePer((labels: Reading['labels']) => countBy(labels.flatMap(hit => hit?.entry ?? [])))

// "Indhold" heads the list of items at the front, or what each of them holds: then it stands more than once.
export const isContent = ({ lines, labels }: Reading, i: number): boolean =>
  labels[i]?.entry.kind === 'indholdsfortegnelse' && /^indhold\s*:?$/iu.test(lines[i]?.text ?? '')

export const contentLabels = oncePer(
  (reading: Reading): number => reading.labels.filter((_, i) => isContent(reading, i)).length,
)

export function titleEvidence(i: number, reading: Reading): number {
  const standing = standingTitle(i, reading)
  let worth = standing ? (standing.opens ? 1 : 2) : 0
  if (opensItem(reading, i + 1)) worth += 2
  else if (isDecorated(i, reading) || asks(i, reading)) worth += 1
  if ((reading.lines[i + 1]?.text.length ?? 0) > 60) worth += 0.2
  return worth > 0 ? worth : -0.3
}
