// What a wrapped text does throughout, decided by no single line: labels, blank lines, lists of short entries.

import { countBy } from '../../model/count.js'
import { cutRuns, groupBy } from '../../model/group-by.js'
import { looksLikeBareLabel } from '../line-words.js'
import type { Line } from './lines.js'
import { endsSentence, findMark, isParted, labelOf, looksLikeNumberedHeading, markKey, masked } from './shapes.js'
import { needed, type Width } from './width.js'

export interface Habits {
  readonly width: Width
  /** Labels of lines that certainly do not continue the line above. */
  readonly labels: ReadonlySet<string>
  /** Lines that occur again and again, numbers aside: "fold punktet ud", "Behandlet den 3. maj, pkt. 2". */
  readonly repeated: ReadonlySet<string>
  /** Those of them that are headings; not the first line of a list told often: "Afbud: Karen Lund, Bo" + "Krogh". */
  readonly standing: ReadonlySet<string>
  /** All marks of lists that lines begin with, as `markKey` writes them. */
  readonly marks: ReadonlySet<string>
  /** Numbered headings right above their text, "3. Ny lægevagt": most others of their kind certainly end where they do. */
  readonly headings: ReadonlySet<Line>
  /** Whether blank lines part the paragraphs, so that a sentence which ends at the end of a line ends no paragraph. */
  readonly spaced: boolean
  /** For each line: whether it belongs to a list without marks (people, addresses) instead of running text. */
  readonly listed: readonly boolean[]
}

/** A line that occurs so often is hardly the end of a sentence each time. */
const OFTEN = 3

export function findHabits(lines: readonly Line[], width: Width): Habits {
  const labels = new Set<string>()
  let parted = 0
  let unparted = 0
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const next = lines[i + 1]
    const label = labelOf(line.text) ?? (looksLikeBareLabel(line.text) ? line.text.toLowerCase() : null)
    if (label !== null && (!above || line.blanks > 0 || needed(above, line) < 0.8 * width.full)) labels.add(label)
    if (!next || line.width > 0.6 * width.columns || !/[.!?]$/.test(line.text) || findMark(next.text)) return
    if (next.blanks > 0) parted++
    else unparted++
  })
  // What stands before a colon at the head of line after line is a label, however full the lines above are.
  for (const [label, count] of countBy(lines, line => labelOf(line.text)))
    if (label && count >= OFTEN) labels.add(label)
  const times = countBy(lines, line => masked(line.text))
  const repeated = new Set([...times].filter(([, count]) => count >= OFTEN).map(([shape]) => shape))
  const below = groupBy(lines.keys(), i => masked(lines[i]!.text))
  const differs = (shape: string) => new Set(below.get(shape)?.map(i => masked(lines[i + 1]?.text ?? ''))).size > 1
  const standing = new Set([...repeated].filter(shape => labelOf(shape) === null || differs(shape)))
  const marks = new Set(lines.flatMap(line => markKey(findMark(line.text)) ?? []))
  const spaced = parted >= 4 * unparted
  const headings = findHeadings(lines, width, parted <= unparted)
  return { width, labels, repeated, standing, marks, headings, spaced, listed: findLists(lines, width) }
}

/** Numbered lines right above text, below a blank line unless `dense`: a style of which most surely end there. */
function findHeadings(lines: readonly Line[], width: Width, dense: boolean): Set<Line> {
  const styles = new Map<string, { readonly line: Line; readonly ends: boolean }[]>()
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const mark = findMark(line.text)
    if (!next || next.blanks > 0 || (line.blanks === 0 && !dense) || mark?.ordinal == null) return
    if (endsSentence(line.text) || !/^\p{Lu}/u.test(next.text) || findMark(next.text)) return
    const ends = needed(line, next) <= width.full
    const alike = styles.get(mark.style)
    if (alike) alike.push({ line, ends })
    else styles.set(mark.style, [{ line, ends }])
  })
  const alike = [...styles.values()].filter(list => 2 * list.filter(({ ends }) => ends).length > list.length)
  return new Set(alike.filter(list => list.length >= OFTEN).flatMap(list => list.map(({ line }) => line)))
}

/** Judges each stretch between blank lines, or part of one that begins with a label alone on its line. */
function findLists(lines: readonly Line[], width: Width): boolean[] {
  const parts = cutRuns(lines, (line, _, part) => line.blanks === 0 && !beginsPart(part[0]!, line))
  return parts.flatMap(part => {
    const list = isList(part, width)
    return part.map(() => list)
  })
}

/** A label, "Afbud: Karen Lund"; one alone on its line begins a list, which "1. Velkomst" or "Pkt. 1" ends. */
function beginsPart(first: Line, line: Line): boolean {
  if (labelOf(line.text) !== null) return true
  return headsList(first) && (findMark(line.text)?.ordinal != null || looksLikeNumberedHeading(line.text))
}

/** "Til stede:", "Afbud:" */
export const headsList = ({ text }: Line): boolean => text.endsWith(':') && labelOf(text) !== null

/** The entries of a list begin with a capital and hold no sentences; most lines of running text begin with small letters. */
function isList(block: readonly Line[], width: Width): boolean {
  const further = block.slice(1).filter(l => findMark(l.text) === null)
  if (fillsItsLines(block, width) || goesOnBelowMarks(block, width)) return false
  if (further.length === 0 || /[.:]$/.test(block.at(-1)?.text ?? '')) return false
  if (block.some(l => /\p{Ll}{2}[.?!] +\p{Lu}|\p{Ll}{3}[.?!]$/u.test(l.text))) return false
  const small = further.filter(l => /^\p{Ll}/u.test(l.text)).length
  if (further.length === 1) return small === 0 && (block[0]?.width ?? 0) < 0.8 * width.columns
  return small * 3 <= further.length
}

/** Whether entries have marks, and each line without one stands below a full line: "• Bo Krogh, chef, Aalborg" + "Sygehus". */
function goesOnBelowMarks(block: readonly Line[], width: Width): boolean {
  const unmarked = block.flatMap((line, i) => (findMark(line.text) === null ? [i] : []))
  return (
    2 * unmarked.length < block.length && unmarked.every(i => i > 0 && needed(block[i - 1]!, block[i]!) > width.full)
  )
}

/** Whether all lines but the last are full, or entries end within lines: "…, direktør; Bo Krogh, chef; Rie" + "Tornvig, …". */
function fillsItsLines(block: readonly Line[], width: Width): boolean {
  const body = headsList(block[0]!) ? block.slice(1) : block
  const most = (limit: number): number =>
    body.filter((line, i) => i + 1 < body.length && needed(line, body[i + 1]!) > limit).length
  if (body.some(line => isParted(line.text)) && most(0.7 * width.columns) > 0) return true
  const full = width.strict ? most(width.full) : 0
  // "Afbud: Karen Lund, Bo" + "Krogh": behind a label, one line is enough.
  const least = labelOf(body[0]?.text ?? '') !== null ? 1 : 2
  return full >= least && full === body.length - 1
}
