// The pages in, one stream of lines, table rows, boxes and furniture out, in the reading order of the whole document.

import type { FurnitureLine } from '../layout/furniture.js'
import type { layOutPages } from '../layout/lay-out-pages.js'
import { type Line, makeColumn, makeLine } from '../layout/line.js'
import { linesOfZone, type TableRow, type TableZone, type Zone } from '../layout/zone.js'
import { type Rest, restOf } from './page-turn.js'
import { continueTable, joinRows, pageOf, withMore } from './table-runs.js'

export type FlowItem =
  | { readonly type: 'line'; readonly line: Line }
  | { readonly type: 'row'; readonly table: number; readonly row: TableRow; readonly gap: boolean }
  | { readonly type: 'furniture'; readonly kind: FurnitureLine['kind']; readonly line: Line }
  | { readonly type: 'box'; readonly kind: 'box' | 'footnote'; readonly lines: readonly Line[] }

export function makeFlow(pages: ReturnType<typeof layOutPages>): FlowItem[] {
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
  /** The table that the stream ends with so far, if it does, and the index of its last row in `items`. */
  private open: { readonly table: TableZone; readonly last: number } | null = null

  /** The last line outside boxes. */
  private line: Line | null = null
  /** What the page before left unfinished, as long as it goes on. */
  private rest: Rest | null = null

  addZone(zone: Zone): void {
    if (zone.type === 'table') {
      this.addTable(zone)
      this.rest = null
      this.line = linesOfZone(zone).at(-1) ?? this.line
    } else if (zone.type === 'box') this.items.push({ type: 'box', kind: 'box', lines: zone.lines })
    else for (const line of zone.lines) this.addLine(line)
  }

  private addLine(line: Line): void {
    const { line: above, open } = this
    const row = open && this.items[open.last]
    if (above && above.page !== line.page) this.rest = restOf(above, line, open?.table)
    if (this.rest && (line.x < this.rest.from || line.end > this.rest.to)) this.rest = null
    if (this.rest?.column != null && row?.type === 'row')
      this.items[open!.last] = { ...row, row: withMore(row.row, this.rest.column, [line]) }
    else {
      this.items.push({ type: 'line', line: this.rest && above ? { ...line, column: above.column } : line })
      this.open = null
    }
    this.line = this.rest && above ? { ...line, column: above.column } : line
  }

  private addTable(zone: TableZone): void {
    const last = this.open && this.items[this.open.last]
    const rows = this.open && continueTable(this.open.table, zone)
    if (!rows || last?.type !== 'row') {
      if (isLoneCell(zone)) this.addZone({ type: 'lines', lines: linesOfZone(zone) })
      else this.openTable(zone)
      return
    }
    const { table } = this.open!
    // A header that is printed on each page was taken out of its cells, which leaves an empty row.
    while (rows.length > 1 && rows[0]!.cells.every(c => c.lines.length === 0)) rows.shift()
    const [head] = rows
    if (head && pageOf(head) !== pageOf(last.row) && repeats(head, table.rows[0])) {
      this.items.push({ type: 'furniture', kind: 'header', line: asLine(head) })
      rows.shift()
    }
    const joined = rows[0] ? joinRows(last.row, rows[0], table) : null
    if (joined) this.items[this.open!.last] = { ...last, row: joined }
    const rest = joined ? rows.slice(1) : rows
    this.pushRows(rest, last.table, last.row.row + 1 - (rest[0]?.row ?? 0))
    this.open = { table, last: rest.length > 0 ? this.items.length - 1 : this.open!.last }
  }

  private openTable(zone: TableZone): void {
    this.pushRows(zone.rows, this.tables++, 0)
    this.open = { table: zone, last: this.items.length - 1 }
  }

  private pushRows(rows: readonly TableRow[], table: number, from: number): void {
    for (const [i, row] of rows.entries())
      this.items.push({ type: 'row', table, row: { ...row, row: row.row + from }, gap: i === 0 })
  }
}

/** Whether a frame has only one filled cell: the end of a row that a page break cut, or no table at all. */
function isLoneCell({ rows }: TableZone): boolean {
  return rows.flatMap(row => row.cells).filter(cell => cell.lines.length > 0).length < 2
}

/** Whether a row repeats the head of its table, which is printed again on each page. */
function repeats(row: TableRow, head: TableRow | undefined): boolean {
  const texts = ({ cells }: TableRow): string => cells.map(c => c.lines.map(l => l.text).join(' ')).join('\t')
  return head !== undefined && head.cells.length > 1 && texts(row) === texts(head)
}

function asLine({ cells }: TableRow): Line {
  const lines = cells.flatMap(c => c.lines)
  const segments = lines.flatMap(l => l.segments)
  return makeLine(segments, lines[0]!.page, makeColumn('box'))
}
