// The XML of a Word document in, its paragraphs and tables out: one form of each alternative, text boxes behind their paragraph,
// no hidden or deleted text, and with each run and paragraph all that the styles say about it.

import { countLetters } from '../../letters.js'
import type { DocumentNode, Label, ParagraphFacts } from '../../story/document-tree.js'
import { append } from '../../story/story.js'
import { XmlElement, type XmlNode } from '../../xml/element.js'
import { over, type ParagraphFormat, readParagraphFormat, readRunFormat } from '../formats.js'
import type { ResolvedStyle } from '../styles.js'
import { formulaOf } from './formula.js'
import { chooseAlternative, leaveOut, type Reader } from './reader.js'
import { makeRun, readRun } from './run.js'
import { readTable } from './table.js'

/** The blocks so far, and a paragraph whose end was deleted or hidden, which the next one continues. */
interface Container {
  readonly out: DocumentNode[]
  carried: Carried | null
}

interface Carried {
  readonly children: DocumentNode[]
  readonly boxes: DocumentNode[]
  facts: ParagraphFacts | null
  /** Whether the facts stay those of its first part, since only the mark at the end of that is hidden. */
  isHidden: boolean
}

/** Reads whatever holds paragraphs and tables: body, cell, text box, note. */
export function readBlocks(nodes: readonly XmlNode[], reader: Reader): DocumentNode[] {
  const container: Container = { out: [], carried: null }
  for (const node of nodes) if (node.type === 'element') readBlock(node, reader, container)
  flush(container)
  return container.out
}

/** Closes such a paragraph before a table or the end, where no paragraph continues it. */
function flush(container: Container): void {
  const { carried, out } = container
  if (!carried) return
  const { children, facts } = carried
  if (facts) out.push({ type: 'paragraph', children, facts })
  append(out, carried.boxes)
  container.carried = null
}

function readBlock(element: XmlElement, reader: Reader, container: Container): void {
  switch (element.name) {
    case 'w:p':
      readParagraph(element, reader, container)
      return
    case 'w:tbl':
      flush(container)
      container.out.push(readTable(element, reader))
      return
    case 'w:sectPr':
      reader.sections.push(element)
      return
    case 'w:altChunk':
      reader.tally.unread.add('a document of another format is embedded in it')
      return
    case 'w:subDoc':
      reader.tally.unread.add('a part of it stands in a file of its own (a master document)')
      return
    case 'w:r':
    case 'w:hyperlink':
      // Some programs forget the paragraph around a run.
      readParagraph(new XmlElement('w:p', {}, [element]), reader, container)
      return
    default:
      for (const child of insideOf(element, reader)) if (child.type === 'element') readBlock(child, reader, container)
  }
}

/** What is read of an element that only holds others; nothing of what was deleted. */
function insideOf(element: XmlElement, reader: Reader): readonly XmlNode[] {
  switch (element.name) {
    case 'w:del':
    case 'w:moveFrom':
      leaveOut(element, reader)
      return []
    case 'mc:AlternateContent':
      return chooseAlternative(element, reader)
    case 'w:sdt':
      return element.first('w:sdtContent')?.children ?? []
    default:
      return element.children
  }
}

