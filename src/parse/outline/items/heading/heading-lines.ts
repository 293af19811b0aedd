// The extent of a heading: case numbers above or below, wrapped titles, times, presenters and purposes.

import { ENDS_NOTHING } from '../../../../danish/small-words.js'
import { type Line, shareRow } from '../../../layout/lines.js'
import { hasBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import type { LabelHit } from '../../labels/label-hit.js'
import { isShortCase, looksLikeCaseNumber, yearOfCase } from './case-number.js'
import { saysOpenness } from './closed.js'
import { namesTitle } from './heading.js'
import { isOfCase, sharesWords } from './split-headings.js'

/** Whether the document puts case numbers above or below headings. */
export type CaseNumberStyle = 'above' | 'below' | 'either'

/** Where the document puts an item's case number. Between two headings alone it could be either's. */
export function caseNumberStyle(reading: Reading, headings: readonly HeadingPlace[]): CaseNumberStyle {
  const isNumber = (i: number) => looksLikeCaseNumber(reading.lines[i]?.text ?? '')
  // "JOURNALNUMMER" with its number between two items closes the first, unless one stands above the very first as well.
  const [first] = headings
  const closes = first !== undefined && !isLabelled(reading, first.i - 1)
  const above = headings.filter(({ i }) => isNumber(i - 1) && !(closes && isLabelled(reading, i - 1))).length
  const below = headings.filter(({ i }) => isNumber(i + 1)).length
  return above > below ? 'above' : above < below ? 'below' : 'either'
}

/** The years of the case numbers right below the headings: "13" of "13/856". */
export function caseYears({ lines }: Reading, headings: readonly HeadingPlace[]): ReadonlySet<string> {
  return new Set(headings.flatMap(({ i }) => yearOfCase(lines[i + 1]?.text ?? '') ?? []))
}

/** Whether the words "Journalnummer" stand alone above the line. */
const isLabelled = ({ labels }: Reading, i: number): boolean => labels[i - 1]?.entry.label === 'Journalnummer'

/** A case number may stand above the heading it belongs to. */
export function firstHeadingLine(reading: Reading, i: number, before: number, style: CaseNumberStyle): number {
  const { lines } = reading
  const above = lines[i - 1]
  // "9.00 | 1. Velkomst": the columns before the title tell of the item.
  if (shareRow(lines[i], above) && i - 1 > before) return firstHeadingLine(reading, i - 1, before, style)
  if (i - 1 <= before || !above || style === 'below') return i
  if (!looksLikeCaseNumber(above.text) || /^(?:beslutning|bilag)/iu.test(above.text)) return i
  // Close below the previous heading and apart from this one: it belongs to the previous one.
  if (style === 'either' && !above.gap && lines[i]?.gap) return i
  if (isLabelled(reading, i - 1)) return style === 'above' && i - 2 > before ? i - 2 : i
  return i - 1
}

// Lines that belong to the heading above: presenters, times, "Til drøftelse", "Åbent", "Sagsbehandler: …"
const EXTRA =
  /^[(*_\s]*(?:v\s?\/|v\.\s|sagsbehandler|forvaltning:|dok\.?\s?nr|brevid|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–—]|kl\.?\s*\d{1,2}(?:[.:]\d{2})?[\s,;(|–—-]*(?:$|v\s?\/)|(?:til\s+(?:orientering|drøftelse|beslutning|godkendelse|efterretning(?!\.)|behandling)|åben|åbent|lukket|åbent punkt|lukket punkt|lukket sag|åben sag|\d{1,3}\s*min\.?)[)*_\s.]*$)/iu

/**
 * The last line of a heading: it continues over a wrapped title, a case number, a line of times or presenters. `listed`: its
 * title in the list at the front, if any; then no title needs to follow. `years`: years of case numbers below headings. `fields`: lines of fields
 * that belong to headings.
 */
export function lastHeadingLine(
  { text, lines, labels, lexicon }: Reading,
  { i, titleAt, isUntitled = false }: HeadingPlace,
  to: number,
  listed: string | undefined,
  years: ReadonlySet<string>,
  fields: ReadonlySet<Line>,
): number {
  let last = i
  const closing = caseNumberBelow(lines, i, to)
  const below = lines[i + 1]?.text ?? ''
  // "41" alone stands above its title, and "Punkt 41" above words that the list has, too.
  const isAbove =
    (/^\d{1,3}[a-z]?$/u.test(lines[i]?.text ?? '') && lines[i + 1]?.gap === false) ||
    (listed !== undefined && isTitle(below, listed))
  const isOpen =
    fields.has(lines[i] as Line) ||
    isOfCase(lines[i], titleAt) ||
    saysOpenness((lines[i]?.text ?? '').slice(titleAt)) ||
    lexicon.readHeading((lines[i]?.text ?? '').slice(titleAt)).title === ''
  let titled = isUntitled || !isOpen || (listed !== undefined && !isAbove)
  for (let [next, end] = [i + 1, i + 4]; next < to && next <= end; next++) {
    const line = lines[next]
    if (line && fields.has(line)) {
      last = next
      end++
      continue
    }
    // "Pkt. 7" and below it "Næste møde", or "Protokol" set as a heading: a label that is a title.
    const hit = labels[next]
    // "Sagsnr.: EMN-2021-00417" is of the heading, though its first words may be a label; "Dok.nr. 45123-17: Kort" is a paper.
    const isCase = line !== undefined && hit?.entry.kind !== 'bilag' && looksLikeCaseNumber(line.text)
    const isLabel =
      hit && line && !isCase && !lexicon.readItemTitle(line.text) && !opensTitle(hit, line) && !namesTitle(line.text)
    if (
      !line ||
      (hit && titled && !isCase) ||
      (isLabel && !(line.block === 'heading' && lines[i]?.block !== 'heading'))
    )
      break
    const title = lines[last]?.text ?? ''
    // What was cut from the title's own line goes on from it no more.
    const isBelow = text.slice(lines[last]?.span[1], line.span[0]).includes('\n')
    // Below a title in its cell: "O/D", "(Karen og Bo)"
    const isBeside = saysPurpose(line.text) || /^\(\p{Lu}[^()]{1,60}\)$/u.test(line.text)
    const isPurpose = shareRow(line, lines[i]) && isBeside
    const extra = isPurpose || isCase || EXTRA.test(line.text) || isShortCase(line.text, years)
    if (!titled && line.text.length < 200 && !hasBullet(line.text)) titled = true
    else if (next < closing) titled = true
    else if (
      !(extra && line.text.length < 120) &&
      !(next === last + 1 && isBelow && wraps(title, line.text, line.gap, lines[i] as Line, line))
    )
      break
    last = next
  }
  return last
}

/** "Økonomi: Restmidler 2021" below a number that stands alone, or set as a heading. Not: "Beslutning: Godkendt", "Økonomi: Der er afsat 2 mio. kr." */
export const opensTitle = ({ entry, textAt, isSentence }: LabelHit, { text, gap, block }: Line): boolean =>
  (!gap || block === 'heading') &&
  textAt !== null &&
  !isSentence &&
  MATTERS.has(entry.kind) &&
  text.length < 100 &&
  !/[.!?;:]$/.test(text)

const MATTERS: ReadonlySet<string> = new Set(['sagsfremstilling', 'økonomi', 'andet'])

/** Whether a line is the title that the list at the front gives; not a sentence, except "Evt." if that is the title. */
function isTitle(text: string, listed: string): boolean {
  return text.replace(/\.$/, '') === listed.replace(/\.$/, '') || (!/[.!?;:]$/.test(text) && sharesWords(text, listed))
}

/** The line of the case number below a heading, after lines that continue the title ("2024-2025"); `i` if there is none. */
function caseNumberBelow(lines: readonly Line[], i: number, to: number): number {
  for (let next = i + 1; next < to && next <= i + 3 && !lines[next]?.gap; next++)
    if (looksLikeCaseNumber(lines[next]?.text ?? '')) return next
  return i
}

// In capitals only if all of the title is: "v/BK og AF" ends in initials
const GOES_ON = new RegExp(`(?:[,-]|\\s${ENDS_NOTHING})$`, 'u')

/** "Orientering om den nye skolebus til" / "børnene i Åsted": the title in the line above is not complete. */
function wraps(above: string, below: string, gap: boolean, heading: Line, line: Line): boolean {
  if (gap || below.length > 120 || /[.!?:;]$/.test(above)) return false
  if (heading.block === 'heading') return line.block === 'heading' && line.level === heading.level
  // "a. Nøglebrikker" begins a list.
  if (/^(?:\d|\p{Ll}[.)]\s)/u.test(below) || hasBullet(below)) return false
  if (heading.bold !== line.bold) return false
  return /^\p{Ll}/u.test(below) && !/[.!?:]$/.test(below)
    ? above.length > 30
    : GOES_ON.test(above) || (above === above.toUpperCase() && GOES_ON.test(above.toLowerCase()))
}

// A column that says what the item is for: "B", "O/D", "Til drøftelse"
const PURPOSE = /^(?:[OBD](?:\/[OBD])?|til\s(?:orientering|drøftelse|beslutning|godkendelse|efterretning))$/iu

export const saysPurpose = (text: string): boolean => PURPOSE.test(text)
