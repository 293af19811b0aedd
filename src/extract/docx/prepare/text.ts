// The text of a run in, the text as mammoth should read it out. The signs of symbol fonts are written as letters or private
// characters; mammoth knows what they look like if they are given as `w:sym`.

import { addTo } from '../../../model/count.js'
import { makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import type { RunFormat } from '../formats.js'
import { makeText, type Preparation } from './preparation.js'

/** Fonts whose signs mammoth knows. */
const SYMBOL_FONTS = new Set(['symbol', 'wingdings', 'wingdings 2', 'wingdings 3', 'webdings'])

const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && SYMBOL_FONTS.has(font.toLowerCase())

export function prepareText(element: XmlElement, format: RunFormat, preparation: Preparation, out: XmlNode[]): void {
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
export function prepareSymbol(element: XmlElement, preparation: Preparation, out: XmlNode[]): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  if (code > 0 && code <= 0x10ffff) addSign(code, element.attributes['w:font'], preparation, out)
}

function addSign(code: number, font: string | undefined, preparation: Preparation, out: XmlNode[]): void {
  preparation.tally.symbols++
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (low === 0x20 || low === 0xa0) out.push(makeText(' '))
  else if (isSymbolFont(font) && low < 0x100) {
    out.push(makeElement('w:sym', { 'w:font': font, 'w:char': (0xf000 + low).toString(16).toUpperCase() }))
  } else if (low === code) out.push(makeText(String.fromCodePoint(code)))
  // An unknown sign of a symbol font is most likely a bullet.
  else out.push(makeText('•'))
}
