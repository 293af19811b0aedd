// Reads the body of an OpenDocument text into its story: paragraphs, lists, tables, notes and boxes.

import type { DocumentNode } from '../story/document-tree.js'
import { type CellDraft, makeParagraph, makeTable, type ParagraphLook, PLAIN, type Story } from '../story/story.js'
import { elementsOf, type XmlElement } from '../xml/element.js'
import { type Entry, hide, type Place, type Reader } from './context.js'
import { readInline } from './inline.js'
import { type Counter, countIn, leftOf, printLabel } from './numbering.js'
import type { Styles } from './styles.js'

export function startReader(story: Story, styles: Styles): Reader {
  const outline = { id: 'outline', style: styles.outline, numbers: [] }
  return { story, styles, counters: new Map(), outline, notes: { footnote: 0, endnote: 0 }, readContent }
}

/** Elements without text of the document. */
const SKIPPED = new Set(
  'office:forms text:sequence-decls text:variable-decls text:user-field-decls text:dde-connection-decls table:shapes svg:title svg:desc text:table-of-content-source text:alphabetical-index-source text:bibliography-source'.split(
    ' ',
  ),
)
/** Repeated rows and cells fill up spreadsheets; a table in minutes has no more than this. */
const MOST_REPEATED = 64

export function readContent(
  parent: XmlElement,
  reader: Reader,
  place: Place = { entry: null, boxed: false },
): DocumentNode[] {
  return elementsOf(parent).flatMap(element => readBlock(element, reader, place))
}

function readBlock(element: XmlElement, reader: Reader, place: Place): DocumentNode[] {
  const { name, attributes } = element
  if (SKIPPED.has(name)) return []
  if (name === 'text:p' || name === 'text:h') return readParagraph(element, reader, place)
  if (name === 'text:list') return readList(element, reader, place)
  if (name === 'table:table') return [makeTable(readRows(element, reader, place))]
  if (name === 'text:tracked-changes') {
    for (const change of elementsOf(element).flatMap(part => elementsOf(part))) {
      if (change.name === 'text:deletion') reader.story.tally.deletions++
      if (change.name === 'text:insertion') reader.story.tally.insertions++
    }
    return []
  }
  if (name === 'text:section' && attributes['text:display'] === 'none') {
    hide(element, reader)
    return []
  }
  // A drawing anchored to the page is among the paragraphs.
  if (name.startsWith('draw:')) return readInline(element, PLAIN, reader).boxes
  return readContent(element, reader, place)
}

function readParagraph(element: XmlElement, reader: Reader, { entry, boxed }: Place): DocumentNode[] {
  const { story, styles } = reader
  const { 'text:style-name': style, 'text:outline-level': level } = element.attributes
  const format = styles.paragraph(style)
  const isHeading = element.name === 'text:h'
  const label = labelOf(element, reader, entry, format.unnumbered)
  const look: ParagraphLook = {
    ...format,
    styles: format.names,
    outline: isHeading ? Number(level ?? 1) - 1 : format.outline,
    left: (entry && leftOf(entry.counter.style, entry.level)) ?? format.left,
    label,
    boxed,
  }
  const letters = styles.letters('paragraph', style, PLAIN)
  const { runs, boxes, leading } = readInline(element, letters, reader)
  const paragraph = makeParagraph(story, runs, look)
  return leading ? [...boxes, paragraph] : [paragraph, ...boxes]
}

function labelOf(
  element: XmlElement,
  reader: Reader,
  entry: Entry | null,
  unnumbered: boolean,
): ParagraphLook['label'] {
  if (entry) {
    const text = entry.marked ? '' : printLabel(entry.counter, entry.level)
    entry.marked = true
    return { text, list: entry.counter.id, level: entry.level }
  }
  const { 'text:outline-level': level, 'text:is-list-header': header } = element.attributes
  if (element.name !== 'text:h' || unnumbered || header === 'true') return undefined
  const at = Number(level ?? 1) - 1
  if (!(at >= 0 && at < 10)) return undefined
  countIn(reader.outline, at, numberIn(element, 'text:start-value'))
  const text = printLabel(reader.outline, at)
  return text === '' ? undefined : { text, list: 'outline', level: at }
}

function readList(list: XmlElement, reader: Reader, place: Place): DocumentNode[] {
  const around = place.entry
  const level = around ? around.level + 1 : 0
  const named = reader.styles.list(list.attributes['text:style-name'])
  const counter = around && (!named || named === around.counter.style) ? around.counter : counterOf(list, named, reader)
  if (around && !around.bare && counter === around.counter)
    counter.numbers.length = Math.min(counter.numbers.length, level)
  return elementsOf(list).flatMap(item => {
    const isHeader = item.name === 'text:list-header'
    const bare = elementsOf(item).every(e => e.name === 'text:list')
    const entry: Entry = { counter, level, marked: isHeader, bare }
    if (!isHeader && !bare) countIn(counter, level, numberIn(item, 'text:start-value'))
    return readContent(item, reader, { ...place, entry })
  })
}

/** A list has a new counter, unless it continues another list. */
function counterOf(list: XmlElement, named: XmlElement | undefined, { counters }: Reader): Counter {
  const { 'xml:id': id, 'text:continue-list': other, 'text:continue-numbering': goesOn } = list.attributes
  const style = `style ${list.attributes['text:style-name'] ?? ''}`
  const continued =
    other !== undefined ? counters.get(`id ${other}`) : goesOn === 'true' ? counters.get(style) : undefined
  const counter = continued ?? { id: `list ${counters.size}`, style: named, numbers: [] }
  if (id !== undefined) counters.set(`id ${id}`, counter)
  counters.set(style, counter)
  return counter
}

function readRows(parent: XmlElement, reader: Reader, place: Place): CellDraft[][] {
  return elementsOf(parent).flatMap(element => {
    if (element.name !== 'table:table-row') {
      // Rows may be grouped: header rows, body rows.
      return /^table:table-(?:header-rows|rows|row-group)$/.test(element.name) ? readRows(element, reader, place) : []
    }
    const cells = elementsOf(element, 'table:table-cell').flatMap(cell => {
      const draft: CellDraft = {
        nodes: readContent(cell, reader, { ...place, entry: null }),
        colSpan: numberIn(cell, 'table:number-columns-spanned') ?? 1,
        rowSpan: numberIn(cell, 'table:number-rows-spanned') ?? 1,
      }
      return repeat(draft, numberIn(cell, 'table:number-columns-repeated'))
    })
    return repeat(cells, numberIn(element, 'table:number-rows-repeated'))
  })
}

function repeat<T>(value: T, times = 1): T[] {
  return new Array<T>(Math.max(1, Math.min(times, MOST_REPEATED))).fill(value)
}

function numberIn({ attributes }: XmlElement, name: string): number | undefined {
  const value = attributes[name]
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : undefined
}
