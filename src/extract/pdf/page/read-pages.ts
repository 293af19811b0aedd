// An open PDF in, what stands on each of its pages out. A page that cannot be read is left out and said so; where none can,
// the file is damaged.

import type { ExtractionNote } from '../../../model/extracted-text.js'
import { tellAlive } from '../../alive.js'
import { note } from '../../note.js'
import { damagedPdf, type OpenPdf } from '../open.js'
import { findSegments } from './find-segments.js'
import type { Glyph } from './glyph.js'
import { type LeftOut, namesOfAttachments, type Picture, takeIn } from './left-out.js'
import type { OperatorFont } from './operators.js'
import { type PageContent, readPage } from './page-content.js'
import type { Segment } from './segment.js'
import { cutAtTabStops } from './tab-stops.js'

export interface ReadPage extends Pick<PageContent, 'number' | 'width' | 'height' | 'rules'> {
  readonly segments: readonly Segment[]
  /** Text that runs in another direction than the page's, one list a direction. */
  readonly aside: readonly (readonly Segment[])[]
  /** How many letters are drawn without saying which they are: no text for anybody, but a picture of it. */
  readonly unreadable: number
  /** Those that nobody has read. */
  readonly pictures: readonly Picture[]
  /** Whether the text was read by OCR. */
  readonly isPicture?: boolean
}

/** More pages than any minutes have; a longer file is read in part. */
const MOST_PAGES = 3000

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly leftOut: LeftOut
  readonly notes: readonly ExtractionNote[]
}

export async function readPages({ pdf, operators }: OpenPdf): Promise<ReadPdf> {
  const fonts = new Map<string, OperatorFont>()
  const isTagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true
  const pages: ReadPage[] = []
  const lost: number[] = []
  const leftOut: LeftOut = { descriptions: new Set(), objects: await namesOfAttachments(pdf), comments: 0 }
  let outside = 0
  let firstError: unknown = null
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    tellAlive()
    try {
      const page = await pdf.getPage(number)
      const content = await readPage(page, operators, fonts, isTagged)
      const { width, height, rules, unreadable, pictures } = content
      const seen = content.glyphs.filter(g => isOnPage(g, width, height))
      outside += content.glyphs.length - seen.length
      const segments = cutAtTabStops(findSegments(seen, content))
      const aside = content.aside.map(g => findSegments(g))
      pages.push({ number, width, height, rules, unreadable, pictures, segments, aside })
      takeIn(content, leftOut)
      page.cleanup()
    } catch (error) {
      firstError ??= error
      lost.push(number)
    }
  }
  if (pages.length === 0) throw damagedPdf("None of the PDF's pages can be read", firstError)
  return { pages, leftOut, notes: [...noteLost(lost, pdf.numPages), ...noteOutside(outside)] }
}

function isOnPage(glyph: Glyph, width: number, height: number): boolean {
  return glyph.end > -1 && glyph.x < width + 1 && glyph.y > -1 && glyph.y - glyph.size < height + 1
}

function noteLost(lost: readonly number[], pages: number): ExtractionNote[] {
  const notes: ExtractionNote[] = []
  const add = (message: string): void => void notes.push(note('partial-extraction', message))
  if (lost.length > 0) add(`${lost.length === 1 ? 'Page' : 'Pages'} ${lost.slice(0, 20).join(', ')} could not be read.`)
  if (pages > MOST_PAGES) add(`Only the first ${MOST_PAGES} of ${pages} pages were read.`)
  return notes
}

function noteOutside(letters: number): ExtractionNote[] {
  if (letters === 0) return []
  const message = `${letters} letters stand outside the page, where no reader sees them, and were left out.`
  return [note('hidden-text', message)]
}