function readParagraph(element: XmlElement, reader: Reader, container: Container): void {
  const { tally } = reader
  const properties = element.first('w:pPr')
  const mark = properties?.first('w:rPr')
  const frame = properties?.first('w:framePr')?.attributes
  const style = reader.styles.paragraph(properties?.first('w:pStyle')?.attributes['w:val'] ?? null, reader.cell)
  const changes = tally.insertions + tally.deletions + tally.moves

  const outerBoxes = reader.boxes
  reader.boxes = []
  const runs = readInlines(element.children, style, reader)
  const { boxes } = reader
  reader.boxes = outerBoxes

  const deletedMark = mark?.first('w:del') ?? mark?.first('w:moveFrom')
  // A changed paragraph mark counts only if nothing else in the paragraph changed: a reader sees one change.
  if (changes === tally.insertions + tally.deletions + tally.moves) {
    if (deletedMark) tally.deletions++
    else if (mark?.first('w:ins')) tally.insertions++
  }
  const hiddenMark = readRunFormat(mark).hidden ?? style.run.hidden ?? false
  const dropCap = frame?.['w:dropCap'] !== undefined && frame['w:dropCap'] !== 'none'
  const merges = deletedMark !== undefined || hiddenMark || dropCap
  const carried: Carried = container.carried ?? { children: [], boxes: [], facts: null, isHidden: false }
  append(carried.boxes, boxes)
  if (!merges || runs.length > 0) {
    const own = readParagraphFormat(properties)
    const label = merges && !hiddenMark ? null : countParagraph(own, style, reader)
    const boxed = reader.boxed || (frame !== undefined && !dropCap)
    append(carried.children, runs)
    const format = { ...over(style.paragraph, own), left: leftOf(own, style, label) }
    if (!carried.isHidden) carried.facts = { style, format, label, boxed }
    carried.isHidden ||= hiddenMark
  }
  container.carried = carried
  if (!merges) flush(container)
  const section = properties?.first('w:sectPr')
  if (section) reader.sections.push(section)
}

/** The indent that the paragraph itself says, otherwise its own list, its style, or the list of its style, in that order. */
function leftOf(own: ParagraphFormat, style: ResolvedStyle, label: Label | null): number | undefined {
  if (own.left !== undefined) return own.left
  return own.numId === undefined ? (style.paragraph.left ?? label?.left) : (label?.left ?? style.paragraph.left)
}

function countParagraph(own: ParagraphFormat, style: ResolvedStyle, reader: Reader): Label | null {
  const numId = own.numId ?? style.paragraph.numId
  if (numId === undefined) return null
  const level = own.numLevel ?? (own.numId === undefined ? style.paragraph.numLevel : undefined)
  return reader.numbering.next(numId, level, style.numberedBy ?? style.id)
}

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** Reads what stands in a line: runs, links, content controls, changes. */
function readInlines(nodes: readonly XmlNode[], style: ResolvedStyle, reader: Reader): DocumentNode[] {
  const out: DocumentNode[] = []
  let previous = ''
  for (const node of nodes) {
    if (node.type !== 'element') continue
    // Word cuts a change into several; neighbours are counted as one.
    if (CHANGES.has(node.name) && node.name !== previous && node.children.length > 0) countChange(node, reader)
    if (CHANGES.has(node.name) || node.name === 'w:r') previous = node.name
    readInline(node, style, reader, out)
  }
  return out
}

function countChange({ name }: XmlElement, { tally }: Reader): void {
  if (name === 'w:ins') tally.insertions++
  else if (name === 'w:del') tally.deletions++
  else if (name === 'w:moveFrom') tally.moves++
}

function readInline(element: XmlElement, style: ResolvedStyle, reader: Reader, out: DocumentNode[]): void {
  switch (element.name) {
    case 'w:r':
      readRun(element, style, reader, out)
      return
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:rPr':
      return
    case 'w:hyperlink':
      out.push({
        type: 'hyperlink',
        children: readInlines(element.children, style, reader),
        href: hrefOf(element, reader),
      })
      return
    case 'm:oMath':
    case 'm:oMathPara': {
      const formula = formulaOf(element)
      reader.tally.putIn += countLetters(formula)
      out.push(makeRun([{ type: 'text', value: formula }], {}, reader))
      return
    }
    default:
      append(out, readInlines(insideOf(element, reader), style, reader))
  }
}

/** Undefined for a place in the document itself. */
function hrefOf({ attributes }: XmlElement, { part }: Reader): string | undefined {
  const { 'r:id': id, 'w:anchor': anchor } = attributes
  const target = part.relationships.find(r => r.relationshipId === id)?.target
  return target !== undefined && anchor ? `${target.replace(/#.*$/s, '')}#${anchor}` : target
}
