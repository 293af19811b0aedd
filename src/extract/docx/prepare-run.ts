// A run of the XML in, the run as mammoth is to read it out: its format spelt out, hidden text and the code of fields
// gone, breaks and symbols in forms that mammoth knows. Text boxes met on the way are handed to the paragraph.

import { followField } from './fields.js'
import { over, type RunFormat, readRunFormat } from './formats.js'
import { chooseAlternative, hide, lettersOf, type Preparation } from './preparation.js'
import { prepareDrawing } from './prepare-drawing.js'
import { prepareSymbol, prepareText } from './prepare-text.js'
import type { ResolvedStyle } from './styles.js'
import { makeElement, type XmlElement, type XmlNode } from './xml.js'

interface Run {
  readonly format: RunFormat
  readonly content: XmlNode[]
  readonly preparation: Preparation
  /** Prepares the paragraphs of a text box that hangs on the run. */
  readonly readBlocks: (nodes: readonly XmlNode[]) => XmlNode[]
}

export function prepareRun(
  element: XmlElement,
  style: ResolvedStyle,
  preparation: Preparation,
  readBlocks: Run['readBlocks'],
): XmlElement | null {
  const format = resolve(element.first('w:rPr'), style, preparation)
  const run: Run = { format, content: [], preparation, readBlocks }
  readContent(element.children, run)
  return run.content.length === 0 ? null : makeElement('w:r', {}, [spellOut(format), ...run.content])
}

/** Bold, italic and hidden are switches: said by both the paragraph's and the letters' style they cancel out. */
function resolve(properties: XmlElement | undefined, style: ResolvedStyle, { styles }: Preparation): RunFormat {
  if (!properties) return style.run
  const own = readRunFormat(properties)
  const id = properties.first('w:rStyle')?.attributes['w:val'] ?? null
  if (id === null) return over(style.run, own)
  const letters = styles.character(id)
  const flip = (key: 'bold' | 'italic' | 'hidden'): boolean => (letters[key] ?? false) !== (style.run[key] ?? false)
  return over({ ...over(style.run, letters), bold: flip('bold'), italic: flip('italic'), hidden: flip('hidden') }, own)
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
const TAB = makeElement('w:tab')
const LINE_BREAK = makeElement('w:br')
const EMPTY = makeElement('')

function readContent(nodes: readonly XmlNode[], run: Run): void {
  const { preparation, format, content } = run
  for (const element of nodes) {
    if (element.type !== 'element') continue
    const shown = !format.hidden && preparation.codes === 0
    switch (element.name) {
      case 'w:fldChar':
        content.push(...followField(element, preparation))
        break
      case 'w:instrText':
        preparation.fields.at(-1)?.code.push(element)
        content.push(element)
        break
      case 'w:t':
        if (shown) prepareText(element, format, preparation, content)
        else if (format.hidden) hide(element, preparation)
        else preparation.tally.leftOut += lettersOf(element)
        break
      case 'w:tab':
      case 'w:ptab':
        if (shown) content.push(TAB)
        break
      // A break to the next page, column or past a picture ends the line too.
      case 'w:br':
      case 'w:cr':
        if (shown) content.push(LINE_BREAK)
        break
      case 'w:sym':
        if (shown) prepareSymbol(element, preparation, content)
        break
      case 'w:noBreakHyphen':
      case 'w:softHyphen':
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (shown) content.push(element)
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
        prepareDrawing(element, preparation, run.readBlocks)
        break
      case 'w:ruby':
        // How a word is said stands above it in small letters, and says nothing more.
        preparation.tally.leftOut += lettersOf(element) - lettersOf(element.first('w:rubyBase') ?? EMPTY)
        readContent(element.first('w:rubyBase')?.children ?? [], run)
        break
      case 'w:r':
        readContent(element.children, run)
        break
      default:
    }
  }
}
