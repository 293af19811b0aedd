// A line of text as a reader sees it: one or more segments on one baseline, set apart by wide gaps.

import { looksLikeMark } from '../page/marks.js'
import type { Run, Segment } from '../page/segment.js'
import type { Tag } from '../page/tags.js'

/** What holds the lines that are set to one width: the page's text, a column of it, the column of a table, a box. */
export interface Column {
  /** Running text, values behind labels, the cells of a table, a box or other stretch of its own. */
  readonly kind: 'text' | 'value' | 'cell' | 'box'
  readonly lines: Line[]
  /** How far right its lines may go, where something drawn says so. */
  readonly right: number | null
}

export interface Line extends Pick<Segment, 'x' | 'end' | 'y' | 'size' | 'text'> {
  readonly segments: readonly Segment[]
  readonly column: Column
  readonly page: number
  /** Where something beside the line ends its room, or null. */
  readonly limit: number | null
}

export function makeColumn(kind: Column['kind'], right: number | null = null): Column {
  return { kind, lines: [], right }
}

/** Makes a line and enters it in its column. */
export function makeLine(
  segments: readonly Segment[],
  page: number,
  column: Column,
  limit: number | null = null,
): Line {
  const main = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const line: Line = {
    segments,
    column,
    page,
    limit,
    x: segments[0]!.x,
    end: segments.at(-1)!.end,
    y: main.y,
    size: main.size,
    text: segments.map(s => s.text).join('\t'),
  }
  column.lines.push(line)
  return line
}

/** Whether every letter of the line is bold, or none is. A number that counts it may be set otherwise than its words. */
export function weight(line: Line): 'bold' | 'plain' | 'mixed' {
  let bold = 0
  let plain = 0
  const [first, ...rest] = runsOf(line)
  const counted = first && rest.length > 0 && looksLikeMark(first.text.trim()) ? rest : runsOf(line)
  for (const run of counted) {
    const letters = run.text.replace(/[^\p{L}\p{N}]/gu, '').length
    if (run.font.bold) bold += letters
    else plain += letters
  }
  return plain === 0 && bold > 0 ? 'bold' : bold === 0 ? 'plain' : 'mixed'
}

export function runsOf(line: Line): Run[] {
  return line.segments.flatMap(s => s.runs)
}

/** What the PDF says that the line is: the tag of its first text, or null. */
export function tagOf(line: Line): Tag | null {
  for (const { runs } of line.segments) for (const { tag } of runs) if (tag) return tag
  return null
}
