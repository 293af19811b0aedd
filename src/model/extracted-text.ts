// What extraction gives to the parser: the canonical text, and hints of the layout about its parts.
//
// For every format, the canonical text has these properties:
// - NFC, `\n` line ends, and no other control characters than tabs;
// - one line for each paragraph, list entry, heading or table row: lines wrapped by the page are joined;
// - a blank line where the source leaves space between paragraphs;
// - one tab between table cells, and between a label and its value if they are separated by a tab stop;
// - automatic numbers and bullets are part of the text, as they would be printed.

import type { DiagnosticCode } from './diagnostic.js'
import type { Span } from './span.js'

export const FORMATS = ['pdf', 'docx', 'txt', 'doc', 'rtf', 'odt', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** What a block is on the page. `header`, `footer`, `page-number` and `footnote` are furniture. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'cell'
  | 'box'
  | 'footnote'
  | 'header'
  | 'footer'
  | 'page-number'

/** One paragraph, heading, list entry, table cell or piece of furniture. Blocks are in text order and do not overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Heading level or list depth, from 1; null if the source does not say. */
  readonly level: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Letter size relative to the document's body text: 1 = the same. */
  readonly size: number
  /** Distance from the left margin of the text, in body-text letter heights (em), rounded to 0.5. */
  readonly indent: number
  /** The place of a cell: table (from 0 within the document), row and column (from 0). */
  readonly cell: Cell | null
  /** Bold passages inside a block that is not bold as a whole. */
  readonly emphasis: readonly Span[]
}

export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A doubt or a loss that the extractor knows of. */
export interface ExtractionNote {
  readonly code: DiagnosticCode
  readonly message: string
  readonly span: Span | null
}

export interface Link {
  readonly span: Span
  readonly href: string
}

export interface ExtractedText {
  readonly format: Format
  readonly text: string
  readonly blocks: readonly Block[]
  /** The offset at which each page begins (the first is 0); null if the format has no pages. */
  readonly pages: readonly number[] | null
  readonly links: readonly Link[]
  /** What a text file was read as; null for other formats. */
  readonly encoding: string | null
  readonly ocr: boolean
  readonly notes: readonly ExtractionNote[]
}
