// What every extractor produces: the pieces of a document in reading order, before offsets exist.

import type { BlockKind } from '../model/extracted-text.js'

/** A run of text inside a piece. */
export interface Part {
  /** As written; may hold `\n` for a line break that is meant, `\t` for a tab stop. */
  readonly text: string
  readonly bold?: boolean
  readonly href?: string
  /** The page this part stands on, from 1; where it differs from the part before, a page begins here. */
  readonly page?: number
}

export interface PieceStyle {
  readonly level?: number | null
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** Relative to body text: 1 = the same. */
  readonly size?: number
  /** In em from the left margin. */
  readonly indent?: number
}

/** What stands at the edges of pages. */
export type FurnitureKind = Extract<BlockKind, 'header' | 'footer' | 'page-number'>

/** One paragraph, heading, list entry or piece of furniture. */
export interface TextPiece extends PieceStyle {
  readonly kind: Exclude<BlockKind, 'cell'>
  readonly parts: readonly Part[]
  /** Whether the source leaves space before this piece (a blank line in the canonical text). */
  readonly gap: boolean
}

export interface CellPiece extends PieceStyle {
  readonly column: number
  readonly columnSpan?: number
  readonly rowSpan?: number
  /** The paragraphs of the cell; several are put on lines of their own. */
  readonly paragraphs: readonly (readonly Part[])[]
}

/** One row of a table: its cells are joined by tabs (by line ends where a cell but the last holds several lines). */
export interface RowPiece {
  readonly kind: 'row'
  /** From 0 within the document; rows of one table carry the same number. */
  readonly table: number
  readonly row: number
  readonly cells: readonly CellPiece[]
  readonly gap: boolean
}

export type Piece = TextPiece | RowPiece
