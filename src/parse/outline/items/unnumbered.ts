// Item headings of documents that do not number their items: lines in, those that look like titles out, with a score
// that can be held against a numbered sequence. Titles are told by how they are set, by standing titles and by what
// follows them; lines set alike are taken or left together.

import type { ItemTitle } from '../../../dictionary/item-title.js'
import { groupBy } from '../../../model/group-by.js'
import { closeSpacedLetters } from '../../../model/spaced-letters.js'
import type { Line } from '../../layout/lines.js'
import { hasBullet, withoutBullet } from '../../layout/list-marks.js'
import { looksLikeTitle } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'
import { holdsVerb, looksLikeClause } from '../labels/label-text.js'
import { opensTitle } from './heading-lines.js'
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
/** Of plain lines at least this share must be known as titles by themselves. */
const KNOWN_SHARE = 0.25

// "09:00-09:10  Velkomst", "Kl. 9.00-9.15: Økonomi", "Kl. 9.00 Velkomst". Not: "Kl. 9.00 Mødet begynder."
const TIMED =
  /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[:–-]?\s+\p{Lu}|^kl\.?\s*\d{1,2}[.:]\d{2}\s*[:–-]?\s+\p{Lu}.{2,60}(?<![.,;!?])$/iu

// "EMNE: Nye senge", "Tema: Overgange"; what the title is called stands before it
export const TOPIC = /^\**(?:emne|tema|punkt|sag|dagsordenspunkt|mødepunkt)\s*:\**\s+(?=["“”»(]?\p{Lu})/iu

/** "19.00 - 19.45" alone on a line above the title. */
export const looksLikeHours = (text: string): boolean =>
  /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*:?$/iu.test(text)

export function findUnnumbered(reading: Reading): Unnumbered {
  const possible = reading.lines.flatMap((line, i) => (couldBeTitle(line, i, reading) ? [i] : []))
  const styles = groupBy(possible, i =>
    isBelowHours(i, reading)
      ? 'timed'
      : styleOf(reading.lines[i] as Line, reading.lines[i + 1], opensItem(reading, i + 1)),
  )
  let best: Unnumbered = { lines: [], score: 0 }
  for (const [style, set] of styles) {
    if (style === null) continue
    const lines = withoutAgenda(set, reading)
    const isPlain = style === 'adjacent' || style === 'spaced' || style === 'bulleted'
    const known = lines.filter(i => speaks(i, reading))
    if (isPlain && (known.length < 2 || known.length < lines.length * KNOWN_SHARE)) {
      const score = sum(known, reading)
      if (score > best.score) best = { lines: known, score }
      continue
    }
    // Before the first title that is known stands the head of the document.
    if (style === 'colon' && known.length < 2) continue
    const from = isPlain ? (known[0] as number) : firstTitle(lines, known, reading)
    const kept = lines.filter(i => i >= from)
    const score = sum(kept, reading) + kept.length * bonusOf(style, known, reading)
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

/** Each title of a style that can hardly be anything else is worth more, what is set apart where one is a standing title. */
function bonusOf(style: string, known: readonly number[], { labels }: Reading): number {
  if (style === 'timed' || style === 'topic') return 2
  if (style === 'bulleted' || style === 'colon') return 0.5
  if (!known.some(i => labels[i] === null)) return 0
  return /^(?:heading|markdown)/.test(style) ? 0.7 : /^(?:bold|underline)/.test(style) ? 0.3 : 0
}

/**
 * Headings above the first item are set like it: "Udkast", the title of the document, "Deltagere", "Dagsorden" over its
 * list. What stands above the title and those who took part is the head, unless a title that is known stands there.
 */
function firstTitle(lines: readonly number[], known: readonly number[], { lines: all, labels }: Reading): number {
  const isPeople = (i: number): boolean => labels[i]?.entry.kind === 'deltagere'
  const head = Math.max(
    all.findIndex(line => looksLikeTitle(line.text)),
    all.findIndex((_, i) => isPeople(i)),
  )
  const from = (known[0] ?? 0) < head ? 0 : head + 1
  return (
    lines.find(i => {
      const below = all[i + 1]?.text ?? ''
      const isList = hasBullet(below) || /^\d/.test(below)
      return i >= from && !isPeople(i) && !(labels[i]?.entry.kind === 'indholdsfortegnelse' && isList)
    }) ?? all.length
  )
}

function sum(lines: readonly number[], reading: Reading): number {
  return lines.reduce((total, i) => total + titleEvidence(i, reading), 0)
}

function couldBeTitle(line: Line, i: number, reading: Reading): boolean {
  const { lines, labels, lexicon } = reading
  if (
    closeSpacedLetters(line.text).length > LONGEST_TITLE ||
    line.cells.length > 1 ||
    (line.block === 'list-item' && !isBulletedTitle(line, lines[i + 1]))
  )
    return false
  // "Indhold:" holds what stands below it, though it be called like the item.
  if (looksLikeHours(line.text) || (i > 0 && isContent(reading, i - 1) && contentLabels(reading) > 1)) return false
  if (TIMED.test(line.text) || TOPIC.test(line.text) || isBelowHours(i, { lines })) return true
  // "Næste møde" alone on its line is a title where others are, "Høring: Ny skole" where it is set as one; other labels are labels.
  const label = labels[i]
  const isNamed = label?.textAt === null && lexicon.readItemTitle(line.text) && !isInsideRound(reading, i)
  if (label && !isNamed && !(line.block === 'heading' && opensTitle(label, line))) return false
  // "Ansvarlig:" and below it who that is
  if (labels[i - 1]?.entry.kind === 'opfølgning' && labels[i - 1]?.textAt === null) return false
  if (looksLikePerson(line.text, lexicon.people)) return false
  const text = withoutBullet(line.text).replace(/^[#*\s]+|[*:\s]+$/g, '')
  return /^["'»(]?\p{Lu}/u.test(text) && !/[.;,!]$/.test(text.replace(/^evt\.$/iu, 'evt'))
}

const isBelowHours = (i: number, { lines }: Pick<Reading, 'lines'>): boolean =>
  looksLikeHours(lines[i - 1]?.text ?? '') && /^\p{Lu}/u.test(lines[i]?.text ?? '')

/** "Karen Lund, A, (ferie)": an entry of a list of people. */
function looksLikePerson(text: string, { judge }: Reading['lexicon']['people']): boolean {
  const name = /^([^,(]+)[,(]/u.exec(text)?.[1]?.trim().split(/\s+/)
  return name !== undefined && name.length < 6 && judge(name) === 2
}

/** How a line is set: lines set alike belong together. Null: nothing sets it apart. */
function styleOf(line: Line, next: Line | undefined, isOverLabel: boolean): string | null {
  if (TIMED.test(line.text)) return 'timed'
  if (TOPIC.test(line.text)) return 'topic'
  if (isBulletedTitle(line, next)) return 'bulleted'
  if (line.block === 'heading') return `heading ${line.level}`
  if (/^#{1,6}\s/.test(line.text)) return `markdown ${/^#+/.exec(line.text)?.[0].length}`
  if (line.bold) return 'bold'
  if (line.underline) return 'underline'
  // "Meddelelser fra formanden:" alone on its line, whatever stands below. Not: "Følgende blev aftalt:"
  if (line.gap && next && line.text.endsWith(':') && line.text.length <= LONGEST_PLAIN && !holdsVerb(line.text))
    return 'colon'
  const { length } = closeSpacedLetters(line.text)
  if (!line.gap || !next || length > LONGEST_PLAIN || /\s(?:og|i|på|til|for|af)$/iu.test(line.text)) return null
  // A title of a plain text stands over prose, a list or a label, not over another short line.
  const isProse =
    isOverLabel || next.cells.length > 1 || next.text.length > 60 || /[.!?:]$/.test(next.text) || hasBullet(next.text)
  // "Karen blev budt velkommen" over a label is what was said. Not: "Hvem har ansvaret?"
  if (!isProse || (looksLikeClause(line.text) && !line.text.endsWith('?'))) return null
  return next.gap ? 'spaced' : 'adjacent'
}

/** "• Nye takster" with text below it, not with a further entry of a list. */
function isBulletedTitle(line: Line, next: Line | undefined): boolean {
  return (
    line.gap &&
    line.text.length <= LONGEST_PLAIN &&
    hasBullet(line.text) &&
    !line.bold &&
    next !== undefined &&
    !next.gap &&
    next.block !== 'list-item' &&
    !hasBullet(next.text)
  )
}

const OPENS_ITEM = ['sagsfremstilling', 'indstilling', 'beslutning', 'referat']

/** Whether a line is known as a title by itself: a standing title, or a label of a section right below. */
function speaks(i: number, reading: Reading): boolean {
  const standing = standingTitle(i, reading)
  return (standing !== null && !standing.opens) || opensItem(reading, i + 1)
}

/** "Afbud" is a title among others, but heads a list in most minutes: it speaks for none. */
function standingTitle(i: number, { lines, labels, lexicon }: Reading): ItemTitle | null {
  if (labels[i]?.entry.kind === 'deltagere') return null
  return lexicon.readItemTitle(withoutBullet((lines[i] as Line).text))
}

/** Whether the line is a label of the kind that stands below the title of an item. */
function opensItem(reading: Reading, i: number): boolean {
  const hit = reading.labels[i]
  if (!hit || hit.entry.weak) return false
  return OPENS_ITEM.includes(hit.entry.kind) || (isContent(reading, i) && contentLabels(reading) > 1)
}

// "Indhold" heads the list of items at the front, or what each of them holds: then it stands more than once.
const isContent = ({ lines, labels }: Reading, i: number): boolean =>
  labels[i]?.entry.kind === 'indholdsfortegnelse' && /^indhold\s*:?$/iu.test(lines[i]?.text ?? '')

const counted = new WeakMap<Reading['labels'], number>()

function contentLabels(reading: Reading): number {
  const count = counted.get(reading.labels) ?? reading.labels.filter((_, i) => isContent(reading, i)).length
  counted.set(reading.labels, count)
  return count
}

function titleEvidence(i: number, reading: Reading): number {
  const standing = standingTitle(i, reading)
  let worth = standing ? (standing.opens ? 1 : 2) : 0
  if (opensItem(reading, i + 1)) worth += 2
  if ((reading.lines[i + 1]?.text.length ?? 0) > 60) worth += 0.2
  return worth > 0 ? worth : -0.3
}
