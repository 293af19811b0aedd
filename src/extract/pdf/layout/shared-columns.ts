// Columns of text that several pages share, so that the width found on one page also applies to the others.

import { type Column, makeColumn } from './line.js'

export interface SharedColumns {
  /** Running text, by the width of the page. */
  readonly main: Column
  /** Columns of text and of values behind labels, by kind and where they begin. */
  readonly others: Map<string, Column>
}

export function startColumns(kind: Column['kind']): SharedColumns {
  return { main: makeColumn(kind), others: new Map() }
}

/** The column of a kind that begins at `left`, the same on every page. In boxes and cells it has nothing to do with the text. */
export function columnAt({ main, others }: SharedColumns, kind: 'text' | 'value', left: number): Column {
  const key = `${kind} ${Math.round(left / 4)}`
  const column = others.get(key) ?? makeColumn(main.kind === 'text' ? kind : 'box')
  others.set(key, column)
  return column
}
