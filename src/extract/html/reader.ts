// The tree of a web page in, its story out. Elements that browsers set as blocks end paragraphs; the rest runs on.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'
import { describePicture } from '../beside.js'
import { countLetters } from '../letters.js'
import { twips } from '../story/length.js'
import { type CellDraft, makeTable, type Story } from '../story/story.js'
import { isSymbolFont, signOf } from '../story/symbol.js'
import { readLines } from '../txt/lines.js'
import { joinLines } from '../txt/paragraphs.js'
import { findWidth } from '../txt/width.js'
import { type Declarations, type Sheet, styleOf } from './css.js'
import { BLOCKS, flatText, SKIPPED } from './elements.js'
import { labelOf, markOf } from './labels.js'
import { type Look, lookInside } from './look.js'
import { findNoteMark, isNote, isNoteAnchor, printMark } from './notes.js'
import { Paragraphs } from './paragraphs.js'

export interface Reader {
  readonly story: Story
  readonly sheet: Sheet
  /** Marks of notes that were read with their note. */
  readonly marks: Set<Tree['element']>
  /** Entries of lists by their place in the list, from 0. */
  readonly places: Map<Tree['node'], number>
}

/** Whole files in a page: films, documents, other pages. */
const OBJECTS = new Set('audio embed iframe object video'.split(' '))

function countPicture(node: Tree['element'], { tally }: Story): void {
  tally.pictures++
  const named = node.attrs.filter(a => a.name === 'alt' || a.name === 'title' || a.name === 'aria-label')
  describePicture(tally, ...named.map(a => a.value))
}

function addressOf(node: Tree['element'], name: string): string {
  const address = node.attrs.find(a => a.name === 'src' || a.name === 'data')?.value ?? ''
  return address === '' || address.startsWith('data:') ? name : address
}

/** Browsers leave a line between these and their neighbours. */
const SPACED = new Set('p blockquote dl figure h1 h2 h3 h4 h5 h6 ol pre ul'.split(' '))
const LINE = 240
/** Nested deeper, elements are read for their text alone. */
const DEEPEST = 200

export function readNode(node: Tree['childNode'], look: Look, reader: Reader, out: Paragraphs, depth = 0): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    addText(node.value, look, reader, out)
    return
  }
  if (!defaultTreeAdapter.isElementNode(node)) return
  const name = node.tagName
  const { story } = reader
  if (name === 'img' || name === 'svg') countPicture(node, story)
  if (OBJECTS.has(name)) story.tally.objects.push(addressOf(node, name))
  if (SKIPPED.has(name)) return
  if (depth > DEEPEST) {
    addText(flatText(node), look, reader, out)
    return
  }
  const attributes = new Map(node.attrs.map(a => [a.name, a.value]))
  const style = styleOf(reader.sheet, name, attributes)
  const inner = lookInside(name, attributes, style, look)
  const aside = asideOf(node, name, attributes)
  if (reader.marks.has(node)) return
  if (name === 'br') out.breakLine()
  else if (name === 'hr') out.finish()
  else if (name === 'del' || name === 's' || name === 'strike') leaveOut(node, name, inner, reader, out, depth)
  else if (name === 'table') readTable(node, inner, reader, out, depth)
  else if (style.get('mso-list')?.toLowerCase() === 'ignore') {
    if (!inner.hidden) out.label = markOf(node, inner.font, story, attributes)
  } else if (isNote(name, attributes, style)) readNote(node, inner, reader, depth)
  else if (isNoteAnchor(name, attributes)) addText(printMark(flatText(node)), inner, reader, out)
  else if (aside) readAside(node, aside, inner, reader, depth)
  else if (BLOCKS.has(name) || /^(?:block|list-item|flex|grid|table)/i.test(style.get('display') ?? '')) {
    readBlock(node, name, attributes, style, inner, reader, out, depth)
  } else readChildren(node, inner, reader, out, depth)
}

function readChildren(node: Tree['parentNode'], look: Look, reader: Reader, out: Paragraphs, depth: number): void {
  for (const child of node.childNodes) readNode(child, look, reader, out, depth + 1)
}

function addText(value: string, look: Look, { story }: Reader, out: Paragraphs): void {
  const letters = countLetters(value)
  story.tally.held += letters
  if (look.hidden) {
    story.tally.leftOut += letters
    story.tally.hidden += letters
  } else if (isSymbolFont(look.font)) {
    story.tally.symbols += letters
    out.add([...value].map(c => signOf(c, look.font)).join(''), look)
  } else out.add(value, look)
}

