// The pages in, one stream of lines, table rows and what stands aside out, in reading order over the whole document.

import type { FurnitureLine } from './furniture.js'
import { type Line, makeColumn, makeLine } from './line.js'
import { linesOfZone, type TableRow, type Zone } from './zone.js'

export type FlowItem =
  | { readonly type: 'line'; readonly line: Line }
  | { readonly type: 'row'; readonly table: number; readonly row: TableRow; readonly gap: boolean }
  | { readonly type: 'furniture'; readonly kind: FurnitureLine['kind']; readonly line: Line }
  | { readonly type: 'box'; readonly kind: 'box' | 'footnote'; readonly lines: readonly Line[] }

export interface LaidOutPage {
  readonly number: number
  readonly zones: readonly Zone[]
  readonly footnotes: readonly Zone[]
  readonly furniture: readonly FurnitureLine[]
}

export function makeFlow(pages: readonly LaidOutPage[]): FlowItem[] {
  const flow: FlowItem[] = []
  let tables = 0
  const column = makeColumn('box')
  for (const { number, zones, footnotes, furniture } of pages) {
    const atEdge = (edge: FurnitureLine['edge']): FlowItem[] =>
      furniture
        .filter(f => f.edge === edge)
        .map(f => ({ type: 'furniture', kind: f.kind, line: makeLine(f.segments, number, column) }))
    flow.push(...atEdge('top'))
    for (const zone of zones) {
      if (zone.type === 'lines') flow.push(...zone.lines.map(line => ({ type: 'line' as const, line })))
      else if (zone.type === 'box') flow.push({ type: 'box', kind: 'box', lines: linesOfZone(zone) })
      else {
        const table = tables++
        flow.push(...zone.rows.map((row, i) => ({ type: 'row' as const, table, row, gap: i === 0 })))
      }
    }
    const notes = footnotes.flatMap(linesOfZone)
    if (notes.length > 0) flow.push({ type: 'box', kind: 'footnote', lines: notes })
    flow.push(...atEdge('bottom').reverse())
  }
  return flow
}
