// A run in, as mammoth should read it out: its whole format, nothing hidden, breaks and symbols in forms it knows.

import { addTo } from '../../../model/count.js'
import { wingding } from '../../symbol.js'
import { makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import { over, type RunFormat, readRunFormat } from '../formats.js'
import type { ResolvedStyle } from '../styles.js'
import { prepareDrawing } from './drawing.js'
import { followField } from './fields.js'
import { chooseAlternative, hide, lettersOf, makeText, type Preparation } from './preparation.js'

interface Run {
  readonly format: RunFormat
  readonly content: XmlNode[]
  readonly preparation: Preparation
}

/** Prepares a run and adds it to its line. */
export function prepareRun(element: XmlElement, style: ResolvedStyle, preparation: Preparation, line: XmlNode[]): void {
  const format = resolve(element.first('w:rPr'), style, preparation)
  const run: Run = { format, content: [], preparation }
  readContent(element.children, run)
  if (run.content.length > 0) line.push(makeElement('w:r', {}, [spellOut(format, preparation), ...run.content]))
}

/** Bold, italic and hidden are switches: if the styles of both the paragraph and the letters set one, it is off. */
function resolve(properties: XmlElement | undefined, style: ResolvedStyle, { styles }: Preparation): RunFormat {
  if (!properties) return style.run
  const own = readRunFormat(properties)
  const id = properties.first('w:rStyle')?.attributes['w:val'] ?? null
  if (id === null) return over(style.run, own)
  const letters = styles.character(id)
  const flip = (key: 'bold' | 'italic' | 'hidden'): boolean => (letters[key] ?? false) !== (style.run[key] ?? false)
  return over({ ...over(style.run, letters), bold: flip('bold'), italic: flip('italic'), hidden: flip('hidden') }, own)
}

/** The properties that mammoth reads; runs that look the same share one element. */
function spellOut({ bold, italic, underline, size }: RunFormat, { looks }: Preparation): XmlElement {
  const points = size === undefined ? '' : String(Math.round(size))
  const key = `${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}${points}`
  const known = looks.get(key)
  if (known) return known
  const properties: XmlNode[] = []
  if (bold) properties.push(BOLD)
  if (italic) properties.push(ITALIC)
  if (underline) properties.push(UNDERLINE)
  if (points !== '') properties.push(makeElement('w:sz', { 'w:val': points }))
  const look = makeElement('w:rPr', {}, properties)
  looks.set(key, look)
  return look
}

const BOLD = makeElement('w:b')
const ITALIC = makeElement('w:i')
const UNDERLINE = makeElement('w:u', { 'w:val': 'single' })
const TAB = makeElement('w:tab')
const LINE_BREAK = makeElement('w:br')

function readContent(nodes: readonly XmlNode[], run: Run): void {
  const { preparation, format, content } = run
  for (const element of nodes) {
    if (element.type !== 'element') continue
    const isShown = !format.hidden && preparation.codes === 0
    switch (element.name) {
      case 'w:fldChar':
        content.push(...followField(element, preparation))
        break
      case 'w:instrText':
        preparation.fields.at(-1)?.code.push(element)
        content.push(element)
        break
      case 'w:t':
        if (isShown) prepareText(element, format, preparation, content)
        else if (format.hidden) hide(element, preparation)
        else preparation.tally.leftOut += lettersOf(element)
        break
      case 'w:commentReference':
        preparation.tally.comments++
        break
      case 'mc:AlternateContent':
        readContent(chooseAlternative(element, preparation), run)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(element, preparation)
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
function addMark(element: XmlElement, { preparation, content }: Run): void {
  switch (element.name) {
    case 'w:tab':
    case 'w:ptab':
      content.push(TAB)
      break
    // A break to the next page or column, or past a picture, also ends the line.
    case 'w:br':
    case 'w:cr':
      content.push(LINE_BREAK)
      break
    case 'w:sym':
      prepareSymbol(element, preparation, content)
      break
    case 'w:noBreakHyphen':
    case 'w:softHyphen':
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      content.push(element)
      break
  }
}

function readDrawing(element: XmlElement, preparation: Preparation): void {
  const { pictures } = preparation.tally
  prepareDrawing(element, preparation)
  // The picture of an embedded object only shows the object.
  if (element.name === 'w:object') preparation.tally.pictures = pictures
}

/** The pronunciation of a word stands above it in small letters; here it follows in parentheses. */
function readRuby(element: XmlElement, run: Run): void {
  readContent(element.first('w:rubyBase')?.children ?? [], run)
  run.content.push(makeText(' ('))
  readContent(element.first('w:rt')?.children ?? [], run)
  run.content.push(makeText(')'))
}

/** Fonts whose signs mammoth knows. */
const SYMBOL_FONTS = new Set(['symbol', 'wingdings', 'wingdings 2', 'wingdings 3', 'webdings'])

const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && SYMBOL_FONTS.has(font.toLowerCase())

/** As mammoth should read it: signs of symbol fonts, written as letters or private characters, become `w:sym`. */
function prepareText(element: XmlElement, format: RunFormat, preparation: Preparation, out: XmlNode[]): void {
  for (const child of element.children) {
    if (child.type !== 'text') continue
    // Line ends in the XML are blanks; in Word, an element of its own ends a line.
    const text = child.value.replace(/[\r\n]+/g, ' ')
    const size = format.size ?? 20
    addTo(preparation.sizes, size, text.length)
    if (isSymbolFont(format.font)) for (const sign of text) addSign(sign.codePointAt(0)!, format.font, preparation, out)
    else
      for (const piece of text.split(/([\uf000-\uf0ff])/)) {
        if (/^[\uf000-\uf0ff]$/.test(piece)) addSign(piece.charCodeAt(0), format.font, preparation, out)
        else if (piece !== '') out.push(makeText(piece))
      }
  }
}

/** `<w:sym w:font="Wingdings" w:char="F0FC"/>`; the font may also be an ordinary one. */
function prepareSymbol(element: XmlElement, preparation: Preparation, out: XmlNode[]): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  if (code > 0 && code <= 0x10ffff) addSign(code, element.attributes['w:font'], preparation, out)
}

function addSign(code: number, font: string | undefined, preparation: Preparation, out: XmlNode[]): void {
  preparation.tally.symbols++
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  // Of a sign that all formats share, mammoth may know a rarer form: 🗹 for ☑.
  const shared = font?.toLowerCase() === 'wingdings' ? wingding(low) : undefined
  if (low === 0x20 || low === 0xa0) out.push(makeText(' '))
  else if (shared) out.push(makeText(shared))
  else if (isSymbolFont(font) && low < 0x100) {
    out.push(makeElement('w:sym', { 'w:font': font, 'w:char': (0xf000 + low).toString(16).toUpperCase() }))
  } else if (low === code) out.push(makeText(String.fromCodePoint(code)))
  // An unknown sign of a symbol font is most likely a bullet.
  else out.push(makeText('•'))
}
