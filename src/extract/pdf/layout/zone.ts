// What a page is made of, in reading order: lines of text, tables, and boxes that stand beside them.

import type { Line } from './line.js'

export interface TableCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly lines: readonly Line[]
}

export interface TableRow {
  /** From 0 within the table. */
  readonly row: number
  readonly cells: readonly TableCell[]
}

export interface TableZone {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
  /** The left and right edges of each column. */
  readonly columns: readonly { readonly left: number; readonly right: number }[]
  readonly isRuled: boolean
}

export type Zone = TableZone | { readonly type: 'lines' | 'box'; readonly lines: readonly Line[] }

export function linesOfZone(zone: Zone): readonly Line[] {
  return zone.type === 'table' ? zone.rows.flatMap(r => r.cells.flatMap(c => c.lines)) : zone.lines
}
