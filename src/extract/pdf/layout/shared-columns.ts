// The columns of text that pages share, so that what one page shows of their width holds for the next.

import type { Segment } from '../page/segment.js'
import { type Column, makeColumn } from './line.js'

export interface SharedColumns {
  /** Running text, by the width of the page. */
  readonly main: Column
  /** Columns of text and of values behind labels, by kind and where they begin. */
  readonly others: Map<string, Column>
}

function columnKey(kind: 'text' | 'value', left: number): string {
  return `${kind} ${Math.round(left / 4)}`
}

/** The column of a kind that begins at `left`, the same on every page; in boxes and cells it is none of the text's. */
export function columnAt({ main, others }: SharedColumns, kind: 'text' | 'value', left: number): Column {
  const key = columnKey(kind, left)
  const column = others.get(key) ?? makeColumn(main.kind === 'text' ? kind : 'box')
  others.set(key, column)
  return column
}

/** The running text's column; on a page that text in columns ends on, before it reaches a second one, that column. */
export function lastColumn(segments: readonly Segment[], { main, others }: SharedColumns): Column {
  if (segments.length < 4) return main
  const left = Math.min(...segments.map(s => s.x))
  const right = Math.max(...segments.map(s => s.end))
  const column = others.get(columnKey('text', left))
  const reach = column ? Math.max(...column.lines.map(l => l.end)) : 0
  return column && column.lines.length > 8 && right <= reach + 2 ? column : main
}
