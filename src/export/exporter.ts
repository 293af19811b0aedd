// What every format of an export is: documents in, pieces of files out as they are made.

import type { Document } from '../model/document.js'

/** A piece of a file. Pieces of several files may come in turns; those of one file are in order. */
export interface Piece {
  /** Name of the file it belongs to, where the format makes several; null for the one there is. */
  readonly file: string | null
  readonly text: string
  /** Nothing more comes for this file. */
  readonly last?: boolean
}

/** Which meeting of the archive a document tells of, and whether it is the one that questions are answered from. */
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
