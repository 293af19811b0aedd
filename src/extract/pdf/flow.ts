// The zones of all pages in, one stream of lines, rows and asides in reading order out.

import type { FurnitureLine } from './furniture.js'
import type { Band, Box, Cell, Zone } from './layout.js'
import { type Line, makeLine } from './line.js'

export interface TableRow {
  readonly table: number
  readonly row: number
  readonly cells: readonly { readonly column: number; readonly span: number; readonly cell: Cell }[]
}

export type FlowItem =
  | { readonly type: 'line'; readonly line: Line }
  | { readonly type: 'row'; readonly row: TableRow; readonly page: number }
  | { readonly type: 'furniture'; readonly kind: FurnitureLine['kind']; readonly line: Line }
  | { readonly type: 'box'; readonly lines: readonly Line[] }

export interface LaidOutPage {
  readonly number: number
  readonly zones: readonly Zone[]
  readonly furniture: readonly FurnitureLine[]
}

export function makeFlow(pages: readonly LaidOutPage[]): FlowItem[] {
  const flow: FlowItem[] = []
  const tables = { count: 0 }
  for (const page of pages) {
    const edge = (at: 'top' | 'bottom'): FlowItem[] =>
      page.furniture
        .filter(f => f.edge === at)
        .map(f => ({ type: 'furniture' as const, kind: f.kind, line: makeLine(f.segments, page.number) }))
    flow.push(...edge('top'), ...zonesFlow(page.zones, page.number, tables), ...edge('bottom').reverse())
  }
  return flow
}

function isBox(zone: Zone): zone is Box {
  return 'box' in zone
}

function zonesFlow(zones: readonly Zone[], page: number, tables: { count: number }): FlowItem[] {
  const out: FlowItem[] = []
  for (const zone of zones) {
    if (isBox(zone)) out.push({ type: 'box', lines: zone.box.flatMap(b => bandLines(b, page)) })
    else for (const line of bandLines(zone, page)) out.push({ type: 'line', line })
  }
  void tables
  return out
}

/** The lines of a band that is no table: cells of one line each are one line with tabs. */
function bandLines(band: Band, page: number): Line[] {
  if (band.cells.length === 1) return [...band.cells[0]!.lines]
  const [first, ...rest] = band.cells
  if (band.cells.slice(0, -1).every(c => c.lines.length === 1)) {
    const last = band.cells.at(-1)!
    const [top, ...below] = last.lines
    return [makeLine([...band.cells.slice(0, -1).flatMap(c => c.lines[0]!.segments), ...top!.segments], page), ...below]
  }
  return [first!, ...rest].flatMap(c => c.lines)
}
