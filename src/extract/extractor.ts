// The interface of an extractor: bytes in, the text and layout of the file out.

import type { ExtractedText } from '../model/extracted-text.js'

export interface ExtractOptions {
  /** Whether to read pages that are pictures by OCR (the default). Without it, a PDF of only such pages is a failure. */
  readonly ocr?: boolean
  /** Reads a file inside this one, of any format; gives null if it cannot be read. */
  readonly readEmbedded?: ReadEmbedded
}

export type ReadEmbedded = (bytes: Uint8Array, name: string) => Promise<ExtractedText | null>

/** Reads one format. Throws ExtractionFailure for a file that cannot be used. */
export type Extractor = (bytes: Uint8Array, options?: ExtractOptions) => Promise<ExtractedText>
