// A PDF's bytes in, its text out: glyphs → segments → furniture and layout → flow → paragraphs → pieces.

import type { ExtractedText } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { ExtractionFailure } from '../failure.js'
import { makeFlow } from './flow.js'
import { layOutPages } from './lay-out-pages.js'
import { openPdf } from './open.js'
import { makePieces } from './pieces.js'
import { readPages } from './read-pages.js'

/** Reads a PDF. Throws ExtractionFailure where it is encrypted, damaged, empty, or a picture without text. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const open = await openPdf(bytes)
  try {
    const { pages, notes } = await readPages(open)
    if (pages.every(p => p.segments.length === 0))
      throw new ExtractionFailure(
        'no-text',
        'The PDF is a picture without a text layer.',
        'Run OCR on it and import the result.',
      )
    const composed = compose(makePieces(makeFlow(layOutPages(pages))), true)
    return { format: 'pdf', ...composed, encoding: null, ocr: false, notes }
  } finally {
    await open.close()
  }
}