function readBlock(
  node: Tree['element'],
  name: string,
  attributes: ReadonlyMap<string, string>,
  style: Declarations,
  look: Look,
  reader: Reader,
  out: Paragraphs,
  depth: number,
): void {
  const usual = SPACED.has(name) && !(out.inList && /^[uo]l$/.test(name)) ? LINE : 0
  const level = /^h([1-6])$/.exec(name)?.[1] ?? style.get('mso-outline-level')
  const before = twips(style.get('margin-top')) ?? usual
  const after = twips(style.get('margin-bottom')) ?? usual
  const named = style.get('mso-style-name')?.replaceAll('"', '')
  out.begin({
    before,
    after,
    boxed: name === 'aside',
    ...(level ? { outline: Number(level) - 1 } : {}),
    ...(named ? { styles: [named] } : {}),
  })
  if (name === 'li') out.startEntry(labelOf(node, attributes, style, reader.sheet, reader.places))
  if (!(name === 'pre' && readPrinted(node, look, reader, out))) readChildren(node, look, reader, out, depth)
  out.end()
  if (name === 'li') out.endEntry()
}

/** Fewer lines are a passage, not a text. */
const PRINTED = 6

/** A text that was put on the web as it was printed: its lines are wrapped, its columns are spaces. */
function readPrinted(node: Tree['element'], look: Look, { story }: Reader, out: Paragraphs): boolean {
  const { lines } = readLines(flatText(node))
  if (lines.length < PRINTED || look.hidden) return false
  for (const { parts, first } of joinLines(lines, findWidth(lines), new Map())) {
    out.begin({ before: first.blanks > 0 ? LINE : 0 })
    for (const { text } of parts) {
      story.tally.held += countLetters(text)
      out.add(text, look)
    }
    out.end()
  }
  return true
}

function readTable(table: Tree['element'], look: Look, reader: Reader, out: Paragraphs, depth: number): void {
  out.finish()
  const rows: CellDraft[][] = []
  const visit = (parent: Tree['element']) => {
    for (const child of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue
      if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) visit(child)
      else if (child.tagName === 'caption') readNode(child, look, reader, out, depth + 1)
      else if (child.tagName === 'tr') rows.push(readRow(child, look, reader, depth + 2))
    }
  }
  visit(table)
  out.finish()
  if (rows.some(r => r.length > 0)) out.addNode(makeTable(rows))
}

function readRow(row: Tree['element'], look: Look, reader: Reader, depth: number): CellDraft[] {
  return row.childNodes.flatMap(cell => {
    if (!defaultTreeAdapter.isElementNode(cell) || !/^t[dh]$/.test(cell.tagName)) return []
    const attributes = new Map(cell.attrs.map(a => [a.name, a.value]))
    const inner = lookInside(cell.tagName, attributes, styleOf(reader.sheet, cell.tagName, attributes), {
      ...look,
      left: 0,
    })
    const paragraphs = new Paragraphs(reader.story)
    readChildren(cell, inner, reader, paragraphs, depth)
    const span = (name: string) => Math.max(1, Math.min(Number(attributes.get(name)) || 1, 1000))
    return [{ nodes: paragraphs.close(), colSpan: span('colspan'), rowSpan: span('rowspan') }]
  })
}

/** Menus and the foot of a site are not part of the minutes, nor what LibreOffice marks as printed on every page. */
function asideOf(
  node: Tree['element'],
  name: string,
  attributes: ReadonlyMap<string, string>,
): 'headers' | 'footers' | null {
  const title = name === 'div' ? attributes.get('title') : undefined
  if (name === 'nav' || title === 'header') return 'headers'
  return title === 'footer' || (name === 'footer' && isPageWide(node)) ? 'footers' : null
}

function readNote(node: Tree['element'], look: Look, reader: Reader, depth: number): void {
  const { story } = reader
  const sign = findNoteMark(node)
  const mark = sign ? printMark(flatText(sign)) : ''
  if (sign) reader.marks.add(sign)
  const paragraphs = new Paragraphs(story)
  readChildren(node, look, reader, paragraphs, depth)
  story.notes.push({ mark, nodes: paragraphs.close() })
}

function readAside(
  node: Tree['element'],
  aside: 'headers' | 'footers',
  look: Look,
  reader: Reader,
  depth: number,
): void {
  const paragraphs = new Paragraphs(reader.story)
  readChildren(node, look, reader, paragraphs, depth)
  reader.story[aside].push(paragraphs.close())
}

function isPageWide(node: Tree['element']): boolean {
  for (let at: Tree['parentNode'] | null = node.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (/^(?:article|main|section|td)$/.test(at.tagName)) return false
  }
  return true
}

/** `<del>` is text taken out; what is only struck through is read, for it stands there to be seen. */
function leaveOut(
  node: Tree['element'],
  name: string,
  look: Look,
  reader: Reader,
  out: Paragraphs,
  depth: number,
): void {
  if (name !== 'del') {
    readChildren(node, look, reader, out, depth)
    return
  }
  const letters = countLetters(flatText(node))
  const { tally } = reader.story
  tally.held += letters
  tally.leftOut += letters
  tally.deletions++
}
