// A PDF's bytes in, its text out: glyphs → segments → furniture and layout → flow → paragraphs → pieces.

import type { ExtractedText } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { ExtractionFailure } from '../failure.js'
import { makeFlow } from './flow.js'
import { findFootnotes } from './footnotes.js'
import { findFurniture } from './furniture.js'
import { layOut, type SharedColumns } from './layout.js'
import { makeColumn } from './line.js'
import { openPdf } from './open.js'
import type { OperatorFont } from './operators.js'
import { readPage } from './page-content.js'
import { makePieces } from './pieces.js'
import { findSegments, type Segment } from './segment.js'
import { cutAtTabStops } from './tab-stops.js'

/** Reads a PDF. Throws ExtractionFailure where it is encrypted, damaged, empty, or a picture without text. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const { pdf, operators, close } = await openPdf(bytes)
  try {
    const fonts = new Map<string, OperatorFont>()
    const isTagged = (await pdf.getMarkInfo())?.Marked === true
    const pages = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { width, height, glyphs, rules, tags } = await readPage(page, operators, fonts, isTagged)
      pages.push({ number, width, height, rules, segments: cutAtTabStops(findSegments(glyphs, rules, tags)) })
      page.cleanup()
    }
    if (pages.every(p => p.segments.length === 0))
      throw new ExtractionFailure(
        'no-text',
        'The PDF is a picture without a text layer.',
        'Run OCR on it and import the result.',
      )
    const furniture = findFurniture(pages)
    const shared = new Map<number, SharedColumns>()
    const body = bodySize(pages.flatMap(p => p.segments))
    const laidOut = pages.map(({ number, width, segments, rules }, i) => {
      const columns = shared.get(Math.round(width)) ?? { main: makeColumn('text'), others: new Map() }
      shared.set(Math.round(width), columns)
      const aside = new Set(furniture[i]!.flatMap(f => f.segments))
      const inside = segments.filter(s => !aside.has(s))
      const notes = findFootnotes(inside, rules, body, width)
      const text = inside.filter(s => !notes.has(s))
      const own = { main: makeColumn('text'), others: new Map() }
      return {
        number,
        zones: layOut(text, rules, number, columns),
        footnotes: layOut([...notes], [], number, own),
        furniture: furniture[i]!,
      }
    })
    const composed = compose(makePieces(makeFlow(laidOut)), true)
    return { format: 'pdf', ...composed, encoding: null, ocr: false, notes: [] }
  } finally {
    await close()
  }
}

/** The letter size of most of the text, in points. */
function bodySize(segments: readonly Segment[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [11, 0])[0]
}
