// A table of the XML in, its rows and cells out: none that are deleted or hidden, each read with what the style of the table
// says about it.

import { describePicture } from '../../beside.js'
import type { DocumentNode, TableNode } from '../../story/document-tree.js'
import type { XmlElement, XmlNode } from '../../xml/element.js'
import { isOn, isOnElement, readNumber } from '../formats.js'
import { hide, leaveOut, type Reader } from './reader.js'

interface TableReading {
  readonly reader: Reader
  readonly style: string | null
  readonly shows: { readonly firstRow: boolean; readonly firstColumn: boolean }
  rows: number
  cells: number
}

/** A cell, and whether it is merged with the one above it. */
interface Cell {
  readonly nodes: readonly DocumentNode[]
  readonly colSpan: number
  rowSpan: number
  readonly isMerged: boolean
}

export function readTable(element: XmlElement, reader: Reader): TableNode {
  const properties = element.first('w:tblPr')
  for (const name of ['w:tblCaption', 'w:tblDescription'])
    describePicture(reader.tally, properties?.first(name)?.attributes['w:val'])
  const outer = reader.cell
  const reading: TableReading = {
    reader,
    style: properties?.first('w:tblStyle')?.attributes['w:val'] ?? null,
    shows: readLook(properties?.first('w:tblLook')?.attributes ?? {}),
    rows: 0,
    cells: 0,
  }
  const rows = element.children.flatMap(child => readRow(child, reading))
  reader.cell = outer
  return { type: 'table', rows: withRowSpans(rows) }
}

/** Which parts of its style the table uses: by name, or in older files as bits of a number. */
function readLook(look: Record<string, string>): TableReading['shows'] {
  const bits = Number.parseInt(look['w:val'] ?? '0', 16)
  return {
    firstRow: isOn(look['w:firstRow'], (bits & 0x20) !== 0),
    firstColumn: isOn(look['w:firstColumn'], (bits & 0x80) !== 0),
  }
}

function readRow(node: XmlNode, reading: TableReading): Cell[][] {
  if (node.type !== 'element' || node.name === 'w:tblPr' || node.name === 'w:tblGrid') return []
  if (node.name !== 'w:tr') return inside(node).flatMap(child => readRow(child, reading))
  const { reader } = reading
  const properties = node.first('w:trPr')
  if (properties?.first('w:del')) {
    leaveOut(node, reader)
    reader.tally.deletions++
    return []
  }
  if (isOnElement(properties?.first('w:hidden'))) {
    hide(node, reader)
    return []
  }
  if (properties?.first('w:ins')) reader.tally.insertions++
  const skipped = properties?.first('w:gridBefore')?.attributes['w:val']
  reading.cells = 0
  const cells = node.children.flatMap(child => readCell(child, reading))
  reading.rows++
  return [skipped ? [makeCell([], skipped), ...cells] : cells]
}

function readCell(node: XmlNode, reading: TableReading): Cell[] {
  if (node.type !== 'element' || node.name === 'w:trPr' || node.name === 'w:tblPrEx') return []
  if (node.name !== 'w:tc') return inside(node).flatMap(child => readCell(child, reading))
  const { reader, shows } = reading
  const parts: string[] = []
  if (shows.firstColumn && reading.cells === 0) parts.push('firstCol')
  if (shows.firstRow && reading.rows === 0) parts.push('firstRow')
  reader.cell = reader.styles.cell(reading.style, parts)
  const properties = node.first('w:tcPr')
  const content = reader.readBlocks(
    node.children.filter(child => child !== properties),
    reader,
  )
  reading.cells++
  const merge = properties?.first('w:vMerge')
  const isMerged = merge !== undefined && (merge.attributes['w:val'] || 'continue') === 'continue'
  return [makeCell(content, properties?.first('w:gridSpan')?.attributes['w:val'], isMerged)]
}

/** What stands inside an element around rows or cells, such as a content control. */
const inside = (element: XmlElement): readonly XmlNode[] =>
  element.name === 'w:sdt' ? (element.first('w:sdtContent')?.children ?? []) : element.children

/** Word has no more columns than this. */
const MAX_COLUMNS = 63

function makeCell(nodes: readonly DocumentNode[], span: string | undefined, isMerged = false): Cell {
  const columns = Math.trunc(readNumber(span) ?? 1)
  return { nodes, colSpan: Math.min(MAX_COLUMNS, Math.max(1, columns)), rowSpan: 1, isMerged }
}

/** Leaves out merged cells, which make the cell above them reach further down. */
function withRowSpans(rows: readonly (readonly Cell[])[]): Cell[][] {
  const above = new Map<number, Cell>()
  return rows.map(cells => {
    let column = 0
    return cells.filter(cell => {
      const upper = cell.isMerged ? above.get(column) : undefined
      if (upper) upper.rowSpan++
      else above.set(column, cell)
      column += cell.colSpan
      return !upper
    })
  })
}
