// What a page is made of, in reading order: lines of text, tables, and boxes that stand beside them.

import type { Extent } from './extent.js'
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
  readonly extent: Extent
}

export type Zone =
  | { readonly type: 'lines'; readonly lines: readonly Line[]; readonly extent: Extent }
  | TableZone
  | { readonly type: 'box'; readonly zones: readonly Zone[]; readonly extent: Extent }

/** The lines of any zone, from first to last. */
export function linesOfZone(zone: Zone): Line[] {
  if (zone.type === 'lines') return [...zone.lines]
  if (zone.type === 'box') return zone.zones.flatMap(linesOfZone)
  return zone.rows.flatMap(r => r.cells.flatMap(c => c.lines))
}
