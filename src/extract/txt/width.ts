// Lines in, the width they were wrapped at out, or null: where a sentence runs on, the next word would not have fitted.

import type { Line } from './lines.js'
import { endsSentence, findMark } from './shapes.js'

export interface Width {
  /** The longest wrapped line, in columns. */
  readonly columns: number
  /** A line is full if it would be longer than this with the first word of the next line; at most `columns`. */
  readonly full: number
  /** Whether each line was filled as far as possible; otherwise the width is approximate. */
  readonly strict: boolean
  /** Whether only few lines showed it, among many labels and lists, to which a line without a whole sentence may belong. */
  readonly sparse: boolean
}

/** Between these lies the length of wrapped lines. */
const NARROWEST = 36
const WIDEST = 160
/** So many sentences must run on over line ends for a text to be wrapped, if it has more than a few lines. */
const LEAST = 3
/** Lines of this length that run on were hardly broken by hand, so one is enough. */
const LONG = 60
/** With so many line ends, a few may contradict the width; with fewer, all must agree. */
const MANY = 12
/** How far a line may exceed a width that is approximate. */
export const OVERHANG = 12

export function findWidth(lines: readonly Line[]): Width | null {
  const seams = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && runsOn(line, next) ? [{ end: line.width, need: needed(line, next) }] : []
  })
  const long = seams.filter(s => s.end >= NARROWEST && s.end <= WIDEST)
  const least = lines.length < 12 || long.every(s => s.end >= LONG) ? 1 : LEAST
  // Labels with values seem to run on, too, but do not show the width. Lines that end at about the same column do.
  const longest = Math.max(...long.map(s => s.end))
  const alike = long.filter(s => s.end >= LONG && s.end > 0.85 * longest).length
  if (long.length < least || (long.length < 0.6 * seams.length && alike < 2 * LEAST)) return null
  // A few sentences that run on may be chance if other lines are longer.
  const widest = Math.max(...long.slice(0, 2 * LEAST).map(s => s.need))
  if (long.length < 2 * LEAST && lines.some(l => l.width > widest + 4)) return null
  return strictWidth(long) ?? raggedWidth(lines, long)
}

/** How long the line would have been with the first word of the next line. */
export function needed(line: Line, next: Line): number {
  const space = next.text.search(/\s/)
  return line.width + 1 + (space === -1 ? next.text.length : space)
}

/** Whether a sentence continues in the next line: "… vil der være" + "tale om …". */
function runsOn(line: Line, next: Line): boolean {
  return (
    (next.blanks === 0 || next.page !== line.page) &&
    /^[(«"”»]?\p{Ll}/u.test(next.text) &&
    !endsSentence(line.text) &&
    findMark(next.text) === null
  )
}

interface Seam {
  readonly end: number
  readonly need: number
}

/** The width that explains most line ends. Each of them says that it is at least `end` and less than `need`. */
function strictWidth(seams: readonly Seam[]): Width | null {
  const votes = new Array<number>(WIDEST + 2).fill(0)
  for (const { end, need } of seams) {
    votes[end] = (votes[end] ?? 0) + 1
    votes[Math.min(need, WIDEST + 1)] = (votes[Math.min(need, WIDEST + 1)] ?? 0) - 1
  }
  let best = { from: 0, to: 0, votes: 0 }
  let sum = 0
  for (let columns = 0; columns < votes.length; columns++) {
    sum += votes[columns] ?? 0
    if (sum > best.votes) best = { from: columns, to: columns, votes: sum }
    else if (sum === best.votes && columns === best.to + 1) best.to = columns
  }
  if (best.votes < (seams.length < MANY ? 1 : 0.85) * seams.length || best.from < NARROWEST) return null
  return { columns: best.to, full: best.from, strict: true, sparse: false }
}

/** For lines that were broken by hand or set in proportional letters: most that run on are nearly as long as the longest. */
function raggedWidth(lines: readonly Line[], seams: readonly Seam[]): Width | null {
  const ends = seams.map(s => s.end).sort((a, b) => a - b)
  const columns = ends[Math.floor(0.95 * (ends.length - 1))] ?? 0
  if (columns < NARROWEST || seams.length < LEAST) return null
  const near = seams.filter(s => s.end >= 0.7 * columns)
  if (near.length < 0.7 * seams.length) return null
  // Among many labels and lists, the few sentences that run on must be long, and hardly any line much longer than they.
  const sparse = 10 * seams.length < lines.length
  const beyond = sparse ? lines.filter(l => l.width > columns + OVERHANG).length : 0
  if (sparse && (columns < LONG || 2 * beyond > near.length)) return null
  const needs = near.map(s => s.need).sort((a, b) => a - b)
  const full = (needs[Math.floor(0.1 * needs.length)] ?? columns) - 1
  return { columns, full: sparse ? columns : full, strict: false, sparse }
}

/** Fewer lines do not prove that a text is double-spaced. */
const LEAST_SPACED = 8

/** Takes one blank line from everywhere in double-spaced text, whose sentences run on over them; more still part. */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  if (lines.length < LEAST_SPACED) return lines
  const close = lines.filter((l, i) => i > 0 && l.blanks === 0).length
  if (close * 10 > lines.length) return lines
  const closed = lines.map(l => ({ ...l, blanks: Math.max(0, l.blanks - 1) }))
  return findWidth(closed) === null ? lines : closed
}
