// What a format of an export is. It is written piece by piece: the whole archive is never in memory.

import type { Document } from '../model/document.js'

/** A piece of a file. Pieces of several files may alternate; those of one file are in order. */
export interface Piece {
  /** Name of the file it belongs to; null if the format makes only one. */
  readonly file: string | null
  readonly text: string
  /** This is the last piece of the file. */
  readonly last?: boolean
}

export type Exporter = (documents: AsyncIterable<Document>, generator: string) => AsyncIterable<Piece>
