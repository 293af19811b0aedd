// An open PDF in, what stands on its pages out. One that cannot be read is noted; if none can, the file is damaged.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ExtractionNote } from '../../../model/extracted-text.js'
import { note, tellAlive } from '../../extractor.js'
import { damagedPdf, type OpenPdf } from '../open.js'
import { findSegments } from './find-segments.js'
import type { Glyph } from './glyph.js'
import { countLeftOut, type LeftOut, namesOfAttachments, type Picture } from './left-out.js'
import type { OperatorFont } from './operators.js'
import { type PageContent, readPage } from './page-content.js'
import type { Segment } from './segment.js'
import { cutAtTabStops } from './tab-stops.js'

export interface ReadPage extends Pick<PageContent, 'number' | 'width' | 'height' | 'rules'> {
  readonly segments: readonly Segment[]
  /** Text that runs in other directions than most of the page, one list a direction. */
  readonly aside: readonly (readonly Segment[])[]
  /** How many letters have a font that does not say which letters they are: only a picture of text. */
  readonly unreadable: number
  /** Pictures that were not read by OCR. */
  readonly pictures: readonly Picture[]
  /** Whether the text was read by OCR. */
  readonly isPicture?: boolean
}

/** No minutes have so many pages; of a longer file only these are read. */
const MOST_PAGES = 3000

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly leftOut: LeftOut
  readonly notes: readonly ExtractionNote[]
}

export async function readPages({ pdf, operators, isCut }: OpenPdf): Promise<ReadPdf> {
  const fonts = new Map<string, OperatorFont>()
  const isTagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true
  const pages: ReadPage[] = []
  const lost: number[] = []
  const leftOut: LeftOut = { descriptions: new Set(), objects: await namesOfAttachments(pdf), comments: 0 }
  let outside = 0
  let firstError: unknown = null
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    tellAlive()
    // A page is read without a pause: between two, whatever else the process has to do gets its turn.
    await nextTurn()
    try {
      const page = await pdf.getPage(number)
      const content = await readPage(page, operators, fonts, isTagged)
      const { width, height, rules, unreadable, pictures } = content
      const seen = content.glyphs.filter(g => isOnPage(g, width, height))
      outside += content.glyphs.length - seen.length
      const segments = cutAtTabStops(findSegments(seen, content))
      const aside = content.aside.map(g => findSegments(g))
      pages.push({ number, width, height, rules, unreadable, pictures, segments, aside })
      countLeftOut(content, leftOut)
      page.cleanup()
    } catch (error) {
      firstError ??= error
      lost.push(number)
    }
  }
  if (pages.length === 0) throw damagedPdf("None of the PDF's pages can be read", firstError)
  return { pages, leftOut, notes: [...noteLost(lost, pdf.numPages, isCut()), ...noteOutside(outside)] }
}

function isOnPage(glyph: Glyph, width: number, height: number): boolean {
  return glyph.end > -1 && glyph.x < width + 1 && glyph.y > -1 && glyph.y - glyph.size < height + 1
}

function noteLost(lost: readonly number[], pages: number, isCut: boolean): ExtractionNote[] {
  const notes: ExtractionNote[] = []
  const add = (message: string): void => void notes.push(note('partial-extraction', message))
  if (lost.length > 0) add(`${lost.length === 1 ? 'Page' : 'Pages'} ${lost.slice(0, 20).join(', ')} could not be read.`)
  if (isCut) add('What unpacks to more than 256 MB was not read.')
  if (pages > MOST_PAGES) add(`Only the first ${MOST_PAGES} of ${pages} pages were read.`)
  return notes
}

function noteOutside(letters: number): ExtractionNote[] {
  if (letters === 0) return []
  const message = `${letters} letters stand outside the page, where no reader sees them, and were left out.`
  return [note('hidden-text', message)]
}
