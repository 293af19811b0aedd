// The interface of an extractor: bytes in, the text and layout of the file out.

import type { ExtractedText } from '../model/extracted-text.js'

export interface ExtractOptions {
  /** Whether pages that are pictures are read by OCR (the default); without it such a PDF is a failure. */
  readonly ocr?: boolean
  /** Reads a file of any format that lies inside this one; null where it cannot be read. Without it none is. */
  readonly readEmbedded?: ReadEmbedded
}

export type ReadEmbedded = (bytes: Uint8Array, name: string) => Promise<ExtractedText | null>

/** Reads one format. Throws ExtractionFailure for a file that cannot be used. */
export type Extractor = (bytes: Uint8Array, options?: ExtractOptions) => Promise<ExtractedText>
