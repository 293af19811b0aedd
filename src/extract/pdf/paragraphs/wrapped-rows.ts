// Rows that were set by tabs and are too long for the page: what the line's end puts back at the margin, where it looks like
// a row or line of its own, belongs to the last cell above.

import type { Line } from '../layout/line.js'
import type { TableRow } from '../layout/zone.js'
import { findMark } from '../page/marks.js'
import { firstWordWidth } from './columns.js'
import type { DrawnSpaces } from './drawn-spaces.js'
import type { FlowItem } from './flow.js'
import { runsOn } from './sentence-seam.js'

/** The flow with such lines put to their rows, and which lines they are. */
export function joinWrappedRows(
  flow: readonly FlowItem[],
  spaces: DrawnSpaces,
): { flow: FlowItem[]; wrapped: ReadonlySet<Line> } {
  const wrapped = new Set<Line>()
  const edges = rightEdges(flow)
  const out: FlowItem[] = []
  for (const item of flow) {
    const above = out.at(-1)
    const line = loneLine(item)
    if (
      above?.type === 'row' &&
      !above.isRuled &&
      line &&
      isWrapped(above.row, line, edges.get(line.page) ?? 0, spaces)
    ) {
      out[out.length - 1] = { ...above, row: withLine(above.row, line) }
      wrapped.add(line)
    } else out.push(item)
  }
  return { flow: out, wrapped }
}

/** How far right text goes on each page. */
function rightEdges(flow: readonly FlowItem[]): Map<number, number> {
  const edges = new Map<number, number>()
  const add = ({ page, end }: Line): void => void edges.set(page, Math.max(edges.get(page) ?? 0, end))
  for (const item of flow) {
    if (item.type === 'line') add(item.line)
    else if (item.type === 'row') for (const { lines } of item.row.cells) lines.forEach(add)
  }
  return edges
}

/** The line of an item that has no other, or null. */
function loneLine(item: FlowItem): Line | null {
  if (item.type === 'line') return item.line
  if (item.type !== 'row') return null
  const [only, ...more] = item.row.cells.flatMap(c => c.lines)
  return only && more.length === 0 ? only : null
}

function isWrapped({ cells }: TableRow, line: Line, right: number, spaces: DrawnSpaces): boolean {
  const filled = cells.filter(c => c.lines.length > 0)
  const [first, last] = [filled[0]?.lines[0], filled.at(-1)?.lines.at(-1)]
  if (!first || !last || filled.length < 2 || filled.some(c => c.lines.length > 1)) return false
  const step = line.y - last.y
  if (line.page !== last.page || step <= 0 || step > 1.6 * line.size || line.segments.length > 1) return false
  if (Math.abs(line.x - first.x) > 0.5 * line.size || findMark(line.text) !== null) return false
  if (last.end + 0.28 * last.size + firstWordWidth(line) < right - 0.3 * last.size) return false
  return spaces.between(last, line) === 'runs-on' || last.text.endsWith('-') || runsOn(last.text, line.text)
}

function withLine(row: TableRow, line: Line): TableRow {
  const at = row.cells.findLastIndex(c => c.lines.length > 0)
  return { row: row.row, cells: row.cells.map((c, i) => (i === at ? { ...c, lines: [...c.lines, line] } : c)) }
}
