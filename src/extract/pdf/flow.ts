// The pages in, one stream of lines, table rows and what stands aside out, in reading order over the whole document.

import type { FurnitureLine } from './furniture.js'
import { type Line, makeColumn, makeLine } from './line.js'
import { continueTable, joinRows } from './table-runs.js'
import { linesOfZone, type TableRow, type TableZone, type Zone } from './zone.js'

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
  const flow = new Flow()
  const column = makeColumn('box')
  for (const { number, zones, footnotes, furniture } of pages) {
    const addEdge = (lines: readonly FurnitureLine[]): void => {
      for (const f of lines)
        flow.items.push({ type: 'furniture', kind: f.kind, line: makeLine(f.segments, number, column) })
    }
    addEdge(furniture.filter(f => f.edge === 'top'))
    for (const zone of zones) flow.addZone(zone)
    const notes = footnotes.flatMap(linesOfZone)
    if (notes.length > 0) flow.items.push({ type: 'box', kind: 'footnote', lines: notes })
    addEdge(furniture.filter(f => f.edge === 'bottom').reverse())
  }
  return flow.items
}

class Flow {
  readonly items: FlowItem[] = []
  private tables = 0
  /** The table that the text so far ends with, and where its last row stands in `items`. */
  private open: { readonly table: TableZone; readonly last: number } | null = null

  addZone(zone: Zone): void {
    if (zone.type === 'box') this.items.push({ type: 'box', kind: 'box', lines: linesOfZone(zone) })
    else if (zone.type === 'lines') {
      this.items.push(...zone.lines.map(line => ({ type: 'line' as const, line })))
      this.open = null
    } else this.addTable(zone)
  }

  private addTable(zone: TableZone): void {
    const last = this.open && this.items[this.open.last]
    const rows = this.open && continueTable(this.open.table, zone)
    if (!rows || last?.type !== 'row') {
      this.pushRows(zone.rows, this.tables++, 0, true)
      this.open = { table: zone, last: this.items.length - 1 }
      return
    }
    const { table } = this.open!
    const joined = rows[0] ? joinRows(last.row, rows[0]) : null
    if (joined) this.items[this.open!.last] = { ...last, row: joined }
    const rest = joined ? rows.slice(1) : rows
    this.pushRows(rest, last.table, last.row.row + 1 - (rest[0]?.row ?? 0), true)
    this.open = { table, last: rest.length > 0 ? this.items.length - 1 : this.open!.last }
  }

  private pushRows(rows: readonly TableRow[], table: number, from: number, gap: boolean): void {
    for (const [i, row] of rows.entries())
      this.items.push({ type: 'row', table, row: { ...row, row: row.row + from }, gap: gap && i === 0 })
  }
}
