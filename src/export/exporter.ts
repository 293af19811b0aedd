// The interface of an export format, which turns documents into pieces of files.

import type { Document } from '../model/document.js'

/** A piece of a file. Pieces of several files may alternate; those of one file are in order. */
export interface Piece {
  /** Name of the file it belongs to; null if the format makes only one. */
  readonly file: string | null
  readonly text: string
  /** This is the last piece of the file. */
  readonly last?: boolean
}

/** The meeting of a document, and whether questions are answered from this document. */
export interface Standing {
  readonly meeting: number
  readonly best: boolean
}

/** By the document's id. */
export type Standings = ReadonlyMap<string, Standing>

export type Exporter = (
  documents: AsyncIterable<Document>,
  generator: string,
  standings: Standings,
) => AsyncIterable<Piece>
