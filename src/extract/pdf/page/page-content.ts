// A page of pdf.js in, letters in drawing order and ruled lines out, from the operators: real spaces, fonts and tags.

import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { withSigns } from './drawn-signs.js'
import type { Matrix } from './geometry.js'
import type { FontStyle, Glyph } from './glyph.js'
import type { Annotation } from './left-out.js'
import { linksOf } from './links.js'
import { type Direction, type OperatorFont, OperatorReader } from './operators.js'
import { readTags, type StructureNode } from './tags.js'

/** Reads one page. `names` are pdf.js' operators by number; `fonts` remembers the fonts from page to page. */
export async function readPage(
  page: PDFPageProxy,
  names: readonly string[],
  fonts: Map<string, OperatorFont>,
  isTagged: boolean,
) {
  const list = await page.getOperatorList()
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const fontOf = (id: string) => fontFor(id, page.commonObjs, fonts)
  const reader = new OperatorReader(transform as unknown as Matrix, fontOf, names.indexOf('endPath'))
  for (const [i, operator] of list.fnArray.entries()) reader.step(names[operator] ?? '', list.argsArray[i])
  const [main, ...others] = [...reader.directions.values()].sort((a, b) => b.glyphs.length - a.glyphs.length)
  const annotations = (await page.getAnnotations()) as readonly Annotation[]
  const structure = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null
  const quarter = quarterOf(main?.angle ?? 0)
  const isUpright = quarter === 0
  const outlines = [names.indexOf('stroke'), names.indexOf('closeStroke')]
  const [shapes, rules] = isUpright ? [reader.shapes, reader.rules] : [[], []]
  return {
    /** From 1. */
    number: page.pageNumber,
    width: quarter % 2 === 0 ? width : height,
    height: quarter % 2 === 0 ? height : width,
    /** How many letters have a font that does not say which letters they are. */
    unreadable: reader.unreadable,
    ...withSigns(main ? intoView(main, width, height) : [], shapes, rules, outlines),
    /** What the PDF says about its marked contents; empty where it is not tagged. */
    tags: readTags(structure),
    links: linksOf(annotations, transform as unknown as Matrix),
    pictures: reader.pictures,
    annotations,
    /** Null where the PDF is not tagged. */
    structure,
    /** Letters that run in other directions than most of the page, one list a direction, each turned upright. */
    aside: others.map(direction => intoView(direction, width, height)),
  }
}

export type PageContent = Awaited<ReturnType<typeof readPage>>

function quarterOf(angle: number): number {
  return Math.round(angle / (Math.PI / 2)) & 3
}

/** Moves turned text onto the turned page, so that nothing lies left of or above 0. */
function intoView({ angle, glyphs }: Direction, width: number, height: number): Glyph[] {
  const quarter = quarterOf(angle)
  const dx = quarter === 2 ? width : quarter === 3 ? height : 0
  const dy = quarter === 1 ? width : quarter === 2 ? height : 0
  if (dx === 0 && dy === 0) return glyphs
  return glyphs.map(g => ({ ...g, x: g.x + dx, end: g.end + dx, y: g.y + dy }))
}

interface PdfFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
}

type FontStore = Pick<Map<string, unknown>, 'has' | 'get'>

/** Looks up a font that pdf.js keeps with a page, each only once. `get` throws for one that was not loaded: `has` is asked first. */
function fontFor(id: string, store: FontStore, known: Map<string, OperatorFont>): OperatorFont {
  const seen = known.get(id)
  if (seen) return seen
  const found = (store.has(id) ? store.get(id) : {}) as PdfFont
  const font = { style: styleOf(found), widthScale: found.fontMatrix?.[0] ?? 0.001, vertical: found.vertical ?? false }
  known.set(id, font)
  return font
}

/** Bold: `BAAAAA+Arial-BoldMT`, `Arial,Bold`, `LiberationSans-BoldItalic`, `Roboto-Black`; not `Boldini-Regular`. */
const BOLD = /(?:Bold|Black|Heavy|Demi)(?![a-z])/

/** Italic: `TimesNewRomanPS-ItalicMT`, `DejaVuSans-Oblique`, `MinionPro-It`; not `Italiana-Regular`. */
const ITALIC = /(?:Italic|Oblique)(?![a-z])|-(?:Bold)?It$/

function styleOf(font: PdfFont): FontStyle {
  const name = font.name ?? ''
  return {
    bold: Boolean(font.bold || font.black) || BOLD.test(name),
    italic: Boolean(font.italic) || ITALIC.test(name),
  }
}
