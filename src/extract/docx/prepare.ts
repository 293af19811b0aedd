// A Word document's XML in, the same out as mammoth reads it without loss: one reading of every alternative, text boxes
// once and after their paragraph, no hidden or deleted text, formats spelt out on the runs. What mammoth's tree has no
// place for (labels, spacing, style) is kept in a list beside it, by a bookmark in each paragraph.

import type { Label } from './numbering.js'
import { chooseAlternative, hide, leaveOut, type Preparation, textOf } from './preparation.js'
import { prepareRun } from './prepare-run.js'
import { isOn, over, type ParagraphFormat, type ResolvedStyle, readParagraphFormat, readRunFormat } from './styles.js'
import { countLetters } from './tally.js'
import { makeElement, type XmlElement, type XmlNode } from './xml.js'

export const BOOKMARK = 'referat:'

/** Body, cell, text box, note: whatever holds paragraphs and tables. */
export function prepareBlocks(nodes: readonly XmlNode[], preparation: Preparation): XmlNode[] {
  const out: XmlNode[] = []
  for (const node of nodes) if (node.type === 'element') prepareBlock(node, preparation, out)
  // The last paragraph of a container has nothing to run on into.
  const last = out.findLast(node => node.type === 'element')
  if (last?.type === 'element' && last.name === 'w:p')
    last.children = last.children.filter(c => !isPropertiesOf(c, 'w:p'))
  return out
}

const isPropertiesOf = (node: XmlNode, name: string): boolean => node.type === 'element' && node.name === `${name}Pr`

function prepareBlock(element: XmlElement, preparation: Preparation, out: XmlNode[]): void {
  switch (element.name) {
    case 'w:p':
      prepareParagraph(element, preparation, out)
      return
    case 'w:tbl':
      out.push(
        makeElement(
          'w:tbl',
          {},
          element.children.flatMap(child => prepareRow(child, preparation)),
        ),
      )
      return
    case 'w:sectPr':
      preparation.sections.push(element)
      return
    case 'w:altChunk':
      preparation.tally.unread.add('a document of another format is embedded in it')
      return
    case 'w:del':
    case 'w:moveFrom':
      leaveOut(element, preparation)
      return
    case 'mc:AlternateContent':
      for (const child of chooseAlternative(element, preparation))
        if (child.type === 'element') prepareBlock(child, preparation, out)
      return
    case 'w:sdt':
      for (const child of element.first('w:sdtContent')?.children ?? []) {
        if (child.type === 'element') prepareBlock(child, preparation, out)
      }
      return
    case 'w:r':
    case 'w:hyperlink':
      // A run without a paragraph: some writers forget it.
      prepareParagraph(makeElement('w:p', {}, [element]), preparation, out)
      return
    default:
      for (const child of element.children) if (child.type === 'element') prepareBlock(child, preparation, out)
  }
}

function prepareRow(node: XmlNode, preparation: Preparation): XmlNode[] {
  if (node.type !== 'element') return []
  if (node.name !== 'w:tr') {
    // Content controls and the like around rows.
    if (node.name === 'w:tblPr' || node.name === 'w:tblGrid') return []
    const inner = node.name === 'w:sdt' ? (node.first('w:sdtContent')?.children ?? []) : node.children
    return inner.flatMap(child => prepareRow(child, preparation))
  }
  const properties = node.first('w:trPr')
  if (properties?.first('w:del')) {
    leaveOut(node, preparation)
    return []
  }
  const hidden = properties?.first('w:hidden')
  if (hidden && isOn(hidden.attributes['w:val'])) {
    hide(node, preparation)
    return []
  }
  if (properties?.first('w:ins')) preparation.tally.insertions++
  const skipped = properties?.first('w:gridBefore')?.attributes['w:val']
  const cells = node.children.flatMap(child => prepareCell(child, preparation))
  return [makeElement('w:tr', {}, skipped ? [makeCell([], skipped), ...cells] : cells)]
}

const makeCell = (children: XmlNode[], span: string): XmlElement =>
  makeElement('w:tc', {}, [makeElement('w:tcPr', {}, [makeElement('w:gridSpan', { 'w:val': span })]), ...children])

function prepareCell(node: XmlNode, preparation: Preparation): XmlNode[] {
  if (node.type !== 'element' || node.name === 'w:trPr' || node.name === 'w:tblPrEx') return []
  if (node.name !== 'w:tc') {
    const inner = node.name === 'w:sdt' ? (node.first('w:sdtContent')?.children ?? []) : node.children
    return inner.flatMap(child => prepareCell(child, preparation))
  }
  const properties = node.children.filter(child => isPropertiesOf(child, 'w:tc'))
  const content = prepareBlocks(
    node.children.filter(child => !properties.includes(child)),
    preparation,
  )
  return [makeElement('w:tc', {}, [...properties, ...content])]
}

