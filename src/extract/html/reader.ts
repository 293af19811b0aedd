// Reads the tree of a web page into a story. Elements that browsers show as blocks end paragraphs.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'
import { describePicture } from '../beside.js'
import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { twips } from '../story/length.js'
import { type CellDraft, makeTable, type Story } from '../story/story.js'
import { isSymbolFont, signOf } from '../symbol.js'
import { readLines } from '../txt/lines.js'
import { joinLines } from '../txt/paragraphs.js'
import { findWidth } from '../txt/width.js'
import { type Sheet, styleOf } from './css.js'
import { attributesOf, BLOCKS, flatText, SKIPPED } from './elements.js'
import { labelOf, markOf } from './labels.js'
import { type Element, type Look, lookInside } from './look.js'
import { Paragraphs } from './paragraphs.js'

export interface Reader {
  readonly story: Story
  readonly sheet: Sheet
  /** Marks that were read with their note. */
  readonly marks: Set<Tree['element']>
  /** Entries of lists by their place in the list, from 0. */
  readonly places: Map<Tree['node'], number>
}

/** Other files in a page: films, documents, other pages. */
const OBJECTS = new Set('audio embed iframe object video'.split(' '))

function countPicture(node: Tree['element'], { tally }: Story): void {
  tally.pictures++
  const named = node.attrs.filter(a => a.name === 'alt' || a.name === 'title' || a.name === 'aria-label')
  describePicture(tally, ...named.map(a => a.value))
}

function addressOf({ name, attributes }: Element): string {
  const address = attributes.get('src') ?? attributes.get('data') ?? ''
  return address === '' || address.startsWith('data:') ? name : address
}

/** Browsers leave a line between these and their neighbours. */
const SPACED = new Set('p blockquote dl figure h1 h2 h3 h4 h5 h6 ol pre ul'.split(' '))
const LINE = 240
/** Of elements nested deeper only the text is read. */
const DEEPEST = 200

export function readNode(node: Tree['childNode'], around: Look, reader: Reader, out: Paragraphs): void {
  if (defaultTreeAdapter.isTextNode(node)) addText(node.value, around, reader, out)
  else if (defaultTreeAdapter.isElementNode(node)) readElement(node, around, reader, out)
}

function readElement(node: Tree['element'], around: Look, reader: Reader, out: Paragraphs): void {
  const { story } = reader
  const name = node.tagName
  const attributes = attributesOf(node)
  if (name === 'img' || name === 'svg') countPicture(node, story)
  const style = styleOf(reader.sheet, name, attributes)
  const element: Element = { node, name, attributes, style }
  if (OBJECTS.has(name)) story.tally.objects.push(addressOf(element))
  if (SKIPPED.has(name) || reader.marks.has(node)) return
  if (around.depth > DEEPEST) {
    addText(flatText(node), around, reader, out)
    return
  }
  const look = lookInside(element, around)
  const aside = asideOf(element)
  if (name === 'br') out.breakLine()
  else if (name === 'hr') out.finish()
  else if (name === 'del') leaveOut(node, reader)
  else if (name === 'table') readTable(node, look, reader, out)
  else if (style.get('mso-list')?.toLowerCase() === 'ignore') {
    if (!look.hidden) out.label = markOf(element, look.font, story)
  } else if (isNote(element)) readNote(node, look, reader)
  else if (isNoteAnchor(element)) addText(printMark(flatText(node)), look, reader, out)
  else if (aside) story[aside].push(readInside(node, look, reader))
  else if (BLOCKS.has(name) || /^(?:block|list-item|flex|grid|table)/i.test(style.get('display') ?? '')) {
    readBlock(element, look, reader, out)
  } else readChildren(node, look, reader, out)
}

function readChildren(node: Tree['parentNode'], look: Look, reader: Reader, out: Paragraphs): void {
  for (const child of node.childNodes) readNode(child, look, reader, out)
}

/** Reads an element that is separate from the text around it: a cell, a note, a menu. */
function readInside(node: Tree['element'], look: Look, reader: Reader): DocumentNode[] {
  const paragraphs = new Paragraphs(reader.story)
  readChildren(node, look, reader, paragraphs)
  return paragraphs.close()
}

function addText(value: string, look: Look, { story }: Reader, out: Paragraphs): void {
  const letters = countLetters(value)
  story.tally.held += letters
  if (look.hidden) story.tally.hide(letters)
  else if (isSymbolFont(look.font)) {
    story.tally.symbols += letters
    out.add([...value].map(c => signOf(c, look.font)).join(''), look)
  } else out.add(value, look)
}

