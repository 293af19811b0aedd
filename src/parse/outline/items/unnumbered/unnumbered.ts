// Item headings of documents that number no items: lines in, those that look like titles out, with a score to hold against
// a numbered sequence. Told by how they are set and what follows them; lines set alike are taken or left together.

import { countBy } from '../../../../model/count.js'
import { groupBy } from '../../../../model/group-by.js'
import { closeSpacedLetters } from '../../../../model/spaced-letters.js'
import type { Line } from '../../../layout/lines.js'
import { hasBullet } from '../../../layout/list-marks.js'
import { looksLikeTitle } from '../../../layout/title-line.js'
import type { Reading } from '../../../reading.js'
import { holdsVerb, looksLikeClause, withoutParticiple } from '../../labels/label-text.js'
import { namesPaper } from '../../labels/papers.js'
import { findCaseNumber, looksLikeCaseNumber } from '../heading/case-number.js'
import { opensTitle } from '../heading/heading-lines.js'
import { areOfTitles, isBulletedTitle, isSignedTitle, readSigned } from '../heading/signed-titles.js'
import { contentLabels, isContent, isStanding, speaks, titleEvidence } from '../heading/title-signs.js'
import type { Contents } from '../numbers/contents.js'
import { isInsideRound } from './parts.js'

export interface Unnumbered {
  /** Indices into Reading.lines. */
  readonly lines: readonly number[]
  readonly score: number
}

const LONGEST_TITLE = 140
/** Lines that nothing sets apart but the space around them are no longer than this. */
const LONGEST_PLAIN = 70
const ENOUGH = 4
/** Plain titles of which some have a blank line below them are at least so many that are known. */
const FEWEST_MIXED = 3
/** Of plain lines at least this share must be known as titles by themselves. */
const KNOWN_SHARE = 0.25

// "09:00-09:10  Velkomst", "[9.00-9.15] Økonomi", "Kl. 9.00 Velkomst", "9.15 → Økonomi", "09:15 | Økonomi", "9.00-9.15Økonomi". Not: "Kl. 9.00 Mødet
// begynder.", "2.12 Økonomi"
const HOUR = String.raw`(?:kl\.?\s*)?\d{1,2}[.:]\d{2}`
const BEHIND = String.raw`[)\]]?\s*[:|·•→»>–—-]?\s+\p{Lu}`
const TIMED = new RegExp(
  String.raw`^[([]?${HOUR}\s*[-–—]\s*${HOUR}(?:${BEHIND}|\p{Lu}\p{L}{2})|^[([]?(?:kl\.?\s*\d{1,2}(?:[.:]\d{2})?|[0-2]?\d[.:][0-5][05])${BEHIND}.{2,90}(?<![.,;!?])$`,
  'iu',
)

// "Økonomi (10 min.)"
const TAKES = /^\p{Lu}.{2,120}\s\((?:ca\.\s?)?\d{1,3}\s?min(?:\.|utter)?\)$/u

/** Whether a line says when the item is dealt with, or how long it takes. */
export const isTimed = (text: string): boolean =>
  /\d/.test(text) && (TIMED.test(text) || (TAKES.test(text) && !holdsVerb(text)))