function prepareParagraph(element: XmlElement, preparation: Preparation, out: XmlNode[]): void {
  const { styles, tally } = preparation
  const properties = element.first('w:pPr')
  const section = properties?.first('w:sectPr')
  const mark = properties?.first('w:rPr')
  const frame = properties?.first('w:framePr')?.attributes
  const style = styles.paragraph(properties?.first('w:pStyle')?.attributes['w:val'] ?? null)
  const own = readParagraphFormat(properties)
  const deletedMark = mark?.first('w:del') ?? mark?.first('w:moveFrom')
  if (deletedMark) tally.deletions++
  if (mark?.first('w:ins')) tally.insertions++

  const outerBoxes = preparation.boxes
  preparation.boxes = []
  const runs = prepareInlines(element.children, style, preparation)
  const boxes = preparation.boxes
  preparation.boxes = outerBoxes

  const hiddenMark = readRunFormat(mark).hidden ?? style.run.hidden ?? false
  const dropCap = frame?.['w:dropCap'] !== undefined && frame['w:dropCap'] !== 'none'
  const merges = deletedMark !== undefined || hiddenMark || dropCap
  if (!(merges && runs.length === 0)) {
    const format = over(style.paragraph, own)
    const label = merges && !hiddenMark ? null : countParagraph(own, style, preparation)
    const boxed = preparation.boxed || (frame !== undefined && !dropCap)
    const name = `${BOOKMARK}${preparation.facts.length}`
    const left =
      own.left ??
      (own.numId === undefined ? (style.paragraph.left ?? label?.left) : (label?.left ?? style.paragraph.left))
    preparation.facts.push({ style, format: { ...format, left }, label, boxed, runsOn: hiddenMark })
    const bookmark = makeElement('w:bookmarkStart', { 'w:name': name })
    out.push(makeElement('w:p', {}, merges ? [DELETED_MARK, bookmark, ...runs] : [bookmark, ...runs]))
  }
  out.push(...boxes)
  if (section) preparation.sections.push(section)
}

/** mammoth puts the content of a paragraph whose mark is deleted at the head of the next one. */
const DELETED_MARK = makeElement('w:pPr', {}, [makeElement('w:rPr', {}, [makeElement('w:del')])])

function countParagraph(own: ParagraphFormat, style: ResolvedStyle, preparation: Preparation): Label | null {
  const numId = own.numId ?? style.paragraph.numId
  if (numId === undefined || numId === '0') return null
  const level = own.numLevel ?? (own.numId === undefined ? style.paragraph.numLevel : undefined)
  return preparation.numbering.next(numId, level, style.numberedBy ?? style.id)
}

/** What stands in a line: runs, links, content controls, changes. */
export function prepareInlines(nodes: readonly XmlNode[], style: ResolvedStyle, preparation: Preparation): XmlNode[] {
  const out: XmlNode[] = []
  for (const node of nodes) if (node.type === 'element') prepareInline(node, style, preparation, out)
  return out
}

function prepareInline(element: XmlElement, style: ResolvedStyle, preparation: Preparation, out: XmlNode[]): void {
  const { tally } = preparation
  switch (element.name) {
    case 'w:r': {
      const run = prepareRun(element, style, preparation, nodes => prepareBlocks(nodes, preparation))
      if (run) out.push(run)
      return
    }
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:rPr':
      return
    case 'w:hyperlink':
      out.push(
        makeElement('w:hyperlink', linkOf(element, preparation), prepareInlines(element.children, style, preparation)),
      )
      return
    case 'w:sdt': {
      const content = prepareInlines(element.first('w:sdtContent')?.children ?? [], style, preparation)
      const check = element.first('w:sdtPr')
      if (check?.first('wordml:checkbox')) {
        out.push(makeElement('w:sdt', {}, [check, makeElement('w:sdtContent', {}, content)]))
      } else out.push(...content)
      return
    }
    case 'w:ins':
    case 'w:moveTo': {
      const content = prepareInlines(element.children, style, preparation)
      if (content.length > 0 && element.name === 'w:ins') tally.insertions++
      out.push(...content)
      return
    }
    case 'w:del':
    case 'w:moveFrom':
      leaveOut(element, preparation)
      return
    case 'mc:AlternateContent':
      out.push(...prepareInlines(chooseAlternative(element, preparation), style, preparation))
      return
    case 'm:oMath':
    case 'm:oMathPara': {
      const formula = textOf(element, 'm:t')
      tally.putIn += countLetters(formula)
      out.push(makeElement('w:r', {}, [makeElement('w:t', {}, [{ type: 'text', value: formula }])]))
      return
    }
    default:
      out.push(...prepareInlines(element.children, style, preparation))
  }
}

/** mammoth stumbles over a link to something that is not there. */
function linkOf({ attributes }: XmlElement, { part }: Preparation): Record<string, string> {
  const id = attributes['r:id']
  return id === undefined || part.relationships.some(r => r.relationshipId === id) ? attributes : {}
}
