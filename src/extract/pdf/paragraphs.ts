// The lines of a paragraph in, its text in parts out: words rejoined over line ends, fonts and pages kept as hints.

import type { Joint } from '../hyphens.js'
import type { Part } from '../piece.js'
import { type Line, runsOf } from './line.js'
import { findMark } from './marks.js'
import type { Seam } from './seams.js'

/** Dot leaders of a table of contents: "Deltagere ........ 3". */
const LEADER = /^[\s.…_·]*[.…_·]{4,}[\s.…_·]*$/u

/** The text of the lines as one paragraph. */
export function joinLines(lines: readonly Line[], seam: Seam): Part[] {
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const joint = !above || isCutWord(above, line) ? NO_JOINT : seam(lastWord(above.text), firstWord(line.text))
    const last = parts.at(-1)
    if (joint.drop === 1 && last) parts[parts.length - 1] = { ...last, text: last.text.slice(0, -1) }
    parts.push(...lineParts(line, joint.between))
  }
  return parts
}

const NO_JOINT: Joint = { drop: 0, between: '' }

/** A word too long for its cell, cut where the cell ends: `Færdigbehandled` / `e`. */
function isCutWord(a: Line, b: Line): boolean {
  const { right } = a.column
  if (right === null || /\s/u.test(a.text) || !/\p{Ll}$/u.test(a.text) || !/^\p{Ll}/u.test(b.text)) return false
  const letter = (b.segments[0]!.at[1] ?? b.end) - b.x
  return right - a.end < letter
}

export function lastWord(text: string): string {
  return /\S*$/u.exec(text)![0]
}

export function firstWord(text: string): string {
  return /^\S*/u.exec(text)![0]
}

function lineParts(line: Line, glue: string): Part[] {
  const parts: Part[] = []
  let before = glue
  for (const [s, segment] of line.segments.entries()) {
    if (LEADER.test(segment.text)) continue
    if (s > 0) before = '\t'
    for (const run of segment.runs) {
      parts.push({ text: before + run.text, bold: run.font.bold, page: line.page })
      before = ''
    }
  }
  return parts.map(stripLeader)
}

/** "Deltagere.......3" set in one stretch keeps title and page number, set apart by a tab. */
function stripLeader(part: Part): Part {
  return /[.…_]{5,}/u.test(part.text)
    ? { ...part, text: part.text.replace(/\s*[.…_]{5,}\s*(?=\d|$)/u, m => (m.trim() ? '\t' : m)) }
    : part
}

/** What the lines look like as a whole. */
export function styleOf(lines: readonly Line[], body: number, left: number) {
  const runs = lines.flatMap(runsOf).filter(r => /[\p{L}\p{N}]/u.test(r.text))
  const size = Math.max(...lines.map(l => l.size)) / body
  return {
    bold: runs.length > 0 && runs.every(r => r.font.bold),
    italic: runs.length > 0 && runs.every(r => r.font.italic),
    size: Math.round(size * 100) / 100,
    indent: Math.max(0, Math.round(((lines[0]!.x - left) / body) * 2) / 2),
  }
}

/** Whether the paragraph begins with a list mark. */
export function isListItem(lines: readonly Line[]): boolean {
  return findMark(lines[0]!.text) !== null
}
