// A run of the XML in; out, its text as it is shown: without hidden text and the code of fields, with tabs, breaks and symbols
// as signs. Text boxes in it are given to the paragraph.

import { codePoint } from 'dingbat-to-unicode'
import { addTo } from '../../../model/count.js'
import type { DocumentNode } from '../../story/document-tree.js'
import type { XmlElement, XmlNode } from '../../xml/element.js'
import { over, type RunFormat, readRunFormat } from '../formats.js'
import type { ResolvedStyle } from '../styles.js'
import { readDrawing } from './drawing.js'
import { followField } from './fields.js'
import { chooseAlternative, hide, lettersOf, type Reader, textOf } from './reader.js'

interface Run {
  readonly format: RunFormat
  readonly content: DocumentNode[]
  readonly reader: Reader
}

/** Reads a run and adds it to its line. */
export function readRun(element: XmlElement, style: ResolvedStyle, reader: Reader, line: DocumentNode[]): void {
  const format = resolve(element.first('w:rPr'), style, reader)
  const content: DocumentNode[] = []
  readContent(element.children, { format, content, reader })
  if (content.length > 0) line.push(makeRun(content, format, reader))
}

/** A run, with the link of the field that it is the result of. */
export function makeRun(children: readonly DocumentNode[], format: RunFormat, { fields }: Reader): DocumentNode {
  const { bold = false, italic = false, underline = false, size } = format
  const look = { bold, italic, underline, size: size === undefined ? null : Math.round(size) }
  const href = fields.findLast(field => field.href !== null)?.href ?? undefined
  const run: DocumentNode = { type: 'run', children, look }
  return href === undefined ? run : { type: 'hyperlink', children: [run], href }
}

/** Bold, italic and hidden are switches: if the styles of both the paragraph and the letters set one, it is off. */
function resolve(properties: XmlElement | undefined, style: ResolvedStyle, { styles }: Reader): RunFormat {
  if (!properties) return style.run
  const own = readRunFormat(properties)
  const id = properties.first('w:rStyle')?.attributes['w:val'] ?? null
  if (id === null) return over(style.run, own)
  const letters = styles.character(id)
  const flip = (key: 'bold' | 'italic' | 'hidden'): boolean => (letters[key] ?? false) !== (style.run[key] ?? false)
  return over({ ...over(style.run, letters), bold: flip('bold'), italic: flip('italic'), hidden: flip('hidden') }, own)
}

function readContent(nodes: readonly XmlNode[], run: Run): void {
  const { reader, format, content } = run
  for (const element of nodes) {
    if (element.type !== 'element') continue
    const isShown = !format.hidden && reader.codes === 0
    switch (element.name) {
      case 'w:fldChar':
        content.push(...followField(element, reader))
        break
      case 'w:instrText': {
        const field = reader.fields.at(-1)
        if (field) field.code += textOf(element, 'w:instrText')
        break
      }
      case 'w:t':
        if (isShown) readText(element, run)
        else if (format.hidden) hide(element, reader)
        else reader.tally.leftOut += lettersOf(element)
        break
      case 'w:commentReference':
        reader.tally.comments++
        break
      case 'mc:AlternateContent':
        readContent(chooseAlternative(element, reader), run)
        break
      case 'w:drawing':
      case 'w:pict':
        readDrawing(element, reader)
        break
      case 'w:object':
        readObject(element, reader)
        break
      case 'w:ruby':
        readRuby(element, run)
        break
      case 'w:r':
        readContent(element.children, run)
        break
      default:
        if (isShown) addMark(element, run)
    }
  }
}

/** Adds what stands between letters: tabs, breaks, symbols, special hyphens, marks of notes. */
function addMark({ name, attributes }: XmlElement, run: Run): void {
  const { content } = run
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      content.push({ type: 'tab' })
      break
    // A break to the next page or column, or past a picture, also ends the line.
    case 'w:br':
    case 'w:cr':
      content.push({ type: 'break' })
      break
    // `<w:sym w:font="Wingdings" w:char="F0FC"/>`; the font may also be an ordinary one.
    case 'w:sym': {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16)
      if (code > 0 && code <= 0x10ffff) addSign(code, attributes['w:font'], run)
      break
    }
    case 'w:noBreakHyphen':
      content.push({ type: 'text', value: '\u2011' })
      break
    case 'w:softHyphen':
      content.push({ type: 'text', value: '\u00ad' })
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const noteType = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      content.push({ type: 'noteReference', noteType, noteId: attributes['w:id'] ?? '' })
      break
    }
  }
}

function readObject(element: XmlElement, reader: Reader): void {
  const { pictures } = reader.tally
  readDrawing(element, reader)
  // The picture of an embedded object only shows the object.
  reader.tally.pictures = pictures
}

/** The pronunciation of a word stands above it in small letters; here it follows in parentheses. */
function readRuby(element: XmlElement, run: Run): void {
  readContent(element.first('w:rubyBase')?.children ?? [], run)
  run.content.push({ type: 'text', value: ' (' })
  readContent(element.first('w:rt')?.children ?? [], run)
  run.content.push({ type: 'text', value: ')' })
}

/** The signs of symbol fonts are written as letters or private characters. */
function readText(element: XmlElement, run: Run): void {
  const { format, reader, content } = run
  for (const child of element.children) {
    if (child.type !== 'text') continue
    // Line ends in the XML are blanks; in Word, an element of its own ends a line.
    const text = child.value.replace(/[\r\n]+/g, ' ')
    addTo(reader.sizes, format.size ?? 20, text.length)
    if (isSymbolFont(format.font)) for (const sign of text) addSign(sign.codePointAt(0)!, format.font, run)
    else
      for (const piece of text.split(/([\uf000-\uf0ff])/)) {
        if (/^[\uf000-\uf0ff]$/.test(piece)) addSign(piece.charCodeAt(0), format.font, run)
        else if (piece !== '') content.push({ type: 'text', value: piece })
      }
  }
}

const SYMBOL_FONTS = new Set(['symbol', 'wingdings', 'wingdings 2', 'wingdings 3', 'webdings'])

const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && SYMBOL_FONTS.has(font.toLowerCase())

function addSign(code: number, font: string | undefined, { reader, content }: Run): void {
  reader.tally.symbols++
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const add = (value: string | undefined) => value !== undefined && content.push({ type: 'text', value })
  if (low === 0x20 || low === 0xa0) add(' ')
  else if (isSymbolFont(font) && low < 0x100) add(codePoint(font, low)?.string)
  // An unknown sign of a symbol font is most likely a bullet.
  else add(low === code ? String.fromCodePoint(code) : '•')
}
