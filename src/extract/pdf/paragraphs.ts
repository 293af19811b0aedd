// The lines of a paragraph in, its text in parts out: words rejoined over line ends, fonts and pages kept as hints.

import type { Part } from '../piece.js'
import type { HyphenJudge } from './hyphens.js'
import { type Line, runsOf } from './line.js'
import { findMark } from './marks.js'

/** Dot leaders of a table of contents: "Deltagere ........ 3". */
const LEADER = /^[\s.…_·]*[.…_·]{4,}[\s.…_·]*$/u

/** The text of the lines as one paragraph. */
export function joinLines(lines: readonly Line[], judge: HyphenJudge): Part[] {
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    let glue = ''
    if (above) {
      const [before = ''] = /\S*$/u.exec(above.text) ?? []
      const [after = ''] = /^\S*/u.exec(line.text) ?? []
      if (judge.isSoft(before, after)) dropHyphen(parts)
      else glue = runsTogether(before, after) ? '' : ' '
    }
    parts.push(...lineParts(line, glue))
  }
  return parts
}

/** Whether nothing stands between the last word of a line and the first of the next: `følg-eller-` / `forklar`. */
function runsTogether(before: string, after: string): boolean {
  if (/^(?:og|eller|samt|til)(?!\p{L})/u.test(after)) return false
  if (/[\p{L}\p{N}.)]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true
  // An address broken at a slash or hyphen.
  return /(?:https?:|www\.|@)\S*[/\-=?&_.]$/u.test(before)
}

function dropHyphen(parts: Part[]): void {
  const last = parts.pop()
  if (last) parts.push({ ...last, text: last.text.replace(/[-\u00ad\u2010]$/u, '') })
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
