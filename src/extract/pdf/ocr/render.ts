// A page of an open PDF in, a picture of it out, from which OCR reads the letters.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Pixels } from './ink.js'

export interface PagePicture {
  readonly png: Uint8Array
  readonly pixels: Pixels
  /** Pixels to a point. */
  readonly scale: number
  /** Of the page as a reader holds it, in points. */
  readonly width: number
  readonly height: number
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

/** Draws a page. Throws where no canvas is installed. */
export async function renderPage(pdf: PDFDocumentProxy, number: number): Promise<PagePicture> {
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
