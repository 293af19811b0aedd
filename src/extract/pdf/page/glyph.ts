// One letter on the page, and the style of its font.

export interface FontStyle {
  /** As pdf.js calls it; equal names are the same font. */
  readonly id: string
  readonly bold: boolean
  readonly italic: boolean
}

/**
 * A letter where it stands: points from the left and top edge of the page as a reader holds it.
 * `y` is the baseline, `end` where the next letter would start.
 */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly font: FontStyle
  /** Id of the marked content it belongs to (tagged PDFs), or -1. */
  readonly mark: number
  /** Whether it is the first of what was drawn in one go. */
  readonly first: boolean
  /** Marked as page furniture or ornament by the program that made the PDF. */
  readonly artifact: boolean
}
