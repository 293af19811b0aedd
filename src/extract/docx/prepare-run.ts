// A run of the XML in, the run as mammoth is to read it out: its format spelt out, hidden text and the code of fields
// gone, breaks and symbols in forms that mammoth knows. Text boxes met on the way are handed to the paragraph.

import { chooseAlternative, lettersOf, type Preparation, prepareBoxes } from './prepare.js'
import { over, type ResolvedStyle, type RunFormat, readRunFormat } from './styles.js'
import { makeElement, type XmlElement, type XmlNode } from './xml.js'

export function prepareRun(element: XmlElement, style: ResolvedStyle, preparation: Preparation): XmlElement | null {
  const properties = element.first('w:rPr')
  const format = resolve(properties, style, preparation)
  const content: XmlNode[] = []
  for (const child of element.children) {
    if (child.type === 'element' && child !== properties) prepareContent(child, format, preparation, content)
  }
  return content.length === 0 ? null : makeElement('w:r', {}, [spellOut(format), ...content])
}

/** Bold, italic and hidden are switches: said by both the paragraph's and the letters' style they cancel out. */
function resolve(properties: XmlElement | undefined, style: ResolvedStyle, { styles }: Preparation): RunFormat {
  const own = readRunFormat(properties)
  const id = properties?.first('w:rStyle')?.attributes['w:val'] ?? null
  if (id === null) return over(style.run, own)
  const letters = styles.character(id)
  const toggled = over(style.run, letters)
  const flip = (key: 'bold' | 'italic' | 'hidden'): boolean => (letters[key] ?? false) !== (style.run[key] ?? false)
  return over({ ...toggled, bold: flip('bold'), italic: flip('italic'), hidden: flip('hidden') }, own)
}

function spellOut(format: RunFormat): XmlElement {
  const properties: XmlNode[] = []
  if (format.bold) properties.push(BOLD)
  if (format.italic) properties.push(ITALIC)
  if (format.underline) properties.push(UNDERLINE)
  if (format.size !== undefined) properties.push(makeElement('w:sz', { 'w:val': String(Math.round(format.size)) }))
  return makeElement('w:rPr', {}, properties)
}

const BOLD = makeElement('w:b')
const ITALIC = makeElement('w:i')
const UNDERLINE = makeElement('w:u', { 'w:val': 'single' })

function prepareContent(element: XmlElement, format: RunFormat, preparation: Preparation, out: XmlNode[]): void {
  const { fields, tally } = preparation
  const shown = !format.hidden && fields.every(field => field.inResult)
  switch (element.name) {
    case 'w:fldChar':
      followField(element, preparation)
      out.push(element)
      return
    case 'w:instrText':
      fields.at(-1)?.code.push(element)
      out.push(element)
      return
    case 'w:t':
      if (shown) prepareText(element, format, preparation, out)
      else {
        const letters = lettersOf(element)
        tally.leftOut += letters
        if (format.hidden) tally.hidden += letters
      }
      return
    case 'w:tab':
    case 'w:ptab':
      if (shown) out.push(TAB)
      return
    case 'w:br':
      // Breaks for columns, pages and around pictures all end the line.
      if (shown) out.push(LINE_BREAK)
      return
    case 'w:cr':
      if (shown) out.push(LINE_BREAK)
      return
    case 'w:sym':
    case 'w:noBreakHyphen':
    case 'w:softHyphen':
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (shown) out.push(element)
      return
    case 'w:commentReference':
      tally.comments++
      return
    case 'mc:AlternateContent':
      for (const child of chooseAlternative(element, preparation)) {
        if (child.type === 'element') prepareContent(child, format, preparation, out)
      }
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      prepareBoxes(element, preparation)
      return
    case 'w:ruby':
      for (const child of element.first('w:rubyBase')?.children ?? []) {
        if (child.type !== 'element') continue
        for (const inner of child.children)
          if (inner.type === 'element') prepareContent(inner, format, preparation, out)
      }
      return
    default:
  }
}

const TAB = makeElement('w:tab')
const LINE_BREAK = makeElement('w:br')

function followField(element: XmlElement, { fields }: Preparation): void {
  const type = element.attributes['w:fldCharType']
  const field = fields.at(-1)
  if (type === 'begin') fields.push({ inResult: false, code: [] })
  else if (type === 'end') fields.pop()
  else if (type === 'separate' && field) {
    field.inResult = true
    tidyLinkCode(field.code)
  }
}

/** `HYPERLINK "http://…" \o "tip"`: mammoth takes everything between the first and the last quote for the address. */
function tidyLinkCode(code: readonly XmlElement[]): void {
  const first = code[0]
  const text = code
    .map(element => element.children.map(child => (child.type === 'text' ? child.value : '')).join(''))
    .join('')
  const link = /^\s*HYPERLINK\s+(?:\\[a-km-z]\s+)*"([^"]*)"/.exec(text)
  if (!first || !link) return
  for (const element of code) element.children = []
  first.children = [{ type: 'text', value: ` HYPERLINK "${link[1]}" ` }]
}

/** Symbol fonts write their signs as private characters (U+F0B7); as `w:sym` mammoth knows what they look like. */
function prepareText(element: XmlElement, format: RunFormat, { sizes }: Preparation, out: XmlNode[]): void {
  for (const child of element.children) {
    if (child.type !== 'text') continue
    const text = child.value.replace(/[\r\n]+/g, ' ')
    const size = format.size ?? 20
    sizes.set(size, (sizes.get(size) ?? 0) + text.length)
    for (const piece of text.split(/([\uf000-\uf0ff])/)) {
      const code = piece.charCodeAt(0)
      if (piece === '') continue
      if (piece.length === 1 && code >= 0xf000 && code <= 0xf0ff) {
        out.push(makeElement('w:sym', { 'w:font': format.font ?? 'Symbol', 'w:char': code.toString(16).toUpperCase() }))
      } else out.push(makeElement('w:t', {}, [{ type: 'text', value: piece }]))
    }
  }
}
