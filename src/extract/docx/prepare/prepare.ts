// The XML of a Word document in; out, XML that mammoth reads without loss: one form of each alternative, text boxes behind
// their paragraph, no hidden or deleted text, formats on the runs themselves. What mammoth's tree has no place for (labels,
// spacing, style) is kept in a list beside it, to which a bookmark in each paragraph leads.

import { countLetters } from '../../letters.js'
import type { Label } from '../../story/paragraph-facts.js'
import { BOOKMARK } from '../../story/paragraph-facts.js'
import { append } from '../../story/story.js'
import { makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import { over, type ParagraphFormat, readParagraphFormat, readRunFormat } from '../formats.js'
import type { ResolvedStyle } from '../styles.js'
import { formulaOf } from './formula.js'
import { findMarginLabels } from './margin-labels.js'
import { chooseAlternative, leaveOut, makeText, type Preparation } from './preparation.js'
import { prepareRun } from './run.js'
import { prepareTable } from './table.js'

/** The blocks so far, and a paragraph whose end was deleted or hidden, which the next one continues. */
interface Container {
  readonly out: XmlNode[]
  /** Paragraphs that are only the beginning of the next. */
  readonly labels: ReadonlySet<XmlNode>
  carried: { readonly children: XmlNode[]; readonly boxes: XmlNode[] } | null
}

/** Prepares whatever holds paragraphs and tables: body, cell, text box, note. */
export function prepareBlocks(nodes: readonly XmlNode[], preparation: Preparation): XmlNode[] {
  const container: Container = { out: [], labels: findMarginLabels(nodes), carried: null }
  for (const node of nodes) if (node.type === 'element') prepareBlock(node, preparation, container)
  flush(container)
  return container.out
}

/** Closes such a paragraph before a table or the end, where no paragraph continues it. */
function flush(container: Container): void {
  const { carried, out } = container
  if (!carried) return
  if (carried.children.length > 0) out.push(makeElement('w:p', {}, carried.children))
  append(out, carried.boxes)
  container.carried = null
}

function prepareBlock(element: XmlElement, preparation: Preparation, container: Container): void {
  switch (element.name) {
    case 'w:p':
      prepareParagraph(element, preparation, container)
      return
    case 'w:tbl':
      flush(container)
      container.out.push(prepareTable(element, preparation))
      return
    case 'w:sectPr':
      preparation.sections.push(element)
      return
    case 'w:altChunk':
      preparation.tally.unread.add('a document of another format is embedded in it')
      return
    case 'w:subDoc':
      preparation.tally.unread.add('a part of it stands in a file of its own (a master document)')
      return
    case 'w:r':
    case 'w:hyperlink':
      // Some programs forget the paragraph around a run.
      prepareParagraph(makeElement('w:p', {}, [element]), preparation, container)
      return
    default:
      for (const child of insideOf(element, preparation))
        if (child.type === 'element') prepareBlock(child, preparation, container)
  }
}

/** What is read of an element that only holds others; nothing of what was deleted. */
function insideOf(element: XmlElement, preparation: Preparation): readonly XmlNode[] {
  switch (element.name) {
    case 'w:del':
    case 'w:moveFrom':
      leaveOut(element, preparation)
      return []
    case 'mc:AlternateContent':
      return chooseAlternative(element, preparation)
    case 'w:sdt':
      return element.first('w:sdtContent')?.children ?? []
    default:
      return element.children
  }
}

function prepareParagraph(element: XmlElement, preparation: Preparation, container: Container): void {
  const { tally } = preparation
  const properties = element.first('w:pPr')
  const mark = properties?.first('w:rPr')
  const frame = properties?.first('w:framePr')?.attributes
  const style = preparation.styles.paragraph(
    properties?.first('w:pStyle')?.attributes['w:val'] ?? null,
    preparation.cell,
  )
  const changes = tally.insertions + tally.deletions + tally.moves

  const outerBoxes = preparation.boxes
  preparation.boxes = []
  const runs = prepareInlines(element.children, style, preparation)
  const { boxes } = preparation
  preparation.boxes = outerBoxes

  const deletedMark = mark?.first('w:del') ?? mark?.first('w:moveFrom')
  // A changed paragraph mark counts only if nothing else in the paragraph changed: a reader sees one change.
  if (changes === tally.insertions + tally.deletions + tally.moves) {
    if (deletedMark) tally.deletions++
    else if (mark?.first('w:ins')) tally.insertions++
  }
  const hiddenMark = readRunFormat(mark).hidden ?? style.run.hidden ?? false
  const dropCap = frame?.['w:dropCap'] !== undefined && frame['w:dropCap'] !== 'none'
  const isLabel = container.labels.has(element)
  const merges = deletedMark !== undefined || hiddenMark || dropCap || isLabel
  const carried = container.carried ?? { children: [], boxes: [] }
  const { children } = carried
  append(carried.boxes, boxes)
  if (isLabel) append(children, [...runs, makeElement('w:r', {}, [makeElement('w:tab')])])
  else if (!merges || runs.length > 0) {
    const own = readParagraphFormat(properties)
    const label = merges && !hiddenMark ? null : countParagraph(own, style, preparation)
    const boxed = preparation.boxed || (frame !== undefined && !dropCap)
    children.push(makeElement('w:bookmarkStart', { 'w:name': `${BOOKMARK}${preparation.facts.length}` }))
    append(children, runs)
    const format = { ...over(style.paragraph, own), left: leftOf(own, style, label) }
    preparation.facts.push({ style, format, label, boxed, runsOn: hiddenMark })
  }
  container.carried = carried
  if (!merges) flush(container)
  const section = properties?.first('w:sectPr')
  if (section) preparation.sections.push(section)
}

/** The indent that the paragraph itself says, otherwise its own list, its style, or the list of its style, in that order. */
function leftOf(own: ParagraphFormat, style: ResolvedStyle, label: Label | null): number | undefined {
  if (own.left !== undefined) return own.left
  return own.numId === undefined ? (style.paragraph.left ?? label?.left) : (label?.left ?? style.paragraph.left)
}

function countParagraph(own: ParagraphFormat, style: ResolvedStyle, preparation: Preparation): Label | null {
  const numId = own.numId ?? style.paragraph.numId ?? preparation.numbering.listOf(style.id)
  if (numId === undefined) return null
  const level = own.numLevel ?? (own.numId === undefined ? style.paragraph.numLevel : undefined)
  return preparation.numbering.next(numId, level, style.numberedBy ?? style.id)
}

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** Prepares what stands in a line: runs, links, content controls, changes. */
function prepareInlines(nodes: readonly XmlNode[], style: ResolvedStyle, preparation: Preparation): XmlNode[] {
  const out: XmlNode[] = []
  let previous = ''
  for (const node of nodes) {
    if (node.type !== 'element') continue
    // Word cuts a change into several; neighbours are counted as one.
    if (CHANGES.has(node.name) && node.name !== previous && node.children.length > 0) countChange(node, preparation)
    if (CHANGES.has(node.name) || node.name === 'w:r') previous = node.name
    prepareInline(node, style, preparation, out)
  }
  return out
}

function countChange({ name }: XmlElement, { tally }: Preparation): void {
  if (name === 'w:ins') tally.insertions++
  else if (name === 'w:del') tally.deletions++
  else if (name === 'w:moveFrom') tally.moves++
}

function prepareInline(element: XmlElement, style: ResolvedStyle, preparation: Preparation, out: XmlNode[]): void {
  switch (element.name) {
    case 'w:r':
      prepareRun(element, style, preparation, out)
      return
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:rPr':
      return
    case 'w:hyperlink':
      out.push(
        makeElement('w:hyperlink', linkOf(element, preparation), prepareInlines(element.children, style, preparation)),
      )
      return
    case 'm:oMath':
    case 'm:oMathPara': {
      const formula = formulaOf(element)
      preparation.tally.putIn += countLetters(formula)
      out.push(makeElement('w:r', {}, [makeText(formula)]))
      return
    }
    default:
      append(out, prepareInlines(insideOf(element, preparation), style, preparation))
  }
}

/** mammoth fails on a link without a target. */
function linkOf({ attributes }: XmlElement, { part }: Preparation): Record<string, string> {
  const id = attributes['r:id']
  return id === undefined || part.relationships.some(r => r.relationshipId === id) ? attributes : {}
}
