// A line of text as a reader sees it: one or more segments on one baseline, with wide gaps between them.

import { looksLikeMark } from '../page/marks.js'
import type { Run, Segment } from '../page/segment.js'
import type { Tag } from '../page/tags.js'

/** Lines that are set to one width: the page's text or a column of it, a column of a table, a box. */
export interface Column {
  /** Running text, values behind labels, the cells of a table, or a box (also any other text apart). */
  readonly kind: 'text' | 'value' | 'cell' | 'box'
  readonly lines: Line[]
  /** How far right its lines may go, where a ruled line shows it; otherwise null. */
  readonly right: number | null
}

export interface Line extends Pick<Segment, 'x' | 'end' | 'y' | 'size' | 'text'> {
  readonly segments: readonly Segment[]
  readonly column: Column
  readonly page: number
  /** How far right the line may go beside a box, or null. */
  readonly limit: number | null
}

export function makeColumn(kind: Column['kind'], right: number | null = null): Column {
  return { kind, lines: [], right }
}

/** Makes a line and adds it to its column. */
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

/** Whether all letters of the line are bold, none are, or some. A number before its words may have a weight of its own. */
export function weight(line: Line): 'bold' | 'plain' | 'mixed' {
  const runs = runsOf(line)
  const isNumbered = runs.length > 1 && looksLikeMark(runs[0]!.text.trim())
  let [bold, plain] = [false, false]
  for (let i = isNumbered ? 1 : 0; i < runs.length; i++) {
    const { text, font } = runs[i]!
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    if (font.bold) bold = true
    else plain = true
  }
  return !bold ? 'plain' : plain ? 'mixed' : 'bold'
}

export function runsOf({ segments }: Line): readonly Run[] {
  return segments.length === 1 ? segments[0]!.runs : segments.flatMap(s => s.runs)
}

/** What the PDF says about the line: the tag of its first text that has one, or null. */
export function tagOf(line: Line): Tag | null {
  for (const { runs } of line.segments) for (const { tag } of runs) if (tag) return tag
  return null
}

/** Columns of text that several pages share, so that the width found on one page also applies to the others. */
export class SharedColumns {
  /** Running text, by the width of the page. */
  readonly main: Column
  /** Columns of text and of values behind labels, by kind and where they begin. */
  readonly others = new Map<string, Column>()

  constructor(kind: Column['kind']) {
    this.main = makeColumn(kind)
  }
}

/** The column of a kind that begins at `left`, the same on every page. In boxes and cells it has nothing to do with the text. */
export function columnAt({ main, others }: SharedColumns, kind: 'text' | 'value', left: number): Column {
  const key = `${kind} ${Math.round(left / 4)}`
  const column = others.get(key) ?? makeColumn(main.kind === 'text' ? kind : 'box')
  others.set(key, column)
  return column
}
