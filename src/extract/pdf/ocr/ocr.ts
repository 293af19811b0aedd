// The pages of a PDF that hold a picture and no text in; the same pages with what OCR read on them out.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { ExtractionNote } from '../../../model/extracted-text.js'
import { ExtractionFailure, note, tellAlive } from '../../extractor.js'
import { loadCanvas } from '../load.js'
import { openPdf } from '../open.js'
import { shareOfPictures } from '../page/left-out.js'
import type { ReadPage } from '../page/read-pages.js'
import type { Segment } from '../page/segment.js'
import { hasInk, type Pixels } from './ink.js'
import { type OcrEngine, OcrUnavailable, startOcr } from './ocr-engine.js'
import { meanConfidence, type OcrPage, ocrSegments } from './ocr-segments.js'

export interface OcrResult {
  readonly pages: readonly ReadPage[]
  readonly notes: readonly ExtractionNote[]
}

/** The reason given for a PDF all of whose pages need OCR. */
export const NO_TEXT = 'The PDF holds pictures of text, or letters that do not say which they are.'

/** If there are fewer letters than this on a page, they are a stamp or page number and not its text. */
const FEW = 12

/** If a smaller share of a text than this is letters, it is the codes of a font and not words. */
const LETTERS = 0.35

/** The numbers of pages with next to no text, or with text that does not say which letters it shows. */
export function pagesWithoutText(pages: readonly ReadPage[]): number[] {
  const texts = new Map(pages.map(p => [p, [...p.segments, ...p.aside.flat()].map(s => s.text).join('')]))
  const all = [...texts.values()].join('')
  const isCode = all.length > 300 && share(all) < LETTERS
  return pages.flatMap(page => {
    const text = texts.get(page)!
    const isBare = text.length < FEW || page.unreadable > 0.2 * (text.length + page.unreadable)
    return isBare || (isCode && share(text) < LETTERS) || isStamped(page) ? [page.number] : []
  })
}

/** Whether a picture covers most of the page and text stands only at its edges: a stamp, a file number, a page number. */
function isStamped(page: ReadPage): boolean {
  if (shareOfPictures(page) < 0.6) return false
  const [top, bottom] = [0.08 * page.height, 0.92 * page.height]
  return [...page.segments, ...page.aside.flat()].every(({ y }) => y < top || y > bottom)
}

/** Text that is drawn on a scanned page replaces what OCR read at the same place. */
function withStamps(read: readonly Segment[], page: ReadPage): readonly Segment[] {
  if (!isStamped(page)) return read
  const overlaps = (a: Segment, b: Segment): boolean => Math.abs(a.y - b.y) < b.size / 2 && a.x < b.end && a.end > b.x
  const stamps = page.segments
  return [...read.filter(segment => !stamps.some(stamp => overlaps(segment, stamp))), ...stamps]
}

/** The share of letters in a text. */
function share(text: string): number {
  const shown = text.replace(/[\s.…_·-]+/g, '')
  return shown.replace(/\P{L}+/gu, '').length / Math.max(1, shown.length)
}

/** Blank pages stay blank. Where OCR fails, throws if no page has any text, and else notes what was not read. */
export async function readByOcr(
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  numbers: readonly number[],
  start: () => Promise<OcrEngine> = startOcr,
): Promise<OcrResult> {
  const engine = lazyEngine(start)
  try {
    if (!loadCanvas())
      throw new OcrUnavailable(
        'Pages cannot be drawn: @napi-rs/canvas is not installed.',
        'Run npm install --include=optional, or run OCR on the file and import the result.',
      )
    return await readPictures(engine, bytes, pages, numbers)
  } catch (error) {
    const advice = error instanceof OcrUnavailable ? error.advice : 'Run OCR on it elsewhere and import the result.'
    const why = error instanceof Error ? error.message : String(error)
    if (numbers.length === pages.length) throw new ExtractionFailure('no-text', `${NO_TEXT} ${why}`, advice)
    return { pages, notes: [notePagesUnread(numbers, `${why} ${advice}`)] }
  } finally {
    await engine.close()
  }
}

/** The note about pages without text that were left as they are. */
export function notePagesUnread(numbers: readonly number[], why: string): ExtractionNote {
  return note('partial-extraction', `${listPages(numbers)} of the PDF: no text, and not read by OCR. ${why}`)
}

/** An engine that is started for the first page that needs it. */
function lazyEngine(start: () => Promise<OcrEngine>): OcrEngine {
  let starting: Promise<OcrEngine> | null = null
  return {
    async read(png) {
      starting ??= start()
      return (await starting).read(png)
    },
    async close() {
      await (await starting?.catch(() => null))?.close()
    },
  }
}

async function readPictures(
  engine: OcrEngine,
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  numbers: readonly number[],
): Promise<OcrResult> {
  const { pdf, close } = await openPdf(bytes, true)
  const read = new Map<number, OcrPage>()
  const result = new Map<number, ReadPage>(pages.map(p => [p.number, p]))
  try {
    for (const number of numbers) {
      tellAlive()
      const { png, pixels, scale, width, height } = await renderPage(pdf, number)
      if (!hasInk(pixels)) continue
      const ocr = { lines: await engine.read(png), pixels, scale }
      if (!ocr.lines.some(l => l.words.length > 0)) continue
      const { segments: words, rules } = ocrSegments(ocr)
      const segments = withStamps(words, result.get(number)!)
      result.set(number, {
        number,
        width,
        height,
        rules,
        segments,
        aside: [],
        unreadable: 0,
        pictures: [],
        isPicture: true,
      })
      read.set(number, { ...ocr, pixels: { ...pixels, data: new Uint8ClampedArray() } })
    }
  } finally {
    await close()
  }
  if (read.size === 0) return { pages, notes: [] }
  const mean = meanConfidence([...read.values()]).toFixed(0)
  const message = `${listPages([...read.keys()])} read by OCR, with a mean confidence of ${mean} %.`
  return { pages: pages.map(p => result.get(p.number)!), notes: [note('ocr-text', message)] }
}

function listPages(numbers: readonly number[]): string {
  const listed = numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} …` : numbers.join(', ')
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${listed}`
}

/** Dots per inch that OCR works best with. */
const RESOLUTION = 300

/** The longest side of a picture, in pixels. */
const LONGEST = 5000

interface Drawing {
  readonly canvas: { toBuffer(type: 'image/png'): Uint8Array }
  readonly context: { getImageData(x: number, y: number, width: number, height: number): Pixels }
}

interface CanvasFactory {
  create(width: number, height: number): Drawing
  destroy(canvas: unknown): void
}

/** `scale`: pixels to a point; width and height in points, as a reader holds it. Throws where there is no canvas. */
export async function renderPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(RESOLUTION / 72, LONGEST / Math.max(width, height))
  const viewport = page.getViewport({ scale })
  const factory = (pdf as unknown as { canvasFactory: CanvasFactory }).canvasFactory
  const across = Math.ceil(viewport.width)
  const down = Math.ceil(viewport.height)
  const drawing = factory.create(across, down)
  try {
    const { canvas, context } = drawing
    await page.render({ canvas, canvasContext: context, viewport, background: 'white' } as never).promise
    const pixels = context.getImageData(0, 0, across, down)
    return { png: new Uint8Array(canvas.toBuffer('image/png')), pixels, scale, width, height }
  } finally {
    factory.destroy(drawing)
    page.cleanup()
  }
}
