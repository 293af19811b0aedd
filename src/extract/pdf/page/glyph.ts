// One letter on the page, and the style of its font.

/** Equal objects are the same font. */
export interface FontStyle {
  readonly bold: boolean
  readonly italic: boolean
}

/** A letter, in points from the left and top of the page as held. `y`: baseline; `end`: where the next would start. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly font: FontStyle
  /** The marked content it belongs to in a tagged PDF, or -1. */
  readonly mark: number
  /** Whether it is the first letter drawn by one operator. */
  readonly first: boolean
  /** Whether the program that made the PDF marked it as page furniture or ornament. */
  readonly artifact: boolean
}
