// Whether a font is bold or italic, from its own flags or from its name.

import type { FontStyle } from './glyph.js'
import type { OperatorFont } from './operators.js'

/** The fonts that pdf.js keeps with a page. `get` throws for a font that was not loaded, so `has` is asked first. */
interface FontStore {
  has(id: string): boolean
  get(id: string): unknown
}

interface PdfFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
}

/** Looks up a font; each one only once in a document. */
export function fontFor(id: string, store: FontStore, known: Map<string, OperatorFont>): OperatorFont {
  const seen = known.get(id)
  if (seen) return seen
  const found = (store.has(id) ? store.get(id) : {}) as PdfFont
  const font = {
    style: styleOf(id, found),
    widthScale: found.fontMatrix?.[0] ?? 0.001,
    vertical: found.vertical ?? false,
  }
  known.set(id, font)
  return font
}

/** Bold: `BAAAAA+Arial-BoldMT`, `Arial,Bold`, `LiberationSans-BoldItalic`, `Roboto-Black`; not `Boldini-Regular`. */
const BOLD = /(?:Bold|Black|Heavy|Demi)(?![a-z])/

/** Italic: `TimesNewRomanPS-ItalicMT`, `DejaVuSans-Oblique`, `MinionPro-It`; not `Italiana-Regular`. */
const ITALIC = /(?:Italic|Oblique)(?![a-z])|-(?:Bold)?It$/

function styleOf(id: string, font: PdfFont): FontStyle {
  const name = font.name ?? ''
  return {
    id,
    bold: Boolean(font.bold || font.black) || BOLD.test(name),
    italic: Boolean(font.italic) || ITALIC.test(name),
  }
}
