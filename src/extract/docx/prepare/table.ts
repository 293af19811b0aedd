// A table in, as mammoth should read it out: rows and cells that are shown, with what the table's style says of them.

import { describePicture } from '../../beside.js'
import { makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import { isOn, isOnElement, readNumber } from '../formats.js'
import { hide, leaveOut, type Preparation } from './preparation.js'

interface TableReading {
  readonly preparation: Preparation
  readonly style: string | null
  readonly shows: { readonly firstRow: boolean; readonly firstColumn: boolean }
  rows: number
  cells: number
}

export function prepareTable(element: XmlElement, preparation: Preparation): XmlElement {
  const properties = element.first('w:tblPr')
  for (const name of ['w:tblCaption', 'w:tblDescription'])
    describePicture(preparation.tally, properties?.first(name)?.attributes['w:val'])
  const outer = preparation.cell
  const reading: TableReading = {
    preparation,
    style: properties?.first('w:tblStyle')?.attributes['w:val'] ?? null,
    shows: readLook(properties?.first('w:tblLook')?.attributes ?? {}),
    rows: 0,
    cells: 0,
  }
  const rows = element.children.flatMap(child => prepareRow(child, reading))
  preparation.cell = outer
  return makeElement('w:tbl', {}, rows)
}

/** Which parts of its style the table uses: by name, or in older files as bits of a number. */
function readLook(look: Record<string, string>): TableReading['shows'] {
  const bits = Number.parseInt(look['w:val'] ?? '0', 16)
  return {
    firstRow: isOn(look['w:firstRow'], (bits & 0x20) !== 0),
    firstColumn: isOn(look['w:firstColumn'], (bits & 0x80) !== 0),
  }
}

function prepareRow(node: XmlNode, reading: TableReading): XmlNode[] {
  if (node.type !== 'element' || node.name === 'w:tblPr' || node.name === 'w:tblGrid') return []
  if (node.name !== 'w:tr') return inside(node).flatMap(child => prepareRow(child, reading))
  const { preparation } = reading
  const properties = node.first('w:trPr')
  if (properties?.first('w:del')) {
    leaveOut(node, preparation)
    preparation.tally.deletions++
    return []
  }
  if (isOnElement(properties?.first('w:hidden'))) {
    hide(node, preparation)
    return []
  }
  if (properties?.first('w:ins')) preparation.tally.insertions++
  const skipped = properties?.first('w:gridBefore')?.attributes['w:val']
  reading.cells = 0
  const cells = node.children.flatMap(child => prepareCell(child, reading))
  reading.rows++
  return [makeElement('w:tr', {}, skipped ? [makeCell([], skipped), ...cells] : cells)]
}

function prepareCell(node: XmlNode, reading: TableReading): XmlNode[] {
  if (node.type !== 'element' || node.name === 'w:trPr' || node.name === 'w:tblPrEx') return []
  if (node.name !== 'w:tc') return inside(node).flatMap(child => prepareCell(child, reading))
  const { preparation, shows } = reading
  const parts: string[] = []
  if (shows.firstColumn && reading.cells === 0) parts.push('firstCol')
  if (shows.firstRow && reading.rows === 0) parts.push('firstRow')
  preparation.cell = preparation.styles.cell(reading.style, parts)
  const properties = node.first('w:tcPr')
  const children = node.children.filter(child => child !== properties)
  const content = preparation.readBlocks(children, preparation)
  reading.cells++
  const merge = properties?.first('w:vMerge')
  return [makeCell(content, properties?.first('w:gridSpan')?.attributes['w:val'], merge ? [merge] : [])]
}

/** What stands inside an element around rows or cells, such as a content control. */
const inside = (element: XmlElement): readonly XmlNode[] =>
  element.name === 'w:sdt' ? (element.first('w:sdtContent')?.children ?? []) : element.children

/** Word has no more columns than this. */
const MAX_COLUMNS = 63

function makeCell(content: readonly XmlNode[], span: string | undefined, merge: readonly XmlNode[] = []): XmlElement {
  const columns = Math.min(MAX_COLUMNS, Math.max(1, readNumber(span) ?? 1))
  const gridSpan = makeElement('w:gridSpan', { 'w:val': String(columns) })
  return makeElement('w:tc', {}, [makeElement('w:tcPr', {}, [gridSpan, ...merge]), ...content])
}