// "EMNE: Nye senge", "Tema: Overgange", "Punkt – Overgange"; what the title is called stands before it
export const TOPIC =
  /^\**(?:emne|tema|titel|overskrift|(?:(?:nyt?|næste)\s)?(?:punkt|sag)|dagsordenspunkt|mødepunkt)(?:\s*:\**|\s[–—])\s+(?=["“”»(]?\p{Lu})/iu

/** "19.00 - 19.45", "kl. 19.00" alone on a line above the title. */
export const looksLikeHours = (text: string): boolean => HOURS.test(text)
const HOURS = new RegExp(String.raw`^${HOUR}(?:\s*[-–—]\s*${HOUR})?\s*:?$`, 'iu')

const SIGNED = 'signed'
const PLAIN: ReadonlySet<string> = new Set(['adjacent', 'spaced', 'plain', 'bulleted'])

export function findUnnumbered(reading: Reading, contents: Contents | null): Unnumbered {
  const returns = new Set(contents?.returns.map(({ i }) => i))
  const listEnd = contents ? reading.lines.findLastIndex(line => contents.list.has(line)) : -1
  const possible = reading.lines.flatMap((line, i) => (i > listEnd && couldBeTitle(line, i, reading) ? [i] : []))
  const styles = groupBy(possible, i => {
    const [line, below] = [reading.lines[i] as Line, reading.lines[i + 1]]
    return isBelowHours(i, reading)
      ? 'timed'
      : isOfCase(i, reading)
        ? 'cased'
        : styleOf(line, below, speaks(i, reading))
  })
  // Below some titles may stand a blank line and below others none.
  const plain = [...(styles.get('adjacent') ?? []), ...(styles.get('spaced') ?? [])]
  plain.sort((a, b) => a - b)
  styles.set('plain', plain)
  // Where titles stand in capitals, they need nothing else that sets them apart.
  const capitals = possible.filter(i => isInCapitals(reading.lines[i] as Line))
  if (capitals.length >= FEWEST_MIXED) styles.set('capitals', capitals)
  const head = endOfHead(reading)
  let best: Unnumbered = { lines: [], score: 0 }
  for (const [style, set] of styles) {
    if (style === null || (style.startsWith(SIGNED) && !areOfTitles(set, reading))) continue
    // "Opgaver:" in item after item is no title.
    const lines = withoutAgenda(style === 'colon' ? withoutRepeated(set, reading) : set, reading)
    // Where all bullets of a document stand before titles, they set them apart as other signs do.
    const isPlain = PLAIN.has(style) && !(style === 'bulleted' && areOfTitles(set, reading))
    const known = lines.filter(
      i => returns.has(i) || (speaks(i, reading) && !(isPlain && i < head && !isStanding(i, reading))),
    )
    if (style === 'plain' && known.length < FEWEST_MIXED) continue
    if (isPlain && (known.length < 2 || known.length < lines.length * KNOWN_SHARE)) {
      const score = sum(known, reading)
      if (score > best.score) best = { lines: known, score }
      continue
    }
    // Before the first title that is known stands the head of the document.
    if (style === 'colon' && known.length < 2) continue
    const from = isPlain ? (known[0] as number) : firstTitle(lines, known, head, reading)
    const kept = lines.filter(i => i >= from)
    const score = sum(kept, reading) + kept.length * bonusOf(style, isPlain, known, reading)
    if (score > best.score) best = { lines: kept, score }
  }
  return best.score >= ENOUGH ? best : { lines: [], score: 0 }
}

/** An agenda stands above those who took part where most titles below them stand there, too. */
function withoutAgenda(lines: readonly number[], { lines: all, labels }: Reading): readonly number[] {
  const people = labels.findIndex(hit => hit?.entry.kind === 'deltagere')
  const titleOf = (i: number): string => (all[i] as Line).text
  const above = new Set(lines.filter(i => i < people).map(titleOf))
  const below = lines.filter(i => i > people)
  const again = below.filter(i => above.has(titleOf(i)))
  return above.size > 0 && below.length > 0 && again.length * 2 >= below.length ? below : lines
}

function withoutRepeated(set: readonly number[], { lines }: Reading): readonly number[] {
  const times = countBy(set, i => lines[i]?.text)
  return set.filter(i => times.get(lines[i]?.text) === 1)
}

/** Each title of a style that can hardly be anything else is worth more, what is set apart where one is a standing title. */
function bonusOf(style: string, isPlain: boolean, known: readonly number[], { labels }: Reading): number {
  if (style === 'timed' || style === 'topic' || style === 'cased') return 2
  if (style.startsWith(SIGNED)) return 1
  if (style === 'bulleted' || style === 'colon') return isPlain ? 0.5 : 1
  if (!known.some(i => labels[i] === null)) return 0
  return /^(?:heading|markdown|capitals)/.test(style) ? 0.7 : /^(?:bold|underline)/.test(style) ? 0.3 : 0
}

/**
 * Headings above the first item are set like it: "Udkast", the title of the document, "Deltagere", "Dagsorden" over its
 * list. What stands above the title and those who took part is the head, unless a title that is known stands there.
 */
function firstTitle(
  lines: readonly number[],
  known: readonly number[],
  head: number,
  { lines: all, labels }: Reading,
): number {
  const isPeople = (i: number): boolean => labels[i]?.entry.kind === 'deltagere'
  const from = (known[0] ?? 0) < head ? 0 : head + 1
  return (
    lines.find(i => {
      const below = all[i + 1]?.text ?? ''
      const isList = hasBullet(below) || /^\d/.test(below)
      return i >= from && !isPeople(i) && !(labels[i]?.entry.kind === 'indholdsfortegnelse' && isList)
    }) ?? all.length
  )
}

/** The line of the title or, further down, of those who took part. */
function endOfHead({ lines, labels }: Reading): number {
  return Math.max(
    lines.findIndex(line => looksLikeTitle(line.text)),
    labels.findIndex(hit => hit?.entry.kind === 'deltagere'),
  )
}

function sum(lines: readonly number[], reading: Reading): number {
  return lines.reduce((total, i) => total + titleEvidence(i, reading), 0)
}

function couldBeTitle(line: Line, i: number, reading: Reading): boolean {
  const { lines, labels, lexicon } = reading
  if (
    closeSpacedLetters(line.text).length > LONGEST_TITLE ||
    (line.cells.length > 1 && !(isTimed(line.text) && standsAlone(line, lines[i + 1]))) ||
    (line.block === 'list-item' &&
      !isBulletedTitle(line, lines[i + 1]) &&
      !isSignedTitle(line, lines[i + 1]) &&
      !isTimed(line.text))
  )
    return false
  // "Indhold:" holds what stands below it, though it be called like the item.
  if (looksLikeHours(line.text) || (i > 0 && isContent(reading, i - 1) && contentLabels(reading) > 1)) return false
  if (isTimed(line.text) || TOPIC.test(line.text) || isBelowHours(i, { lines }) || isOfCase(i, reading)) return true
  // "Næste møde" alone on its line is a title where others are, "Høring: Ny skole" where it is set as one; other labels are labels.
  const label = labels[i]
  const isNamed = label?.textAt === null && lexicon.readItemTitle(line.text) && !isInsideRound(reading, i)
  if (label && !isNamed && !(line.block === 'heading' && opensTitle(label, line))) return false
  // "Ansvarlig:" and below it who that is
  if (labels[i - 1]?.entry.kind === 'opfølgning' && labels[i - 1]?.textAt === null) return false
  if (looksLikePerson(line.text, lexicon.people) || namesPaper(line.text)) return false
  const text = (readSigned(line.text)?.title ?? line.text).replace(/^[#*\s]+|[*:\s]+$/g, '')
  if (!/^["'»(]?\p{Lu}/u.test(text) || /[.;,!]$/.test(text.replace(/^evt\.$/iu, 'evt'))) return false
  // Below a title: "Sagsnr.: 24/1177", "Til drøftelse"
  return lexicon.readHeading(`\n${text}`).title !== ''
}

/** "MEDDELELSER", "NYE SENGE I 2021 (bilag 2)" */
const isInCapitals = ({ gap, text }: Line): boolean => gap && /^\P{L}*\p{Lu}[^\p{Ll}(]{2,}(?:\([^()]+\))?$/u.test(text)

/** A row with nothing like it below: no table. */
const standsAlone = (line: Line, next: Line | undefined): boolean => line.gap && (next?.cells.length ?? 0) < 2

const isBelowHours = (i: number, { lines }: Pick<Reading, 'lines'>): boolean =>
  looksLikeHours(lines[i - 1]?.text ?? '') && /^\p{Lu}/u.test(lines[i]?.text ?? '')

/** "Sag 24/117" right above the title, apart from what stands before it, or in front of it. */
function isOfCase(i: number, { lines, labels }: Reading): boolean {
  const [line, above] = [lines[i], lines[i - 1]]
  if (!line || labels[i] || !/^["”»(]?\p{Lu}/u.test(line.text)) return false
  const isCase =
    !line.gap &&
    above?.gap &&
    looksLikeCaseNumber(above.text) &&
    !/\p{Lu}/u.test(above.text.slice(findCaseNumber(above.text)?.span[1]))
  if (isCase && !looksLikeCaseNumber(line.text)) return true
  return line.gap && /^sag\s\d{2}\/\d{1,6}[\s:–—-]+\p{Lu}/iu.test(line.text)
}

/** "Karen Lund, A, (ferie)": an entry of a list of people. */
function looksLikePerson(text: string, { judge }: Reading['lexicon']['people']): boolean {
  const name = /^([^,(]+)[,(]/u.exec(text)?.[1]?.trim().split(/\s+/)
  return name !== undefined && name.length < 6 && judge(name) === 2
}

/** How a line is set: lines set alike belong together. Null: nothing sets it apart. */
function styleOf(line: Line, next: Line | undefined, isKnown: boolean): string | null {
  if (isTimed(line.text)) return 'timed'
  if (TOPIC.test(line.text)) return 'topic'
  if (isBulletedTitle(line, next)) return 'bulleted'
  const signed = !/^[#*]/u.test(line.text) && isSignedTitle(line, next) ? readSigned(line.text) : null
  if (signed) return `${SIGNED} ${signed.before} ${signed.behind}`
  if (line.block === 'heading') return `heading ${line.level}`
  if (/^#{1,6}\s/.test(line.text)) return `markdown ${/^#+/.exec(line.text)?.[0].length}`
  if (line.bold) return 'bold'
  if (line.underline) return 'underline'
  // "Meddelelser fra formanden:" alone on its line, whatever stands below. Not: "Følgende blev aftalt:"
  if (line.gap && next && line.text.endsWith(':') && line.text.length <= LONGEST_PLAIN && !holdsVerb(line.text))
    return 'colon'
  const { length } = closeSpacedLetters(line.text)
  if (!line.gap || !next || (!isKnown && length > LONGEST_PLAIN) || /\s(?:og|i|på|til|for|af):?$/iu.test(line.text))
    return null
  // A title of a plain text stands over prose, a list or a label, not over another short line.
  const isProse =
    isKnown || next.cells.length > 1 || next.text.length > 60 || /[.!?:]$/.test(next.text) || hasBullet(next.text)
  // "Karen blev budt velkommen" over a label is what was said. Not: "Hvem har ansvaret?"
  if (!isProse || (looksLikeClause(withoutParticiple(line.text)) && !line.text.endsWith('?'))) return null
  return next.gap ? 'spaced' : 'adjacent'
}