function readBlock(element: Element, look: Look, reader: Reader, out: Paragraphs): void {
  const { node, name, style } = element
  const usual = SPACED.has(name) && !(out.inList && /^[uo]l$/.test(name)) ? LINE : 0
  const level = /^h([1-6])$/.exec(name)?.[1] ?? style.get('mso-outline-level')
  const named = style.get('mso-style-name')?.replaceAll('"', '')
  out.begin({
    before: twips(style.get('margin-top')) ?? usual,
    after: twips(style.get('margin-bottom')) ?? usual,
    boxed: name === 'aside',
    ...(level ? { outline: Number(level) - 1 } : {}),
    ...(named ? { styles: [named] } : {}),
  })
  if (name === 'li') out.startEntry(labelOf(element, reader.sheet, reader.places))
  if (!(name === 'pre' && readPrinted(node, look, reader, out))) readChildren(node, look, reader, out)
  out.end()
  if (name === 'li') out.endEntry()
}

/** Fewer preformatted lines are only a passage. */
const PRINTED = 6

/** Reads preformatted text like a text file: its lines are wrapped, its columns made of spaces. False if it is too short. */
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

function readTable(table: Tree['element'], look: Look, reader: Reader, out: Paragraphs): void {
  out.finish()
  const rows: CellDraft[][] = []
  const visit = (parent: Tree['element']) => {
    for (const child of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue
      if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) visit(child)
      else if (child.tagName === 'caption') readNode(child, look, reader, out)
      else if (child.tagName === 'tr') rows.push(readRow(child, look, reader))
    }
  }
  visit(table)
  out.finish()
  if (rows.some(r => r.length > 0)) out.addNode(makeTable(rows))
}

function readRow(row: Tree['element'], look: Look, reader: Reader): CellDraft[] {
  return row.childNodes.flatMap(node => {
    if (!defaultTreeAdapter.isElementNode(node) || !/^t[dh]$/.test(node.tagName)) return []
    const attributes = attributesOf(node)
    const style = styleOf(reader.sheet, node.tagName, attributes)
    const inner = lookInside({ node, name: node.tagName, attributes, style }, { ...look, left: 0 })
    const span = (name: string) => Math.max(1, Math.min(Number(attributes.get(name)) || 1, 1000))
    return [{ nodes: readInside(node, inner, reader), colSpan: span('colspan'), rowSpan: span('rowspan') }]
  })
}

/** Menus and footers of a site are not part of the minutes, nor are the page headers and footers that LibreOffice marks. */
function asideOf({ node, name, attributes }: Element): 'headers' | 'footers' | null {
  const title = name === 'div' ? attributes.get('title') : undefined
  if (name === 'nav' || title === 'header') return 'headers'
  return title === 'footer' || (name === 'footer' && isPageWide(node)) ? 'footers' : null
}

function readNote(node: Tree['element'], look: Look, reader: Reader): void {
  const sign = findNoteMark(node)
  if (sign) reader.marks.add(sign)
  const mark = sign ? printMark(flatText(sign)) : ''
  reader.story.notes.push({ mark, nodes: readInside(node, look, reader) })
}

function isPageWide(node: Tree['element']): boolean {
  for (let at: Tree['parentNode'] | null = node.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (/^(?:article|main|section|td)$/.test(at.tagName)) return false
  }
  return true
}

/** `<del>` is deleted text. Text that is only struck through is read, since it is meant to be seen. */
function leaveOut(node: Tree['element'], { story: { tally } }: Reader): void {
  const letters = countLetters(flatText(node))
  tally.held += letters
  tally.leftOut += letters
  tally.deletions++
}

/** `<div id="sdfootnote1">` of LibreOffice, `<div style="mso-element:footnote">` of Word. */
function isNote({ name, attributes, style }: Element): boolean {
  if (name !== 'div') return false
  return (
    /^sd(?:foot|end)note\d+$/.test(attributes.get('id') ?? '') ||
    /^(?:foot|end)note$/.test(style.get('mso-element') ?? '')
  )
}

/** The mark in the text, as LibreOffice writes it: a bare raised number. */
function isNoteAnchor({ name, attributes }: Element): boolean {
  return name === 'a' && /^sd(?:foot|end)noteanc$/.test(attributes.get('class') ?? '')
}

/** The mark at the beginning of a note: its first link, which leads back to the text. */
function findNoteMark(note: Tree['element']): Tree['element'] | null {
  const open: Tree['childNode'][] = [...note.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '') return null
    if (!defaultTreeAdapter.isElementNode(node)) continue
    if (node.tagName === 'a') return node
    for (const child of [...node.childNodes].reverse()) open.push(child)
  }
  return null
}

/** "1", "[1]" and "(1)" are all "[1]". */
function printMark(text: string): string {
  const inner = text.replace(/[\s[\]()]/g, '')
  return inner === '' ? '' : `[${inner}]`
}
