// The tree of a web page in, its story out. Elements that browsers set as blocks end paragraphs; the rest runs on.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'
import { formatNumber } from '../docx/number-format.js'
import { countLetters } from '../docx/tally.js'
import type { CellDraft, Story } from '../story/story.js'
import { makeTable } from '../story/story.js'
import { symbolText } from '../story/symbol.js'
import type { Declarations, Sheet } from './css.js'
import { twips } from './css.js'
import { type Look, lookInside, styleOf } from './look.js'
import { Paragraphs } from './paragraphs.js'

export interface Reader {
  readonly story: Story
  readonly sheet: Sheet
}

const SKIPPED = new Set(
  'head script style noscript template svg canvas audio video iframe object embed map select datalist input math'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ul tr td th'
  ).split(' '),
)
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
  if (name === 'img') story.tally.pictures++
  if (SKIPPED.has(name)) return
  if (depth > DEEPEST) {
    addText(flatText(node), look, reader, out)
    return
  }
  const attributes = new Map(node.attrs.map(a => [a.name, a.value]))
  const style = styleOf(reader.sheet, name, attributes)
  const inner = lookInside(name, attributes, style, look)
  const aside = asideOf(node, name, attributes)
  if (name === 'br') out.breakLine()
  else if (name === 'hr') out.finish()
  else if (name === 'del' || name === 's' || name === 'strike') leaveOut(node, name, inner, reader, out, depth)
  else if (name === 'table') readTable(node, inner, reader, out, depth)
  else if (style.get('mso-list')?.toLowerCase() === 'ignore') {
    if (!inner.hidden) out.label = markOf(node, inner.font, reader, attributes)
  } else if (aside) readAside(node, aside, inner, reader, depth)
  else if (BLOCKS.has(name) || /^(?:block|list-item|flex|grid|table)/i.test(style.get('display') ?? '')) {
    readBlock(node, name, attributes, style, inner, reader, out, depth)
  } else readChildren(node, inner, reader, out, depth)
}

export function readChildren(
  node: Tree['parentNode'],
  look: Look,
  reader: Reader,
  out: Paragraphs,
  depth: number,
): void {
  for (const child of node.childNodes) readNode(child, look, reader, out, depth + 1)
}

function addText(value: string, look: Look, { story }: Reader, out: Paragraphs): void {
  const letters = countLetters(value)
  story.tally.held += letters
  if (look.hidden) {
    story.tally.leftOut += letters
    story.tally.hidden += letters
  } else if (/^\s*(?:symbol|"?symbol|"?wingdings|'?wingdings)/i.test(look.font)) {
    story.tally.symbols += letters
    out.add([...value].map(c => signOf(c, look.font)).join(''), look)
  } else out.add(value, look)
}

function signOf(character: string, font: string): string {
  const code = character.charCodeAt(0)
  return /\s/.test(character) || (code > 0xff && code < 0xf000)
    ? character
    : symbolText(code & 0xff, font.replace(/^["'\s]+/, ''))
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
  if (name === 'li') out.startEntry(labelOf(node, attributes, style, reader))
  readChildren(node, look, reader, out, depth)
  out.end()
  if (name === 'li') out.endEntry()
}

/** "3." where the list is numbered, else the mark that a browser draws. */
function labelOf(
  item: Tree['element'],
  attributes: ReadonlyMap<string, string>,
  style: Declarations,
  { sheet }: Reader,
): { text: string; list: string } | null {
  const list = item.parentNode
  if (!list || !defaultTreeAdapter.isElementNode(list)) return { text: '•', list: '' }
  const around = new Map(list.attrs.map(a => [a.name, a.value]))
  const type = style.get('list-style-type') ?? styleOf(sheet, list.tagName, around).get('list-style-type') ?? ''
  if (/\bnone\b/i.test(type)) return null
  if (list.tagName !== 'ol') return { text: '•', list: 'ul' }
  const items = list.childNodes.filter(n => defaultTreeAdapter.isElementNode(n) && n.tagName === 'li')
  const own = attributes.get('value')
  const number = own !== undefined ? Number(own) : Number(around.get('start') ?? 1) + items.indexOf(item)
  const format = FORMATS[attributes.get('type') ?? around.get('type') ?? type] ?? 'decimal'
  return { text: `${formatNumber(number, format)}.`, list: 'ol' }
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}

/** The mark that Word writes out before a list entry, for browsers that do not know its lists. */
function markOf(
  node: Tree['element'],
  font: string,
  { story }: Reader,
  attributes: ReadonlyMap<string, string>,
): string {
  const text = flatText(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  story.tally.held += countLetters(text)
  story.tally.leftOut += countLetters(text)
  const family = /font-family:\s*["']?([\w ]+)/i.exec(attributes.get('style') ?? '')?.[1] ?? font
  return /^(?:symbol|wingdings)/i.test(family) ? [...text].map(c => signOf(c, family)).join('') : text
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

/** All text in an element, however deep. */
function flatText(element: Tree['element']): string {
  let text = ''
  const open: Tree['childNode'][] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value
    else if (defaultTreeAdapter.isElementNode(node) && !SKIPPED.has(node.tagName)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Tree['childNode'])
      if (BLOCKS.has(node.tagName)) text += ' '
    }
  }
  return text
}
