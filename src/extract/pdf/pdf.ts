// A PDF in, its text out: glyphs → segments → furniture, layout → flow → paragraphs → pieces. Pictures are read by OCR.

import type { ExtractedText, ExtractionNote } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { ExtractionFailure, type ExtractOptions, note } from '../extractor.js'
import { countLetters } from '../letters.js'
import { layOutPages } from './layout/lay-out-pages.js'
import { NO_TEXT, notePagesUnread, pagesWithoutText, readByOcr } from './ocr/ocr.js'
import { openPdf } from './open.js'
import { noteLeftOut } from './page/left-out.js'
import { type ReadPage, type ReadPdf, readPages } from './page/read-pages.js'
import { makeFlow } from './paragraphs/flow.js'
import { makePieces } from './paragraphs/pieces.js'

/** Reads a PDF. Throws ExtractionFailure where it is encrypted, damaged, empty, or a picture that OCR cannot read. */
export async function extractPdf(bytes: Uint8Array, { ocr = true }: ExtractOptions = {}): Promise<ExtractedText> {
  const pdf = await readText(bytes)
  const { pages, notes } = pdf
  const bare = pagesWithoutText(pages)
  if (bare.length === 0) return asText(pdf, false)
  if (!ocr) {
    if (bare.length === pages.length)
      throw new ExtractionFailure(
        'no-text',
        `${NO_TEXT} OCR is switched off.`,
        'Switch it on, or run OCR on the file and import the result.',
      )
    // The note about these pages includes their pictures.
    const others = pages.map(page => (bare.includes(page.number) ? { ...page, pictures: [] } : page))
    return asText({ ...pdf, pages: others, notes: [...notes, notePagesUnread(bare, 'OCR is switched off.')] }, false)
  }
  const read = await readByOcr(bytes, pages, bare)
  const found = read.notes.some(n => n.code === 'ocr-text')
  if (read.pages.every(p => p.segments.length === 0))
    throw new ExtractionFailure(
      'empty',
      'The PDF has neither text nor a picture of text.',
      'Look at the file: its pages are blank.',
    )
  return asText({ ...pdf, pages: read.pages, notes: [...notes, ...read.notes] }, found)
}

async function readText(bytes: Uint8Array): Promise<ReadPdf> {
  const open = await openPdf(bytes)
  try {
    return await readPages(open)
  } finally {
    await open.close()
  }
}

function asText({ pages, notes, leftOut }: ReadPdf, ocr: boolean): ExtractedText {
  const composed = compose(makePieces(makeFlow(layOutPages(pages))), true)
  const losses = noteLosses(pages, composed.text)
  return {
    format: 'pdf',
    ...composed,
    encoding: null,
    ocr,
    notes: [...notes, ...noteLeftOut(leftOut, pages), ...losses],
  }
}

/** Compares the number of letters and digits on the pages with that in the text. */
function noteLosses(pages: readonly ReadPage[], text: string): ExtractionNote[] {
  let drawn = 0
  for (const { segments, aside } of pages)
    for (const segment of [...segments, ...aside.flat()]) drawn += countLetters(segment.text)
  const lost = drawn - countLetters(text)
  const unreadable = pages.reduce((sum, p) => sum + p.unreadable, 0)
  const told: string[] = []
  if (unreadable > 0) told.push(`${unreadable} letters of the PDF do not say which they are and were left out.`)
  if (lost > 0) told.push(`${lost} of ${drawn} letters on the pages are not in the text.`)
  return told.map(message => note('characters-lost', message))
}
