// Whether the first lines of a page are the rest of a cell, or of the value behind a label, that the page before left unfinished.

import type { Line } from '../layout/line.js'
import type { TableZone } from '../layout/zone.js'

/** Where the rest of a cell or value stands: all lines within these edges. */
export interface Rest {
  readonly from: number
  readonly to: number
  /** The column of the cell; null behind a label. */
  readonly column: number | null
}

/** `above` is the last line of the page before, `line` the first of this one, `table` the table that ended there, if one did. */
export function restOf(above: Line, line: Line, table: TableZone | undefined): Rest | null {
  if (line.segments.length > 1) return null
  if (!table) {
    if (above.column.kind !== 'value') return null
    const left = Math.min(...above.column.lines.map(l => l.segments.at(-1)!.x))
    return Math.abs(line.x - left) < 1 ? { from: left - 1, to: Infinity, column: null } : null
  }
  const column = table.columns.findLastIndex(c => c.left < line.x + 2)
  // The edges of ruled cells are known, so that the next page draws them, too.
  if (table.isRuled || column < 1 || line.x > table.columns[column]!.left + 2) return null
  return { from: line.x - 2, to: table.columns[column + 1]?.left ?? Infinity, column }
}
