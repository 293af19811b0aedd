// What every extractor makes: the pieces of a document in reading order, which do not have offsets yet.

import type { BlockKind } from '../model/extracted-text.js'

/** A run of text inside a piece. */
export interface Part {
  /** As written; `\n` is a line break made on purpose, `\t` a tab stop. */
  readonly text: string
  readonly bold?: boolean
  readonly href?: string
  /** The page it stands on, from 1. If this differs from the part before, a page begins here. */
  readonly page?: number
}

export interface PieceStyle {
  readonly level?: number | null
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** The letter size relative to body text: 1 is the same. */
  readonly size?: number
  /** The distance from the left margin, in em. */
  readonly indent?: number
}

/** What stands at the edges of pages. */
export type FurnitureKind = Extract<BlockKind, 'header' | 'footer' | 'page-number'>

/** One paragraph, heading, list entry or piece of furniture. */
export interface TextPiece extends PieceStyle {
  readonly kind: Exclude<BlockKind, 'cell'>
  readonly parts: readonly Part[]
  /** Whether there is space before this piece: then the canonical text has a blank line there. */
  readonly gap: boolean
}

export interface CellPiece extends PieceStyle {
  readonly column: number
  readonly columnSpan?: number
  readonly rowSpan?: number
  /** The paragraphs of the cell, each of which gets a line of its own. */
  readonly paragraphs: readonly (readonly Part[])[]
}

/** A row of a table. Its cells are joined by tabs, or by line ends if one of them, not the last, has several lines. */
export interface RowPiece {
  readonly kind: 'row'
  /** The number of the table, from 0 within the document. */
  readonly table: number
  readonly row: number
  readonly cells: readonly CellPiece[]
  readonly gap: boolean
}

export type Piece = TextPiece | RowPiece
